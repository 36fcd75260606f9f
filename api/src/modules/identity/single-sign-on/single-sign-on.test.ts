import { Secret, TOTP } from 'otpauth';
import { startApi, type TestApi } from '../../../../test/start-api.js';
import { type Browser, browserOf } from '../sign-in/browser.factory.js';
import { startProvider, throughProvider } from './city-provider.factory.js';

const people: Record<string, Record<string, unknown>> = {};
let api: TestApi;
let provider: Awaited<ReturnType<typeof startProvider>>;
beforeAll(async () => {
  provider = await startProvider(people);
  const same = {
    issuer: provider.issuer,
    clientId: 'lechan',
    clientSecret: 'a secret of the client',
    name: { vi: 'Thành phố', en: 'City' },
  };
  const grants = [
    { claim: 'groups', value: 'toan-he-thong', role: 'READER', unit: null },
    { claim: 'groups', value: 'hn', role: 'UNIT_ADMINISTRATOR', unit: 'HP-LC-HN', includesLed: true },
    { claim: 'groups', value: 'khong-co', role: 'UNIT_ADMINISTRATOR', unit: 'KHONG-CO' },
    { claim: 'groups', value: 'khong-co', role: 'NO_SUCH_ROLE', unit: null },
  ];
  api = await startApi({
    seed: 'sample',
    env: {
      LECHAN_OIDC: JSON.stringify([
        { id: 'city', ...same, trustsEmail: true, createsAccounts: true, grants },
        { id: 'strict', ...same },
      ]),
    },
  });
  provider.serve(`${api.url}/auth/city/callback`);
}, 120_000);
afterAll(async () => {
  await api.close();
  await provider.close();
});

const password = 'lúa chín ngoài đê 47';
const own =
  '{ viewer { can(permission: "unit:change") account { login name email hasPassword singleSignOnLinks { id provider email } grants { role { code } provider validUntil } sessions { way isTwoFactor } } } }';
const city = () => `${api.url}/auth/city`;

let count = 0;
async function somebody(): Promise<{ id: string; login: string; browser: Browser }> {
  const login = `sso-${++count}@lechan.example`;
  const browser = browserOf(api);
  const { account, key } = await browser.do('inviteAccount', { login, name: 'Người Dùng' }, 'account { id } key', api.administrator);
  await browser.do('acceptLink', { key, password });
  return { id: account.id, login, browser };
}
const accounts = async () => (await api.database.query('select count(*)::int as count from account')).rows[0].count;

test('the ways of coming in are told to anybody', async () => {
  expect(await browserOf(api).ask('{ signInWays { hasPasswords hasResetByMail providers { id label { vi en } address } } }')).toEqual({
    signInWays: {
      ...{ hasPasswords: true, hasResetByMail: false },
      providers: [
        { id: 'city', label: { vi: 'Thành phố', en: 'City' }, address: '/auth/city' },
        { id: 'strict', label: { vi: 'Thành phố', en: 'City' }, address: '/auth/strict' },
      ],
    },
  });
});

test('who has an account at the provider gets one here, without a password, with PKCE, state and nonce, and comes back to it', async () => {
  people.moi = { name: 'Đỗ Thị Mới', email: 'moi@city.example', email_verified: true };
  const browser = browserOf(api);
  const { last, passed } = await throughProvider(browser, city(), 'moi');
  expect(last).toBe('/');
  const asked = new URL(passed[1] ?? '').searchParams;
  expect(Object.fromEntries(asked)).toMatchObject({
    code_challenge_method: 'S256',
    response_type: 'code',
    redirect_uri: `${city()}/callback`,
  });
  for (const name of ['state', 'nonce', 'code_challenge']) expect(asked.get(name)).toMatch(/^[\w-]{43}$/);
  expect((await browser.ask(own)).viewer.account).toEqual({
    ...{ login: 'moi@city.example', name: 'Đỗ Thị Mới', email: 'moi@city.example', hasPassword: false, grants: [] },
    singleSignOnLinks: [{ id: expect.any(String), provider: 'city', email: 'moi@city.example' }],
    sessions: [{ way: 'SINGLE_SIGN_ON', isTwoFactor: false }],
  });
  expect(browser.cookies.has('lechan_single_sign_on')).toBe(false);
  const before = await accounts();
  const again = browserOf(api);
  await throughProvider(again, city(), 'moi');
  expect([(await again.ask(own)).viewer.account.login, await accounts()]).toEqual(['moi@city.example', before]);
  expect(await again.refusals('unlinkSingleSignOn', { id: (await again.ask(own)).viewer.account.singleSignOnLinks[0].id })).toEqual([
    'IN_USE at input.id',
  ]);
});

