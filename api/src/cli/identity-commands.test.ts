import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lechan } from '../../test/command-line.js';
import { startServerProcess } from '../../test/server-process.js';
import { startApi, type TestApi } from '../../test/start-api.js';
import { dayInVietNam } from '../shared/today.js';

let api: TestApi;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lechan-people-'));
  api = await startApi({ seed: 'sample' });
});
afterAll(async () => {
  await api.close();
  await rm(folder, { recursive: true });
});

const run = (...args: string[]) => lechan({ DATABASE_URL: api.databaseUrl, LECHAN_DATA_FOLDER: folder }, ...args);
const password = 'lúa chín ngoài đê 47';
const accept = 'mutation ($input: AcceptLinkInput!) { acceptLink(input: $input) { account { login } userErrors { code } } }';
const signIn = 'mutation ($input: SignInInput!) { signIn(input: $input) { account { login } userErrors { code } } }';
const enters = async (login: string, typed: string) =>
  (await api.ask(signIn, { input: { login, password: typed } }, { as: null })).signIn.account !== null;

test('an operator invites, lists, unlocks, resets and ends accounts', async () => {
  const invited = await run('user', 'invite', 'an@lechan.example', '--name', 'Lý An (mẫu)', '--role', 'EDITOR', '--unit', 'HP-LC-HN');
  expect(invited).toMatchObject({ code: 0, err: '' });
  const key = /\/#\/welcome\?key=([\w-]{43})\n$/.exec(invited.out)?.[1];
  expect((await api.ask(accept, { input: { key, password } }, { as: null })).acceptLink.account).toEqual({ login: 'an@lechan.example' });
  await api.database.query(
    `insert into attempt (key, account_id, failures, first_at, last_at, address, locked_at, locked_until)
     select sha256(convert_to('LOGIN ' || login, 'UTF8')), id, 10, now(), now(), '192.0.2.1', now(), now() + interval '1 hour' from account where login like 'an@%'`,
  );
  expect((await run('user', 'list')).out).toMatch(/an@lechan\.example +Lý An \(mẫu\) +locked +EDITOR +\d{4}-/);
  expect(await run('user', 'unlock', 'AN@lechan.example')).toMatchObject({ code: 0, out: 'The account AN@lechan.example is open.\n' });
  await api.database.query('delete from attempt');
  expect(await enters('an@lechan.example', password)).toBe(true);
  expect((await run('user', 'reset', 'an@lechan.example')).out).toMatch(/key=[\w-]{43}\n$/);
  expect(await run('user', 'end', 'an@lechan.example')).toMatchObject({ code: 0 });
  expect(await enters('an@lechan.example', password)).toBe(false);
  expect(await run('user', 'invite', 'an@lechan.example', '--name', 'X')).toMatchObject({
    code: 1,
    out: '',
    err: 'Somebody has the login an@lechan.example, or had it. Choose another.\n',
  });
  const { rows } = await api.database.query(`select distinct actor from event where subject_type = 'Account' and name <> 'session.begun'`);
  expect(rows).toEqual([{ actor: null }]);
});

test('an operator makes, lists and revokes access tokens of an account', async () => {
  const login = api.administrator.accountId;
  const until = dayInVietNam(new Date(Date.now() + 9 * 86_400_000));
  const make = (...more: string[]) =>
    run('token', 'create', '--for', 'Cổng', '--as', login, '--permission', 'unit:read', 'person:read', '--until', until, ...more);
  const { code, out, err } = await make('--unit', 'HP-LC-HN', '--address', '127.0.0.1', '--rate', '60');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const secret = out.trim();
  const asks = async () =>
    (await api.graphql('{ appointments { totalCount } }', {}, { as: null, headers: { authorization: `Bearer ${secret}` } })).status;
  expect(await asks()).toBe(200);
  expect((await run('token', 'list')).out).toContain(`${secret.slice(0, 7)}      ${login}  ${until}`);
  expect(await run('token', 'revoke', secret.slice(0, 7))).toMatchObject({ code: 0, out: 'The access token for Cổng is revoked.\n' });
  for (let tries = 0; tries < 100 && (await asks()) === 200; tries++) await new Promise((resolve) => setTimeout(resolve, 20));
  expect(await asks()).toBe(401);
  expect(await make('--unit', 'NO-SUCH')).toMatchObject({ code: 1, out: '', err: 'No unit has the code NO-SUCH today.\n' });
});

test('--demo adds one account of each role to the sample, once, and nowhere else', async () => {
  await api.database.query('truncate account cascade');
  const env = { DATABASE_URL: api.databaseUrl, LECHAN_DATA_FOLDER: folder };
  const server = await startServerProcess(env, '--demo');
  const { rows: roles } = await api.database.query('select code from role order by rank');
  for (let tries = 0; tries < 100 && !server.said().includes('AUDITOR'); tries++) await new Promise((resolve) => setTimeout(resolve, 20));
  server.child.kill('SIGTERM');
  await server.ended;
  const shown = [...server.said().matchAll(/^ {2}(\S+) +([\w-]{16}) {3}([A-Z_]+)/gm)];
  expect(shown.map(([, , , role]) => role)).toEqual(roles.map(({ code }) => code));
  for (const [, login = '', typed = ''] of shown) expect(await enters(login, typed)).toBe(true);
  expect(server.said()).not.toContain('Nobody administers this platform yet');
  await expect(startServerProcess(env, '--demo')).rejects.toThrow('There are accounts already');
  await api.database.query('truncate account cascade');
  await api.database.query(`insert into person (id) values ('4b0f7c8e-1111-4b6e-9a53-3b7d6f0f5a01');`);
  await api.database.query(
    `insert into person_version (id, person_id, given_name, act) values (gen_random_uuid(), '4b0f7c8e-1111-4b6e-9a53-3b7d6f0f5a01', 'Thật', 'CREATE')`,
  );
  await expect(startServerProcess(env, '--demo')).rejects.toThrow('holds something else than the sample');
});
