import { softwarePasskey } from '../src/modules/identity/passkey/software-passkey.factory.js';
import { enrol, password, somebody } from '../src/modules/identity/second-factor/second-factor.factory.js';
import { browserOf } from '../src/modules/identity/sign-in/browser.factory.js';
import { everythingStored } from './commands.js';
import { type Answer, startApi, type TestApi } from './start-api.js';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
beforeEach(() => api.database.query('delete from attempt'));
afterAll(() => api.close());

/** All that an answer tells, but for what differs from one request to the next. */
const toldBy = ({ data, errors, status, headers }: Answer) => {
  const told = [...headers].filter(([name]) => !['date', 'x-request-id', 'keep-alive'].includes(name));
  return JSON.stringify({ data, errors, status, told });
};
const median = (times: number[]) => times.sort((one, other) => one - other)[Math.floor(times.length / 2)] as number;
const signIn =
  'mutation ($input: SignInInput!) { signIn(input: $input) { account { login } secondFactorNeeded { ways } userErrors { field code message } } }';

describe('CVE-2026-39851: nothing tells whether somebody has an account', () => {
  test('signing in: not the answer, and not the work that it makes', async () => {
    const [known, withApp, ended] = [await somebody(api), await somebody(api), await somebody(api)];
    await enrol(api, withApp.browser);
    const { account } = await browserOf(api).do('inviteAccount', { login: 'chua-dat', name: 'A' }, 'account { login }', api.administrator);
    await browserOf(api).do('endAccount', { id: ended.id, version: 1 }, '', api.administrator);
    const logins = [known.login, withApp.login, account.login, ended.login, 'khong-co-ai', 'khong-co-ai@lechan.example', '%', ''];
    const times = new Map<string, number[]>(logins.map((login) => [login, []]));
    const told = new Set<string>();
    for (let round = 0; round < 7; round++)
      for (const login of logins) {
        await api.database.query('delete from attempt');
        const begun = performance.now();
        const answer = await api.graphql(signIn, { input: { login, password: 'sai mật khẩu rồi 1' } }, { as: null });
        times.get(login)?.push(performance.now() - begun);
        told.add(toldBy(answer));
      }
    expect([...told]).toEqual([expect.stringContaining('SIGN_IN_FAILED')]);
    const [usual, ...others] = logins.map((login) => median(times.get(login) as number[]));
    // a password that is not even hashed would take a tenth of it
    for (const other of others) expect(other / (usual as number)).toBeGreaterThan(0.5);
    for (const other of others) expect(other / (usual as number)).toBeLessThan(2);
  });

  test('passkeys: the question names nobody, and an answer of one that nobody has is told like a wrong one of one that somebody has', async () => {
    const { browser } = await somebody(api);
    const question = 'question { challenge options }';
    const [own, foreign] = [softwarePasskey(api.url), softwarePasskey(api.url)];
    const added = (await browser.do('beginPasskey', { password }, question)).question;
    await browser.do('addPasskey', { challenge: added.challenge, passkey: own.create(added.options), name: 'Máy' });
    foreign.create(added.options);
    const told = [];
    for (const passkey of [own, foreign]) {
      const other = browserOf(api);
      const { challenge, options } = (await other.do('beginPasskeySignIn', {}, question)).question;
      expect(JSON.parse(options).allowCredentials ?? []).toEqual([]);
      told.push(
        toldBy(await other.graphql('signInWithPasskey', { challenge, passkey: passkey.get(options, { origin: 'https://x.example' }) })),
      );
    }
    expect(told).toEqual([told[1], expect.stringContaining('SIGN_IN_FAILED')]);
  });

  test('links: one that was used, has run out, or is of an account that ended is like one that never was', async () => {
    const keyOf = async (login: string): Promise<[string, string]> => {
      const { account, key } = await browserOf(api).do('inviteAccount', { login, name: 'A' }, 'account { id } key', api.administrator);
      return [key, account.id];
    };
    const [[used], [over, late], [gone, ended]] = [await keyOf('moi-1'), await keyOf('moi-2'), await keyOf('moi-3')];
    await browserOf(api).do('acceptLink', { key: used, password });
    await api.database.query(`update sign_in_link set expires_at = now() - interval '1 second' where account_id = $1`, [late]);
    await browserOf(api).do('endAccount', { id: ended, version: 1 }, '', api.administrator);
    const told = new Set<string>();
    for (const key of [used, over, gone, 'x'.repeat(43), ''])
      told.add(toldBy(await browserOf(api).graphql('acceptLink', { key, password })));
    expect([...told]).toEqual([expect.stringContaining('NOT_FOUND')]);
  });

  test('invitations and resets: who may not give them is refused alike, whoever they are for', async () => {
    const { id, login, browser } = await somebody(api, 'UNIT_ADMINISTRATOR');
    const nobody = '3f0e8a52-0000-4000-8000-000000000000';
    for (const [name, inputs] of [
      [
        'inviteAccount',
        [
          { login, name: 'A' },
          { login: 'khong-co-ai', name: 'A' },
        ],
      ],
      ['resetPassword', [{ id: api.administrator.accountId }, { id: nobody }, { id }]],
      ['resetSecondFactor', [{ id: api.administrator.accountId }, { id: nobody }]],
    ] as const) {
      const told = new Set<string>();
      for (const input of inputs) told.add(toldBy(await browser.graphql(name, input)));
      expect([name, [...told]]).toEqual([name, [expect.stringContaining('FORBIDDEN')]]);
    }
  });
});

