import { enrol, firstStep, password, somebody } from '../src/modules/identity/second-factor/second-factor.factory.js';
import { type Browser, browserOf } from '../src/modules/identity/sign-in/browser.factory.js';
import { type Answer, startApi, type TestApi } from './start-api.js';

let api: TestApi;
beforeAll(async () => {
  api = await startApi({ env: { LECHAN_TRUSTED_PROXIES: '127.0.0.1' } });
});
beforeEach(() => api.database.query('delete from attempt'));
afterAll(() => api.close());

const attempts = async () => (await api.database.query('select coalesce(sum(failures), 0)::int as count from attempt')).rows[0].count;
const signIn =
  'mutation ($input: SignInInput!) { signIn(input: $input) { account { login } secondFactorNeeded { ways } userErrors { field code message } } }';
const tried = (answer: Answer) => answer.data?.signIn?.userErrors[0]?.code;
const from = (address: string, more = {}) => ({ as: null, headers: { 'x-forwarded-for': address, ...more } });

describe('CVE-2025-64526: nothing that is written into a request gives another budget', () => {
  test('a login in whatever writing is the same login, or none', async () => {
    const { login } = await somebody(api);
    const writings = [
      login,
      login.toUpperCase(),
      ` ${login}\t`,
      `\u00a0${login}\u3000`,
      `\ufeff${login}`,
      login.replace('-', '\u2010'),
      `${login}\u200b`,
      `${login}\u0000`.slice(0, -1),
      login.normalize('NFD'),
      login.replace('h', '\uff48'),
    ];
    const isLet = async (written: string, at: number) =>
      (await api.graphql(signIn, { input: { login: written, password } }, from(`192.0.2.${at}`))).data?.signIn.account !== null;
    const good = [];
    for (const [at, written] of writings.entries()) if (await isLet(written, at)) good.push(written);
    expect(good.length).toBeGreaterThan(3);
    for (let time = 0; time < 10; time++) {
      const written = good[time % good.length] as string;
      const answer = await api.graphql(signIn, { input: { login: written, password: 'sai' } }, from(`198.51.100.${time}`));
      expect([written, tried(answer)]).toEqual([written, 'SIGN_IN_FAILED']);
      await api.database.query(`update attempt set last_at = last_at - interval '20 seconds'`);
    }
    for (const [at, written] of writings.entries()) expect([written, await isLet(written, at)]).toEqual([written, false]);
  });

  test('of a chain of addresses the last one counts, which a proxy wrote itself', async () => {
    const ask = (at: number) =>
      api.graphql(
        signIn,
        { input: { login: `nobody-${at}`, password: 'sai' } },
        from(`192.0.2.${at}, 10.0.0.${at}, 203.0.113.9`, {
          ...{
            'x-real-ip': `192.0.2.${at}`,
            'x-client-ip': `192.0.2.${at}`,
            forwarded: `for=192.0.2.${at}`,
            'cf-connecting-ip': `192.0.2.${at}`,
          },
          ...{
            'user-agent': `browser ${at}`,
            cookie: `lechan_session=${at}; lechan_browser=${at}`,
            'x-request-id': `request-${at}-of-many`,
          },
        }),
      );
    for (let at = 0; at < 50; at++) expect(tried(await ask(at))).toBe('SIGN_IN_FAILED');
    expect(tried(await ask(50))).toBe('TOO_MANY_ATTEMPTS');
  });

  test.each(['email', 'identifier', 'username', 'key', 'address', 'ip', 'clientId'])(
    '%s beside the login is refused before anything is tried',
    async (field) => {
      const { errors } = await api.graphql(signIn, { input: { login: 'a', password: 'b', [field]: 'other' } }, { as: null });
      expect([errors?.[0]?.extensions.code, await attempts()]).toEqual(['BAD_USER_INPUT', 0]);
    },
  );
});

