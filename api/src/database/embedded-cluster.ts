import { createHash, randomBytes } from 'node:crypto';
import { access, chmod, chown, mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { z } from 'zod';
import { CannotStart } from '../shared/cannot-start.js';
import { type Account, mayEnter } from './embedded-account.js';
import type { Binaries } from './embedded-binaries.js';
import { liesWithin, takeCluster } from './embedded-owner.js';
import { runToEnd } from './embedded-process.js';
import { stateFolder } from './state-folder.js';

const settingsShape = z.object({ cluster: z.string(), password: z.string(), isNew: z.boolean().optional() });
type Settings = z.infer<typeof settingsShape>;

/** A PostgreSQL cluster on disk: its folder and the password of its only account, `postgres`. */
export interface Cluster {
  readonly folder: string;
  readonly password: string;
}

/** Where the data folder's cluster is, which may be elsewhere; null when there is none yet. */
export async function placeOfCluster(dataFolder: string): Promise<string | null> {
  const settings = await settingsIn(join(dataFolder, 'postgres.json'));
  return settings && resolve(dataFolder, settings.cluster);
}

/** Finds the data folder's cluster, or makes one. */
export async function openCluster(
  dataFolder: string,
  binaries: Binaries,
  account: Account | null,
  say: (line: string) => void,
): Promise<Cluster> {
  const file = join(dataFolder, 'postgres.json');
  const settings = (await settingsIn(file)) ?? (await newSettings(file, dataFolder, account));
  const folder = resolve(dataFolder, settings.cluster);
  if (settings.isNew) {
    // a start may have been cut off between the two: the folder is there whole or not at all
    if (!(await exists(folder))) await initialize(folder, settings.password, binaries, account);
    await writeSettings(file, { ...settings, isNew: undefined });
    if (isAbsolute(settings.cluster)) say(`The account ${account?.name} may not enter ${dataFolder}: the database is kept in ${folder}.`);
  }
  await checkUsable(folder, file, binaries, account);
  await takeCluster(folder, dataFolder);
  return { folder, password: settings.password };
}

async function settingsIn(file: string): Promise<Settings | null> {
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return null;
  try {
    return settingsShape.parse(JSON.parse(text));
  } catch (cause) {
    throw new CannotStart(`${file} cannot be read. It holds where the embedded database is and its password: put it back from a copy.`, {
      cause,
    });
  }
}

async function newSettings(file: string, dataFolder: string, account: Account | null): Promise<Settings> {
  const folder = await placeFor(dataFolder, account);
  if (await exists(folder)) {
    throw new CannotStart(
      `${folder} exists, but ${file}, which holds its password, does not. Put that back, or move ${folder} away to begin anew.`,
    );
  }
  const settings = {
    cluster: liesWithin(dataFolder, folder) ? relative(dataFolder, folder) : folder,
    password: randomBytes(24).toString('base64url'),
    isNew: true,
  };
  await writeSettings(file, settings);
  return settings;
}

async function writeSettings(file: string, settings: Settings): Promise<void> {
  await writeFile(`${file}.new`, JSON.stringify(settings), { mode: 0o600 });
  await rename(`${file}.new`, file);
}

async function checkUsable(folder: string, file: string, binaries: Binaries, account: Account | null): Promise<void> {
  const found = await stat(join(folder, 'PG_VERSION')).catch(() => null);
  if (!found) {
    throw new CannotStart(
      `${file} says that the database is in ${folder}, but it is not there. Put it back, or delete ${file} to begin anew.`,
    );
  }
  const us = account?.uid ?? process.getuid?.();
  if (us !== undefined && found.uid !== us) {
    const hint = account ? 'Start as the user who made it' : 'Start as the user who made it (root, if that was sudo)';
    throw new CannotStart(
      `The database in ${folder} belongs to another account (uid ${found.uid}). ${hint}, or name another LECHAN_DATA_FOLDER.`,
    );
  }
  const major = (await readFile(join(folder, 'PG_VERSION'), 'utf8')).trim();
  const ours = binaries.version.split('.')[0];
  if (major !== ours) {
    throw new CannotStart(
      `The database in ${folder} was made by PostgreSQL ${major}, this is ${ours}. Dump it with ${major} and restore it into a new LECHAN_DATA_FOLDER.`,
    );
  }
}

/** In the data folder; where PostgreSQL's account may not enter that, a folder of the same data below the system's state folder. */
async function placeFor(dataFolder: string, account: Account | null): Promise<string> {
  if (!account || (await mayEnter(account, dataFolder))) return join(dataFolder, 'postgres');
  const name = createHash('sha256').update(dataFolder).digest('hex').slice(0, 12);
  return join(await stateFolder(), name, 'postgres');
}

/** Made aside and put in place when whole, so that a start cut off half-way leaves nothing that looks like a database. */
async function initialize(folder: string, password: string, binaries: Binaries, account: Account | null): Promise<void> {
  const parent = dirname(folder);
  await mkdir(parent, { recursive: true });
  const draft = await mkdtemp(join(parent, 'new-'));
  const passwordFile = join(draft, 'password');
  const cluster = join(draft, 'postgres');
  try {
    await chmod(draft, 0o700);
    await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
    if (account) await Promise.all([draft, passwordFile].map((path) => chown(path, account.uid, account.gid)));
    await runToEnd(
      binaries.initdb,
      [
        ...['--pgdata', cluster, '--username', 'postgres', '--pwfile', passwordFile, '--auth', 'scram-sha-256'],
        // independent of the system's locales: characters by Unicode, order by what a column asks for (ICU)
        ...['--encoding', 'UTF8', '--locale', 'C', '--locale-provider', 'builtin', '--builtin-locale', 'C.UTF-8'],
        ...['--no-instructions', '--no-sync'],
      ],
      draft,
      account,
    );
    await rename(cluster, folder);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );
