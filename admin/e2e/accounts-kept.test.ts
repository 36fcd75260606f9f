import { readFile } from 'node:fs/promises';
import { CreateRoleDocument, RolesDocument } from '../src/generated/operations';
import { codeOf } from './authenticator';
import { expect, expectAccessible, heading, settled, test } from './console';
import { elsewhere, ownPerson, password, signIn } from './people';
import { locked } from './session-state';

test.describe('who keeps accounts', () => {
  test('unlocks an account, sees why it was locked, and is told when it was', async ({ page, open }) => {
    await open('/rights/accounts?state=locked');
    const row = page.getByRole('row').filter({ hasText: locked.toUnlock.login });
    await expect(row).toContainText('Bị khóa');
    await row.getByRole('link', { name: locked.toUnlock.name }).click();
    await expect(heading(page)).toHaveText(locked.toUnlock.name);
    const main = page.getByRole('main');
    await expect(main).toContainText(/Khóa từ .+: gõ sai 10 lần trong 4 phút\. Từ địa chỉ 203\.0\.113\.24, chưa từng dùng trước đây\./);
    await settled(page);
    await expectAccessible(page);
    await main.getByRole('button', { name: 'Mở khóa' }).click();
    await expect(page.getByText(`Đã mở khóa. ${locked.toUnlock.name} đăng nhập lại được ngay.`)).toBeVisible();
    await expect(main.getByRole('button', { name: 'Mở khóa' })).toHaveCount(0);
    await expect(main).not.toContainText('Bị khóa');
  });

  test('signs somebody out, and takes a lost second step away', async ({ page, open, ask, browser }) => {
    test.setTimeout(120_000);
    const login = 'mat.may@lechan.example';
    const id = await ownPerson({ ask }, login, 'Mạc Mất Máy (mẫu)');
    const theirs = await elsewhere(browser);
    const guest = await theirs.newPage();
    await signIn(guest, login);
    await expect(guest.getByRole('button', { name: 'Tài khoản: Mạc Mất Máy (mẫu)' })).toBeVisible();
    await open(`/rights/accounts/${id}`);
    const ways = page.getByRole('region', { name: 'Cách đăng nhập' });
    await expect(ways).toContainText('Chưa có');
    await expect(ways.getByRole('button', { name: 'Đặt lại xác thực hai lớp…' })).toHaveCount(0);
    await page.getByRole('button', { name: 'Đăng xuất cả 2' }).click();
    await expect(page.getByText('Không đăng nhập ở đâu cả.')).toBeVisible();
    await guest.reload();
    await expect(heading(guest)).toHaveText('Đăng nhập');

    await signIn(guest, login);
    await expect(guest.getByRole('button', { name: 'Tài khoản: Mạc Mất Máy (mẫu)' })).toBeVisible();
    await guest.goto('/#/my-account?do=app');
    const secret = (await guest.getByRole('region', { name: 'Khóa để gõ tay' }).locator('code').textContent()) ?? '';
    await guest.getByLabel('Mật khẩu', { exact: true }).fill(password);
    await guest.getByLabel('Mã 6 chữ số').fill(codeOf(secret));
    await guest.keyboard.press('Enter');
    await expect(guest.getByLabel('Tôi đã cất mã ở nơi an toàn')).toBeVisible();

    await page.reload();
    await expect(ways).toContainText('Ứng dụng trên điện thoại, từ');
    await settled(page);
    await expectAccessible(page);
    await ways.getByRole('button', { name: 'Đặt lại xác thực hai lớp…' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Đặt lại' }).click();
    await expect(dialog.getByLabel('Vì sao, và đã chắc đúng người bằng cách nào')).toHaveAccessibleDescription(/Hãy điền ô này/);
    await expectAccessible(page);
    await dialog.getByLabel('Vì sao, và đã chắc đúng người bằng cách nào').fill('Mất điện thoại, đã gặp mặt');
    await dialog.getByRole('button', { name: 'Đặt lại' }).click();
    await expect(dialog).toHaveCount(0);
    await expect(ways).toContainText('Chưa có');
    await guest.goto('/#/sign-in');
    await signIn(guest, login);
    await expect(guest.getByRole('button', { name: 'Tài khoản: Mạc Mất Máy (mẫu)' })).toBeVisible();
    await theirs.close();
  });

  test('switches on that a role asks for a second step, and who has it is told until when', async ({ page, open, ask, browser }) => {
    test.setTimeout(120_000);
    const code = 'TWO_STEPS_ON_TRIAL';
    const { createRole } = await ask(CreateRoleDocument, {
      input: { code, label: { vi: 'Vai trò hai bước thử', en: 'Two steps on trial' }, permissions: ['unit:read'] },
    });
    expect(createRole.userErrors).toEqual([]);
    const login = 'sap.han@lechan.example';
    await ownPerson({ ask }, login, 'Sùng Sắp Hạn (mẫu)', code);
    await open(`/rights/roles/${code}`);
    await page.getByRole('checkbox', { name: /^Phải xác thực hai lớp/ }).check();
    const bar = page.locator('.actbar');
    await expect(bar).toContainText('phải xác thực hai lớp');
    await settled(page);
    await bar.getByRole('button', { name: 'Lưu vai trò' }).click();
    await expect(bar).toHaveCount(0);
    expect((await ask(RolesDocument, {})).roles.find((role) => role.code === code)?.isSecondFactorRequired).toBe(true);

    // who keeps accounts finds whose is missing, also in a file
    await open('/rights/accounts?factor=missing');
    const missing = page.getByRole('row').filter({ hasText: login });
    await expect(missing).toContainText(/Bắt buộc, chưa cóhạn \d\d\/\d\d\/\d{4}/);
    await settled(page);
    await expectAccessible(page);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Xuất tệp…' }).click();
    await page.getByRole('menuitem', { name: /CSV/ }).click();
    const file = await readFile(await (await download).path(), 'utf8');
    expect(file).toMatch(/Tên đăng nhập.*Vai trò và nơi.*Xác thực hai lớp.*Hạn bật hai lớp/);
    expect(file).toMatch(/Sùng Sắp Hạn \(mẫu\).*sap\.han@lechan\.example.*Vai trò hai bước thử, Toàn hệ thống.*Bắt buộc, chưa có/);
    await page.getByLabel('Xác thực hai lớp').selectOption('Đã bật hai lớp');
    await expect(missing).toHaveCount(0);

    const theirs = await elsewhere(browser);
    const guest = await theirs.newPage();
    await signIn(guest, login);
    await expect(guest.getByText(/^Vai trò của bạn cần xác thực hai lớp từ \d\d\/\d\d\/\d{4}\./)).toBeVisible();
    await settled(guest);
    await expectAccessible(guest);
    await guest.getByRole('link', { name: 'Bật ngay' }).click();
    const dialog = guest.getByRole('dialog');
    const secret = (await dialog.getByRole('region', { name: 'Khóa để gõ tay' }).locator('code').textContent()) ?? '';
    await dialog.getByLabel('Mật khẩu', { exact: true }).fill(password);
    await dialog.getByLabel('Mã 6 chữ số').fill(codeOf(secret));
    await guest.keyboard.press('Enter');
    await dialog.getByLabel('Tôi đã cất mã ở nơi an toàn').check();
    await dialog.getByRole('button', { name: 'Đóng' }).last().click();
    await expect(guest.getByText(/^Vai trò của bạn cần xác thực hai lớp từ/)).toHaveCount(0);

    await page.reload();
    await expect(missing).toContainText('Ứng dụng trên điện thoại');

    // the last one stays while the role asks for it
    await guest.getByRole('button', { name: 'Việc khác với ứng dụng trên điện thoại' }).click();
    await guest.getByRole('menuitem', { name: 'Gỡ ứng dụng…' }).click();
    await dialog.getByLabel('Mật khẩu', { exact: true }).fill(password);
    await dialog.getByRole('button', { name: 'Gỡ ứng dụng' }).click();
    await expect(dialog.getByRole('alert')).toContainText(/Vai trò của bạn/);
    await theirs.close();
  });

  test('is told to which address a link was sent', async ({ page, open }) => {
    await page.route('**/graphql', async (route) => {
      const body = route.request().postData() ?? '';
      if (!body.includes('mutation InviteAccount') || body.includes('"dryRun":true')) return route.fallback();
      // as a server answers that sends mail
      const response = await route.fetch();
      const answer = await response.json();
      Object.assign(answer.data.inviteAccount, { key: null, sentTo: 'thu.moi@lechan.example' });
      await route.fulfill({ response, json: answer });
    });
    await open('/rights/accounts?do=invite');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: 'Người khác' }).check();
    await dialog.getByLabel('Họ tên').fill('Thân Thư Mời (mẫu)');
    await dialog.getByLabel('Tên đăng nhập').fill('thu.moi@lechan.example');
    await dialog.getByRole('button', { name: 'Mời và lấy liên kết' }).click();
    await expect(dialog).toContainText('Liên kết được gửi tới thu.moi@lechan.example.');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Đóng' }).last().click();
    await expect(dialog).toHaveCount(0);
  });
});
