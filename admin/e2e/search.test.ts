import { ChangeUnitFromDocument, CloseUnitDocument } from '../src/generated/operations';
import { expect, expectAccessible, expectNoSidewaysScroll, inEnglish, test } from './console';
import { ownCell } from './units';

const field = 'Tìm đơn vị, người, khóa, việc làm hoặc gõ một ngày';

test.describe('search', () => {
  test('opens anywhere by Ctrl K, needs no marks, shows what matched, and leads to the unit by Enter', async ({ page, open }) => {
    await open('/units');
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: field }).fill('chi bo to dan pho 3 ho nam');
    const first = page.getByRole('dialog').getByRole('option').first();
    await expect(first).toContainText('Chi bộ tổ dân phố số 3 phường Hồ Nam');
    await expect(first).toHaveAttribute('aria-selected', 'true');
    await expect(first.locator('mark')).toHaveText(['Chi bộ tổ dân phố', '3', 'Hồ Nam']);
    await expect(page.getByRole('dialog').getByRole('status')).toHaveText(
      /^\d+ kết quả: \d+ đơn vị, \d+ người, \d+ khóa và bài, \d+ việc làm$/,
    );
    await expectAccessible(page);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Chi bộ tổ dân phố số 3 phường Hồ Nam');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

  test('pressed Enter before the answer is there opens what was typed, not what was there before', async ({ page, open }) => {
    await open('/');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('ho nam');
    await expect(page.getByRole('dialog').getByRole('option').filter({ hasText: 'Phường Hồ Nam' }).first()).toBeVisible();
    await page.getByRole('dialog').getByRole('combobox').fill('dang uy phuong vinh niem');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Đảng ủy phường Vĩnh Niệm');
  });

  test('is walked with the arrows, and opens in another tab by Ctrl Enter', async ({ page, open, context }) => {
    await open('/');
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('combobox').fill('dang uy phuong');
    const options = page.getByRole('group', { name: 'Đơn vị' }).getByRole('option');
    await expect(options).toHaveCount(6);
    await page.keyboard.press('ArrowDown');
    await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true');
    await expect(page.getByRole('dialog').getByRole('combobox')).toHaveAttribute(
      'aria-activedescendant',
      (await options.nth(1).getAttribute('id')) ?? '',
    );
    const name = await options.nth(1).locator('.t').textContent();
    const other = context.waitForEvent('page');
    await page.keyboard.press('Control+Enter');
    await expect((await other).getByRole('heading', { level: 1 })).toHaveText((name ?? '').replace(/\u00a0/g, ' '));
    await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
    await page.getByRole('button', { name: /^Đơn vị \d+$/ }).click();
    expect(await options.count()).toBeGreaterThan(6);
  });

  test('finds people with the posts they hold, people first where a person is meant', async ({ page, open }) => {
    await open('/');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('ly kim anh');
    const person = page.getByRole('dialog').getByRole('option').first();
    await expect(person).toContainText('Lý Kim Ánh (mẫu)');
    await expect(person).toContainText('Bí thư Chi bộ tổ dân phố số 3 phường Hồ Nam');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lý Kim Ánh (mẫu)');
  });

  test('finds a unit that has ended by the name it always had, and says only that it has ended', async ({ page, open, ask }) => {
    const { id } = await ownCell({ ask }, 'Chi bộ đình Mộc Lan');
    const { closeUnit } = await ask(CloseUnitDocument, { input: { id, version: 1, closedOn: '2024-06-01' } });
    expect(closeUnit.userErrors).toEqual([]);
    await open('/');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('dinh moc lan');
    const unit = page.getByRole('group', { name: 'Đơn vị' }).getByRole('option').filter({ hasText: 'Chi bộ đình Mộc Lan' });
    await expect(unit).toContainText('Đã kết thúc');
    await expect(unit).not.toContainText(/Trước đây là|Tên cũ/);
  });

  test('takes no more letters than the server does', async ({ page, open }) => {
    await open('/people');
    await page.keyboard.press('Control+k');
    const palette = page.getByRole('dialog');
    await palette.getByRole('combobox').fill(`\0${'x'.repeat(500)}`);
    await expect(palette.getByRole('combobox')).toHaveValue('x'.repeat(199));
    await expect(palette.getByText('Không có gì khớp').first()).toBeVisible();
    await expect(palette.getByRole('alert')).toHaveCount(0);
  });

  test('says that it could not search, without counts, and tries again', async ({ page, open }) => {
    await open('/units');
    await page.route('**/graphql', (route) =>
      route.request().postData()?.includes('query Find')
        ? route.fulfill({ status: 500, json: { errors: [{ message: 'Something is wrong' }] } })
        : route.fallback(),
    );
    await page.keyboard.press('Control+k');
    const palette = page.getByRole('dialog');
    await palette.getByRole('combobox').fill('an bien');
    await expect(palette.getByRole('alert').getByRole('heading')).toHaveText('Chưa tìm được');
    await expect(palette.getByRole('group', { name: 'Hiện' }).getByRole('button')).toHaveText([
      'Tất cả',
      'Đơn vị',
      'Người',
      'Khóa và bài',
      'Việc làm',
    ]);
    await expect(palette.getByRole('status')).toHaveText('');
    await expectAccessible(page);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await palette.getByRole('button', { name: 'Thử lại' }).click();
    await expect(palette.getByRole('button', { name: /^Đơn vị \d+$/ })).toBeVisible();
    await expect(palette.getByRole('alert')).toHaveCount(0);
  });

  test('finds a unit by the name it bore before, and says so', async ({ page, open, ask }) => {
    const { id } = await ownCell({ ask }, 'Chi bộ chợ Hoa Phượng cũ');
    const { changeUnit } = await ask(ChangeUnitFromDocument, {
      input: { id, version: 1, from: '2024-06-01', name: 'Chi bộ phố Bằng Lăng' },
    });
    expect(changeUnit.userErrors).toEqual([]);
    await open('/');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('cho hoa phuong cu');
    const unit = page.getByRole('group', { name: 'Đơn vị' }).getByRole('option').filter({ hasText: 'Chi bộ phố Bằng Lăng' });
    await expect(unit).toContainText('Trước đây là Chi bộ chợ Hoa Phượng cũ');
    await expect(unit).toContainText('Tên cũ');
    await page.getByLabel('Cả tên cũ và đơn vị đã kết thúc').uncheck();
    await expect(unit).toHaveCount(0);
  });

  test('offers the pages seen lately, kept on this machine, each to be taken off', async ({ page, open }) => {
    await open('/');
    for (const name of ['dang uy phuong ho nam', 'dang uy phuong vinh niem']) {
      await page.keyboard.press('Control+k');
      await page.getByRole('dialog').getByRole('combobox').fill(name);
      await expect(page.getByRole('dialog').getByRole('option').first()).toContainText('Đảng ủy phường');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await expect(page.getByRole('heading', { level: 1 })).toContainText('Đảng ủy phường');
    }
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
    await page.keyboard.press('Control+k');
    const recent = page.getByRole('group', { name: 'Xem gần đây' }).getByRole('option');
    await expect(recent).toHaveText([/Đảng ủy phường Vĩnh Niệm/, /Đảng ủy phường Hồ Nam/]);
    await expectAccessible(page);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Delete');
    await expect(recent).toHaveText([/Đảng ủy phường Vĩnh Niệm/]);
    await page.getByRole('button', { name: 'Xóa danh sách xem gần đây' }).click();
    await expect(recent).toHaveCount(0);
  });

  test('finds what can be done by words, without marks, in both languages', async ({ page, open }) => {
    await open('/');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('them don vi');
    const acts = page.getByRole('group', { name: 'Việc làm' }).getByRole('option');
    await expect(acts.first()).toContainText('Thêm đơn vị');
    await page.getByRole('dialog').getByRole('combobox').fill('nhap tep');
    await expect(acts.first()).toContainText('Nhập tệp');
    await page.getByRole('dialog').getByRole('combobox').fill('settings dark');
    await acts.filter({ hasText: 'Cài đặt: hiển thị' }).click();
    await expect(page).toHaveURL(/settings\/look/);
    await inEnglish(page);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('nhap tep');
    await page.getByRole('group', { name: 'To do' }).getByRole('option', { name: 'Import a file' }).click();
    await expect(page).toHaveURL(/import/);
  });

  test('leads from a vacancy or from the page one is on to the form itself', async ({ page, open, ask }) => {
    await ownCell({ ask }, 'Chi bộ phố Sao Mai Lệ Thủy');
    await open('/');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('sao mai le thuy');
    await page.getByRole('dialog').getByRole('option').filter({ hasText: 'Bổ nhiệm Bí thư Chi bộ phố Sao Mai Lệ Thủy' }).click();
    await expect(page.getByRole('dialog', { name: /Bổ nhiệm/ })).toBeVisible();
    await expect(page).not.toHaveURL(/do=/);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('combobox').fill('doi ten');
    await page.getByRole('dialog').getByRole('option').filter({ hasText: 'Thay đổi kể từ một ngày' }).click();
    await expect(page.getByRole('dialog')).toContainText('Chi bộ phố Sao Mai Lệ Thủy');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('combobox').fill('them don vi moi');
    await page.getByRole('dialog').getByRole('option').filter({ hasText: 'Thêm đơn vị' }).first().click();
    await expect(page.getByRole('dialog', { name: /Thêm đơn vị/ })).toBeVisible();
  });

  test('of nothing that is there teaches what else to try', async ({ page, open }) => {
    await open('/');
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('combobox').fill('zzyzx qqq');
    await expect(page.getByRole('heading', { name: 'Không có gì khớp “zzyzx qqq”.' })).toBeVisible();
    await expect(page.getByText('Gõ mã đơn vị cũng được')).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

  test('of a day offers to see that day, and says when there is no such day', async ({ page, open }) => {
    await open('/units');
    await page.keyboard.press('Control+k');
    for (const typed of ['010624', '01/06/2024', '1/6/24']) {
      await page.getByRole('dialog').getByRole('combobox').fill(typed);
      await expect(page.getByRole('dialog').getByRole('option')).toHaveText([/Xem ngày 01\/06\/2024/]);
    }
    await page.getByRole('dialog').getByRole('combobox').fill('31/2/2024');
    await expect(page.getByText('Không có ngày nào là “31/2/2024”.')).toBeVisible();
    await page.getByRole('dialog').getByRole('combobox').fill('1/6/24');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/units\?asOf=2024-06-01/);
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('combobox').fill('ve hom nay');
    await page.getByRole('option', { name: 'Về hôm nay' }).click();
    await expect(page).not.toHaveURL(/asOf/);
  });

  test('fits a phone and a dark room', async ({ page, open }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.addInitScript(() => localStorage.setItem('RaStorelechan.theme', '"dark"'));
    await open('/');
    await page.getByRole('button', { name: /Tìm đơn vị, người/ }).click();
    await page.keyboard.type('ho nam');
    await expect(page.getByRole('dialog').getByRole('option').first()).toContainText('Hồ Nam');
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });
});

test.describe('the list of shortcuts', () => {
  test('opens by Ctrl / and by its name, and gives the focus back', async ({ page, open }) => {
    await open('/units');
    await page.keyboard.press('Control+/');
    const dialog = page.getByRole('dialog', { name: 'Phím tắt' });
    await expect(dialog).toContainText('Tìm đơn vị, người, khóa, việc làm');
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('phim tat');
    await page.getByRole('option', { name: 'Phím tắt' }).click();
    await expect(dialog).toBeVisible();
  });
});
