import { Secret, TOTP } from 'otpauth';
import type { TestApi } from '../../../../test/start-api.js';
import { password } from '../second-factor/second-factor.factory.js';
import { browserOf } from '../sign-in/browser.factory.js';
import { type CityPlatform, own, startCityPlatform } from './city-platform.factory.js';
import { throughProvider } from './city-provider.factory.js';

const people: Record<string, Record<string, unknown>> = {};
let platform: CityPlatform;
let api: TestApi;
beforeAll(async () => {
  platform = await startCityPlatform(people);
  api = platform.api;
});
afterAll(() => platform.close());

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
  const { last, passed } = await throughProvider(browser, platform.city, 'moi');
  expect(last).toBe('/');
  const asked = new URL(passed[1] ?? '').searchParams;
  expect(Object.fromEntries(asked)).toMatchObject({
    code_challenge_method: 'S256',
    response_type: 'code',
    redirect_uri: `${platform.city}/callback`,
  });
  for (const name of ['state', 'nonce', 'code_challenge']) expect(asked.get(name)).toMatch(/^[\w-]{43}$/);
  expect((await browser.ask(own)).viewer.account).toEqual({
    ...{ login: 'moi@city.example', name: 'Đỗ Thị Mới', email: 'moi@city.example', hasPassword: false, grants: [] },
    singleSignOnLinks: [{ id: expect.any(String), provider: 'city', email: 'moi@city.example' }],
    sessions: [{ way: 'SINGLE_SIGN_ON', isTwoFactor: false }],
  });
  expect(browser.cookies.has('lechan_single_sign_on')).toBe(false);
  const before = await platform.accounts();
  const again = browserOf(api);
  await throughProvider(again, platform.city, 'moi');
  expect([(await again.ask(own)).viewer.account.login, await platform.accounts()]).toEqual(['moi@city.example', before]);
  expect(await again.refusals('unlinkSingleSignOn', { id: (await again.ask(own)).viewer.account.singleSignOnLinks[0].id })).toEqual([
    'IN_USE at input.id',
  ]);
});

test('an address that the provider has verified finds the account; one that it has not finds nobody’s', async () => {
  const [an, binh] = [await platform.somebody(), await platform.somebody()];
  people.an = { name: 'An', email: an.login, email_verified: true };
  people.binh = { name: 'Bình', email: binh.login, email_verified: false };
  const [one, two] = [browserOf(api), browserOf(api)];
  await throughProvider(one, platform.city, 'an');
  expect((await one.ask(own)).viewer.account).toMatchObject({ login: an.login, hasPassword: true });
  expect((await throughProvider(two, platform.city, 'binh')).last).toBe('/#/sign-in?refused=taken');
  expect(await two.isIn()).toBe(false);
});

test('an account that was made by an address nobody proved is never found by that address', async () => {
  people.ke_la = { name: 'Kẻ Lạ', email: 'nan-nhan@city.example', email_verified: false };
  people.nan_nhan = { name: 'Nạn Nhân', email: 'nan-nhan@city.example', email_verified: true };
  const [stranger, victim] = [browserOf(api), browserOf(api)];
  await throughProvider(stranger, platform.city, 'ke_la');
  expect((await stranger.ask(own)).viewer.account).toMatchObject({ login: 'nan-nhan@city.example', email: null });
  expect((await throughProvider(victim, platform.city, 'nan_nhan')).last).toBe('/#/sign-in?refused=taken');
});

test('what claims give begins and ends with them, at the next coming in; what somebody gave stays', async () => {
  const { id, login, browser } = await platform.somebody();
  await browser.do('giveRole', { accountId: id, role: 'EDITOR', validFrom: '2020-01-01', validUntil: '2099-01-01' }, '', api.administrator);
  const { rows } = await api.database.query(`select ((now() at time zone 'Asia/Ho_Chi_Minh')::date + 15)::text as until`);
  const mapped = (code: string) => ({ role: { code }, provider: 'city', validUntil: rows[0].until });
  const given = { role: { code: 'EDITOR' }, provider: null, validUntil: '2099-01-01' };
  const come = async (groups: unknown) => {
    people[login] = { name: 'An', email: login, email_verified: true, groups };
    const other = browserOf(api);
    await throughProvider(other, platform.city, login);
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

test('who has a second factor is asked for it after the provider', async () => {
  const { login, browser } = await platform.somebody();
  const { typedSecret } = await browser.do('beginAuthenticatorApp', {}, 'typedSecret');
  const totp = new TOTP({ secret: Secret.fromBase32(typedSecret) });
  await browser.do('confirmAuthenticatorApp', { code: totp.generate(), password });
  await api.database.query('update authenticator_app set last_step = 0');
  people[login] = { name: 'An', email: login, email_verified: true };
  const other = browserOf(api);
  const { last } = await throughProvider(other, platform.city, login);
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
  const { id, login, browser } = await platform.somebody();
  people[login] = { name: 'An', email: login, email_verified: true };
  const { passed } = await throughProvider(browserOf(api), platform.city, login);
  const callback = passed.find((address) => address.includes('/callback')) ?? '';
  const refusedAt = async (address: string, cookie = '') => {
    const response = await fetch(address, { redirect: 'manual', headers: { cookie } });
    expect(response.headers.getSetCookie().filter((line) => line.startsWith('lechan_session'))).toEqual([]);
    return response.headers.get('location');
  };
  expect(await refusedAt(callback)).toBe('/#/sign-in?refused=expired');
  const begun = await fetch(platform.city, { redirect: 'manual' });
  const [line] = begun.headers.getSetCookie();
  expect(line).toMatch(/^lechan_single_sign_on=[\w-]+; Max-Age=600; Path=\/auth; HttpOnly; SameSite=Lax$/);
  const cookie = line?.split(';')[0] ?? '';
  expect(await refusedAt(callback, cookie)).toBe('/#/sign-in?refused=failed');
  expect(await refusedAt(callback.replace('/city/', '/strict/'), cookie)).toBe('/#/sign-in?refused=expired');
  expect(await refusedAt(callback, `${cookie}x`)).toBe('/#/sign-in?refused=failed');
  expect(await refusedAt(`${api.url}/auth/nowhere`)).toBe('/#/sign-in?refused=failed');
  await browser.do('endAccount', { id, version: 1 }, '', api.administrator);
  const other = browserOf(api);
  expect((await throughProvider(other, platform.city, login)).last).toBe('/#/sign-in?refused=unknown');
  expect(await other.isIn()).toBe(false);
});
