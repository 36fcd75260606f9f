import type { EntityName } from '@mikro-orm/core';
import { pino } from 'pino';
import { migrate as bringUpToDate, type Database, openDatabase } from '../src/database/connection.js';

/** Opens a database as the server does, for one task. */
export async function withDatabase<T>(
  url: string,
  run: (database: Database) => Promise<T>,
  entities: readonly EntityName[] = [],
): Promise<T> {
  const database = await openDatabase({ url, entities, logger: pino({ level: 'silent' }), poolSize: 2 });
  try {
    return await run(database);
  } finally {
    await database.close();
  }
}

/** Brings an empty database to the present schema, as the server does at its start. */
export async function migrate(url: string): Promise<void> {
  await withDatabase(url, bringUpToDate);
}
