import { startApi, type TestApi } from '../../../../test/start-api.js';
import { type Browser, browserOf } from '../sign-in/browser.factory.js';
import { softwarePasskey } from './software-passkey.factory.js';

// what a browser does with these is tried in the console's browser tests; here every byte is ours, wrong ones too
let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const password = 'lúa chín ngoài đê 47';
const question = 'question { challenge options expiresAt }';
const own = '{ viewer { account { login passkeys { id name usedAt } recoveryCodesLeft sessions { way isTwoFactor } } } }';

let count = 0;
async function somebody(): Promise<{ id: string; login: string; browser: Browser }> {
  const login = `khoa-${++count}`;
  const browser = browserOf(api);
  const { account, key } = await browser.do('inviteAccount', { login, name: 'Người Dùng' }, 'account { id } key', api.administrator);
  await browser.do('acceptLink', { key, password });
  return { id: account.id, login, browser };
}
async function add(browser: Browser, name = 'Máy tính cơ quan') {
  const passkey = softwarePasskey(api.url);
  const { challenge, options } = (await browser.do('beginPasskey', { password }, question)).question;
  const { recoveryCodes } = await browser.do('addPasskey', { challenge, passkey: passkey.create(options), name }, 'recoveryCodes');
  return { passkey, recoveryCodes };
}
async function begin(browser: Browser): Promise<{ challenge: string; options: string }> {
  return (await browser.do('beginPasskeySignIn', {}, question)).question;
}

