import type { Page } from '@playwright/test';
import { answered } from './answered';
import { expect, expectAccessible, heading, settled, test } from './console';
import { elsewhere, ownPerson, password, signIn, signOut } from './people';
import { signedOut } from './session-state';

test.describe('my account', () => {
  test.use({ storageState: signedOut });

  test('shows where one is signed in; one device is signed out, then all others, and a new password ends them too', async ({
    page,
    ask,
    browser,
    baseURL,
  }) => {
    test.setTimeout(120_000);
    const login = 'nhieu.may@lechan.example';
    await ownPerson({ ask }, login, 'Ninh Nhiều Máy (mẫu)');
    const others = await Promise.all([0, 1].map(() => elsewhere(browser)));
    const phone = await browser.newContext({
      ...{ storageState: signedOut, locale: 'vi-VN', reducedMotion: 'reduce', baseURL },
      userAgent: 'Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Mobile Safari/537.36',
    });
    const [one, two, three] = await Promise.all([...others, phone].map((context) => context.newPage()));
    if (!one || !two || !three) throw new Error('There is no page');
    for (const each of [one, two, three, page]) {
      await signIn(each, login);
      await expect(each.getByRole('button', { name: 'Tài khoản: Ninh Nhiều Máy (mẫu)' })).toBeVisible();
    }
    await page.goto('/#/my-account');
    // the link of the invitation left one signed in, too
    const devices = page.getByRole('region', { name: '5 thiết bị đang đăng nhập' });
    await expect(devices).toBeVisible();
    await settled(page);
    await expectAccessible(page);
    await expect(devices.getByRole('listitem').filter({ hasText: 'Máy này' })).toHaveCount(1);
    await devices.getByRole('button', { name: 'Đăng xuất thiết bị này Điện thoại Android, Chrome' }).click();
    await expect(page.getByText('Đã đăng xuất Điện thoại Android, Chrome.')).toBeVisible();
    await expect(page.getByRole('region', { name: '4 thiết bị đang đăng nhập' })).toBeVisible();
    await three.reload();
    await expect(heading(three)).toHaveText('Đăng nhập');
    await page.getByRole('button', { name: 'Đăng xuất 3 máy kia' }).click();
    await expect(page.getByRole('region', { name: '1 thiết bị đang đăng nhập' })).toBeVisible();
    await one.reload();
    await expect(heading(one)).toHaveText('Đăng nhập');

    await signIn(two, login);
    await expect(two.getByRole('button', { name: 'Tài khoản: Ninh Nhiều Máy (mẫu)' })).toBeVisible();
    const ways = page.getByRole('region', { name: 'Cách đăng nhập' });
    await ways.getByRole('button', { name: 'Đổi mật khẩu' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText('Đổi xong, mọi thiết bị khác bị đăng xuất.');
    await dialog.getByLabel('Mật khẩu đang dùng').fill('không phải mật khẩu');
    await dialog.getByLabel('Mật khẩu mới').fill('nắng vàng trên mái 82');
    await dialog.getByRole('button', { name: 'Đổi mật khẩu' }).click();
    await expect(dialog.getByLabel('Mật khẩu đang dùng')).toHaveAccessibleDescription(/^Mật khẩu chưa đúng/);
    await expectAccessible(page);
    await dialog.getByLabel('Mật khẩu đang dùng').fill(password);
    await dialog.getByRole('button', { name: 'Đổi mật khẩu' }).click();
    await expect(page.getByText('Đã đổi mật khẩu. Mọi thiết bị khác đã bị đăng xuất.')).toBeVisible();
    await two.reload();
    await expect(heading(two)).toHaveText('Đăng nhập');
    await signIn(two, login, 'nắng vàng trên mái 82');
    await expect(two.getByRole('button', { name: 'Tài khoản: Ninh Nhiều Máy (mẫu)' })).toBeVisible();
    for (const context of [...others, phone]) await context.close();
  });

  test('is linked to an account at a provider, which signs in from then on, and unlinked', async ({ page, ask, browser }) => {
    test.setTimeout(120_000);
    const login = 'noi.tk@lechan.example';
    await ownPerson({ ask }, login, 'Nông Nối (mẫu)');
    await signIn(page, login);
    const account = page.getByRole('button', { name: 'Tài khoản: Nông Nối (mẫu)' });
    await expect(account).toBeVisible();
    await page.goto('/#/my-account');
    const row = page.getByRole('listitem').filter({ hasText: 'Tài khoản công vụ thử' });
    await expect(row).toContainText('Chưa nối');
    await row.getByRole('button', { name: 'Nối Tài khoản công vụ thử' }).click();
    const dialog = page.getByRole('dialog', { name: 'Nối với Tài khoản công vụ thử' });
    await settled(page);
    await expectAccessible(page);
    await dialog.getByLabel('Mật khẩu', { exact: true }).fill('không phải mật khẩu');
    await dialog.getByRole('button', { name: 'Tiếp tục' }).click();
    await expect(dialog.getByLabel('Mật khẩu', { exact: true })).toHaveAccessibleDescription(/Mật khẩu chưa đúng/);
    await dialog.getByLabel('Mật khẩu', { exact: true }).fill(password);
    await dialog.getByRole('button', { name: 'Tiếp tục' }).click();
    await expect(page).toHaveURL(/\/interaction\//);
    await atProvider(page, 'nong-noi');
    await expect(page.getByText('Đã nối. Từ nay đăng nhập bằng tài khoản ấy cũng được.')).toBeVisible();
    await settled(page);
    await expectAccessible(page);
    await expect(row).toContainText('Nối từ');

    // what is linked to one account can't be linked to another
    const other = 'noi.trung@lechan.example';
    await ownPerson({ ask }, other, 'Nông Trùng (mẫu)');
    const theirs = await elsewhere(browser);
    const guest = await theirs.newPage();
    await signIn(guest, other);
    await expect(guest.getByRole('button', { name: 'Tài khoản: Nông Trùng (mẫu)' })).toBeVisible();
    await guest.goto('/#/my-account');
    // a session alone, by the address that it once took, goes nowhere
    await guest.goto('/auth/city?link');
    await expect(guest.getByRole('main')).toContainText('bấm Nối lại từ đầu');
    await guest.getByRole('button', { name: 'Đã hiểu' }).click();
    await guest.getByRole('button', { name: 'Nối Tài khoản công vụ thử' }).click();
    await guest.getByRole('dialog').getByLabel('Mật khẩu', { exact: true }).fill(password);
    await guest.getByRole('button', { name: 'Tiếp tục' }).click();
    await expect(guest).toHaveURL(/\/interaction\//);
    await atProvider(guest, 'nong-noi');
    await expect(heading(guest)).toHaveText('Tài khoản của tôi');
    await expect(guest.getByRole('main')).toContainText('đã gắn với một tài khoản khác ở đây');
    await guest.getByRole('button', { name: 'Đã hiểu' }).click();
    await expect(guest.getByRole('main')).not.toContainText('đã gắn với một tài khoản khác ở đây');
    await theirs.close();

    await signOut(page);
    await page.getByRole('link', { name: /^Tài khoản công vụ thử/ }).click();
    await atProvider(page, 'nong-noi');
    await expect(account).toBeVisible();

    await page.goto('/#/my-account');
    await row.getByRole('button', { name: 'Bỏ nối' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Bỏ nối' }).click();
    await expect(row).toContainText('Chưa nối');
    await signOut(page);
    await page.getByRole('link', { name: /^Tài khoản công vụ thử/ }).click();
    await atProvider(page, 'nong-noi');
    await expect(page.getByText('Chưa có tài khoản nào ở đây ứng với tài khoản vừa dùng.')).toBeVisible();
    await expectAccessible(page);
  });

  test('without a password goes to the provider at once, and tells why not', async ({ page, ask }) => {
    const login = 'noi.khong.mk@lechan.example';
    await ownPerson({ ask }, login, 'Nông Không (mẫu)');
    await signIn(page, login);
    await expect(page.getByRole('button', { name: 'Tài khoản: Nông Không (mẫu)' })).toBeVisible();
    await page.goto('/#/my-account');
    await answered('MyAccount', ({ viewer }) => Object.assign(viewer?.account ?? {}, { hasPassword: false }))(page);
    const row = page.getByRole('listitem').filter({ hasText: 'Tài khoản công vụ thử' });
    const link = row.getByRole('button', { name: 'Nối Tài khoản công vụ thử' });
    // the server knows that there is one
    await link.click();
    await expect(page.getByRole('region', { name: 'Cách đăng nhập' })).toContainText('Mật khẩu chưa đúng');
    await expectAccessible(page);
    await answered('BeginSingleSignOnLink', (data) =>
      Object.assign(data, { beginSingleSignOnLink: { address: '/auth/city?link=x', userErrors: [] } }),
    )(page);
    await link.click();
    await expect(page.getByRole('main')).toContainText('bấm Nối lại từ đầu');
  });

  for (const [reason, told] of [
    ['taken', 'đã gắn với một tài khoản khác ở đây'],
    ['expired', 'Bấm lại từ đầu'],
    ['failed', 'Thử lại sau ít phút'],
    ['sign-in-first', 'Đăng nhập dưới đây'],
  ] as const) {
    test(`tells who comes back from a provider what to do: ${reason}`, async ({ page }) => {
      await page.goto(`/#/sign-in?refused=${reason}`);
      await expect(page.getByRole('main')).toContainText(told);
      await expect(page.getByLabel('Mật khẩu', { exact: true })).toBeVisible();
    });
  }
});

/** Lets the provider know who it is, and agrees to what it asks. */
async function atProvider(page: Page, name: string): Promise<void> {
  const known = page.getByRole('button', { name: 'Continue' });
  const asked = page.getByPlaceholder('Enter any login');
  const back = page.locator('#main');
  await expect(known.or(asked).or(back)).toBeVisible();
  if (await asked.isVisible()) {
    await asked.fill(name);
    await page.getByPlaceholder('and password').fill('any');
    await page.getByRole('button', { name: 'Sign-in' }).click();
    await expect(known.or(back)).toBeVisible();
  }
  if (await known.isVisible()) await known.click();
}
