import { expect, expectAccessible, expectNoSidewaysScroll, settled, test } from './console';

test.describe('the conditions of a list', () => {
  test('read as a sentence that grows with them, and each is taken away where it stands', async ({ page, open }) => {
    await open('/units?asOf=2023-06-01');
    const sentence = page.getByRole('group', { name: 'Đang hiện' });
    await expect(sentence).toHaveText(/^Đang hiệnMọi đơn vị/);
    await page.getByRole('button', { name: 'Thêm điều kiện' }).click();
    await page.getByLabel('Loại').selectOption('Chi bộ');
    await page.getByLabel('Thuộc', { exact: true }).fill('dang uy phuong ho nam');
    await page.getByRole('option', { name: /^Đảng ủy phường Hồ Nam/ }).click();
    await page.getByLabel('Lập từ ngày', { exact: true }).fill('1/1/20');
    await page.getByLabel('Lập từ ngày', { exact: true }).press('Tab');
    await expect(page.getByText(/1–9 trong 9 đơn vị/)).toBeVisible();
    await page.getByLabel('Khuyết chức danh', { exact: true }).selectOption('Bí thư');
    await expect(sentence).toHaveText(/Chi bộ.*thuộc.*Đảng ủy phường Hồ Nam.*, còn khuyết.*Bí thư.*, lập từ.*01\/01\/2020/);
    await expect(page).toHaveURL(/kind=CELL&under=[0-9a-f-]+&openedFrom=2020-01-01&vacant=SECRETARY/);
    await settled(page);
    await expectAccessible(page);

    await page.reload();
    await expect(sentence).toHaveText(/còn khuyết.*Bí thư/);
    await sentence.getByRole('button', { name: 'Bỏ điều kiện: Bí thư' }).click();
    await expect(page.getByText(/1–9 trong 9 đơn vị/)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Thêm điều kiện' })).toBeFocused();
    await expect(page).not.toHaveURL(/vacant/);
    await sentence.getByRole('button', { name: 'Bỏ điều kiện: Đảng ủy phường Hồ Nam' }).click();
    await expect(page.getByText(/trong 158 đơn vị/)).toBeVisible();
  });

  test('tell a unit right below from all that is below, and refuse what is no day', async ({ page, open }) => {
    await open('/units?asOf=2023-06-01&tree=PARTY');
    await page.getByRole('button', { name: 'Thêm điều kiện' }).click();
    await page.getByLabel('Thuộc', { exact: true }).fill('quan uy le chan');
    await page.getByRole('option', { name: /^Quận ủy Lê Chân/ }).click();
    const below = await page.locator('.pager [role=status]').textContent();
    await page.getByLabel('Chỉ đơn vị trực thuộc ngay dưới').click();
    await expect(page.getByRole('group', { name: 'Đang hiện' })).toHaveText(/trực thuộc.*Quận ủy Lê Chân/);
    await expect(page).toHaveURL(/parent=/);
    await expect(page.locator('.pager [role=status]')).not.toHaveText(below ?? '');
    await page.getByRole('textbox', { name: 'Lập đến hết ngày' }).fill('31/02/2022');
    await page.getByRole('textbox', { name: 'Lập đến hết ngày' }).press('Enter');
    await expect(page.getByRole('main').getByRole('alert')).toHaveText(/Không có ngày nào là “31\/02\/2022”/);
    await expect(page).not.toHaveURL(/openedTo/);
    await expectAccessible(page);
    await page.getByRole('textbox', { name: 'Lập đến hết ngày' }).fill('31/12/2022');
    await page.getByRole('textbox', { name: 'Lập đến hết ngày' }).press('Enter');
    await expect(page).toHaveURL(/openedTo=2022-12-31/);
    await expect(page.getByRole('main').getByRole('alert')).toHaveCount(0);
  });

  test('fit the narrowest phone', async ({ page, open }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open('/units?asOf=2023-06-01&kind=CELL&vacant=SECRETARY&openedFrom=2019-01-01&openedTo=2022-12-31&name=phuong');
    await expect(page.getByRole('group', { name: 'Đang hiện' })).toHaveText(/lập từ.*01\/01\/2019.*đến hết.*31\/12\/2022/);
    await page.getByRole('button', { name: 'Thêm điều kiện' }).click();
    await settled(page);
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  });
});
