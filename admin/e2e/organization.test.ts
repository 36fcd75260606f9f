import { UnitByCodeDocument } from '@lechan/client';
import { expect, expectAccessible, settled, test } from './console';

test.describe('the organisation', () => {
  test('the tree opens unit by unit, and shows the page of the one that is chosen', async ({ page, open }) => {
    // before any day on which another test puts a unit at the top
    await open('/organization?asOf=2023-06-01');
    const tree = page.getByRole('tree', { name: 'Cây tổ chức: Đảng' });
    const root = tree.getByRole('treeitem', { name: 'Thành ủy Hải Phòng' });
    await expect(root).toHaveAttribute('aria-expanded', 'true');
    await root.focus();
    const district = tree.getByRole('treeitem', { name: /^Quận ủy Lê Chân/ });
    await expect(district).toHaveAttribute('aria-level', '2');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(district).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(tree.getByRole('treeitem', { name: /^Đảng ủy phường/ })).toHaveCount(15);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Quận ủy Lê Chân' })).toBeVisible();
    await expect(page).toHaveTitle('Quận ủy Lê Chân, 01/06/2023 · lechan');
    await expect(page).toHaveURL(/#\/organization\/[0-9a-f-]{36}\?asOf=2023-06-01/);
  });

  test("a unit's address opens the tree down to it", async ({ page, open, ask }) => {
    const { unit } = await ask(UnitByCodeDocument, { code: 'HP-LC-HN-03' });
    await open(`/organization/${unit?.id}`);
    const row = page.getByRole('treeitem', { selected: true });
    await expect(row).toHaveText(/^Chi bộ tổ dân phố số 3/);
    await expect(row).toHaveAttribute('aria-level', '4');
    await expect(page.getByRole('navigation', { name: 'Vị trí' }).getByRole('link')).toHaveText([
      'Thành ủy Hải Phòng',
      'Quận ủy Lê Chân',
      'Đảng ủy phường Hồ Nam',
    ]);
  });

  test("a unit's page says who holds which position, what it leads and what it is", async ({ page, open, ask }) => {
    const { unit } = await ask(UnitByCodeDocument, { code: 'HP-LC-HN-03' });
    await open(`/organization/${unit?.id}`);
    const officers = page.getByRole('region', { name: 'Chức danh' });
    await expect(officers.locator('tbody tr td:first-child')).toHaveText(['Bí thư', 'Phó Bí thư', 'Ủy viên']);
    await expect(officers.getByRole('link')).toHaveText(['Lý Kim Ánh (mẫu)', 'Vũ Hữu Long (mẫu)', 'Lê Bích Đào (mẫu)']);
    await page.getByRole('region', { name: 'Lãnh đạo' }).getByRole('link', { name: 'Tổ dân phố số 3 phường Hồ Nam' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tổ dân phố số 3 phường Hồ Nam');
    await expect(page.getByRole('region', { name: 'Lãnh đạo' }).getByRole('link')).toHaveText(['Chi bộ tổ dân phố số 3 phường Hồ Nam']);
    await expect(page.getByRole('tree', { name: 'Cây tổ chức: Chính quyền' }).getByRole('treeitem', { selected: true })).toHaveText(
      /^Tổ dân phố số 3/,
    );
  });

  test('a tree of 217 wards in 15 districts is drawn by the rows in sight', async ({ page, open }) => {
    await open('/organization');
    await page.getByRole('button', { name: 'Chính quyền' }).click();
    const rows = page.getByRole('treeitem');
    await rows.filter({ hasText: 'Thành phố Hải Phòng' }).focus();
    await page.keyboard.press('ArrowRight');
    await expect(rows.nth(5)).toBeVisible();
    const set = Number(await rows.nth(3).getAttribute('aria-setsize'));
    expect(set).toBe(15);
    await rows.nth(1).focus();
    await page.keyboard.press('*');
    await expect(page.locator('[role="treeitem"][aria-level="3"]').first()).toBeVisible();
    await settled(page);
    expect(await rows.count()).toBeLessThan(50);
  });

  test('units of a system without any say so', async ({ page, open }) => {
    await open('/organization');
    await page.getByRole('button', { name: 'Mặt trận, đoàn thể' }).click();
    await expect(page.getByText('Ngày này chưa có đơn vị nào trong hệ thống này.')).toBeVisible();
  });

  test('an address of no unit says so', async ({ page, open }) => {
    await open('/organization/00000000-0000-4000-8000-000000000000');
    await expect(page.getByRole('heading', { level: 2, name: 'Không có đơn vị này' })).toBeVisible();
    await expectAccessible(page);
  });
});

test.describe('the chosen day', () => {
  test('is typed as people write days, stands in the address, and goes with every link', async ({ page, open }) => {
    await open('/units');
    await page.getByRole('button', { name: /^Hôm nay/ }).click();
    await page.getByRole('textbox', { name: 'Gõ ngày (ngày/tháng/năm)' }).fill('1/6/23');
    await page.getByRole('button', { name: 'Xem', exact: true }).click();
    await expect(page).toHaveURL(/asOf=2023-06-01/);
    await expect(page.getByText('Bạn đang xem ngày 01/06/2023, không phải hôm nay.')).toBeVisible();
    await expect(page.getByText(/trong 568 đơn vị, ngày 01\/06\/2023/)).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Cán bộ' }).click();
    await expect(page).toHaveURL(/#\/people\?asOf=2023-06-01/);
    await page.getByRole('button', { name: 'Về hôm nay' }).click();
    await expect(page).toHaveURL(/#\/people$/);
    await expect(page.getByText(/Bạn đang xem ngày/)).toHaveCount(0);
  });

  test('is picked on the calendar', async ({ page, open }) => {
    await open('/units?asOf=2023-06-01');
    await page.getByRole('button', { name: /^Ngày xem/ }).click();
    await expect(page.getByRole('gridcell', { name: '15', exact: true })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('gridcell', { name: '15', exact: true }).click();
    await expect(page).toHaveURL(/asOf=2023-06-15/);
  });

  test('that the calendar has not is refused in words', async ({ page, open }) => {
    await open('/');
    await page.getByRole('button', { name: /^Hôm nay/ }).click();
    await page.getByRole('textbox', { name: 'Gõ ngày (ngày/tháng/năm)' }).fill('31/02/2022');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert')).toHaveText('Không có ngày nào là “31/02/2022”. Ghi ngày/tháng/năm, như 28/02/2022.');
  });

  test('before a unit existed leads to the day it was established', async ({ page, open, ask }) => {
    const { unit } = await ask(UnitByCodeDocument, { code: 'HP-LC-HN-03' });
    await open(`/organization/${unit?.id}?asOf=2019-12-31`);
    await expect(page.getByText('Chi bộ tổ dân phố số 3 phường Hồ Nam chưa thành lập vào ngày 31/12/2019.')).toBeVisible();
    await page.getByRole('button', { name: 'Xem ngày thành lập, 01/01/2020' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Chi bộ tổ dân phố số 3 phường Hồ Nam');
  });

  test('shows who held a position then', async ({ page, open, ask }) => {
    const { unit } = await ask(UnitByCodeDocument, { code: 'HP-LC-HN-03' });
    await open(`/organization/${unit?.id}?asOf=2022-06-30`);
    await expect(page.getByRole('region', { name: 'Chức danh' }).getByText('Khuyết')).toBeVisible();
  });
});
