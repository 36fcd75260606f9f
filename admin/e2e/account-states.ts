import type { Page } from '@playwright/test';
import type { Messages } from '../src/i18n/messages';
import { answered } from './answered';
import { locked } from './session-state';
import type { State } from './states';

const asNobody = answered('WhoAsks', ({ viewer }) => Object.assign(viewer ?? {}, { account: null }));
const needed = {
  ...{ challenge: 'one-that-is-tried-out', expiresAt: '2200-01-01T00:00:00Z' },
  ...{ ways: ['APP', 'PASSKEY', 'RECOVERY_CODE'], passkeyOptions: '{}' },
};
const ways = {
  ...{ authenticatorAppAt: '2024-03-12T01:00:00Z', recoveryCodesLeft: 2, recoveryCodeUsedAt: '2024-11-04T01:00:00Z' },
  passkeys: [
    { id: 'a', name: 'Máy tính cơ quan, Windows Hello', madeAt: '2024-03-15T01:00:00Z', usedAt: '2024-11-17T01:00:00Z' },
    { id: 'b', name: 'Điện thoại của tôi', madeAt: '2024-08-20T01:00:00Z', usedAt: null },
  ],
};
const withWays = answered('MyAccount', ({ viewer }) =>
  Object.assign(viewer?.account ?? {}, {
    ...ways,
    ...{ hasPassword: true, passwordSetAt: '2024-03-12T01:00:00Z', secondFactorDueOn: '2024-04-01' },
    singleSignOnLinks: [{ id: 'c', provider: 'city', email: 'nga.hk@thanhpho.example', madeAt: '2024-03-12T01:00:00Z', usedAt: null }],
    sessions: [
      ...((viewer?.account as { sessions: unknown[] } | undefined)?.sessions ?? []),
      {
        ...{
          id: 'd',
          address: '198.51.100.7',
          way: 'PASSWORD',
          isTwoFactor: true,
          begunAt: '2024-08-20T01:00:00Z',
          usedAt: '2024-11-17T13:40:00Z',
        },
        device: { kind: 'PHONE', system: 'Android', browser: 'Chrome' },
      },
      {
        ...{ id: 'e', address: null, way: 'PASSKEY', isTwoFactor: true, begunAt: '2024-08-20T01:00:00Z', usedAt: '2024-11-09T04:15:00Z' },
        device: { kind: null, system: null, browser: null },
      },
    ],
  }),
);
const inOwn = (press: (page: Page, words: Messages) => Promise<unknown>) => async (page: Page, words: Messages) => {
  await withWays(page);
  await press(page, words);
  await page.getByRole('dialog').locator('input, p').first().waitFor();
};
const button = (name: (words: Messages) => string) => (page: Page, words: Messages) =>
  page
    .getByRole('main')
    .getByRole('button', { name: name(words), exact: true })
    .first()
    .click();
const fromMenu =
  (opener: RegExp | ((words: Messages) => string), item: (words: Messages) => string) => async (page: Page, words: Messages) => {
    await page
      .getByRole('button', { name: opener instanceof RegExp ? opener : opener(words) })
      .first()
      .click();
    await page.getByRole('menuitem', { name: item(words) }).click();
  };
const shownCodes = Array.from({ length: 10 }, (_, at) => `k7m${at}-x2pq-w9rt`.replace(/[01]/g, '2'));

