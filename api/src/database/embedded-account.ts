import { execFile } from 'node:child_process';
import { constants, type Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { CannotStart } from '../shared/cannot-start.js';

const run = promisify(execFile);

/** The unprivileged account that runs PostgreSQL when we are root, which PostgreSQL refuses to be. */
export interface Account {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

/** The account for PostgreSQL: null (ours) unless we are root; then `postgres`, made where missing. */
export async function accountForPostgres(): Promise<Account | null> {
  if (process.getuid?.() !== 0) return null;
  return (await account('postgres')) ?? (await made('postgres'));
}

/** Whether an account may enter a folder: it and every folder above let it through. */
export async function mayEnter(account: Account, folder: string): Promise<boolean> {
  for (let at = folder; ; at = dirname(at)) {
    if (!allows(await stat(at), account, constants.S_IXOTH)) return false;
    if (at === dirname(at)) return true;
  }
}

/** Whether an account may read a file that it can reach. */
export async function mayRead(account: Account, file: string): Promise<boolean> {
  return allows(await stat(file), account, constants.S_IROTH);
}

function allows(entry: Stats, { uid, gid }: Account, other: number): boolean {
  const needed = entry.uid === uid ? other << 6 : entry.gid === gid ? other << 3 : other;
  return (entry.mode & needed) !== 0;
}

async function account(name: string): Promise<Account | null> {
  try {
    const [uid, gid] = await Promise.all(['-u', '-g'].map(async (flag) => Number((await run('id', [flag, name])).stdout)));
    return uid && gid ? { name, uid, gid } : null;
  } catch {
    return null;
  }
}

async function made(name: string): Promise<Account> {
  const ways = [
    ['useradd', '--system', '--user-group', '--no-create-home', name],
    ['adduser', '-S', '-H', name],
  ] as const;
  for (const [command, ...given] of ways) {
    await run(command, given).catch(() => undefined);
    const found = await account(name);
    if (found) return found;
  }
  throw new CannotStart(
    `PostgreSQL refuses to run as root, and no account named ${name} could be made. Make one, start as another user, or set DATABASE_URL.`,
  );
}
