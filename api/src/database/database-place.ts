import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from 'pino';
import { z } from 'zod';
import { makeDataFolder } from './data-folder.js';
import { DataFolderInUse, takeDataFolder } from './data-folder-lock.js';
import { connectionFile, EmbeddedPostgres } from './embedded-postgres.js';

/** The database that a process works on: someone else's server, or the embedded one. */
export interface DatabasePlace {
  readonly kind: 'configured' | 'embedded' | 'shared';
  readonly url: string;
  /** Stops what was started for it. */
  leave(): Promise<void>;
}

/** What decides which database it is. */
export interface PlaceOptions {
  readonly databaseUrl: string | null;
  readonly dataFolder: string;
  readonly logger: Logger;
  /** Who asks, for the message that another one gets who asks too. */
  readonly what: string;
  /** Where the asker can be reached, for the same message. */
  readonly address?: string;
  /** Asked once the data folder is ours and before anything slow is begun. */
  readonly check?: () => Promise<void>;
  /** See `EmbeddedOptions`. */
  readonly leavesLeftover?: boolean;
}

/** The database at DATABASE_URL, or the embedded one, started for this process and stopped when it leaves. */
export async function placeDatabase({
  databaseUrl,
  dataFolder,
  logger,
  what,
  address,
  check,
  leavesLeftover,
}: PlaceOptions): Promise<DatabasePlace> {
  await makeDataFolder(dataFolder);
  if (databaseUrl) {
    await check?.();
    return { kind: 'configured', url: databaseUrl, leave: async () => {} };
  }
  const lock = await takeDataFolder(dataFolder, what, address);
  try {
    await check?.();
    const postgres = await EmbeddedPostgres.start({ dataFolder, logger, leavesLeftover });
    return {
      kind: 'embedded',
      url: postgres.url,
      leave: async () => {
        await postgres.stop();
        await lock.release();
      },
    };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/** The same for a command beside a running server: where one has the data folder, its PostgreSQL is used and left running. */
export async function placeDatabaseBeside(options: PlaceOptions): Promise<DatabasePlace> {
  try {
    return await placeDatabase(options);
  } catch (error) {
    if (!(error instanceof DataFolderInUse)) throw error;
    const url = await urlOfRunning(options.dataFolder, error.holder.pid);
    if (!url) throw error;
    return { kind: 'shared', url, leave: async () => {} };
  }
}

const connectionShape = z.object({ url: z.string(), pid: z.number() });

/** What the running holder wrote down; a server that is just starting gets some seconds to do so. */
async function urlOfRunning(dataFolder: string, pid: number): Promise<string | null> {
  for (let tries = 0; tries < 50; tries++) {
    const text = await readFile(connectionFile(dataFolder), 'utf8').catch(() => '');
    const parsed = connectionShape.safeParse(text && JSON.parse(text));
    if (parsed.success && parsed.data.pid === pid) return parsed.data.url;
    await pause(200);
  }
  return null;
}
