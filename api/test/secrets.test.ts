import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { firstLink } from '../src/modules/identity/index.js';
import { dayInVietNam } from '../src/shared/today.js';
import { startServerProcess } from './server-process.js';
import { createTestDatabase } from './test-database.js';

test('no password, link, session or access token comes into the log, an error or the trail, however much is logged', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lechan-secrets-'));
  const copy = await createTestDatabase();
  const server = await startServerProcess({ DATABASE_URL: copy.url, LECHAN_DATA_FOLDER: folder, LOG_LEVEL: 'trace' }, '--empty');
  const database = new pg.Client({ connectionString: copy.url });
  await database.connect();
  let answers = '';
  const ask = async (query: string, variables: object, headers: Record<string, string> = {}, path = '/graphql') => {
    const response = await fetch(new URL(path, server.url), {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    const text = await response.text();
    return { text, cookie: response.headers.getSetCookie()[0]?.split(';')[0] ?? '', data: JSON.parse(text).data };
  };
  /** What must be told to nobody but who it is for: whatever is answered from now on is looked through too. */
  const failing = async (...given: Parameters<typeof ask>) => {
    answers += (await ask(...given)).text;
  };
  try {
    const [password, wrong] = ['lúa chín ngoài đê 47', 'một mật khẩu sai bét'];
    const key = await firstLink((text, values) => database.query(text, values));
    const accept = 'mutation ($input: AcceptLinkInput!) { acceptLink(input: $input) { userErrors { code message } } }';
    const signIn = 'mutation ($input: SignInInput!) { signIn(input: $input) { userErrors { code message } } }';
    await failing(accept, { input: { key, login: 'an', name: 'An', password: 'ngắn' } });
    const { cookie } = await ask(accept, { input: { key, login: 'an', name: 'An', password } });
    const session = cookie.split('=')[1] ?? '';
    expect(session).toHaveLength(43);
    await failing(accept, { input: { key, login: 'an', name: 'An', password } });
    await failing(signIn, { input: { login: 'an', password: wrong } });
    await failing(signIn, { input: { login: password, password: wrong, unknown: wrong } });
    const validUntil = dayInVietNam(new Date(Date.now() + 5 * 86_400_000));
    const create = 'mutation ($input: CreateAccessTokenInput!) { createAccessToken(input: $input) { secret } }';
    const input = { name: 'Cổng', permissions: ['unit:read'], validUntil };
    const token: string = (await ask(create, { input }, { cookie })).data.createAccessToken.secret;
    const bearer = { authorization: `Bearer ${token}` };
    await failing('{ viewer { can(permission: "unit:read") } }', {}, bearer);
    await failing('{ nothing(', {}, { ...bearer, cookie });
    await failing('{ accounts { nodes { nothing } } }', { password }, { ...bearer, cookie });
    await failing('{ viewer { can(permission: "x") } }', {}, { authorization: `Bearer ${token}x` });
    await failing('x', {}, { ...bearer, cookie }, `/nowhere`);
    // what fails inside is logged with its cause
    await database.query('alter table attempt rename to attempt_away');
    await failing(signIn, { input: { login: 'an', password: wrong } }, { cookie });
    await failing('{ viewer { can(permission: "x") } }', {}, { authorization: `Bearer ${token.slice(0, -1)}~` });
    await database.query('alter table session rename to session_away');
    await failing('{ viewer { can(permission: "x") } }', {}, { cookie: `lechan_session=${session}x` });
    const { rows } = await database.query(`select string_agg(e::text, ' ') as all from event e`);
    const places = { log: server.said(), answers, trail: String(rows[0].all) };
    expect(places.log).toMatch(/attempt/);
    expect(places.answers).toContain('INTERNAL_SERVER_ERROR');
    for (const secret of [password, wrong, String(key), session, token.slice(8)])
      for (const [place, said] of Object.entries(places)) expect([place, secret, said.includes(secret)]).toEqual([place, secret, false]);
  } finally {
    server.child.kill('SIGTERM');
    await server.ended;
    await database.end();
    await copy.drop();
    await rm(folder, { recursive: true });
  }
});
