import { type ChildProcess, spawn } from 'node:child_process';
import { open, readFile, stat } from 'node:fs/promises';
import type { Socket } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { CannotStart } from '../shared/cannot-start.js';
import type { Account } from './embedded-account.js';
import { ended, isRunning } from './process-table.js';

/** The port that was to be ours is another's by now. */
export class PortTaken extends Error {}

/** How a PostgreSQL server is started. */
export interface ServerOptions {
  readonly postgres: string;
  readonly folder: string;
  readonly port: number;
  readonly account: Account | null;
  readonly logFile: string;
  /** Settings as `name=value`. */
  readonly settings: readonly string[];
}

/**
 * Starts a server and waits until it takes connections. It has a session of its own, so that Ctrl-C reaches us alone and running
 * requests can end before it does; its log goes to a file, so that it never waits for us.
 */
export async function startServer(options: ServerOptions): Promise<ChildProcess> {
  const { postgres, folder, port, account, logFile, settings } = options;
  const log = await open(logFile, 'a', 0o600);
  const logged = (await log.stat()).size;
  const given = [`port=${port}`, 'listen_addresses=127.0.0.1', 'unix_socket_directories=', 'timezone=UTC', 'log_timezone=UTC', ...settings];
  const child = spawn(postgres, ['-D', folder, ...given.flatMap((setting) => ['-c', setting])], {
    ...(account && { uid: account.uid, gid: account.gid }),
    cwd: dirname(folder),
    env: cleanEnvironment(),
    stdio: ['ignore', log.fd, log.fd],
    detached: true,
  });
  if (child.pid) stopWithUs(child, child.pid);
  try {
    await Promise.race([failure(child, port, logFile, logged), ready(folder, child.pid)]);
  } finally {
    await log.close();
  }
  return child;
}

/**
 * However hard this process is killed, its PostgreSQL does not outlive it: a shell waits for a line that only comes when the server
 * has ended by itself, and stops the server when the channel closes without it.
 */
function stopWithUs(server: ChildProcess, pid: number): void {
  if (process.platform === 'win32') return;
  const script = 'read -r line || kill -INT "$1" 2>/dev/null';
  const shell = spawn('/bin/sh', ['-c', script, 'sh', String(pid)], { stdio: ['pipe', 'ignore', 'ignore'], detached: true });
  shell.on('error', () => undefined);
  shell.stdin.on('error', () => undefined);
  shell.unref();
  (shell.stdin as Socket).unref();
  server.once('exit', () => shell.stdin.end('ended\n'));
}

/** Rejects when the server ends before it was ready, with what its log says. */
function failure(server: ChildProcess, port: number, logFile: string, logged: number): Promise<never> {
  const failed = new Promise<never>((_, reject) => {
    server.once('error', reject);
    server.once('exit', async () => {
      const said = (await readFile(logFile)).subarray(logged).toString().trim();
      reject(
        /could not bind|Address already in use/.test(said)
          ? new PortTaken(`Port ${port} is taken`)
          : new CannotStart(`The embedded PostgreSQL did not start:\n${said.slice(-2000)}\nIts log is ${logFile}.`),
      );
    });
  });
  failed.catch(() => undefined);
  return failed;
}

/** What postmaster.pid says of the server that runs, or last ran, on a cluster. */
export async function postmasterOf(folder: string): Promise<{ pid: number; folder: string; isReady: boolean } | null> {
  const text = await readFile(join(folder, 'postmaster.pid'), 'utf8').catch(() => null);
  const lines = text?.split('\n');
  const pid = Number(lines?.[0]);
  return lines && pid > 0 ? { pid, folder: lines[1] ?? '', isReady: lines[7]?.trim() === 'ready' } : null;
}

/** Stops a server at once but in order: running statements are cancelled, everything committed stays. */
export async function stopServer(pid: number): Promise<void> {
  for (const [signal, patience] of [
    ['SIGINT', 15_000],
    ['SIGQUIT', 5_000],
    ['SIGKILL', 5_000],
  ] as const) {
    try {
      process.kill(pid, signal);
    } catch {
      return;
    }
    if (await ended(pid, patience)) return;
  }
}

/** The server that a killed process left running on a cluster, as its process's id; null when there is none. */
export async function leftoverOf(folder: string): Promise<number | null> {
  const left = await postmasterOf(folder);
  return left && (await isServerOf(left, folder)) ? left.pid : null;
}

/** Stops the server that a killed process left running on a cluster; answers whether there was one. */
export async function stopLeftover(folder: string): Promise<boolean> {
  const pid = await leftoverOf(folder);
  if (pid !== null) await stopServer(pid);
  return pid !== null;
}

/**
 * The id in a stale file may be another program's by now, and in a copied cluster the file is of the server on the other one: only a
 * postgres working in this very folder is stopped.
 */
async function isServerOf(server: { pid: number; folder: string }, folder: string): Promise<boolean> {
  if (!(await isRunning(server.pid))) return false;
  if (process.platform !== 'linux') return resolve(server.folder) === resolve(folder);
  const [at, ours] = await Promise.all([stat(`/proc/${server.pid}/cwd/.`).catch(() => null), stat(folder)]);
  return at?.ino === ours.ino && at.dev === ours.dev;
}

async function ready(folder: string, pid: number | undefined): Promise<void> {
  for (let waited = 0; waited < 60_000; waited += 20) {
    const running = await postmasterOf(folder);
    if (running?.pid === pid && running?.isReady) return;
    await pause(20);
  }
  throw new CannotStart(`The embedded PostgreSQL in ${folder} was not ready within a minute.`);
}

/** Runs one of PostgreSQL's programs to its end. */
export function runToEnd(program: string, given: string[], cwd: string, account: Account | null): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, given, {
      ...(account && { uid: account.uid, gid: account.gid }),
      cwd,
      env: cleanEnvironment(),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
    child.once('error', reject);
    child.once('close', (code) => (code === 0 ? resolve() : reject(new CannotStart(`${program} failed:\n${said.slice(-2000)}`))));
  });
}

/** Nothing of the caller's own PostgreSQL settings or language reaches ours. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG|DATABASE_URL$)/.test(name));
  return { ...Object.fromEntries(kept), LC_ALL: 'C' };
}
