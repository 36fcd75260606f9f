import type { Browser, BrowserContext, Page } from '@playwright/test';
import { AcceptLinkDocument, GiveRoleDocument, InviteAccountDocument } from '../src/generated/operations';
import { type Console, expect, heading } from './console';
import { signedOut } from './session-state';

/** The password of everybody whom the tests make. */
export const password = 'lúa chín ngoài đê 47';

/** Somebody of the test's own who has a password, perhaps with a role over everything. */
export async function ownPerson({ ask }: Pick<Console, 'ask'>, login: string, name: string, role?: string): Promise<string> {
  const { inviteAccount } = await ask(InviteAccountDocument, { input: { login, name } });
  expect(inviteAccount.userErrors).toEqual([]);
  const accountId = inviteAccount.account?.id ?? '';
  if (role) expect((await ask(GiveRoleDocument, { input: { accountId, role, validFrom: '2026-01-01' } })).giveRole.userErrors).toEqual([]);
  const { acceptLink } = await ask(AcceptLinkDocument, { input: { key: inviteAccount.key ?? '', password } });
  expect(acceptLink.userErrors).toEqual([]);
  return accountId;
}

/** Another browser, which nobody is signed in with yet. */
export function elsewhere(browser: Browser): Promise<BrowserContext> {
  return browser.newContext({ storageState: signedOut, locale: 'vi-VN', reducedMotion: 'reduce' });
}

/** Somebody of the test's own with a role over everything, signed in with a browser of their own. */
export async function somebody(
  { ask }: Pick<Console, 'ask'>,
  browser: Browser,
  baseURL: string | undefined,
  name: string,
  role: string,
): Promise<Page> {
  const login = `${crypto.randomUUID()}@lechan.example`;
  await ownPerson({ ask }, login, name, role);
  const page = await (await elsewhere(browser)).newPage();
  await page.goto(baseURL ?? '');
  await signIn(page, login);
  await expect(page.getByRole('button', { name: /^Tài khoản: / })).toBeVisible();
  return page;
}

/** Types login and password at the page of signing in. */
export async function signIn(page: Page, login: string, typed = password): Promise<void> {
  await page.goto('/#/sign-in');
  await expect(heading(page)).toHaveText('Đăng nhập');
  await page.getByLabel('Thư điện tử hoặc tên đăng nhập').fill(login);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(typed);
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
}

/** Goes out from the page of one's own account; the page is loaded anew then. */
export async function signOut(page: Page): Promise<void> {
  const loaded = page.waitForEvent('load');
  await page.getByRole('main').getByRole('button', { name: 'Đăng xuất', exact: true }).click();
  await loaded;
  await expect(heading(page)).toHaveText('Đăng nhập');
}