describe('CVE-2024-39895: one request tries no more than one after the other', () => {
  const one = (at: number, login = 'a') => `a${at}: signIn(input: { login: "${login}", password: "sai ${at}" }) { userErrors { code } }`;
  const many = (count: number, of = one) => Array.from({ length: count }, (_, at) => of(at)).join(' ');

  test.each([
    ['hundreds of aliases', `mutation { ${many(300)} }`, /LIMIT_EXCEEDED|PARSE_FAILED/],
    ['more aliases than a document has', `mutation { ${many(51)} }`, /LIMIT_EXCEEDED/],
    ['more than an operation has', `mutation { ${many(21)} }`, /ROOT_FIELD_LIMIT_EXCEEDED/],
    [
      'fragments',
      `mutation { ...A ...B } fragment A on Mutation { ${many(15)} } fragment B on Mutation { ${many(15, (at) => one(at + 15))} }`,
      /LIMIT_EXCEEDED/,
    ],
    [
      'nested fragments',
      `mutation { ...A } fragment A on Mutation { ...B ${many(11)} } fragment B on Mutation { ... { ${many(11, (at) => one(at + 11))} } }`,
      /LIMIT_EXCEEDED/,
    ],
    ['several operations', `mutation A { ${many(1)} } mutation B { ${many(1)} }`, /OPERATION_RESOLUTION_FAILURE|BAD_REQUEST/],
  ])('%s: refused, and none is tried', async (_, document, code) => {
    const { data, errors } = await api.graphql(document, {}, { as: null });
    expect([data ?? null, errors?.[0]?.extensions.code, await attempts()]).toEqual([null, expect.stringMatching(code), 0]);
  });

  test('operations in a list are not taken, and none is tried', async () => {
    const body = JSON.stringify(Array.from({ length: 100 }, (_, at) => ({ query: `mutation { ${one(at)} }` })));
    const response = await fetch(new URL('/graphql', api.url), { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    expect([response.status, (await response.text()).includes('SIGN_IN_FAILED'), await attempts()]).toEqual([400, false, 0]);
    const inAddress = new URL(`/graphql?query=${encodeURIComponent(`mutation { ${one(0)} }`)}`, api.url);
    const asked = await fetch(inAddress, { headers: { 'apollo-require-preflight': 'true' } });
    expect([asked.status >= 400, await attempts()]).toEqual([true, 0]);
  });

  test('nor second steps: neither by aliases of one challenge nor by many challenges', async () => {
    const { login, browser } = await somebody(api);
    await enrol(api, browser);
    const wrong = async (visitor: Browser, challenge: string, way: 'code' | 'recoveryCode') => {
      const answers = Array.from(
        { length: 20 },
        (_, at) =>
          `a${at}: confirmSignIn(input: { challenge: "${challenge}", ${way}: "${String(at).padStart(6, '0')}" }) { account { id } userErrors { code } }`,
      );
      const data = await visitor.ask(`mutation { ${answers.join(' ')} }`);
      const codes = Object.values<{ account: null; userErrors: [{ code: string }] }>(data).map(({ account, userErrors }) =>
        account ? 'IN' : userErrors[0].code,
      );
      return codes.filter((code) => code === 'SIGN_IN_FAILED' || code === 'IN');
    };
    let looked = 0;
    for (const way of ['code', 'recoveryCode', 'code', 'code'] as const) {
      const visitor = browserOf(api);
      const { data } = await visitor.graphql('signIn', { login, password }, 'secondFactorNeeded { challenge }');
      const challenge = data.signIn.secondFactorNeeded?.challenge;
      if (challenge) looked += (await wrong(visitor, challenge, way)).length;
      await api.database.query(`update attempt set last_at = last_at - interval '20 seconds'`);
    }
    expect([looked > 0, looked <= 10]).toEqual([true, true]);
    await api.database.query('delete from attempt');
    expect(await firstStep(browserOf(api), login)).toMatch(/^[\w-]{43}$/);
  });

  test('nor links', async () => {
    const links = Array.from(
      { length: 20 },
      (_, at) => `a${at}: acceptLink(input: { key: "k${at}", password: "lúa chín ngoài đê 47" }) { userErrors { code } }`,
    );
    const codes = [];
    for (const part of [links, links]) {
      const data = await api.ask(`mutation { ${part.join(' ')} }`, {}, { as: null });
      codes.push(...Object.values<{ userErrors: [{ code: string }] }>(data).map(({ userErrors }) => userErrors[0].code));
    }
    expect(codes.filter((code) => code === 'NOT_FOUND').length).toBe(20);
  });
});
