import { chmod, mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type pg from 'pg';
import { lechan } from '../../test/command-line.js';
import { startServerProcess } from '../../test/server-process.js';
import { createTestDatabase, databaseUrl, onServer, testServer } from '../../test/test-database.js';
import { makeDataFolder } from '../database/data-folder.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lechan-commands-'));
  await chmod(folder, 0o711);
});
afterEach(() => rm(folder, { recursive: true }));

describe('on the embedded database', () => {
  test('a command starts it where no server runs, and stops it after', async () => {
    const env = { LECHAN_DATA_FOLDER: join(folder, 'new') };
    const asked = await lechan(env, 'doctor');
    expect(asked).toMatchObject({ code: 1, err: '' });
    expect(asked.out).toContain('✗ Reachable    there is no database yet: `npm start` makes it, or npm run lechan -- migrate\n');
    await expect(stat(join(folder, 'new'))).rejects.toThrow('ENOENT');
    expect(await lechan(env, 'migrate')).toMatchObject({
      code: 0,
      out: expect.stringContaining('Applied: Foundations0001, Reference0002'),
    });
    expect(await lechan(env, 'migrate')).toMatchObject({ code: 0, out: 'The database is up to date.\n' });
    expect((await lechan(env, 'doctor')).out).toContain(`✓ Database     the embedded PostgreSQL in ${join(folder, 'new/postgres')}\n`);
    await expect(stat(join(folder, 'new/postgres/postmaster.pid'))).rejects.toThrow('ENOENT');
  });

  test('beside a running server a command uses its database and leaves it running', async () => {
    const server = await startServerProcess({ LECHAN_DATA_FOLDER: folder }, '--empty');
    const env = { LECHAN_DATA_FOLDER: folder };
    try {
      expect(await lechan(env, 'seed')).toMatchObject({ code: 0, out: expect.stringContaining('The Lê Chân sample is loaded') });
      const asked = await lechan(env, 'doctor');
      expect(asked.code).toBe(0);
      expect(asked.out).toContain(`✓ In use by    a running server (process ${server.child.pid}`);
      expect(asked.out).toMatch(
        /✓ Rows {9}unit 568, unit_version \d+, coverage \d+, identifier \d+, person \d+, appointment 526, event \d+\n/,
      );
      expect(asked.out).toContain('✓ Tree         within agrees with the tree');
      const body = JSON.stringify({ query: '{ units { totalCount } }' });
      const answer = await fetch(new URL('/graphql', server.url), {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      });
      expect(await answer.json()).toMatchObject({ data: { units: { totalCount: 568 } } });
    } finally {
      server.child.kill('SIGTERM');
      await server.ended;
    }
  });
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
  });

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
  });

  test('a database whose user may make nothing is told so by migrate, doctor and a start, and nothing is made', async () => {
    const [role, name] = [`guest_${process.pid}`, `guest_${process.pid}_db`];
    await onServer(testServer(), async (client) => {
      await client.query(`create role ${role} login password 'guest'`);
      await client.query(`create database ${name} template template0 encoding 'UTF8'`);
    });
    const url = new URL(databaseUrl(testServer(), name));
    [url.username, url.password] = [role, 'guest'];
    const env = { LECHAN_DATA_FOLDER: folder, DATABASE_URL: url.toString() };
    try {
      const asked = await lechan(env, 'doctor');
      expect(asked).toMatchObject({ code: 1, err: '' });
      expect(asked.out).toMatch(/✗ Migrations {3}\d+ are missing .*\n✗ Rights {7}the database's user may not make tables/);
      expect(asked.out).toContain('✗ Extensions   btree_gist, pg_trgm are missing\n');
      expect(await lechan(env, 'migrate')).toMatchObject({
        code: 1,
        err: expect.stringMatching(
          /^The database .* can't be used: its user lacks a right \(.*permission denied for schema public\)\. Make the user the database's owner: alter database … owner to …\.\n$/,
        ),
      });
      await expect(startServerProcess(env)).rejects.toThrow(/can't be used: its user lacks a right[^\n]*\n$/);
    } finally {
      await onServer(testServer(), async (client) => {
        await client.query(`drop database ${name} with (force)`);
        await client.query(`drop role ${role}`);
      });
    }
  });

  test('a database that holds tables of another application is left alone, and told so', async () => {
    const name = `other_${process.pid}`;
    await onServer(testServer(), (client) => client.query(`create database ${name} template template0 encoding 'UTF8'`));
    const url = databaseUrl(testServer(), name);
    await onServer(url, (client) => client.query('create table unit (id int)'));
    expect(await lechan({ LECHAN_DATA_FOLDER: folder, DATABASE_URL: url }, 'migrate')).toMatchObject({
      code: 1,
      err: expect.stringMatching(
        /^The database .* can't be used: it holds something of another application \(.*relation "unit" already exists\)\. Name a database of its own in DATABASE_URL\.\n$/,
      ),
    });
    const tables = `select tablename from pg_tables where schemaname = 'public'`;
    const { rows } = await onServer(url, (client) => client.query(tables));
    expect(rows.filter(({ tablename }) => tablename !== 'migration')).toEqual([{ tablename: 'unit' }]);
    await onServer(testServer(), (client) => client.query(`drop database ${name} with (force)`));
  });

  test('doctor says what is wrong with an address, without its password', async () => {
    const { code, out } = await lechan({ LECHAN_DATA_FOLDER: folder, DATABASE_URL: 'postgresql://lechan:secret@127.0.0.1:1/x' }, 'doctor');
    expect(code).toBe(1);
    expect(out).toMatch(/✗ Reachable .*nothing answers there\. Is PostgreSQL running, and is the port right\?\n/);
    expect(out).not.toContain('secret');
  });
});

