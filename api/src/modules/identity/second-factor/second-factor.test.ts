import { startApi, type TestApi } from '../../../../test/start-api.js';
import { browserOf } from '../sign-in/browser.factory.js';
import { codeOf, enrol, firstStep, forgetSteps, needed, own, password, somebody as somebodyOf } from './second-factor.factory.js';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const somebody = (role?: string) => somebodyOf(api, role);

test('an app is added in two steps, its secret told as text, address and picture, and stored sealed', async () => {
  const { id, login, browser } = await somebody();
  const begun = await browser.do('beginAuthenticatorApp', {}, 'typedSecret appAddress qrCode');
  expect(begun.typedSecret).toMatch(/^[A-Z2-7]{32}$/);
  expect(begun.appAddress).toBe(
    `otpauth://totp/lechan:${login}?issuer=lechan&secret=${begun.typedSecret}&algorithm=SHA1&digits=6&period=30`,
  );
  expect(begun.qrCode).toMatch(/^<svg [\s\S]*<\/svg>$/);
  expect((await browser.ask(own)).viewer.account).toMatchObject({ authenticatorAppAt: null, recoveryCodesLeft: 0 });
  expect(await browser.refusals('confirmAuthenticatorApp', { code: '000000', password })).toEqual(['SIGN_IN_FAILED at input.code']);
  const { recoveryCodes } = await browser.do('confirmAuthenticatorApp', { code: codeOf(begun.typedSecret), password }, 'recoveryCodes');
  expect(recoveryCodes).toHaveLength(10);
  expect(new Set(recoveryCodes).size).toBe(10);
  for (const code of recoveryCodes) expect(code).toMatch(/^[2-9a-hjkmnp-z]{4}(-[2-9a-hjkmnp-z]{4}){2}$/);
  expect((await browser.ask(own)).viewer.account).toMatchObject({
    ...{ authenticatorAppAt: expect.any(String), recoveryCodesLeft: 10, recoveryCodeUsedAt: null },
    sessions: [{ isTwoFactor: true }],
  });
  const { rows } = await api.database.query(
    `select string_agg(t, ' ') as stored from (select a::text as t from authenticator_app a union all select encode(secret, 'escape') from authenticator_app
       union all select r::text from recovery_code r union all select e::text from event e) x`,
  );
  for (const secret of [begun.typedSecret, ...recoveryCodes]) expect(rows[0].stored).not.toContain(secret);
  const events = await api.database.query('select name from event where subject_id = $1 order by id', [id]);
  expect(events.rows.map(({ name }) => name)).toContain('authenticator-app.added');
});

test('who has an app is asked for a code after the right password alone, and comes in by it once', async () => {
  const { login, browser } = await somebody();
  const { secret } = await enrol(api, browser);
  const other = browserOf(api);
  expect((await other.graphql('signIn', { login, password: 'không phải thế' }, needed)).data.signIn).toEqual(
    (await other.graphql('signIn', { login: 'khong-co-ai', password }, needed)).data.signIn,
  );
  const challenge = await firstStep(other, login);
  expect(await other.refusals('confirmSignIn', { challenge, code: '12' })).toEqual(['SIGN_IN_FAILED at input.code']);
  const code = codeOf(secret);
  expect((await other.do('confirmSignIn', { challenge, code }, 'account { login }')).account).toEqual({ login });
  expect((await other.ask(own)).viewer.account.sessions).toEqual([expect.objectContaining({ isTwoFactor: true }), expect.anything()]);
  // neither the challenge nor the code is good twice
  expect(await browserOf(api).refusals('confirmSignIn', { challenge, code })).toEqual(['NOT_FOUND at input.challenge']);
  const third = browserOf(api);
  expect(await third.refusals('confirmSignIn', { challenge: await firstStep(third, login), code })).toEqual([
    'SIGN_IN_FAILED at input.code',
  ]);
});

test('after five wrong codes a challenge is none any more, also when they come at once, and the right one comes too late', async () => {
  const { login, browser } = await somebody();
  const { secret } = await enrol(api, browser);
  const other = browserOf(api);
  const challenge = await firstStep(other, login);
  const { data } = await other.graphql('confirmSignIn', { challenge, code: '000000' });
  expect(data.confirmSignIn.userErrors[0].message).toBe('Mã chưa đúng. Mã đổi sau mỗi 30 giây: chờ mã mới rồi gõ lại. Còn 4 lần thử.');
  await api.database.query('delete from attempt');
  const wrong = await Promise.all(Array.from({ length: 8 }, () => browserOf(api).refusals('confirmSignIn', { challenge, code: '111111' })));
  expect(wrong.filter(([refusal]) => refusal === 'SIGN_IN_FAILED at input.code')).toHaveLength(3);
  expect(await other.refusals('confirmSignIn', { challenge, code: codeOf(secret) })).toEqual(['NOT_FOUND at input.challenge']);
  expect(await other.isIn()).toBe(false);
});