/** The pages of who one is: signing in, one's own account, and what who keeps accounts sees of another's. */
export function accountStates(): State[] {
  return [
    { name: 'sign in', path: '/sign-in', act: asNobody },
    {
      name: 'sign in without passwords',
      path: '/sign-in?refused=unknown',
      act: async (page) => {
        await page.route('**/graphql', (route) => route.fallback());
        await asNobody(page);
        await answered('WaysIn', ({ signInWays }) => Object.assign(signInWays ?? {}, { hasPasswords: false }))(page);
        await page.locator('.way').first().waitFor();
      },
    },
    {
      name: 'forgotten password',
      path: '/sign-in',
      act: async (page, words) => {
        await asNobody(page);
        await answered('WaysIn', ({ signInWays }) => Object.assign(signInWays ?? {}, { hasResetByMail: true }))(page);
        await page.getByRole('button', { name: words.signIn.forgotten.open }).click();
        await page.getByRole('button', { name: words.signIn.forgotten.submit }).waitFor();
      },
    },
    {
      name: 'second step',
      path: '/sign-in?challenge=tried',
      act: async (page) => {
        await asNobody(page);
        await answered('SecondStep', (data) => Object.assign(data, { secondFactorNeeded: needed }))(page);
        await page.locator('.codefield').fill('481 027');
      },
    },
    {
      name: 'second step that is over',
      path: '/sign-in?challenge=tried',
      act: async (page) => {
        await asNobody(page);
        await page.locator('.note').waitFor();
      },
    },
    {
      name: 'a second step is overdue',
      path: '/units',
      act: async (page) => {
        await answered('WhoAsks', ({ viewer }) => Object.assign(viewer ?? {}, { isRestricted: true }))(page);
        await page.locator('.way').first().waitFor();
      },
    },
    {
      name: 'a second step is due',
      path: '/my-account',
      act: async (page, words) => {
        await answered('WhoAsks', ({ viewer }) => Object.assign(viewer?.account ?? {}, { secondFactorDueOn: '2200-01-01' }))(page);
        await page.getByRole('link', { name: words.myAccount.due.go }).waitFor();
      },
    },
    { name: 'a link that is good no longer', path: '/welcome?key=tried', act: (page) => page.locator('.bullets').waitFor() },
    {
      name: 'a link for somebody',
      path: '/welcome?for=invitation&key=tried',
      act: async (page) => {
        await answered('GoodLink', (data) =>
          Object.assign(data, { goodLink: { purpose: 'INVITATION', name: locked.toSee.name, login: locked.toSee.login } }),
        )(page);
        await page.locator('input').first().waitFor();
      },
    },
    {
      name: 'own menu',
      path: '/my-account',
      act: async (page) => {
        await page.locator('.mine').click();
        await page.locator('.ownroles').waitFor();
      },
    },
    { name: 'accounts without a second step', path: '/rights/accounts?factor=missing' },
    { name: 'my account', path: '/my-account' },
    { name: 'my account, linked', path: '/my-account?linked=1' },
    {
      name: 'my account with all ways',
      path: '/my-account',
      act: async (page) => {
        await withWays(page);
        await page.locator('.wayrow').nth(6).waitFor();
      },
    },
    { name: 'password, changed', path: '/my-account', act: inOwn(button(({ myAccount }) => myAccount.password.change)) },
    {
      name: 'an app is set up',
      path: '/my-account?do=app',
      act: (page) => page.getByRole('dialog').locator('img').waitFor(),
    },
    {
      name: 'an app is removed, asked',
      path: '/my-account',
      act: inOwn(
        fromMenu(
          ({ myAccount }) => myAccount.app.more,
          ({ myAccount }) => myAccount.app.remove,
        ),
      ),
    },
    {
      name: 'recovery codes',
      path: '/my-account',
      act: async (page, words) => {
        await page.route('**/graphql', async (route) => {
          const asked = route.request().postData() ?? '';
          if (!asked.includes('mutation MakeRecoveryCodes')) return route.fallback();
          await route.fulfill({
            json: { data: { makeRecoveryCodes: { recoveryCodes: shownCodes, userErrors: [] } } },
          });
        });
        await withWays(page);
        await page.getByRole('main').getByRole('button', { name: words.myAccount.codes.make }).click();
        const dialog = page.getByRole('dialog');
        for (const field of await dialog.locator('input[type=password]').all()) await field.fill('mật khẩu nào đó');
        await dialog.getByRole('button', { name: words.myAccount.codes.make }).click();
        await page.locator('.recoverycodes').waitFor();
      },
    },
    { name: 'a passkey is added', path: '/my-account', act: inOwn(button(({ myAccount }) => myAccount.passkeys.add)) },
    {
      name: 'a passkey is renamed',
      path: '/my-account',
      act: inOwn(fromMenu(/Windows Hello/, ({ myAccount }) => myAccount.passkeys.rename)),
    },
    {
      name: 'a passkey is removed, asked',
      path: '/my-account',
      act: inOwn(fromMenu(/Windows Hello/, ({ myAccount }) => myAccount.passkeys.remove)),
    },
    {
      name: 'single sign-on is linked, asked',
      path: '/my-account',
      act: async (page, words) => {
        await answered('MyAccount', ({ viewer }) => Object.assign(viewer?.account ?? {}, { hasPassword: true }))(page);
        await page
          .getByRole('main')
          .getByRole('button', { name: new RegExp(`^${words.myAccount.sso.link} `) })
          .click();
        await page.getByRole('dialog').locator('input').first().waitFor();
      },
    },
    { name: 'single sign-on is unlinked, asked', path: '/my-account', act: inOwn(button(({ myAccount }) => myAccount.sso.unlink)) },
    { name: 'locked accounts', path: '/rights/accounts?state=locked' },
    {
      name: 'a locked account',
      path: `/rights/accounts?name=${locked.toSee.login}`,
      act: async (page) => {
        await page.locator('tbody a').first().click();
        await page.locator('.note').waitFor();
      },
    },
    {
      name: 'a second step is taken away, asked',
      path: `/rights/accounts?name=${locked.toSee.login}`,
      act: async (page, words) => {
        await answered('AccountView', ({ account }) => Object.assign(account ?? {}, { ...ways, secondFactor: 'APP' }))(page);
        await page.locator('tbody a').first().click();
        await page.getByRole('button', { name: words.rights.account.resetFactor }).click();
        await page.getByRole('dialog').locator('input').waitFor();
      },
    },
    {
      name: 'a link was sent',
      path: '/rights/accounts?state=locked',
      act: async (page, words) => {
        await answered('ResetPassword', ({ resetPassword }) =>
          Object.assign(resetPassword ?? {}, { key: null, sentTo: locked.toSee.login }),
        )(page);
        await page.getByRole('row').filter({ hasText: locked.toSee.login }).getByRole('button').last().click();
        await page.getByRole('menuitem').last().click();
        await page.getByRole('dialog').getByRole('button', { name: words.rights.account.resetDo }).click();
        await page.getByText(locked.toSee.login).last().waitFor();
      },
    },
  ];
}
