import { expect, expectAccessible, test } from './console';

test.describe('saved filters of a list', () => {
  test('are named, opened on any day, renamed and deleted; an address that was sent can be saved too', async ({ page, open }) => {
    await open('/units?asOf=2023-06-01');
    await expect(page.getByRole('navigation', { name: 'Bộ lọc đã lưu' })).toHaveCount(0);
    await open('/units?asOf=2023-06-01&kind=CELL&sort=CODE');
    await page.getByRole('button', { name: 'Lưu bộ lọc này' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByLabel('Tên bộ lọc')).toHaveValue('Chi bộ');
    await expectAccessible(page);
    await dialog.getByLabel('Tên bộ lọc').fill('Chi bộ theo mã');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Đã lưu bộ lọc “Chi bộ theo mã”.')).toBeVisible();
    const filters = page.getByRole('navigation', { name: 'Bộ lọc đã lưu' });
    await expect(filters.getByRole('link', { name: 'Chi bộ theo mã' })).toHaveAttribute('aria-current', 'page');

    await filters.getByRole('link', { name: 'Mọi đơn vị' }).click();
    await expect(page.getByText(/trong 568 đơn vị, ngày 01\/06\/2023/)).toBeVisible();
    await open('/units?asOf=2023-05-01&kind=WARD_COMMITTEE');
    await page.getByRole('button', { name: 'Lưu bộ lọc này' }).click();
    await dialog.getByLabel('Tên bộ lọc').fill('chi bộ THEO MÃ');
    await dialog.getByRole('button', { name: 'Lưu bộ lọc' }).click();
    await expect(dialog.getByRole('alert')).toHaveText('Đã có bộ lọc tên “chi bộ THEO MÃ”. Đặt tên khác.');
    await dialog.getByRole('button', { name: 'Để sau' }).click();
    await page.reload();
    await filters.getByRole('link', { name: 'Chi bộ theo mã' }).click();
    await expect(page).toHaveURL(/asOf=2023-05-01&kind=CELL&sort=CODE/);
    await expect(page.getByText(/trong 158 đơn vị, ngày 01\/05\/2023/)).toBeVisible();

    await page.getByRole('button', { name: 'Việc khác với bộ lọc Chi bộ theo mã' }).click();
    await page.getByRole('menuitem', { name: 'Đổi tên…' }).click();
    await dialog.getByLabel('Tên bộ lọc').fill('Các chi bộ');
    await dialog.getByRole('button', { name: 'Lưu bộ lọc' }).click();
    await expect(filters.getByRole('link')).toHaveText(['Mọi đơn vị', 'Các chi bộ']);
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Việc khác với bộ lọc Các chi bộ' }).click();
    await page.getByRole('menuitem', { name: 'Xóa bộ lọc…' }).click();
    await expect(dialog).toContainText('Dữ liệu không thay đổi gì.');
    await dialog.getByRole('button', { name: 'Xóa bộ lọc', exact: true }).click();
    await expect(filters.getByRole('link')).toHaveText(['Mọi đơn vị']);
    await expect(page.getByText(/trong 158 đơn vị/)).toBeVisible();
  });
});
