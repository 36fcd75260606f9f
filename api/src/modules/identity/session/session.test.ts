import { type SomebodySignedIn, signedIn } from '../../../../test/signed-in.js';
import { startApi, type TestApi } from '../../../../test/start-api.js';
import { type Browser, browserOf } from '../sign-in/browser.factory.js';

let api: TestApi;
let keeper: SomebodySignedIn;
beforeAll(async () => {
  api = await startApi();
  keeper = api.administrator;
});
afterAll(() => api.close());

const password = 'lúa chín ngoài đê 47';
const another = 'thuyền về bến cũ 93';
const chrome = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36';
const phone = 'Mozilla/5.0 (Linux; Android 14; SM-S911B) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Mobile Safari/537.36';
const own = `{ viewer { sessionId account { login passwordSetAt sessions { id address way isTwoFactor begunAt usedAt device { kind system browser } } } } }`;

let count = 0;
/** Somebody new who has set their password, in a browser of their own. */
async function somebody(): Promise<{ id: string; login: string; browser: Browser }> {
  const login = `nguoi-${++count}`;
  const browser = browserOf(api, chrome);
  const { account, key } = await browser.do('inviteAccount', { login, name: 'Người Dùng' }, 'account { id } key', keeper);
  await browser.do('acceptLink', { key, password });
  return { id: account.id, login, browser };
}
async function elsewhere(login: string, device = phone, secret = password): Promise<Browser> {
  const browser = browserOf(api, device);
  await browser.do('signIn', { login, password: secret });
  return browser;
}

test('one sees where one is signed in, on what, and which session is this one', async () => {
  const { login, browser } = await somebody();
  await elsewhere(login);
  const { viewer } = await browser.ask(own);
  expect(viewer.account.sessions).toEqual([
    {
      ...{ id: expect.any(String), address: '127.0.0.1', way: 'PASSWORD', isTwoFactor: false },
      ...{ begunAt: expect.any(String), usedAt: expect.any(String) },
      device: { kind: 'PHONE', system: 'Android', browser: 'Chrome' },
    },
    {
      ...{ id: viewer.sessionId, address: '127.0.0.1', way: 'LINK', isTwoFactor: false },
      ...{ begunAt: expect.any(String), usedAt: expect.any(String) },
      device: { kind: 'COMPUTER', system: 'Windows', browser: 'Chrome' },
    },
  ]);
});

test.each([
  [
    'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0 Safari/537.36 Edg/141.0',
    'COMPUTER',
    'Windows',
    'Edge',
  ],
  [
    'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) coc_coc_browser/141 Chrome/135 Safari/537.36',
    'COMPUTER',
    'Windows',
    'Cốc Cốc',
  ],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1',
    'PHONE',
    'iOS',
    'Safari',
  ],
  [
    'Mozilla/5.0 (iPad; CPU OS 18_0 like Mac OS X) AppleWebKit/605 (KHTML, like Gecko) CriOS/141 Mobile/15E148 Safari/604.1',
    'TABLET',
    'iOS',
    'Chrome',
  ],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:144.0) Gecko/20100101 Firefox/144.0', 'COMPUTER', 'Linux', 'Firefox'],
  ['curl/8.5.0', null, null, null],
])('%s is told as %s, %s, %s', async (device, kind, system, browser) => {
  const { login } = await somebody();
  const { viewer } = await (await elsewhere(login, device)).ask(own);
  expect(viewer.account.sessions[0].device).toEqual({ kind, system, browser });
});

test('a session of one’s own is ended at once, and all others are; one’s own stays', async () => {
  const { login, browser } = await somebody();
  const [one, two, three] = [await elsewhere(login), await elsewhere(login), await elsewhere(login)];
  const { sessionId } = (await one.ask(own)).viewer;
  expect((await browser.do('revokeSession', { id: sessionId }, 'account { sessions { id } }')).account.sessions).toHaveLength(3);
  expect([await one.isIn(), await two.isIn(), await three.isIn(), await browser.isIn()]).toEqual([false, true, true, true]);
  expect((await browser.do('revokeOtherSessions', {}, 'account { sessions { id } }')).account.sessions).toHaveLength(1);
  expect([await two.isIn(), await three.isIn(), await browser.isIn()]).toEqual([false, false, true]);
  expect(await browser.refusals('revokeOtherSessions', {})).toEqual(['NOTHING_TO_CHANGE at input']);
  expect(await browser.refusals('revokeSession', { id: sessionId })).toEqual(['NOT_FOUND at input.id']);
});

