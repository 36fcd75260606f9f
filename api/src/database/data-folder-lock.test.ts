import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataFolderInUse, holderOf, takeDataFolder } from './data-folder-lock.js';
import { startOf } from './process-table.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lechan-lock-'));
});
afterEach(() => rm(folder, { recursive: true }));

const file = (number = 1) => join(folder, `in-use-${number}.json`);

test('a folder is taken by one, who gives it back', async () => {
  const lock = await takeDataFolder(folder, 'a running server', 'http://localhost:4000');
  await expect(takeDataFolder(folder, 'another')).rejects.toThrow(DataFolderInUse);
  expect(await holderOf(folder)).toMatchObject({ pid: process.pid, what: 'a running server', url: 'http://localhost:4000' });
  await lock.release();
  expect(await holderOf(folder)).toBeNull();
  await (await takeDataFolder(folder, 'another')).release();
  expect(await readdir(folder)).toEqual([]);
});

test('of many who want it at once, one gets it, however often it was left and given back', async () => {
  await writeFile(file(), JSON.stringify({ pid: 2 ** 22 + 1, startedAt: '1', what: 'a dead one' }));
  let held = 0;
  let taken = 0;
  const taker = async (what: string) => {
    for (let turn = 0; turn < 10; turn++) {
      const lock = await takeDataFolder(folder, what).catch((error) => expect(error).toBeInstanceOf(DataFolderInUse));
      if (!lock) continue;
      taken++;
      expect(++held).toBe(1);
      await new Promise(setImmediate);
      held--;
      await lock.release();
    }
  };
  await Promise.all(Array.from({ length: 8 }, (_, at) => taker(`number ${at}`)));
  expect(taken).toBeGreaterThan(1);
  expect(await readdir(folder)).toEqual([]);
});

test.each([
  ['a process that has ended', async () => ({ pid: 2 ** 22 + 1, startedAt: '1', what: 'a running server' })],
  ['a later process with the same id', async () => ({ pid: process.pid, startedAt: '1', what: 'a running server' })],
])('%s has it no longer', async (_what, held) => {
  await writeFile(file(), JSON.stringify(await held()));
  expect(await holderOf(folder)).toBeNull();
  const lock = await takeDataFolder(folder, 'the next');
  expect(await readdir(folder)).toEqual(['in-use-2.json']);
  expect(JSON.parse(await readFile(file(2), 'utf8'))).toMatchObject({ pid: process.pid, startedAt: await startOf(process.pid) });
  await lock.release();
});

test('a copy of the folder is not in use by whoever has the folder itself', async () => {
  const lock = await takeDataFolder(folder, 'a running server');
  const copy = await mkdtemp(join(tmpdir(), 'lechan-lock-'));
  await cp(folder, copy, { recursive: true });
  expect(await readdir(copy)).toEqual(['in-use-1.json']);
  expect(await holderOf(copy)).toBeNull();
  expect(await holderOf(folder)).toMatchObject({ what: 'a running server' });
  await lock.release();
  await rm(copy, { recursive: true });
});

test('a file that is no holder at all is swept away', async () => {
  await writeFile(file(), '{"pid":');
  await (await takeDataFolder(folder, 'the next')).release();
});
