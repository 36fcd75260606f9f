import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { createTestDatabase, type TestDatabase } from '../../test/test-database.js';

let copy: TestDatabase;
let database: pg.Client;
let folder: string;
beforeAll(async () => {
  copy = await createTestDatabase();
  database = new pg.Client({ connectionString: copy.url });
  await database.connect();
  folder = await mkdtemp(join(tmpdir(), 'lechan-cli-'));
});
afterAll(async () => {
  await database.end();
  await copy.drop();
  await rm(folder, { recursive: true });
});

const atRoot = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

/** Starts `lechan …` as a process of its own, on the test's database. */
function start(...args: string[]) {
  const child = spawn(process.execPath, ['--import', atRoot('scripts/typescript.mjs'), atRoot('api/src/cli.ts'), ...args], {
    env: { DATABASE_URL: copy.url, LECHAN_DATA_FOLDER: join(folder, 'data'), LANG: 'C.UTF-8' },
  });
  const said = { out: '', err: '' };
  child.stdout.on('data', (text) => {
    said.out += text;
  });
  child.stderr.on('data', (text) => {
    said.err += text;
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  return { child, said, ended };
}

async function lechan(...args: string[]) {
  const { said, ended } = start(...args);
  return { code: await ended, ...said };
}

async function file(name: string, text: string): Promise<string> {
  await writeFile(join(folder, name), text);
  return join(folder, name);
}

async function units(): Promise<number> {
  return (await database.query('select count(*)::int from unit')).rows[0].count;
}

const header = 'code,name,kind,parent_code';

test('an operator tries a file, imports it, and imports it again', async () => {
  const path = await file('units.csv', `${header}\n31,Thành phố Hải Phòng,CITY,\n305,Quận Lê Chân,URBAN_DISTRICT,31\n`);
  const dryRun = await lechan('import', 'units', path, '--as-of', '01/01/2020', '--dry-run', '--language', 'vi');
  expect(dryRun).toEqual({
    code: 0,
    out: `units.csv: UTF-8, 2 dòng
Các cột: code, name, kind, parent_code
Thay đổi:
  + 31 Thành phố Hải Phòng
  + 305 Quận Lê Chân
Chạy thử: sẽ tạo 2, thay đổi 0, giữ nguyên 0. Chưa ghi gì.
`,
    err: 'Đang đọc 2 dòng\nĐang kiểm tra 2 dòng\n',
  });
  expect(await units()).toBe(0);

  const done = await lechan('import', 'units', path, '--as-of', '2020-01-01', '--note', 'Nhập ban đầu', '--decision', '01/QĐ');
  expect(done.code).toBe(0);
  expect(done.out).toContain('Written: 2 created, 0 changed, 0 left as they were.');
  expect((await database.query('select distinct note, decision_number from unit_version')).rows).toEqual([
    { note: 'Nhập ban đầu', decision_number: '01/QĐ' },
  ]);
  expect((await lechan('import', 'units', path, '--as-of', '2020-01-01')).out).toContain(
    'Written: 0 created, 0 changed, 2 left as they were.',
  );
});

test('a bad file is refused with exit code 1 and everything that is wrong with it', async () => {
  const path = await file('bad.csv', `${header}\nA1,,WARD,999\nA2,Phường,WARD,\n`);
  const before = await units();
  const { code, out } = await lechan('import', 'units', path, '--as-of', '2020-01-01');
  expect(code).toBe(1);
  expect(out).toBe(`bad.csv: UTF-8, 2 rows
Columns: code, name, kind, parent_code
Errors (2):
  row 2, name: This cell must not be empty. [REQUIRED]
  row 2, parent_code, “999”: No unit bears code 999 on 01/01/2020, nor is it in the file. Correct the parent code or add that unit to the file. [PARENT_UNKNOWN]
Refused: 2 errors, nothing was written. Mend the file and import it again.
`);
  expect(await units()).toBe(before);
});

test('what is asked wrongly is said before the database is touched', async () => {
  const path = await file('any.csv', header);
  expect(await lechan('import', 'units', path, '--as-of', 'hôm nay')).toMatchObject({
    code: 1,
    err: expect.stringContaining('“hôm nay” is not understood as a date'),
  });
  expect(await lechan('import', 'officers', join(folder, 'không có.csv'))).toMatchObject({
    code: 1,
    err: expect.stringMatching(/^The file .*không có\.csv can’t be opened: there is no such file\. Check its path and name\.\n$/),
  });
  expect(await lechan('import', 'units', folder, '--as-of', '2020-01-01')).toEqual({
    code: 1,
    out: '',
    err: `The file ${folder} can’t be opened: it is a folder. Name a CSV or XLSX file.\n`,
  });
  expect(await lechan('import', 'units', '/dev/zero', '--as-of', '2020-01-01')).toEqual({
    code: 1,
    out: '',
    err: 'The file /dev/zero can’t be opened: it is a device or a pipe. Name a CSV or XLSX file.\n',
  });
});

test('an import while another writes is refused in the words of the API', async () => {
  const path = await file('busy.csv', `${header}\n92,Thành phố Cần Thơ,CITY,\n`);
  const before = await units();
  await database.query('begin; select lock_tree()');
  try {
    expect(await lechan('import', 'units', path, '--as-of', '2020-01-01')).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringMatching(
        /^Reading row 1\nChecking 1 rows\nSomething else was being written to the organisation\. Nothing was written: try again in a few minutes\.\n$/,
      ),
    });
  } finally {
    await database.query('rollback');
  }
  expect(await units()).toBe(before);
});

test('an import that is killed half-way leaves nothing behind', async () => {
  const rows = Array.from({ length: 6_000 }, (_, at) => `F${at},Ban công tác Mặt trận ${at},FRONT_BOARD,${at ? 'F0' : ''}`);
  const path = await file('large.csv', [header, ...rows].join('\n'));
  const before = await units();
  const { child, said, ended } = start('import', 'units', path, '--as-of', '2020-01-01');
  const isWriting = new Promise<void>((resolve) => child.stderr.on('data', () => said.err.includes('Writing') && resolve()));
  await Promise.race([isWriting, ended]);
  child.kill('SIGKILL');
  await ended;
  expect(said.err).toContain('Writing 100/6000');
  expect(said.out).toBe('');
  await database.query('select lock_tree()'); // free as soon as the server has undone what was begun
  expect(await units()).toBe(before);
});

test.each(['SIGINT', 'SIGTERM'] as const)('an import that is stopped by %s says so, and that nothing was written', async (signal) => {
  const rows = Array.from({ length: 6_000 }, (_, at) => `S${at},Ban công tác Mặt trận ${at},FRONT_BOARD,${at ? 'S0' : ''}`);
  const path = await file('stopped.csv', [header, ...rows].join('\n'));
  const before = await units();
  const { child, said, ended } = start('import', 'units', path, '--as-of', '2020-01-01');
  const isWriting = new Promise<void>((resolve) => child.stderr.on('data', () => said.err.includes('Writing') && resolve()));
  await Promise.race([isWriting, ended]);
  child.kill(signal);
  expect(await ended).toBe(1);
  expect(said.err).toMatch(/Writing 100\/6000\nStopped, as asked\. Nothing was written\.\n$/);
  expect(said.out).toBe('');
  expect(await units()).toBe(before);
});

test('the version is printed, and the help names no defaults that say nothing', async () => {
  expect(await lechan('--version')).toEqual({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/), err: '' });
  const help = await lechan('import', 'units', '--help');
  expect(help.out).toContain('--column <HEADER=field>');
  expect(help.out).not.toContain('(default');
});