test('nobody ends or sees another’s sessions but who keeps accounts', async () => {
  const [an, binh] = [await somebody(), await somebody()];
  const { sessionId } = (await an.browser.ask(own)).viewer;
  expect(await binh.browser.refusals('revokeSession', { id: sessionId })).toEqual(['NOT_FOUND at input.id']);
  expect((await binh.browser.graphql('revokeOtherSessions', { accountId: an.id })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  expect((await browserOf(api).graphql('revokeSession', { id: sessionId })).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  const seen = `query ($id: ID!) { account(id: $id) { sessions { id } } }`;
  expect(await binh.browser.ask(seen, { id: an.id })).toEqual({ account: null });
  expect(await api.ask(seen, { id: an.id })).toEqual({ account: { sessions: [{ id: sessionId }] } });
  expect(await an.browser.isIn()).toBe(true);
  await binh.browser.do('revokeOtherSessions', { accountId: an.id }, '', keeper);
  expect([await an.browser.isIn(), await binh.browser.isIn()]).toEqual([false, true]);
});

test('CVE-2025-4643: a new password ends every other session at once, links that could set it, and is told to the trail', async () => {
  const { id, login, browser } = await somebody();
  const other = await elsewhere(login);
  const { key } = await browser.do('resetPassword', { id }, 'key', keeper);
  await browser.do('changePassword', { currentPassword: password, newPassword: another });
  expect([await browser.isIn(), await other.isIn()]).toEqual([true, false]);
  expect(await other.refusals('acceptLink', { key, password: 'mưa rào tháng sáu 58' })).toEqual(['NOT_FOUND at input.key']);
  expect(await other.refusals('signIn', { login, password })).toEqual(['SIGN_IN_FAILED at input']);
  expect(await (await elsewhere(login, phone, another)).isIn()).toBe(true);
  const { rows } = await api.database.query(
    `select after from event where name = 'account.password-set' and subject_id = $1 order by id desc limit 1`,
    [id],
  );
  expect(rows).toEqual([{ after: { by: 'OWNER' } }]);
});

test.each([
  ['a wrong one', { currentPassword: 'không phải', newPassword: another }, ['SIGN_IN_FAILED at input.currentPassword']],
  ['a weak one', { currentPassword: password, newPassword: 'matkhau123' }, ['PASSWORD_WEAK at input.newPassword']],
  ['the same', { currentPassword: password, newPassword: password }, ['NOTHING_TO_CHANGE at input.newPassword']],
])('a password is not changed with %s, and every session stays', async (_, input, expected) => {
  const { login, browser } = await somebody();
  const other = await elsewhere(login);
  expect(await browser.refusals('changePassword', input)).toEqual(expected);
  expect([await browser.isIn(), await other.isIn()]).toEqual([true, true]);
});

test('a session is written down as used once in some minutes, and goes on by that, until its last day', async () => {
  const { browser } = await somebody();
  const { sessionId } = (await browser.ask(own)).viewer;
  const set = (more: string) =>
    api.database.query(
      `update session set used_at = now() - interval '1 day', is_two_factor = is_two_factor, expires_at = now() + interval '1 hour' ${more} where id = $1`,
      [sessionId],
    );
  const days = async () => {
    await browser.ask(own);
    for (let tries = 0; tries < 100; tries++) {
      const { rows } = await api.database.query(
        `select round(extract(epoch from expires_at - now()) / 86400)::int as days, used_at > now() - interval '1 minute' as used from session where id = $1`,
        [sessionId],
      );
      if (rows[0].used) return rows[0].days;
      await new Promise((resolve) => setTimeout(resolve, 20));
      await browser.ask(own);
    }
  };
  await set('');
  expect(await days()).toBe(14);
  await set(`, lasts_until = now() + interval '3 days'`);
  expect(await days()).toBe(3);
  await api.database.query(`update session set is_two_factor = is_two_factor, expires_at = now() - interval '1 second' where id = $1`, [
    sessionId,
  ]);
  for (let tries = 0; tries < 100 && (await browser.isIn()); tries++) await new Promise((resolve) => setTimeout(resolve, 20));
  expect(await browser.isIn()).toBe(false);
});

test('who only has a session, made by hand, has no password to change', async () => {
  const as = await signedIn(api.database);
  const browser = browserOf(api);
  expect(
    (await browser.graphql('changePassword', { currentPassword: '', newPassword: another }, '', as)).data.changePassword.userErrors,
  ).toEqual([expect.objectContaining({ code: 'SIGN_IN_FAILED' })]);
});
