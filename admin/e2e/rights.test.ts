import type { Browser } from '@playwright/test';
import { UnitOptionsDocument } from '../src/generated/operations';
import { type Console, expect, expectAccessible, heading, settled, test } from './console';
import { signedOut } from './session-state';
import { ownCell, ownSecretary } from './units';

const password = 'lúa chín ngoài đê 47';

/** Another browser, which nobody is signed in with. */
function elsewhere(browser: Browser) {
  return browser.newContext({ storageState: signedOut, locale: 'vi-VN', reducedMotion: 'reduce' });
}

async function unitByCode({ ask }: Pick<Console, 'ask'>, code: string) {
  const { units } = await ask(UnitOptionsDocument, { filter: { code: { equals: code } } });
  return units.nodes[0] ?? { id: '', name: '' };
}

test.describe('accounts and rights', () => {
  test('somebody is invited with a role over a ward, comes in by the link and sees what is theirs alone', async ({
    page,
    open,
    ask,
    browser,
    baseURL,
  }) => {
    test.setTimeout(180_000);
    const ward = await unitByCode({ ask }, 'HP-LC-HN');
    await open('/rights');
    await expect(page).toHaveTitle('Tài khoản · Tài khoản và quyền · lechan');
    await page.getByRole('button', { name: 'Mời người mới' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: 'Người khác' }).check();
    await dialog.getByLabel('Họ tên').fill('Lê Công Mời (mẫu)');
    await dialog.getByLabel('Tên đăng nhập').fill('moi.lc@lechan.example');
    await dialog.getByLabel('Thêm vai trò').selectOption('Quản trị đơn vị');
    await dialog.getByRole('combobox', { name: 'Ở đơn vị' }).fill('dang uy phuong ho nam');
    await page.getByRole('option', { name: /^Đảng ủy phường Hồ Nam/ }).click();
    await dialog.getByRole('textbox', { name: /^Đến hết ngày/ }).fill('01/01/2020');
    await dialog.getByRole('button', { name: 'Mời và lấy liên kết' }).click();
    await expect(dialog.getByRole('textbox', { name: /^Đến hết ngày/ })).toHaveAccessibleDescription(/Ngày thôi quyền phải sau/);
    await dialog.getByRole('textbox', { name: /^Đến hết ngày/ }).fill('');
    await expect(dialog.getByText('Đã kiểm tra thử: mời như thế này được.')).toBeVisible();
    await expect(dialog.getByRole('region', { name: 'Khi lưu, hệ thống sẽ ghi' })).toContainText(
      /Lê Công Mời \(mẫu\) là Quản trị đơn vị của Đảng ủy phường Hồ Nam và cấp dưới: \d+ đơn vị\./,
    );
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Mời và lấy liên kết' }).click();
    const link = dialog.getByRole('region', { name: 'Liên kết dùng một lần' }).locator('code');
    await expect(link).toContainText('/#/welcome?for=invitation&key=');
    await expectAccessible(page);
    // what is shown this once is not closed by a slip
    await page.keyboard.press('Escape');
    await expect(dialog.getByRole('alert')).toHaveText('Đánh dấu ô trên trước khi đóng.');
    const address = (await link.textContent()) ?? '';
    await dialog.getByLabel('Tôi đã chuyển liên kết').check();
    await dialog.getByRole('button', { name: 'Đóng' }).last().click();
    await expect(dialog).toHaveCount(0);
    const row = page.getByRole('row').filter({ hasText: 'moi.lc@lechan.example' });
    await expect(row).toContainText('Đã mời');
    await expect(row).toContainText('Chưa lần nào');

    const theirs = await elsewhere(browser);
    const guest = await theirs.newPage();
    await guest.goto(address.replace(/^https?:\/\/[^/]+/, baseURL ?? ''));
    await expect(heading(guest)).toHaveText('Đặt mật khẩu');
    await expect(guest.getByRole('main')).toContainText('Tài khoản của Lê Công Mời (mẫu), tên đăng nhập moi.lc@lechan.example.');
    await settled(guest);
    await expectAccessible(guest);
    await guest.getByLabel('Mật khẩu mới').fill(password);
    await guest.getByRole('button', { name: 'Lưu mật khẩu và vào' }).click();
    await expect(guest.getByRole('button', { name: 'Tài khoản: Lê Công Mời (mẫu)' })).toBeVisible();
    // who gives rights in a ward finds the place, but keeps no accounts
    await guest.getByRole('navigation', { name: 'Khu vực chính' }).getByRole('link', { name: 'Quyền' }).click();
    const sections = guest.getByRole('navigation', { name: 'Tài khoản và quyền' }).getByRole('link');
    await expect(sections).toHaveText([/^Vai trò/, /^Quyền đã trao/, /^Mã truy cập/, /^Chờ duyệt/, /^Nhật ký/]);
    await guest.goto(`${baseURL}/#/organization/${ward.id}`);
    await expect(guest.getByRole('tab', { name: 'Ai được làm gì' })).toBeVisible();
    await guest.goto(`${baseURL}/#/people?name=duc`);
    await expect(guest.getByRole('link', { name: 'Đặng Văn Đức (mẫu)' })).toBeVisible();
    await settled(guest);
    for (const row of await guest.getByRole('main').getByRole('row').allTextContents()) expect(row).not.toMatch(/phường (?!Hồ Nam)/);
    await theirs.close();

    // used, the link asks for nothing any more, and tells nobody whom it was for
    const others = await elsewhere(browser);
    const stranger = await others.newPage();
    await stranger.goto(address.replace(/^https?:\/\/[^/]+/, baseURL ?? ''));
    await expect(heading(stranger)).toHaveText('Liên kết không dùng được nữa');
    await expect(stranger.getByRole('textbox')).toHaveCount(0);
    await expect(stranger.getByRole('main')).not.toContainText('Lê Công Mời');
    await expectAccessible(stranger);
    await stranger.getByRole('link', { name: 'Tới trang đăng nhập' }).click();
    await expect(heading(stranger)).toHaveText('Đăng nhập');
    await others.close();

    await page.reload();
    await expect(row).toContainText('Đang dùng');
    await expect(row).toContainText('Quản trị đơn vị');
    await expect(row).toContainText('Đảng ủy phường Hồ Nam');

    await row.getByRole('link', { name: 'Lê Công Mời (mẫu)' }).click();
    await expect(heading(page)).toHaveText('Lê Công Mời (mẫu)');
    const rights = page.getByRole('region', { name: 'Được làm gì và vì sao' });
    await expect(rights).toContainText('Quản Trị (mẫu) trao.');
    await settled(page);
    await expectAccessible(page);
    await rights.getByRole('button', { name: /^Việc khác với quyền Quản trị đơn vị/ }).click();
    await page.getByRole('menuitem', { name: 'Thôi quyền…' }).click();
    await expect(dialog).toContainText('thôi ngay là Quản trị đơn vị của Đảng ủy phường Hồ Nam và cấp dưới');
    await dialog.getByRole('button', { name: 'Thôi quyền' }).click();
    await expect(rights).toContainText('Tài khoản này chưa có quyền nào.');

    await page.getByRole('button', { name: 'Ngừng tài khoản…' }).click();
    await expect(dialog).toContainText('bị đăng xuất ngay ở mọi nơi');
    await dialog.getByRole('button', { name: 'Ngừng tài khoản' }).click();
    await expect(rights).toContainText('Tài khoản đã ngừng thì không còn quyền nào.');
    await open('/rights/accounts?state=ended');
    await expect(page.getByRole('row').filter({ hasText: 'moi.lc@lechan.example' })).toContainText('Đã ngừng');
  });

  test('a rule brings a post a role, and why is shown where it reaches; without the rule what is missing', async ({ page, open, ask }) => {
    test.setTimeout(120_000);
    const cell = await ownCell({ ask }, 'Chi bộ Hoa Tường Vi');
    await ownSecretary({ ask }, cell.id, ['Quách', 'Thị', 'Giấy (mẫu)']);
    await open('/rights/grants?current=1');
    const rules = page.getByRole('region', { name: 'Quy tắc theo chức danh' });
    await expect(rules.getByRole('listitem').filter({ hasText: 'Bí thư đảng ủy phường' })).toContainText('là Quản trị đơn vị');
    await rules.getByRole('button', { name: 'Thêm quy tắc' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Ai giữ chức').selectOption('Bí thư');
    await dialog.getByLabel('Ở loại đơn vị').selectOption('Chi bộ');
    await dialog.getByLabel('Thì có vai trò').selectOption('Biên tập');
    await expect(dialog.getByRole('region', { name: 'Khi lưu, hệ thống sẽ ghi' })).toContainText(
      'Ai giữ chức Bí thư chi bộ thì là Biên tập của đơn vị mình và cấp dưới',
    );
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Thêm quy tắc' }).click();
    const rule = rules.getByRole('listitem').filter({ hasText: 'Bí thư chi bộ' });
    await expect(rule).toContainText(/trong \d+ người có tài khoản/);

    // who is invited has by the post what the rule gives
    await open('/rights/accounts?do=invite');
    await dialog.getByRole('combobox', { name: 'Tìm người' }).fill('quach thi giay');
    await page.getByRole('option', { name: /^Quách Thị Giấy/ }).click();
    await expect(dialog).toContainText('Bí thư Chi bộ Hoa Tường Vi là Biên tập của đơn vị mình.');
    await dialog.getByLabel('Tên đăng nhập').fill('giay.qt');
    await dialog.getByRole('button', { name: 'Mời và lấy liên kết' }).click();
    await dialog.getByLabel('Tôi đã chuyển liên kết').check();
    await dialog.getByRole('button', { name: 'Đóng' }).last().click();

    await open(`/organization/${cell.id}?tab=access`);
    const asked = page.getByRole('region', { name: 'Hỏi: người này có được làm việc này ở đây không?' });
    await asked.getByRole('combobox', { name: 'Ai' }).fill('quach thi giay');
    await page.getByRole('option', { name: /^Quách Thị Giấy/ }).click();
    await asked.getByLabel('Việc gì').selectOption('Thay đổi đơn vị');
    await asked.getByRole('button', { name: 'Xem vì sao' }).click();
    await expect(asked.locator('.ans')).toContainText('Được. Quách Thị Giấy (mẫu) được làm việc “Thay đổi đơn vị”');
    await expect(asked.locator('.chain').getByRole('listitem')).toHaveText([
      /^Giữ chứcBí thưChi bộ Hoa Tường Vi từ \d\d\/\d\d\/\d{4}(, không hạn| đến hết \d\d\/\d\d\/\d{4})/,
      /^Theo quy tắcAi giữ chức ấy là Biên tập/,
      /^Vai trò ấy cho phépThay đổi đơn vị/,
    ]);
    await expect(page.getByRole('row').filter({ hasText: 'Quách Thị Giấy (mẫu)' })).toContainText('Theo chức danh');
    await settled(page);
    await expectAccessible(page);

    await open('/rights/grants');
    await rule.getByRole('button').click();
    await page.getByRole('menuitem', { name: 'Xóa quy tắc…' }).click();
    await expect(dialog).toContainText('1 người có tài khoản thôi là Biên tập theo chức danh này');
    await dialog.getByRole('button', { name: 'Xóa quy tắc' }).click();
    await expect(rule).toHaveCount(0);

    await open(`/organization/${cell.id}?tab=access`);
    await asked.getByRole('combobox', { name: 'Ai' }).fill('quach thi giay');
    await page.getByRole('option', { name: /^Quách Thị Giấy/ }).click();
    await asked.getByLabel('Việc gì').selectOption('Thay đổi đơn vị');
    await asked.getByRole('button', { name: 'Xem vì sao' }).click();
    await expect(asked.locator('.ans')).toContainText('Không. Quách Thị Giấy (mẫu) không được làm việc “Thay đổi đơn vị”');
    await expect(asked.locator('.ans')).toContainText(/Vai trò cho phép việc này: Quản trị hệ thống, Quản trị đơn vị, Biên tập[,.]/);
    await asked.getByRole('button', { name: 'Trao quyền…' }).click();
    await dialog.getByLabel('Vai trò').selectOption('Biên tập');
    await expect(dialog.getByRole('region', { name: 'Khi lưu, hệ thống sẽ ghi' })).toContainText(
      'Biên tập của Chi bộ Hoa Tường Vi và cấp dưới: 1 đơn vị.',
    );
    await dialog.getByRole('textbox', { name: /^Đến hết ngày/ }).fill('30/06/2199');
    await dialog.getByRole('button', { name: 'Trao quyền' }).click();
    await expect(
      page.getByText(/^Đã trao\. Từ \d\d\/\d\d\/\d{4} đến hết 30\/06\/2199, Quách Thị Giấy \(mẫu\) là Biên tập của Chi bộ Hoa Tường Vi/),
    ).toBeVisible();
    await expect(asked.locator('.ans')).toContainText('Được.');
    await expect(asked.locator('.chain').getByRole('listitem').first()).toHaveText(
      /^Được trao vai tròBiên tậpQuản Trị \(mẫu\) trao, từ \d\d\/\d\d\/\d{4} đến hết 30\/06\/2199$/,
    );
    const right = page.getByRole('row').filter({ hasText: 'Quách Thị Giấy (mẫu)' });
    await right.getByRole('button', { name: /^Việc khác với quyền/ }).click();
    await page.getByRole('menuitem', { name: 'Gia hạn…' }).click();
    await dialog.getByRole('textbox', { name: /^Đến hết ngày/ }).fill('31/12/2199');
    await dialog.getByRole('button', { name: 'Gia hạn' }).click();
    await expect(
      page.getByText(/^Đã gia hạn\. Quách Thị Giấy \(mẫu\) là Biên tập của Chi bộ Hoa Tường Vi.* đến hết 31\/12\/2199\./),
    ).toBeVisible();
    await right.getByRole('button', { name: /^Việc khác với quyền/ }).click();
    await page.getByRole('menuitem', { name: 'Thôi quyền…' }).click();
    await dialog.getByRole('textbox', { name: 'Thôi từ ngày' }).fill('01/07/2199');
    await dialog.getByRole('button', { name: 'Thôi quyền' }).click();
    await expect(page.getByText(/^Đã thôi quyền\. Từ 01\/07\/2199.* Ngày cuối còn quyền là 30\/06\/2199\./)).toBeVisible();
  });
});
