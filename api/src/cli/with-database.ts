import type { EntityName } from '@mikro-orm/core';
import { readConfig } from '../config.js';
import { type Database, openDatabase, pendingMigrations } from '../database/connection.js';
import { placeDatabaseBeside } from '../database/database-place.js';
import { createLogger } from '../logger.js';
import { CannotStart } from '../shared/cannot-start.js';

/** What a command asks of the database before it begins. */
export interface CommandOptions {
  /** The command's name, for whoever finds the data folder in use meanwhile. */
  readonly name: string;
  /** False for what works on a database that is not up to date. */
  readonly isMigrated?: boolean;
  /** True for what only looks: no PostgreSQL that another process started is stopped for it. */
  readonly leavesLeftover?: boolean;
  /** The tables that it writes through entities. */
  readonly entities?: readonly EntityName[];
}

/**
 * Runs a command on the database of the settings. Where a server runs on the embedded one, that is used and left running;
 * where none does, it is started for the command and stopped after it.
 */
export async function withDatabase<T>(
  { name, isMigrated = true, leavesLeftover, entities = [] }: CommandOptions,
  run: (database: Database) => Promise<T>,
): Promise<T> {
  const config = readConfig();
  const { databaseUrl, dataFolder } = config;
  const logger = createLogger({ logLevel: config.logLevel === 'info' ? 'warn' : config.logLevel });
  const place = await placeDatabaseBeside({ databaseUrl, dataFolder, logger, what: `the command \`lechan ${name}\``, leavesLeftover });
  try {
    const database = await openDatabase({ url: place.url, entities, logger, poolSize: 2 });
    try {
      if (isMigrated) await requireMigrated(database);
      return await run(database);
    } finally {
      await database.close();
    }
  } finally {
    await place.leave();
  }
}

async function requireMigrated(database: Database): Promise<void> {
  const pending = await pendingMigrations(database);
  if (pending.length) throw new CannotStart(`The database is not up to date (${pending.join(', ')}). First: npm run lechan -- migrate`);
}
