import { ranksInOrder } from '../src/resources/settings/ranks';
import { expect, expectAccessible, expectNoSidewaysScroll, settled, test } from './console';
import { ownCell, ownOfficer, ownTerm } from './units';

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
    await page.keyboard.press('Control+Enter');
    const row = page.getByRole('row').filter({ hasText: 'INSPECTION_BOARD' });
    await expect(row).toContainText('Quận ủy');
    await expect(
      page
        .getByRole('region', { name: 'Đảng' })
        .getByRole('listitem')
        .filter({ hasText: /^Ủy ban kiểm tra$/ })
        .first(),
    ).toBeVisible();
    await row.getByRole('button').click();
    await page.getByRole('menuitem', { name: 'Sửa…' }).click();
    await expect(dialog).toContainText('Hôm nay không có đơn vị nào thuộc loại này.');
    await dialog.getByLabel('Tên tiếng Việt').fill('Ủy ban Kiểm tra Đảng');
    await dialog.getByRole('button', { name: 'Lưu' }).click();
    await expect(row).toContainText('Ủy ban Kiểm tra Đảng');
    await row.getByRole('button').click();
    await page.getByRole('menuitem', { name: 'Xóa…' }).click();
    await dialog.getByRole('button', { name: 'Xóa' }).click();
    await expect(row).toHaveCount(0);
  });

  for (const [section, add] of [
    ['kinds', 'Thêm loại đơn vị'],
    ['positions', 'Thêm chức danh'],
    ['schemes', 'Thêm loại mã'],
  ] as const) {
    test(`a code that is none is told with what else is to be mended, in ${section}`, async ({ page, open }) => {
      await open(`/settings/${section}`);
      await page.getByRole('button', { name: add }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Mã', { exact: true }).fill('Chi hội thử');
      await dialog.getByRole('button', { name: 'Lưu' }).click();
      await expect(dialog.getByLabel('Mã', { exact: true })).toHaveAccessibleDescription(/Mã gồm chữ in hoa không dấu, .* Hãy sửa lại\.$/);
      await expect(dialog.getByLabel('Tên tiếng Việt')).toHaveAccessibleDescription(/Hãy điền ô này\.$/);
      await expectAccessible(page);
    });
  }

  test('what is in use is not deleted: it says by what and leads there', async ({ page, open }) => {
    await open('/settings/kinds');
    await page.getByRole('row').filter({ hasText: 'WARD_COMMITTEE' }).getByRole('button').click();
    await page.getByRole('menuitem', { name: 'Xóa…' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('heading', { name: 'Đảng ủy phường đang được dùng, chưa xóa được' })).toBeVisible();
    await expect(dialog).toContainText(/Có \d+ đơn vị đang hoặc đã từng thuộc loại này/);
    await expect(dialog.getByRole('button', { name: 'Xóa' })).toHaveCount(0);
    await expectAccessible(page);
    await dialog.getByRole('link', { name: 'Xem danh sách' }).click();
    await expect(page).toHaveURL(/units\?kind=WARD_COMMITTEE/);
    await open('/settings/positions');
    await page.getByRole('row').filter({ hasText: 'DEPUTY_SECRETARY' }).getByRole('button').click();
    await page.getByRole('menuitem', { name: 'Xóa…' }).click();
    await expect(dialog).toContainText(/Hôm nay có \d+ người giữ chức danh này/);
    const holder = dialog.getByRole('listitem').first().getByRole('link');
    await expect(holder).toContainText('(mẫu), ');
    await holder.click();
    await expect(page).toHaveURL(/organization\//);
  });

  test('an edit says how much it touches before it is saved', async ({ page, open }) => {
    await open('/settings/kinds');
    await page.getByRole('row').filter({ hasText: 'CELL' }).filter({ hasText: 'Chi bộ' }).first().getByRole('button').click();
    await page.getByRole('menuitem', { name: 'Sửa…' }).click();
    const uses = page.getByRole('dialog').getByRole('region', { name: 'Đang dùng ở đâu' });
    await expect(uses).toContainText(/Hôm nay có \d+ đơn vị thuộc loại này/);
    await expect(uses).toContainText('Tên của từng đơn vị không đổi.');
  });

  test('positions are put in another order by keyboard, the others keep their places', async ({ page, open }) => {
    await open('/settings/positions');
    const names = () => page.getByRole('table').getByRole('row').locator('.name').allTextContents();
    await expect(page.getByRole('table')).toBeVisible();
    const before = await names();
    await page.getByRole('button', { name: 'Đổi thứ tự…' }).click();
    const last = before.at(-1) ?? '';
    const up = page.getByRole('button', { name: `Chuyển ${last} lên` });
    await up.focus();
    await page.keyboard.press('Enter');
    await expect(up).toBeFocused();
    await page.keyboard.press('Alt+ArrowUp');
    await expect(page.getByRole('dialog').getByRole('status')).toHaveText(`${last}: thứ ${before.length - 2} trong ${before.length}`);
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Lưu thứ tự' }).click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    const moved = [...before.slice(0, -3), last, ...before.slice(-3, -1)];
    await expect.poll(names).toEqual(moved);
    await page.reload();
    await expect(page.getByRole('table')).toBeVisible();
    expect(await names()).toEqual(moved);
  });

  test('a new order changes as few places as it can', () => {
    expect(ranksInOrder([10, 20, 30])).toEqual([10, 20, 30]);
    expect(ranksInOrder([30, 10, 20])).toEqual([4, 10, 20]);
    expect(ranksInOrder([10, 30, 20, 40])).toEqual([10, 30, 35, 40]);
    expect(ranksInOrder([20, 30, 10])).toEqual([20, 30, 40]);
    expect(ranksInOrder([1, 3, 2])).toEqual([1, 3, 13]);
    expect(ranksInOrder([2, 0, 1])).toEqual([10, 20, 30]);
  });

  test('a term and a scheme are added; the list of terms says how many hold a position in each', async ({ page, open, ask }) => {
    const cell = await ownCell({ ask }, 'Chi bộ Nhiệm Kỳ');
    await ownOfficer(
      { ask },
      cell.id,
      'SECRETARY',
      ['Hồ', 'Thị', 'Nhâm'],
      await ownTerm({ ask }, 'Nhiệm kỳ có người', '2020-06-01', '2025-06-01'),
    );
    await open('/settings/terms?asOf=2024-06-01');
    await expect(page.getByRole('row', { name: /Nhiệm kỳ có người/ }).getByRole('cell', { name: '1', exact: true })).toBeVisible();
    await page.getByRole('button', { name: 'Thêm nhiệm kỳ' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Tên nhiệm kỳ').fill('2025–2030');
    await dialog.getByRole('textbox', { name: 'Từ ngày', exact: true }).fill('01/01/2025');
    await dialog.getByRole('textbox', { name: 'Đến hết ngày', exact: true }).fill('31/12/2023');
    await dialog.getByRole('button', { name: 'Lưu' }).click();
    await expect(dialog.getByRole('alert')).toContainText('Chưa lưu được');
    await dialog.getByRole('textbox', { name: 'Đến hết ngày', exact: true }).fill('31/12/2029');
    await dialog.getByRole('button', { name: 'Lưu' }).click();
    await expect(page.getByRole('row').filter({ hasText: '2025–2030' })).toContainText('31/12/2029');
    await page.getByRole('link', { name: 'Loại mã định danh' }).click();
    await page.getByRole('button', { name: 'Thêm loại mã' }).click();
    await dialog.getByLabel('Mã', { exact: true }).fill('TAX_OFFICE');
    await dialog.getByLabel('Tên tiếng Việt').fill('Mã số thuế');
    await dialog.getByLabel('Tên tiếng Anh').fill('Tax code');
    await dialog.getByRole('button', { name: 'Lưu' }).click();
    await expect(page.getByRole('row').filter({ hasText: 'TAX_OFFICE' })).toContainText('Mã số thuế');
  });

  test('the console is light, dark or as the machine has it, and in either language', async ({ page, open }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await open('/settings/look');
    const root = page.locator('html');
    await expect(root).toHaveAttribute('data-theme', 'light');
    await page.getByRole('button', { name: 'Theo máy' }).click();
    await expect(root).toHaveAttribute('data-theme', 'dark');
    await expectAccessible(page);
    await page.emulateMedia({ colorScheme: 'light' });
    await expect(root).toHaveAttribute('data-theme', 'light');
    await page.getByRole('button', { name: 'English' }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Settings');
    await page.getByRole('button', { name: 'See the shortcuts' }).click();
    await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  });

  test('a position without details has no line for them on a phone', async ({ page, open }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open('/settings/positions');
    const details = page.locator('td[data-l="Chi tiết"]');
    await expect(details.filter({ hasText: /./ }).first()).toBeVisible();
    const bare = details.filter({ hasNotText: /./ });
    expect(await bare.count()).toBeGreaterThan(0);
    for (const one of await bare.all()) await expect(one).toBeHidden();
  });

  test('every section stands in English, in the dark and on a narrow phone', async ({ page, open }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.addInitScript(() => {
      localStorage.setItem('RaStorelechan.theme', '"dark"');
      localStorage.setItem('RaStorelechan.locale', '"en"');
    });
    for (const section of ['kinds', 'positions', 'schemes', 'terms', 'look']) {
      await open(`/settings/${section}`);
      await expect(page.getByRole('navigation', { name: 'Parts of the settings' })).toBeVisible();
      await settled(page);
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    }
  });
});