describe('a secret that is no text, or a pattern, is nobody’s', () => {
  const documents = {
    acceptLink: { key: 'x', password },
    signIn: { login: 'hai-lop-1', password },
    confirmSignIn: { challenge: 'x', code: '000000' },
    signInWithPasskey: { challenge: 'x', passkey: '{}' },
    changePassword: { currentPassword: 'x', newPassword: password },
    confirmAuthenticatorApp: { code: '000000' },
  } as const;
  const places = Object.entries(documents).flatMap(([name, input]) => Object.keys(input).map((field) => [name, field] as const));

  test.each(places)('%s: %s', async (name, field) => {
    const { login, browser } = await somebody(api);
    await browser.do(
      'resetPassword',
      { id: (await browser.ask('{ viewer { account { id } } }')).viewer.account.id },
      'key',
      api.administrator,
    );
    const visitor = browserOf(api);
    const before = await everythingStored(api);
    const input = { ...documents[name as keyof typeof documents], ...('login' in documents[name as keyof typeof documents] && { login }) };
    for (const value of [{}, [], ['x'], [[]], { $ne: '' }, { $regex: '.*' }, { equals: null }, true, 0, 1.5]) {
      const { data, errors } = await visitor.graphql(name, { ...input, [field]: value });
      expect([value, data ?? null, errors?.[0]?.extensions.code]).toEqual([value, null, 'BAD_USER_INPUT']);
    }
    for (const value of [
      '',
      ' ',
      '%',
      '_'.repeat(43),
      '.*',
      '*',
      '\\x',
      "' or 1=1 --",
      'null',
      'undefined',
      '[object Object]',
      '{}',
      '{"$ne":null}',
    ]) {
      await api.database.query('delete from attempt');
      const { data, errors, headers } = await visitor.graphql(name, { ...input, [field]: value });
      const isRefused = errors !== undefined || data[name].userErrors.length > 0;
      expect([
        value,
        isRefused,
        headers.getSetCookie().some((line) => line.startsWith('lechan_session=') && !line.startsWith('lechan_session=;')),
      ]).toEqual([value, true, false]);
    }
    expect(await everythingStored(api)).toEqual(before);
    expect(await visitor.isIn()).toBe(false);
  });
});
