import { expect, expectAccessible, test } from './console';

test.describe('search', () => {
  test('opens anywhere by Ctrl K, needs no marks, and leads to the unit by Enter', async ({ page, open }) => {
    await open('/units');
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'Tìm đơn vị hoặc người' }).fill('chi bo to dan pho 3 ho nam');
    const first = page.getByRole('option').first();
    await expect(first).toContainText('Chi bộ tổ dân phố số 3 phường Hồ Nam');
    await expect(first).toHaveAttribute('aria-selected', 'true');
    await expectAccessible(page);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Chi bộ tổ dân phố số 3 phường Hồ Nam');
  });

  test('finds people with the posts they hold', async ({ page, open }) => {
    await open('/');
    await page.getByRole('searchbox', { name: 'Tìm đơn vị hoặc người' }).fill('ly kim anh');
    await page.getByRole('button', { name: 'Tìm', exact: true }).click();
    const person = page.getByRole('group', { name: 'Người' }).getByRole('option').first();
    await expect(person).toContainText('Lý Kim Ánh (mẫu)');
    await expect(person).toContainText('Bí thư, Chi bộ tổ dân phố số 3 phường Hồ Nam');
    await person.click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lý Kim Ánh (mẫu)');
  });

  test('of nothing that is there says so', async ({ page, open }) => {
    await open('/');
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').fill('zzyzx qqq');
    await expect(page.getByText('Không có đơn vị hay người nào khớp “zzyzx qqq”.')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

  test('of a day offers to see that day', async ({ page, open }) => {
    await open('/units');
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').fill('1/6/24');
    await page.getByRole('button', { name: 'Xem ngày 01/06/2024' }).click();
    await expect(page).toHaveURL(/asOf=2024-06-01/);
  });
});
