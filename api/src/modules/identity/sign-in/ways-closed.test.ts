import { startApi, type TestApi } from '../../../../test/start-api.js';
import { readConfig } from '../../../config.js';
import { sealingWith } from '../sealing.js';
import { providersIn } from '../single-sign-on/provider-settings.js';
import { browserOf } from './browser.factory.js';

const provider = { id: 'city', name: { vi: 'Thành phố', en: 'City' }, issuer: 'https://id.example', clientId: 'lechan' };

describe('where passwords are off', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi({ env: { LECHAN_PASSWORDS: 'off', LECHAN_OIDC: JSON.stringify([provider]) } });
  });
  afterAll(() => api.close());

  test('nobody signs in by one, sets one, or gets a link to', async () => {
    const browser = browserOf(api);
    expect((await browser.ask('{ signInWays { hasPasswords hasResetByMail } }')).signInWays).toEqual({
      hasPasswords: false,
      hasResetByMail: false,
    });
    expect(await browser.refusals('signIn', { login: 'a', password: 'b' })).toEqual(['WAY_CLOSED at input']);
    expect(await browser.refusals('acceptLink', { key: 'a', password: 'b' })).toEqual(['WAY_CLOSED at input']);
    expect(await browser.refusals('requestPasswordReset', { login: 'a' })).toEqual(['WAY_CLOSED at input']);
    const invited = await browser.do(
      'inviteAccount',
      { login: 'an@lechan.example', name: 'An' },
      'key sentTo account { id link { purpose } }',
      api.administrator,
    );
    expect(invited).toMatchObject({ key: null, sentTo: null, account: { link: null } });
    const reset = await browser.graphql('resetPassword', { id: invited.account.id }, '', api.administrator);
    expect(reset.data.resetPassword.userErrors).toEqual([expect.objectContaining({ code: 'WAY_CLOSED' })]);
  });

  test('a reset of the second factor leaves the link to a provider: nobody could let its owner in without it', async () => {
    const browser = browserOf(api);
    const { account } = await browser.do('inviteAccount', { login: 'binh', name: 'Bình' }, 'account { id }', api.administrator);
    await api.database.query(
      `with app as (insert into authenticator_app (id, account_id, secret, confirmed_at) values (gen_random_uuid(), $1, 'x', now()))
       insert into single_sign_on_link (id, account_id, provider, subject) values (gen_random_uuid(), $1, 'city', 'binh')`,
      [account.id],
    );
    await browser.do('resetSecondFactor', { id: account.id, note: 'Mất điện thoại' }, '', api.administrator);
    const { rows } = await api.database.query(
      'select (select count(*)::int from authenticator_app a where a.account_id = l.account_id) as apps from single_sign_on_link l where account_id = $1',
      [account.id],
    );
    expect(rows).toEqual([{ apps: 0 }]);
  });
});

test('what is sealed opens for what it belongs to, under the same secret, unchanged', () => {
  const [sealing, other] = [sealingWith('s'.repeat(32)), sealingWith('t'.repeat(32))];
  const sealed = sealing.seal('bí mật', 'an');
  expect(sealing.open(sealed, 'an')).toBe('bí mật');
  expect(sealing.seal('bí mật', 'an')).not.toEqual(sealed);
  const changed = Buffer.from(sealed);
  changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1;
  expect([
    sealing.open(sealed, 'binh'),
    other.open(sealed, 'an'),
    sealing.open(changed, 'an'),
    sealing.open(Buffer.alloc(5), 'an'),
  ]).toEqual(Array(4).fill(null));
  expect(sealing.mac('mã', 'an')).toEqual(sealing.mac('mã', 'an'));
  expect(sealing.mac('mã', 'an')).not.toEqual(sealing.mac('mã', 'binh'));
  expect(sealing.mac('mã', 'an')).not.toEqual(other.mac('mã', 'an'));
});

test.each([
  [{ LECHAN_SECRET: 'too-short' }, 'LECHAN_SECRET: takes at least 32 characters'],
  [{ LECHAN_SMTP_URL: 'https://user:hidden@mail.example', LECHAN_MAIL_FROM: 'a@b.example' }, 'LECHAN_SMTP_URL: takes an address such as'],
  [{ LECHAN_SMTP_URL: 'smtp://user:hidden@mail.example' }, 'LECHAN_MAIL_FROM: takes the address'],
  [{ LECHAN_PASSWORDS: 'off' }, 'LECHAN_OIDC names no provider'],
  [{ LECHAN_PUBLIC_URL: 'tochuc.example' }, 'LECHAN_PUBLIC_URL: takes the address'],
])('the settings %j are refused, with what is wrong and no secret', (env, said) => {
  const read = () => readConfig(env);
  expect(read).toThrow(said);
  expect(read).not.toThrow(/too-short|hidden/);
});

test.each([
  [[{ ...provider, issuer: 'http://id.example' }], 'takes https'],
  [[{ ...provider, clientSecrets: 'x' }], 'clientSecrets'],
  [[provider, provider], 'different ids'],
  [[{ ...provider, grants: [{ claim: 'groups', value: 'x', role: 'READER' }] }], '0.grants.0.unit'],
])('the providers %j are refused', async (list, said) => {
  await expect(providersIn(JSON.stringify(list))).rejects.toThrow(said);
});

test('providers come from a text or a file, and from nothing else', async () => {
  expect(await providersIn(JSON.stringify([{ ...provider, issuer: 'http://localhost:9000' }]))).toEqual([
    {
      ...{ ...provider, issuer: 'http://localhost:9000', isLocal: true, clientSecret: null, scope: 'openid profile email' },
      ...{
        claims: { login: 'email', name: 'name', email: 'email' },
        trustsEmail: false,
        createsAccounts: false,
        hasSecondFactor: false,
        grants: [],
      },
    },
  ]);
  await expect(providersIn('/nowhere/providers.json')).rejects.toThrow('it is neither');
  await expect(providersIn('[{')).rejects.toThrow('not JSON');
});
