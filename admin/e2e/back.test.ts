import { expect, heading, test } from './console';

test.describe('Back', () => {
  test('closes what is open above the page, the topmost first, and only then leaves the page', async ({ page, open }) => {
    await open('/units?kind=DISTRICT_COMMITTEE');
    await page.getByRole('link', { name: 'Quận ủy Lê Chân' }).click();
    await expect(heading(page)).toHaveText('Quận ủy Lê Chân');
    const address = page.url();
    await page.getByRole('button', { name: 'Thay đổi…' }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: /^Thay đổi/ }).check();
    await page.keyboard.press('Control+k');
    const palette = page.getByRole('dialog', { name: /^Tìm/ });
    await expect(palette).toBeVisible();
    await page.goBack();
    await expect(palette).toHaveCount(0);
    await expect(dialog.getByRole('radio', { name: /^Thay đổi/ })).toBeChecked();
    await page.goBack();
    await expect(dialog).toHaveCount(0);
    expect(page.url()).toBe(address);
    await page.goBack();
    await expect(heading(page)).toHaveText('Danh sách đơn vị');
  });

  test('closes what opens under a button too, and leaves a page whose address was typed', async ({ page, open }) => {
    await open('/people');
    await page.getByRole('navigation', { name: 'Khu vực chính' }).getByRole('link', { name: 'Danh sách' }).click();
    await expect(heading(page)).toHaveText('Danh sách đơn vị');
    await page.getByRole('button', { name: 'Cột', exact: true }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.goBack();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.getByRole('button', { name: /^Hôm nay/ }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.goBack();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(heading(page)).toHaveText('Danh sách đơn vị');

    await page.evaluate(() => window.location.assign('#/people?asOf=2023-06-15'));
    await expect(heading(page)).toHaveText('Cán bộ');
    await page.getByRole('button', { name: 'Thêm người' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.goBack();
    await expect(heading(page)).toHaveText('Danh sách đơn vị');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });
});
