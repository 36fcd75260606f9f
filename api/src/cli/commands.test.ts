import { chmod, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type pg from 'pg';
import { lechan } from '../../test/command-line.js';
import { startServerProcess } from '../../test/server-process.js';
import { createTestDatabase, onServer } from '../../test/test-database.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lechan-commands-'));
  await chmod(folder, 0o711);
});
afterEach(() => rm(folder, { recursive: true }));

describe('on the embedded database', () => {
  test('a command starts it where no server runs, and stops it after', async () => {
    const env = { LECHAN_DATA_FOLDER: folder };
    const asked = await lechan(env, 'doctor');
    expect(asked).toMatchObject({ code: 1, err: '' });
    expect(asked.out).toMatch(/✗ Migrations {3}\d+ are missing \(Foundations0001, .*npm run lechan -- migrate/);
    expect(await lechan(env, 'migrate')).toMatchObject({
      code: 0,
      out: expect.stringContaining('Applied: Foundations0001, Reference0002'),
    });
    expect(await lechan(env, 'migrate')).toMatchObject({ code: 0, out: 'The database is up to date.\n' });
    await expect(stat(join(folder, 'postgres/postmaster.pid'))).rejects.toThrow('ENOENT');
  }, 60_000);

  test('beside a running server a command uses its database and leaves it running', async () => {
    const server = await startServerProcess({ LECHAN_DATA_FOLDER: folder }, '--empty');
    const env = { LECHAN_DATA_FOLDER: folder };
    try {
      expect(await lechan(env, 'seed')).toMatchObject({ code: 0, out: expect.stringContaining('The Lê Chân sample is loaded') });
      const asked = await lechan(env, 'doctor');
      expect(asked.code).toBe(0);
      expect(asked.out).toContain(`✓ In use by    a running server (process ${server.child.pid}`);
      expect(asked.out).toMatch(/✓ Rows {9}unit 568, .* appointment 526,/);
      expect(asked.out).toContain('✓ Tree         within agrees with the tree');
      const body = JSON.stringify({ query: '{ units { totalCount } }' });
      const answer = await fetch(new URL('/graphql', server.url), {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      });
      expect(await answer.json()).toEqual({ data: { units: { totalCount: 568 } } });
    } finally {
      server.child.kill('SIGTERM');
      await server.ended;
    }
  }, 60_000);
});

describe('on a database of the settings', () => {
  test('seed loads the sample once, and refuses a database that holds units', async () => {
    const copy = await createTestDatabase();
    const env = { LECHAN_DATA_FOLDER: folder, DATABASE_URL: copy.url };
    expect(await lechan(env, 'seed')).toMatchObject({ code: 0 });
    const again = await lechan(env, 'seed');
    expect(again).toEqual({
      code: 1,
      out: '',
      err: 'The database holds units already: the sample is only for an empty one. Nothing was changed.\n',
    });
    await copy.drop();
  }, 60_000);

  test('doctor finds units that do not stand where the tree has them, and mends nothing', async () => {
    const copy = await createTestDatabase();
    const env = { LECHAN_DATA_FOLDER: folder, DATABASE_URL: copy.url };
    await lechan(env, 'seed');
    const displace = `update unit_version set within = array[unit_id] where code like 'HP-LC-AB-%' returning 1`;
    const displaced = await onServer(copy.url, async (client: pg.Client) => (await client.query(displace)).rowCount);
    expect(displaced).toBeGreaterThan(5);
    for (let times = 0; times < 2; times++) {
      const { code, out } = await lechan(env, 'doctor');
      expect(code).toBe(1);
      expect(out).toContain(`✗ Tree         ${displaced} rows of unit_version do not stand where the tree has them`);
    }
    await copy.drop();
  }, 60_000);

  test('doctor says what is wrong with an address, without its password', async () => {
    const { code, out } = await lechan({ LECHAN_DATA_FOLDER: folder, DATABASE_URL: 'postgresql://lechan:secret@127.0.0.1:1/x' }, 'doctor');
    expect(code).toBe(1);
    expect(out).toMatch(/✗ Reachable .*nothing answers there/);
    expect(out).not.toContain('secret');
  });
});

test.each([
  [['migrat'], /unknown command 'migrat'/],
  [[], /Usage: lechan/],
])('a call that is wrong is told what there is: %j', async (args, message) => {
  const { code, err } = await lechan({}, ...args);
  expect(code).toBe(1);
  expect(err).toMatch(message);
});

test('a wrong setting is named', async () => {
  expect(await lechan({ PORT: 'four' }, 'doctor')).toEqual({
    code: 1,
    out: '',
    err: 'These settings are wrong:\n  PORT: takes a port number, for example 4000 (it is "four")\n',
  });
});