test('an address that the provider has verified finds the account; one that it has not finds nobody’s', async () => {
  const [an, binh] = [await somebody(), await somebody()];
  people.an = { name: 'An', email: an.login, email_verified: true };
  people.binh = { name: 'Bình', email: binh.login, email_verified: false };
  const [one, two] = [browserOf(api), browserOf(api)];
  await throughProvider(one, city(), 'an');
  expect((await one.ask(own)).viewer.account).toMatchObject({ login: an.login, hasPassword: true });
  expect((await throughProvider(two, city(), 'binh')).last).toBe('/#/sign-in?refused=taken');
  expect(await two.isIn()).toBe(false);
});

test('an account that was made by an address nobody proved is never found by that address', async () => {
  people.ke_la = { name: 'Kẻ Lạ', email: 'nan-nhan@city.example', email_verified: false };
  people.nan_nhan = { name: 'Nạn Nhân', email: 'nan-nhan@city.example', email_verified: true };
  const [stranger, victim] = [browserOf(api), browserOf(api)];
  await throughProvider(stranger, city(), 'ke_la');
  expect((await stranger.ask(own)).viewer.account).toMatchObject({ login: 'nan-nhan@city.example', email: null });
  expect((await throughProvider(victim, city(), 'nan_nhan')).last).toBe('/#/sign-in?refused=taken');
});

test('what claims give begins and ends with them, at the next coming in; what somebody gave stays', async () => {
  const { id, login, browser } = await somebody();
  await browser.do('giveRole', { accountId: id, role: 'EDITOR', validFrom: '2020-01-01', validUntil: '2099-01-01' }, '', api.administrator);
  const { rows } = await api.database.query(`select ((now() at time zone 'Asia/Ho_Chi_Minh')::date + 15)::text as until`);
  const mapped = (code: string) => ({ role: { code }, provider: 'city', validUntil: rows[0].until });
  const given = { role: { code: 'EDITOR' }, provider: null, validUntil: '2099-01-01' };
  const come = async (groups: unknown) => {
    people[login] = { name: 'An', email: login, email_verified: true, groups };
    const other = browserOf(api);
    await throughProvider(other, city(), login);
    return (await other.ask(own)).viewer.account.grants;
  };
  expect(await come(['hn', 'toan-he-thong', 'khong-co'])).toEqual(
    expect.arrayContaining([given, mapped('UNIT_ADMINISTRATOR'), mapped('READER')]),
  );
  await api.database.query(`update role_grant set valid_from = valid_from - 3, valid_until = valid_until - 2 where provider = 'city'`);
  expect(await come('hn')).toEqual(expect.arrayContaining([given, mapped('UNIT_ADMINISTRATOR')]));
  const { rows: held } = await api.database.query(
    `select role from role_grant where account_id = $1 and valid_until > (now() at time zone 'Asia/Ho_Chi_Minh')::date order by role`,
    [id],
  );
  expect(held).toEqual([{ role: 'EDITOR' }, { role: 'UNIT_ADMINISTRATOR' }]);
  await come(undefined);
  const { rows: left } = await api.database.query(
    `select role from role_grant where account_id = $1 and valid_until > (now() at time zone 'Asia/Ho_Chi_Minh')::date`,
    [id],
  );
  expect(left).toEqual([{ role: 'EDITOR' }]);
});