test('one code of two that come at once lets one in', async () => {
  const { login, browser } = await somebody();
  const { secret } = await enrol(api, browser);
  const [one, two] = [browserOf(api), browserOf(api)];
  const challenges = [await firstStep(one, login), await firstStep(two, login)];
  const code = codeOf(secret);
  const answers = await Promise.all([one, two].map((each, i) => each.refusals('confirmSignIn', { challenge: challenges[i], code })));
  expect(answers.map(({ length }) => length).sort()).toEqual([0, 1]);
});

test.each([{ code: {} }, { code: [] }, { code: true }, { recoveryCode: {} }])(
  'a code %j is no text, and refused before it is looked at',
  async (given) => {
    const { login, browser } = await somebody();
    await enrol(api, browser);
    const other = browserOf(api);
    const { errors } = await other.graphql('confirmSignIn', { challenge: await firstStep(other, login), ...given });
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(await other.isIn()).toBe(false);
  },
);

test.each([[{}], [{ code: '123456', recoveryCode: 'abcd' }], [{ code: null }]])(
  'a second step answered with %j is refused, and counts for nothing',
  async (given) => {
    const { login, browser } = await somebody();
    const { secret } = await enrol(api, browser);
    const other = browserOf(api);
    const challenge = await firstStep(other, login);
    for (let i = 0; i < 6; i++) expect(await other.refusals('confirmSignIn', { challenge, ...given })).toEqual(['INVALID at input']);
    await other.do('confirmSignIn', { challenge, code: codeOf(secret) });
  },
);

test('a recovery code lets one in once, however it is typed, and new ones take the place of all', async () => {
  const { login, browser } = await somebody();
  const { codes } = await enrol(api, browser);
  const come = async (recoveryCode: string) => {
    const other = browserOf(api);
    return other.refusals('confirmSignIn', { challenge: await firstStep(other, login), recoveryCode });
  };
  expect(await come(codes[0]?.toUpperCase().replaceAll('-', ' ') ?? '')).toEqual([]);
  expect(await come(codes[0] ?? '')).toEqual(['SIGN_IN_FAILED at input.recoveryCode']);
  expect((await browser.ask(own)).viewer.account).toMatchObject({ recoveryCodesLeft: 9, recoveryCodeUsedAt: expect.any(String) });
  const { recoveryCodes } = await browser.do('makeRecoveryCodes', { password }, 'recoveryCodes');
  expect((await browser.ask(own)).viewer.account).toMatchObject({ recoveryCodesLeft: 10, recoveryCodeUsedAt: null });
  expect(await come(codes[1] ?? '')).toEqual(['SIGN_IN_FAILED at input.recoveryCode']);
  await api.database.query('delete from attempt');
  expect(await come(recoveryCodes[1])).toEqual([]);
});

test('wrong codes lock a login as wrong passwords do, though each challenge bears only five; the right one takes the count back', async () => {
  const { id, login, browser } = await somebody();
  const { secret } = await enrol(api, browser);
  const other = browserOf(api);
  // a login that was tried often waits: here time passes at once
  const pass = () => api.database.query(`update attempt set last_at = last_at - interval '1 minute'`);
  const wrong = async (times: number) => {
    const challenge = await firstStep(other, login);
    for (let i = 0; i < times; i++) {
      await pass();
      expect(await other.refusals('confirmSignIn', { challenge, code: '000000' })).toEqual(['SIGN_IN_FAILED at input.code']);
    }
    await pass();
    return challenge;
  };
  await other.do('confirmSignIn', { challenge: await wrong(4), code: codeOf(secret) });
  expect((await api.database.query('select from attempt where account_id = $1', [id])).rowCount).toBe(0);
  await wrong(4);
  await wrong(4);
  expect(await other.refusals('signIn', { login, password })).toEqual(['TOO_MANY_ATTEMPTS at input']);
  const { rows } = await api.database.query(`select name from event where name = 'account.locked' and subject_id = $1`, [id]);
  expect(rows).toHaveLength(1);
});