test('a passkey is added to one’s own account and lets one in alone, proved by two factors', async () => {
  const { id, login, browser } = await somebody();
  const { question: asked } = await browser.do('beginPasskey', { password }, question);
  const options = JSON.parse(asked.options);
  expect(options).toMatchObject({
    rp: { id: 'localhost', name: 'lechan' },
    user: { id: Buffer.from(id.replaceAll('-', ''), 'hex').toString('base64url'), name: login },
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
  const { passkey, recoveryCodes } = await add(browser);
  expect(recoveryCodes).toHaveLength(10);
  const other = browserOf(api);
  const { challenge, options: get } = await begin(other);
  expect(JSON.parse(get)).toMatchObject({ rpId: 'localhost', userVerification: 'required' });
  expect(JSON.parse(get).allowCredentials ?? []).toEqual([]);
  const answer = passkey.get(get);
  expect((await other.do('signInWithPasskey', { challenge, passkey: answer }, 'account { login }')).account).toEqual({ login });
  expect((await other.ask(own)).viewer.account).toMatchObject({
    passkeys: [{ name: 'Máy tính cơ quan', usedAt: expect.any(String) }],
    recoveryCodesLeft: 10,
    sessions: [
      { way: 'PASSKEY', isTwoFactor: true },
      { way: 'LINK', isTwoFactor: true },
    ],
  });
  expect(await browserOf(api).refusals('signInWithPasskey', { challenge, passkey: answer })).toEqual(['NOT_FOUND at input.challenge']);
});

test.each([
  ['another site’s page', { origin: 'https://lechan.example' }],
  ['127.0.0.1', { origin: 'http://127.0.0.1:4000' }],
  ['a device that asked for neither finger nor PIN', { isUnverified: true }],
  ['a copy, whose count goes back', { counter: 1 }],
])('a passkey’s answer of %s lets nobody in', async (_, slip) => {
  const { browser } = await somebody();
  const { passkey } = await add(browser);
  const other = browserOf(api);
  const first = await begin(other);
  passkey.get(first.options);
  await other.do('signInWithPasskey', { challenge: first.challenge, passkey: passkey.get(first.options) });
  await other.do('signOut', {});
  const { challenge, options } = await begin(other);
  expect(await other.refusals('signInWithPasskey', { challenge, passkey: passkey.get(options, slip) })).toEqual([
    'SIGN_IN_FAILED at input.passkey',
  ]);
  expect(await other.isIn()).toBe(false);
});

test.each(['', '{', 'null', '[]', '{"id":1}', '{"id":"x"}', JSON.stringify({ id: 'x'.repeat(30_000) })])(
  'an answer %.20j is no passkey’s',
  async (passkey) => {
    const other = browserOf(api);
    const { challenge } = await begin(other);
    expect(await other.refusals('signInWithPasskey', { challenge, passkey })).toEqual(['SIGN_IN_FAILED at input.passkey']);
  },
);

test('a passkey of another, or of another’s question, lets nobody in; nor is one of another page or question added', async () => {
  const { browser } = await somebody();
  const { passkey } = await add(browser);
  const other = browserOf(api);
  const [one, two] = [await begin(other), await begin(other)];
  expect(await other.refusals('signInWithPasskey', { challenge: one.challenge, passkey: passkey.get(two.options) })).toEqual([
    'SIGN_IN_FAILED at input.passkey',
  ]);
  const stranger = softwarePasskey(api.url);
  expect(await other.refusals('signInWithPasskey', { challenge: two.challenge, passkey: stranger.get(two.options) })).toEqual([
    'SIGN_IN_FAILED at input.passkey',
  ]);
  const { question: asked } = await browser.do('beginPasskey', { password }, question);
  const elsewhere = stranger.create(asked.options, { origin: 'https://lechan.example' });
  expect(await browser.refusals('addPasskey', { challenge: asked.challenge, passkey: elsewhere, name: 'A' })).toEqual([
    'INVALID at input.passkey',
  ]);
  const { browser: binh } = await somebody();
  expect(await binh.refusals('addPasskey', { challenge: asked.challenge, passkey: stranger.create(asked.options), name: 'A' })).toEqual([
    'NOT_FOUND at input.challenge',
  ]);
});

test('who has a passkey is asked for it after the password, and may answer with a recovery code; a wrong one counts', async () => {
  const { login, browser } = await somebody();
  const { passkey, recoveryCodes } = await add(browser);
  const other = browserOf(api);
  const ask = async () =>
    (await other.do('signIn', { login, password }, 'secondFactorNeeded { challenge ways passkeyOptions }')).secondFactorNeeded;
  const { challenge, ways, passkeyOptions } = await ask();
  expect([ways, JSON.parse(passkeyOptions).allowCredentials.length]).toEqual([['PASSKEY', 'RECOVERY_CODE'], 1]);
  const stranger = await somebody();
  const { passkey: theirs } = await add(stranger.browser);
  expect(await other.refusals('confirmSignIn', { challenge, passkey: theirs.get(passkeyOptions) })).toEqual([
    'SIGN_IN_FAILED at input.passkey',
  ]);
  await other.do('confirmSignIn', { challenge, passkey: passkey.get(passkeyOptions) });
  expect((await other.ask(own)).viewer.account.sessions[0]).toEqual({ way: 'PASSWORD', isTwoFactor: true });
  await other.do('confirmSignIn', { challenge: (await ask()).challenge, recoveryCode: recoveryCodes[3] });
});

test('a passkey is renamed and removed by its owner alone, with the password', async () => {
  const { browser } = await somebody();
  await add(browser);
  const [{ id }] = (await browser.ask(own)).viewer.account.passkeys;
  const { browser: binh } = await somebody();
  expect(await binh.refusals('renamePasskey', { id, name: 'Của tôi' })).toEqual(['NOT_FOUND at input.id']);
  expect(await binh.refusals('removePasskey', { id, password })).toEqual(['NOT_FOUND at input.id']);
  expect((await browser.do('renamePasskey', { id, name: 'Điện thoại' }, 'account { passkeys { name } }')).account.passkeys).toEqual([
    { name: 'Điện thoại' },
  ]);
  expect(await browser.refusals('removePasskey', { id })).toEqual(['SIGN_IN_FAILED at input.password']);
  expect((await browser.do('removePasskey', { id, password }, 'account { passkeys { name } recoveryCodesLeft }')).account).toEqual({
    ...{ passkeys: [], recoveryCodesLeft: 0 },
  });
});

test('the first passkey ends all other sessions, which were begun without it', async () => {
  const { login, browser } = await somebody();
  const other = browserOf(api);
  await other.do('signIn', { login, password });
  await add(browser);
  expect([await browser.isIn(), await other.isIn()]).toEqual([true, false]);
  const { challenge, options } = await begin(other);
  expect(options).toEqual(expect.any(String));
  expect(challenge).toMatch(/^[\w-]{43}$/);
});
