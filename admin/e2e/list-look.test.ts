import { expect, expectAccessible, settled, test } from './console';

test.describe('how a list looks', () => {
  test('is chosen by keyboard, seen at once, and remembered', async ({ page, open }) => {
    await open('/units?asOf=2023-06-01&kind=CELL');
    const heads = page.getByRole('columnheader');
    await expect(heads).toHaveText(['Tên đơn vị', 'Mã', 'Loại', 'Cấp trên', 'Khuyết', 'Thành lập']);
    const columns = page.getByRole('button', { name: 'Cột', exact: true });
    await columns.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Cột nào hiện ra?' });
    await dialog.getByLabel('Loại').focus();
    await page.keyboard.press('Space');
    await dialog.getByLabel('Người giữ chức').focus();
    await page.keyboard.press('Space');
    await dialog.getByRole('button', { name: 'Sít' }).focus();
    await page.keyboard.press('Enter');
    await settled(page);
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(columns).toBeFocused();
    await expect(heads).toHaveText(['Tên đơn vị', 'Mã', 'Cấp trên', 'Người giữ chức', 'Khuyết', 'Thành lập']);
    await expect(page.getByRole('cell', { name: /Bí thư: .+\(mẫu\)/ }).first()).toBeVisible();
    const compact = (await page.locator('tbody tr').nth(3).boundingBox())?.height ?? 0;

    await page.reload();
    await expect(heads).toHaveText(['Tên đơn vị', 'Mã', 'Cấp trên', 'Người giữ chức', 'Khuyết', 'Thành lập']);
    await columns.click();
    await expect(dialog.getByRole('button', { name: 'Sít' })).toHaveAttribute('aria-pressed', 'true');
    await dialog.getByRole('button', { name: 'Thưa' }).click();
    expect((await page.locator('tbody tr').nth(3).boundingBox())?.height ?? 0).toBeGreaterThan(compact);
    await dialog.getByRole('button', { name: 'Đặt lại' }).click();
    await dialog.getByRole('button', { name: 'Xong' }).click();
    await expect(heads).toHaveText(['Tên đơn vị', 'Mã', 'Loại', 'Cấp trên', 'Khuyết', 'Thành lập']);
  });

  test('is chosen on a phone too, where each row is a card', async ({ page, open }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open('/units?asOf=2023-06-01&kind=CELL');
    const card = page.locator('tbody tr').first();
    await expect(card).not.toContainText('Bí thư:');
    await page.getByRole('button', { name: 'Cột', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Cột nào hiện ra?' });
    await dialog.getByLabel('Người giữ chức').check();
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Xong' }).click();
    await expect(card).toContainText('Bí thư:');
    await page.getByRole('button', { name: 'Cột', exact: true }).click();
    await dialog.getByRole('button', { name: 'Đặt lại' }).click();
  });

  test('is ordered by a choice where rows are cards and no head is seen, and no stop of the keyboard is hidden', async ({ page, open }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open('/units?asOf=2023-06-01&kind=CELL');
    await settled(page);
    await page.getByLabel('Sắp xếp').selectOption('Mã, từ lớn đến nhỏ');
    await expect(page).toHaveURL(/sort=CODE&order=DESC/);
    await expect(page.locator('.tbl thead button')).toHaveCount(0);
    await expectAccessible(page);
  });

  test('keeps what is chosen in sight however far down one is', async ({ page, open }) => {
    await open('/units?asOf=2023-06-01&kind=CELL');
    await page
      .getByRole('checkbox', { name: /^Chọn Chi bộ/ })
      .nth(40)
      .click();
    await expect(page.getByText('Đã chọn 1', { exact: true })).toBeInViewport();
    await page.getByRole('button', { name: 'Kết thúc…' }).click();
    await expect(page.getByRole('dialog')).toContainText('Gồm: Chi bộ');
  });
});
