import { startApi, type TestApi } from './start-api.js';

let api: TestApi;
const portal = 'https://portal.example.vn';
beforeAll(async () => {
  api = await startApi({ env: { LECHAN_TRUSTED_PROXIES: '127.0.0.1', LECHAN_CORS_ORIGINS: portal, LECHAN_HOSTS: 'lechan.example.vn' } });
});
afterAll(() => api.close());

const nobody = { as: null };
const who = '{ viewer { account { login } can(permission: "unit:change") } }';
const codes = (answer: Awaited<ReturnType<TestApi['graphql']>>) => answer.errors?.map(({ extensions }) => extensions.code);

describe('who is not signed in', () => {
  test.each([
    '{ __schema { queryType { name } } }',
    '{ __type(name: "Unit") { name } }',
    '{ ...F } fragment F on Query { a: __schema { queryType { name } } }',
  ])('is not told the schema by %s, who is signed in is', async (document) => {
    const answer = await api.graphql(document, {}, nobody);
    expect([answer.data, answer.status, codes(answer)]).toEqual([undefined, 400, ['INTROSPECTION_DISABLED']]);
    expect((await api.graphql(document)).errors).toBeUndefined();
  });

  test.each([
    ['{ unitz { nodes { id } } }', {}],
    ['{ units { nodes { cod } } }', {}],
    ['{ units(filtr: 1) { totalCount } }', {}],
    ['{ units(sort: [{ field: NAM }]) { totalCount } }', {}],
    ['query ($f: UnitFilter) { units(filter: $f) { totalCount } }', { f: { kin: { equals: 'CELL' } } }],
  ])('is proposed no names for %s, who is signed in is', async (document, variables) => {
    const [without, proposed] = [await api.graphql(document, variables, nobody), await api.graphql(document, variables)];
    expect(proposed.errors?.[0]?.message).toContain('Did you mean');
    expect(without.errors?.map(({ message }) => message)).toEqual(
      proposed.errors?.map(({ message }) => message.replace(/ ?Did you mean .*$/, '')),
    );
  });

  test('may ask for the names of types, as clients do', async () => {
    expect((await api.ask('{ __typename units(first: 1) { __typename } }', {}, nobody)).units.__typename).toBe('UnitConnection');
  });

  test('asks for the schema in development', async () => {
    const development = await startApi({ env: { NODE_ENV: 'development' } });
    try {
      expect((await development.graphql('{ __schema { queryType { name } } }', {}, nobody)).errors).toBeUndefined();
      expect((await development.graphql('{ unitz { nodes { id } } }', {}, nobody)).errors?.[0]?.message).toContain('Did you mean');
    } finally {
      await development.close();
    }
  });
});

test('an error about variables says where and why, and not what was sent', async () => {
  const { status, errors } = await api.graphql('query ($f: UnitFilter) { units(filter: $f) { totalCount } }', {
    f: { name: { equals: 'a secret' }, and: [{ name: { equals: 'a secret', like: 'a secret' } }] },
  });
  expect([status, errors?.map(({ message, extensions }) => [message, extensions.code])]).toEqual([
    400,
    [['Variable "$f" got invalid value at "f.and[0].name"; Field "like" is not defined by type "StringOperators".', 'BAD_USER_INPUT']],
  ]);
});

describe('a page of another site', () => {
  const preflight = (origin: string) =>
    fetch(new URL('/graphql', api.url), {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type,authorization' },
    });

  test('may ask where it was allowed to, with a token and without anybody’s session', async () => {
    const { status, headers } = await preflight(portal);
    expect([status, headers.get('access-control-allow-origin'), headers.get('access-control-allow-credentials')]).toEqual([
      204,
      portal,
      null,
    ]);
    const answer = await api.graphql(who, {}, { headers: { origin: portal } });
    expect(answer.headers.get('access-control-allow-origin')).toBe(portal);
    expect(answer.data.viewer).toEqual({ account: null, can: false });
  });

  test.each(['https://evil.example', 'https://portal.example.vn.evil.example', 'http://portal.example.vn', 'null'])(
    'may not where it was not: %s',
    async (origin) => {
      const { status, headers } = await preflight(origin);
      expect([status, headers.get('access-control-allow-origin')]).toEqual([403, null]);
      const answer = await api.graphql(who, {}, { headers: { origin } });
      expect([answer.status, answer.headers.get('access-control-allow-origin'), codes(answer)]).toEqual([403, null, ['CROSS_ORIGIN']]);
    },
  );

  test('may not from a sister of our name either, nor by a form or a link', async () => {
    const sister = await api.graphql(who, {}, { headers: { 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'no-cors' } });
    expect([sister.status, codes(sister)]).toEqual([403, ['CROSS_ORIGIN']]);
    const { headers } = api.administrator;
    for (const type of ['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data; boundary=x']) {
      const form = await fetch(new URL('/graphql', api.url), {
        method: 'POST',
        headers: { ...headers, 'content-type': type },
        body: 'query={__typename}',
      });
      expect([400, 415]).toContain(form.status);
    }
    const link = await fetch(new URL(`/graphql?query=${encodeURIComponent(who)}`, api.url), { headers });
    expect([link.status, await link.text()]).toEqual([400, expect.stringContaining('CSRF')]);
    const command = encodeURIComponent('mutation { signOut(input: {}) { userErrors { code } } }');
    const get = await fetch(new URL(`/graphql?query=${command}`, api.url), { headers: { ...headers, 'apollo-require-preflight': 'x' } });
    expect(get.status).toBe(405);
    expect((await api.ask(who)).viewer.can).toBe(true);
  });
});

describe('behind a proxy that speaks TLS', () => {
  const signOut = 'mutation { signOut(input: {}) { userErrors { code } } }';
  const cookie = async (headers: Record<string, string>) =>
    (await api.graphql(signOut, {}, { as: null, headers })).headers.getSetCookie()[0] ?? '';

  test('the cookie is sent by TLS alone, and a page without TLS is another site’s', async () => {
    expect(await cookie({ 'x-forwarded-proto': 'https' })).toContain('; Secure');
    expect(await cookie({})).not.toContain('Secure');
    const origin = (scheme: string) => ({
      host: 'lechan.example.vn',
      origin: `${scheme}://localhost:${new URL(api.url).port}`,
      'x-forwarded-proto': 'https',
    });
    expect((await api.graphql(who, {}, { headers: origin('https') })).status).toBe(200);
    expect((await api.graphql(who, {}, { headers: origin('http') })).status).toBe(403);
  });

  test('nobody is believed who is not such a proxy', async () => {
    const direct = await startApi();
    try {
      const answer = await direct.graphql(signOut, {}, { as: null, headers: { 'x-forwarded-proto': 'https' } });
      expect(answer.headers.getSetCookie()[0]).not.toContain('Secure');
    } finally {
      await direct.close();
    }
  });
});
