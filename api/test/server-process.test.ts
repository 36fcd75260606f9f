import { execFileSync } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ended } from '../src/database/process-table.js';
import { type ServerProcess, startServerProcess } from './server-process.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lechan-killed-'));
  await chmod(folder, 0o711);
});
afterAll(() => rm(folder, { recursive: true }));

const start = (...args: string[]) => startServerProcess({ LECHAN_DATA_FOLDER: folder }, '--empty', ...args);
const postgresPid = async () => Number((await readFile(join(folder, 'postgres/postmaster.pid'), 'utf8')).split('\n')[0]);
const isReady = async ({ url }: ServerProcess) => (await fetch(new URL('/health/ready', url))).status === 200;
const refusalOf = (starting: Promise<ServerProcess>) =>
  starting.then(
    () => 'it started',
    (error: Error) => error.message,
  );

test('the server stops its PostgreSQL with itself when told to', async () => {
  const server = await start();
  const postgres = await postgresPid();
  server.child.kill('SIGTERM');
  expect(await server.ended).toBe(0);
  expect(await ended(postgres, 0)).toBe(true);
});

test('killed hard, it leaves no PostgreSQL behind, and the next start works', async () => {
  const server = await start();
  const postgres = await postgresPid();
  server.child.kill('SIGKILL');
  expect(await ended(postgres, 10_000)).toBe(true);
  const next = await start();
  expect(await isReady(next)).toBe(true);
  next.child.kill('SIGTERM');
  await next.ended;
});

test('a PostgreSQL left running all the same is found and stopped by the next start', async () => {
  const server = await start();
  const postgres = await postgresPid();
  const guard = execFileSync('pgrep', ['-P', String(server.child.pid), '-x', 'sh'], { encoding: 'utf8' });
  process.kill(Number(guard), 'SIGKILL');
  server.child.kill('SIGKILL');
  await server.ended;
  expect(await ended(postgres, 500)).toBe(false);
  const next = await start();
  expect(next.said()).toContain('A PostgreSQL that a killed process had left running was stopped');
  expect(await ended(postgres, 0)).toBe(true);
  expect(await isReady(next)).toBe(true);
  next.child.kill('SIGTERM');
  await next.ended;
});

test('a second start on the same data folder says who has it, and leaves the first alone', async () => {
  const server = await start();
  const refusal = await refusalOf(start());
  expect(refusal).toContain(`The data folder ${folder} is in use by a running server (process ${server.child.pid}`);
  expect(refusal).toContain('LECHAN_DATA_FOLDER');
  expect(await isReady(server)).toBe(true);
  server.child.kill('SIGTERM');
  await server.ended;
});

test('of two starts at once, one serves and the other says so', async () => {
  const starts = await Promise.allSettled([start(), start()]);
  const served = starts.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  const refused = starts.flatMap((result) => (result.status === 'rejected' ? [String(result.reason)] : []));
  expect(served).toHaveLength(1);
  expect(refused[0]).toContain('is in use by a running server');
  for (const server of served) {
    expect(await isReady(server)).toBe(true);
    server.child.kill('SIGTERM');
    await server.ended;
  }
});

test('a taken port is named with what to do, and no database is started for it', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => other.once('listening', resolve));
  const { port } = other.address() as AddressInfo;
  const refusal = await refusalOf(startServerProcess({ LECHAN_DATA_FOLDER: folder, PORT: String(port) }));
  expect(refusal).toContain(
    `Port ${port} is taken by another program. Stop that one, or start on another port: PORT=${port + 1} npm start`,
  );
  await expect(postgresPid()).rejects.toThrow('ENOENT');
  other.close();
});

test('an address beyond the loopback is listened on when asked for, which is told, and still only under known names', async () => {
  const server = await startServerProcess({ LECHAN_DATA_FOLDER: folder, LECHAN_LISTEN: '0.0.0.0' }, '--empty');
  const { port } = new URL(server.url);
  const live = async (host: string) => (await fetch(`http://${host}:${port}/health/live`)).status;
  expect(server.said()).toContain('It listens on 0.0.0.0 (LECHAN_LISTEN) without TLS');
  expect([await live('127.0.0.1'), await live('127.0.0.2')]).toEqual([200, 421]);
  server.child.kill('SIGTERM');
  await server.ended;
});
