import { expect, expectAccessible, settled, test } from './console';

test('whether the public is let in is turned with a word about what ends, and each kind says whether it is public', async ({
  page,
  open,
}) => {
  await open('/settings/public');
  await expect(page.getByRole('heading', { name: 'Người chưa đăng nhập xem được phần công khai' })).toBeVisible();
  await expect(page.getByRole('row').filter({ hasText: 'Đảng ủy phường' })).toContainText('Công khai');
  await settled(page);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Không cho xem nữa…' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('ai chưa đăng nhập cũng không đọc được gì');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Lưu' }).click();
  await expect(page.getByRole('heading', { name: 'Không ai xem được gì nếu chưa đăng nhập' })).toBeVisible();
  await page.locator('.toast').getByRole('button', { name: 'Đổi lại như trước' }).click();
  await expect(dialog).toContainText(/đơn vị thuộc \d+ loại công khai/);
  await dialog.getByRole('button', { name: 'Lưu' }).click();
  await expect(page.getByRole('heading', { name: 'Người chưa đăng nhập xem được phần công khai' })).toBeVisible();
});
