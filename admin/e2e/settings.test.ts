import { expect, expectAccessible, test } from './console';

test.describe('settings', () => {
  test('a kind of unit is added, changed and, never used, deleted', async ({ page, open }) => {
    await open('/settings/kinds');
    await page.getByRole('button', { name: 'Thêm loại đơn vị' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Mã', { exact: true }).fill('INSPECTION_BOARD');
    await dialog.getByLabel('Hệ thống').selectOption('Đảng');
    await dialog.getByLabel('Tên tiếng Việt').fill('Ủy ban kiểm tra');
    await dialog.getByLabel('Tên tiếng Anh').fill('Inspection board');
    await dialog.getByLabel('Quận ủy').check();
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Lưu' }).click();
    const row = page.getByRole('row').filter({ hasText: 'INSPECTION_BOARD' });
    await expect(row).toContainText('Quận ủy');
    await row.getByRole('button').click();
    await page.getByRole('menuitem', { name: 'Sửa…' }).click();
    await dialog.getByLabel('Tên tiếng Việt').fill('Ủy ban Kiểm tra Đảng');
    await dialog.getByRole('button', { name: 'Lưu' }).click();
    await expect(row).toContainText('Ủy ban Kiểm tra Đảng');
    await row.getByRole('button').click();
    await page.getByRole('menuitem', { name: 'Xóa…' }).click();
    await dialog.getByRole('button', { name: 'Xóa' }).click();
    await expect(row).toHaveCount(0);
  });

  test('a kind that was used is not deleted, and says why', async ({ page, open }) => {
    await open('/settings/kinds');
    const row = page.getByRole('row').filter({ hasText: 'WARD_COMMITTEE' });
    await row.getByRole('button').click();
    await page.getByRole('menuitem', { name: 'Xóa…' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Xóa' }).click();
    await expect(page.getByRole('dialog').getByRole('alert')).toBeVisible();
    await page.getByRole('dialog').getByRole('button', { name: 'Giữ nguyên' }).click();
    await expect(row).toBeVisible();
  });

  test('a term and a scheme are added', async ({ page, open }) => {
    await open('/settings/terms');
    await page.getByRole('button', { name: 'Thêm nhiệm kỳ' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Tên nhiệm kỳ').fill('2025–2030');
    await dialog.getByRole('textbox', { name: 'Từ ngày', exact: true }).fill('01/01/2025');
    await dialog.getByRole('textbox', { name: 'Kết thúc từ ngày', exact: true }).fill('01/01/2024');
    await dialog.getByRole('button', { name: 'Lưu' }).click();
    await expect(dialog.getByRole('alert')).toContainText('Chưa lưu được');
    await dialog.getByRole('textbox', { name: 'Kết thúc từ ngày', exact: true }).fill('01/01/2030');
    await dialog.getByRole('button', { name: 'Lưu' }).click();
    await expect(page.getByRole('row').filter({ hasText: '2025–2030' })).toContainText('01/01/2030');
    await page.getByRole('link', { name: 'Loại mã định danh' }).click();
    await page.getByRole('button', { name: 'Thêm loại mã' }).click();
    await dialog.getByLabel('Mã', { exact: true }).fill('TAX_OFFICE');
    await dialog.getByLabel('Tên tiếng Việt').fill('Mã số thuế');
    await dialog.getByLabel('Tên tiếng Anh').fill('Tax code');
    await dialog.getByRole('button', { name: 'Lưu' }).click();
    await expect(page.getByRole('row').filter({ hasText: 'TAX_OFFICE' })).toContainText('Mã số thuế');
  });
});