test('another telephone takes the place of the one before when its code was seen, and all other sessions end', async () => {
  const { login, browser } = await somebody();
  const { secret } = await enrol(api, browser);
  const other = browserOf(api);
  await other.do('confirmSignIn', { challenge: await firstStep(other, login), code: codeOf(secret) });
  const { typedSecret } = await browser.do('beginAuthenticatorApp', {}, 'typedSecret');
  await forgetSteps(api);
  const third = browserOf(api);
  await third.do('confirmSignIn', { challenge: await firstStep(third, login), code: codeOf(secret) });
  expect((await browser.do('confirmAuthenticatorApp', { code: codeOf(typedSecret), password }, 'recoveryCodes')).recoveryCodes).toEqual([]);
  expect([await browser.isIn(), await other.isIn(), await third.isIn()]).toEqual([true, false, false]);
  await forgetSteps(api);
  const challenge = await firstStep(third, login);
  expect(await third.refusals('confirmSignIn', { challenge, code: codeOf(secret) })).toEqual(['SIGN_IN_FAILED at input.code']);
  await third.do('confirmSignIn', { challenge, code: codeOf(typedSecret) });
});

test('a browser is spared the second step for thirty days, until the password or the app is another; another account’s isn’t', async () => {
  const [an, binh] = [await somebody(), await somebody()];
  const { secret } = await enrol(api, an.browser);
  await enrol(api, binh.browser);
  const other = browserOf(api);
  await other.do('confirmSignIn', { challenge: await firstStep(other, an.login), code: codeOf(secret), isRemembered: true });
  await other.do('signOut', {});
  expect((await other.do('signIn', { login: an.login, password }, needed)).account).toEqual({ login: an.login });
  await other.do('signOut', {});
  await firstStep(other, binh.login);
  await api.database.query(`update known_browser set expires_at = now() - interval '1 second'`);
  await firstStep(other, an.login);
  await api.database.query(`update known_browser set expires_at = now() + interval '1 day'`);
  await an.browser.do('changePassword', { currentPassword: password, newPassword: 'thuyền về bến cũ 93' });
  const again = await other.do('signIn', { login: an.login, password: 'thuyền về bến cũ 93' }, needed);
  expect([again.account, again.secondFactorNeeded.ways]).toEqual([null, ['APP', 'RECOVERY_CODE']]);
});

test('a link that sets the password does not spare the second step', async () => {
  const { id, browser } = await somebody();
  await enrol(api, browser);
  const { key } = await browser.do('resetPassword', { id }, 'key', api.administrator);
  const other = browserOf(api);
  const { account, secondFactorNeeded } = await other.do('acceptLink', { key, password: 'thuyền về bến cũ 93' }, needed);
  expect([account, secondFactorNeeded.ways, await other.isIn(), await browser.isIn()]).toEqual([
    null,
    ['APP', 'RECOVERY_CODE'],
    false,
    false,
  ]);
});

test('an app is removed with the password alone, and with it the codes and the asking', async () => {
  const { login, browser } = await somebody();
  await enrol(api, browser);
  expect(await browser.refusals('removeAuthenticatorApp', {})).toEqual(['SIGN_IN_FAILED at input.password']);
  expect(await browser.refusals('removeAuthenticatorApp', { password: 'x' })).toEqual(['SIGN_IN_FAILED at input.password']);
  await browser.do('removeAuthenticatorApp', { password });
  expect((await browser.ask(own)).viewer.account).toMatchObject({
    authenticatorAppAt: null,
    recoveryCodesLeft: 0,
    sessions: [{ isTwoFactor: false }],
  });
  expect((await browserOf(api).do('signIn', { login, password }, needed)).account).toEqual({ login });
  expect(await browser.refusals('makeRecoveryCodes', {})).toEqual(['NOT_FOUND at input']);
});

test('a session alone makes no lasting way in: an app, a passkey and recovery codes need the password, and a wrong one counts', async () => {
  const { browser } = await somebody();
  await enrol(api, browser);
  const { typedSecret } = await browser.do('beginAuthenticatorApp', {}, 'typedSecret');
  const before = (await browser.ask(own)).viewer.account;
  for (const given of [{}, { password: null }, { password: 'không phải mật khẩu' }]) {
    const refused = ['SIGN_IN_FAILED at input.password'];
    expect(await browser.refusals('confirmAuthenticatorApp', { code: codeOf(typedSecret), ...given })).toEqual(refused);
    expect(await browser.refusals('makeRecoveryCodes', given)).toEqual(refused);
    expect(await browser.refusals('beginPasskey', given)).toEqual(refused);
    await api.database.query('delete from attempt');
  }
  expect((await browser.ask(own)).viewer.account).toEqual(before);
  await browser.do('confirmAuthenticatorApp', { code: codeOf(typedSecret), password });
});