test('who is signed in links an account there, and unlinks it; another’s is not taken', async () => {
  const [an, binh] = [await somebody(), await somebody()];
  people.linked = { name: 'An', email: 'nobody-here@city.example', email_verified: true };
  expect((await throughProvider(an.browser, `${city()}?link`, 'linked')).last).toBe('/#/my-account?linked=1');
  const [link] = (await an.browser.ask(own)).viewer.account.singleSignOnLinks;
  expect(link).toMatchObject({ provider: 'city', email: 'nobody-here@city.example' });
  const other = browserOf(api);
  await throughProvider(other, city(), 'linked');
  expect((await other.ask(own)).viewer.account.login).toBe(an.login);
  expect((await throughProvider(binh.browser, `${city()}?link`, 'linked')).last).toBe('/#/my-account?refused=taken');
  expect((await throughProvider(browserOf(api), `${city()}?link`, 'linked')).last).toBe('/#/sign-in?refused=sign-in-first');
  expect(await binh.browser.refusals('unlinkSingleSignOn', { id: link.id })).toEqual(['NOT_FOUND at input.id']);
  await an.browser.do('unlinkSingleSignOn', { id: link.id });
  expect((await an.browser.ask(own)).viewer.account.singleSignOnLinks).toEqual([]);
});

test('who has a second factor is asked for it after the provider', async () => {
  const { login, browser } = await somebody();
  const { typedSecret } = await browser.do('beginAuthenticatorApp', {}, 'typedSecret');
  const totp = new TOTP({ secret: Secret.fromBase32(typedSecret) });
  await browser.do('confirmAuthenticatorApp', { code: totp.generate(), password });
  await api.database.query('update authenticator_app set last_step = 0');
  people[login] = { name: 'An', email: login, email_verified: true };
  const other = browserOf(api);
  const { last } = await throughProvider(other, city(), login);
  const [, challenge] = /^\/#\/sign-in\?challenge=([\w-]{43})$/.exec(last) ?? [];
  expect([challenge, await other.isIn()]).toEqual([expect.any(String), false]);
  const asked = 'query ($c: String!) { secondFactorNeeded(challenge: $c) { challenge ways passkeyOptions } }';
  expect(await other.ask(asked, { c: challenge })).toEqual({
    secondFactorNeeded: { challenge, ways: ['APP', 'RECOVERY_CODE'], passkeyOptions: null },
  });
  expect(await other.ask(asked, { c: 'x' })).toEqual({ secondFactorNeeded: null });
  await other.do('confirmSignIn', { challenge, code: totp.generate() });
  expect((await other.ask(own)).viewer.account.sessions[0]).toEqual({ way: 'SINGLE_SIGN_ON', isTwoFactor: true });
});

test('the callback lets nobody in without what that browser was sent with, nor a second time, nor an ended account', async () => {
  const { id, login, browser } = await somebody();
  people[login] = { name: 'An', email: login, email_verified: true };
  const { passed } = await throughProvider(browserOf(api), city(), login);
  const callback = passed.find((address) => address.includes('/callback')) ?? '';
  const refusedAt = async (address: string, cookie = '') => {
    const response = await fetch(address, { redirect: 'manual', headers: { cookie } });
    expect(response.headers.getSetCookie().filter((line) => line.startsWith('lechan_session'))).toEqual([]);
    return response.headers.get('location');
  };
  expect(await refusedAt(callback)).toBe('/#/sign-in?refused=expired');
  const begun = await fetch(city(), { redirect: 'manual' });
  const [line] = begun.headers.getSetCookie();
  expect(line).toMatch(/^lechan_single_sign_on=[\w-]+; Max-Age=600; Path=\/auth; HttpOnly; SameSite=Lax$/);
  const cookie = line?.split(';')[0] ?? '';
  expect(await refusedAt(callback, cookie)).toBe('/#/sign-in?refused=failed');
  expect(await refusedAt(callback.replace('/city/', '/strict/'), cookie)).toBe('/#/sign-in?refused=expired');
  expect(await refusedAt(callback, `${cookie}x`)).toBe('/#/sign-in?refused=failed');
  expect(await refusedAt(`${api.url}/auth/nowhere`)).toBe('/#/sign-in?refused=failed');
  await browser.do('endAccount', { id, version: 1 }, '', api.administrator);
  const other = browserOf(api);
  expect((await throughProvider(other, city(), login)).last).toBe('/#/sign-in?refused=unknown');
  expect(await other.isIn()).toBe(false);
});
