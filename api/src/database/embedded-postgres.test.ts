import { chmod, cp, mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { pino } from 'pino';
import { EmbeddedPostgres } from './embedded-postgres.js';
import { ended } from './process-table.js';

const isRoot = process.getuid?.() === 0;
const logger = pino({ level: 'silent' });
let base: string;
beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), 'lechan-embedded-'));
  await chmod(base, 0o711);
});
afterAll(() => rm(base, { recursive: true }));

const start = (name: string, log = logger) => EmbeddedPostgres.start({ dataFolder: join(base, name), logger: log });

async function ask<Row extends pg.QueryResultRow>(url: string, query: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Row>(query)).rows;
  } finally {
    await client.end();
  }
}

const modeOf = async (path: string) => (await stat(path)).mode & 0o777;

test('it keeps its data from one start to the next, in a folder of any name', async () => {
  const folder = join(base, 'dữ liệu của tôi');
  const first = await start('dữ liệu của tôi');
  expect(first.folder).toBe(join(folder, 'postgres'));
  await ask(first.url, `create table kept as select 'Tổ dân phố' as name`);
  await first.stop();
  const second = await start('dữ liệu của tôi');
  expect(await ask(second.url, 'select name from kept')).toEqual([{ name: 'Tổ dân phố' }]);
  await second.stop();
});

describe('a running one', () => {
  let postgres: EmbeddedPostgres;
  beforeAll(async () => {
    postgres = await start('running');
  });
  afterAll(() => postgres.stop());

  test('is reached on the loopback address alone, and with its password alone', async () => {
    const url = new URL(postgres.url);
    expect(url.hostname).toBe('127.0.0.1');
    expect(
      await ask(
        postgres.url,
        `select setting from pg_settings where name in ('listen_addresses', 'unix_socket_directories') order by name`,
      ),
    ).toEqual([{ setting: '127.0.0.1' }, { setting: '' }]);
    url.password = 'guess';
    await expect(ask(url.toString(), 'select')).rejects.toThrow(/password authentication failed/);
  });

  test('its password is readable by its owner alone', async () => {
    expect([await modeOf(join(base, 'running', 'postgres.json')), await modeOf(join(base, 'running', 'connection.json'))]).toEqual([
      0o600, 0o600,
    ]);
    expect(JSON.parse(await readFile(join(base, 'running', 'connection.json'), 'utf8'))).toEqual({ url: postgres.url, pid: process.pid });
  });

  test('knows Vietnamese letters and their order, whatever the language of the system', async () => {
    expect(
      await ask(
        postgres.url,
        `select current_setting('server_encoding') as encoding, lower('ĐẢNG ỦY') as lower,
           (select string_agg(x, ' ' order by x collate "vi-x-icu") from unnest(array['e', 'đ', 'd', 'ê', 'da']) x) as ordered`,
      ),
    ).toEqual([{ encoding: 'UTF8', lower: 'đảng ủy', ordered: 'd da đ e ê' }]);
  });

  test('is started again when it ends by itself, on the same port and with all that was committed', async () => {
    await ask(postgres.url, 'create table committed as select 1 as one');
    const { url, pid } = postgres;
    process.kill(pid ?? 0, 'SIGKILL');
    let rows: object[] | null = null;
    for (const last = Date.now() + 20_000; !rows && Date.now() < last; await new Promise((resolve) => setTimeout(resolve, 100))) {
      rows = await ask(url, 'select one from committed').catch(() => null);
    }
    expect(rows).toEqual([{ one: 1 }]);
    expect(postgres.pid).not.toBe(pid);
  });
});

test('a stop ends the server and takes its address back', async () => {
  const postgres = await start('stopped');
  const { pid, url } = postgres;
  await postgres.stop();
  expect(await ended(pid ?? 0, 0)).toBe(true);
  await expect(ask(url, 'select')).rejects.toThrow();
  await expect(stat(join(base, 'stopped', 'connection.json'))).rejects.toThrow('ENOENT');
});

test('where its account may not enter the data folder, the database is kept elsewhere, and that is said', async () => {
  const closed = join(base, 'closed');
  await mkdir(closed, { mode: 0o700 });
  const said: string[] = [];
  const postgres = await start('closed/data', pino({ level: 'warn' }, { write: (line) => said.push(line) }));
  try {
    expect(await ask(postgres.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    // only root has another account run it
    expect(postgres.folder.startsWith(closed)).toBe(!isRoot);
    if (isRoot) expect(said.join()).toContain(`may not enter ${closed}/data: the database is kept in ${postgres.folder}`);
  } finally {
    await postgres.stop();
    if (isRoot) await rm(join(postgres.folder, '..'), { recursive: true });
  }
});

test('a copy of a data folder whose database is kept elsewhere does not take it from the folder that it belongs to', async () => {
  const first = await start('owner');
  await first.stop();
  const cluster = join(base, 'kept', 'postgres');
  await mkdir(join(base, 'kept'));
  await rename(first.folder, cluster);
  const file = join(base, 'owner', 'postgres.json');
  await writeFile(file, JSON.stringify({ ...JSON.parse(await readFile(file, 'utf8')), cluster }));
  const owner = await start('owner');
  try {
    await cp(join(base, 'owner'), join(base, 'copy'), { recursive: true });
    await expect(start('copy')).rejects.toThrow(
      `The database in ${cluster} belongs to the data folder ${base}/owner, and ${base}/copy is another. If it was moved: stop what runs on it, write ${base}/copy into ${base}/kept/data-folder, and start again.`,
    );
    expect(await ask(owner.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  } finally {
    await owner.stop();
  }
  await rename(join(base, 'owner'), join(base, 'moved'));
  await expect(start('moved')).rejects.toThrow(`belongs to the data folder ${base}/owner`);
  await writeFile(join(base, 'kept', 'data-folder'), join(base, 'moved'));
  const moved = await start('moved');
  expect(await ask(moved.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  await moved.stop();
});

test('what only looks neither stops a server that runs on the database nor starts one beside it', async () => {
  const running = await start('looked-at');
  try {
    await expect(EmbeddedPostgres.start({ dataFolder: join(base, 'looked-at'), logger, leavesLeftover: true })).rejects.toThrow(
      `A PostgreSQL (process ${running.pid}) that a killed process left runs in ${running.folder}: the next start stops it. Nothing was touched.`,
    );
    expect(await ask(running.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  } finally {
    await running.stop();
  }
});

describe('a database that is not what its settings say', () => {
  test('is not replaced by an empty one when it is gone', async () => {
    const postgres = await start('gone');
    await postgres.stop();
    await rm(postgres.folder, { recursive: true });
    await expect(start('gone')).rejects.toThrow(/postgres\.json says that the database is in .*, but it is not there/);
  });

  test('is not overwritten when its password is gone', async () => {
    const postgres = await start('locked');
    await postgres.stop();
    await rm(join(base, 'locked', 'postgres.json'));
    await expect(start('locked')).rejects.toThrow(/which holds its password, does not/);
    expect((await stat(join(postgres.folder, 'PG_VERSION'))).isFile()).toBe(true);
  });

  test('is made again when a start was cut off before it was whole', async () => {
    const postgres = await start('cut-off');
    await postgres.stop();
    const file = join(base, 'cut-off', 'postgres.json');
    const settings = JSON.parse(await readFile(file, 'utf8'));
    await writeFile(file, JSON.stringify({ ...settings, isNew: true }));
    await rm(postgres.folder, { recursive: true });
    const again = await start('cut-off');
    expect(await ask(again.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    await again.stop();
  });
});