test.each([
  ['a file', () => join(folder, 'file'), 'it is a file'],
  ['a folder below a file', () => join(folder, 'file/data'), 'a part of its path is a file'],
  ['a folder where none can be made', () => '/proc/lechan/data', 'no folder can be made there'],
])('a data folder that is %s is told in one line', async (_, at, reason) => {
  await writeFile(join(folder, 'file'), '');
  expect(await lechan({ LECHAN_DATA_FOLDER: at() }, 'migrate')).toEqual({
    code: 1,
    out: '',
    err: `The data folder ${at()} can't be used: ${reason}. Mend that, or name another folder with LECHAN_DATA_FOLDER.\n`,
  });
});

test('a data folder that we may not write to is told so', async () => {
  const closed = join(folder, 'closed');
  await mkdir(closed, { mode: 0o555 });
  const isRoot = process.getuid?.() === 0;
  if (isRoot) process.seteuid?.(65534);
  try {
    for (const at of [closed, join(closed, 'data')])
      await expect(makeDataFolder(at)).rejects.toThrow(`The data folder ${at} can't be used: this user may not write there.`);
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
});

test.each([
  [['migrat'], /unknown command 'migrat'/],
  [[], /Usage: lechan/],
  [
    ['import', 'units', 'a.csv', '--as-of', '01/01/2020', '--language', 'fr'],
    /option '--language <vi\|en>' argument 'fr' is invalid\. Allowed choices are vi, en\./,
  ],
])('a call that is wrong is told what there is: %j', async (args, message) => {
  const { code, err } = await lechan({}, ...args);
  expect(code).toBe(1);
  expect(err).toMatch(message);
});

test.each([
  [['help'], ['--help'], 'Usage: lechan'],
  [['help', 'import'], ['import', '--help'], 'Usage: lechan import'],
  [['import', 'help', 'units'], ['import', 'units', '--help'], 'Usage: lechan import units'],
])('help is asked for in either way: %j and %j', async (one, other, usage) => {
  const asked = await lechan({}, ...one);
  expect(asked).toMatchObject({ code: 0, err: '', out: expect.stringContaining(usage) });
  expect(await lechan({}, ...other)).toEqual(asked);
});

test('a wrong setting is named', async () => {
  expect(await lechan({ PORT: 'four' }, 'doctor')).toEqual({
    code: 1,
    out: '',
    err: 'These settings are wrong:\n  PORT: takes a port number, for example 4000 (it is "four")\n',
  });
});
