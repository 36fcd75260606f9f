import { Migrator } from '@mikro-orm/migrations';
import { type EntityName, MikroORM } from '@mikro-orm/postgresql';
import pg from 'pg';
import type { Logger } from 'pino';
import { AnsweringClient } from '../reading/answer-bytes.js';
import { CannotStart } from '../shared/cannot-start.js';
import { whyNotMigrated } from './migration-refusal.js';
import { migrations } from './migrations/index.js';

/** How the platform's database is reached. */
export interface DatabaseOptions {
  readonly url: string;
  readonly entities: readonly EntityName[];
  readonly logger: Logger;
  /** How many connections reads may have at once; writes have as many of their own. */
  readonly poolSize?: number;
}

/** The platform's database, open. */
export interface Database {
  /** Writes: entities and their unit of work. */
  readonly orm: MikroORM;
  /** Reads: one composed statement each. */
  readonly readPool: pg.Pool;
  /** One connection to ask whether the database answers, however busy the others are. */
  readonly healthPool: pg.Pool;
  readonly url: string;
  close(): Promise<void>;
}

const oldestServer = 15;
const readTimeoutMs = 10_000;
// a read that finds no connection free is told soon that the server is busy
const readPatienceMs = 3_000;
const connectTimeoutMs = 5_000;
const healthTimeoutMs = 2_000;

/** Opens the database for reads and writes; says what to do when that can't be. */
export async function openDatabase({ url, entities, logger, poolSize = 10 }: DatabaseOptions): Promise<Database> {
  await checkServer(url);
  const readPool = new pg.Pool({
    Client: AnsweringClient,
    connectionString: url,
    max: poolSize,
    connectionTimeoutMillis: readPatienceMs,
    // the database itself stops a statement; one that it doesn't even stop is given up with its connection
    query_timeout: readTimeoutMs + 2_000,
    application_name: 'lechan-read',
    // a plan for each named statement, made once (docs/read-path.md)
    options: `-c plan_cache_mode=force_generic_plan -c jit=off -c timezone=UTC -c statement_timeout=${readTimeoutMs}`,
  });
  const healthPool = new pg.Pool({
    connectionString: url,
    max: 1,
    connectionTimeoutMillis: healthTimeoutMs,
    query_timeout: healthTimeoutMs,
    idleTimeoutMillis: 60_000,
    application_name: 'lechan-health',
  });
  for (const pool of [readPool, healthPool]) {
    // a connection that the server drops is replaced by the next query; without a listener it would end the process
    pool.on('error', ({ message, code }: Error & { code?: string }) =>
      // the error itself carries the whole client, with what could cancel its statements
      logger.warn({ reason: message, code }, 'the database dropped a connection'),
    );
  }
  const orm = await MikroORM.init({
    clientUrl: url,
    entities: [...entities],
    discovery: { warnWhenNoEntities: false },
    extensions: [Migrator],
    ensureDatabase: false,
    colors: false,
    logger: (message) => logger.debug(message),
    migrations: { migrationsList: migrations, tableName: 'migration', snapshot: false },
    pool: { max: poolSize },
    driverOptions: {
      connectionTimeoutMillis: connectTimeoutMs,
      application_name: 'lechan-write',
      // a command that waits longer than this for another (an import, say) is refused and told so
      options: '-c timezone=UTC -c jit=off -c lock_timeout=5s',
    },
  });
  return {
    orm,
    readPool,
    healthPool,
    url,
    close: async () => {
      await Promise.all([orm.close(), readPool.end(), healthPool.end()]);
    },
  };
}

/** The names of the migrations that a database still lacks. Looks and changes nothing. */
export async function pendingMigrations({ readPool, url }: Pick<Database, 'readPool' | 'url'>): Promise<string[]> {
  const names = migrations.map(({ name }) => name);
  try {
    const { rows: tables } = await readPool.query<{ exists: boolean }>(`select to_regclass('migration') is not null as exists`);
    if (!tables[0]?.exists) return names;
    const { rows } = await readPool.query<{ name: string }>('select name from migration');
    const done = new Set(rows.map(({ name }) => name));
    return names.filter((name) => !done.has(name));
  } catch (error) {
    throw unusable(url, error);
  }
}

/** Brings a database to the present schema; of several processes that start at once, one does it and the others wait. */
export async function migrate({ orm, url }: Pick<Database, 'orm' | 'url'>): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock(7304114252)');
    return (await orm.migrator.up()).map(({ name }) => name);
  } catch (error) {
    throw unusable(url, error);
  } finally {
    await client.end();
  }
}

/** An address for people to read: without its password. */
export function withoutPassword(url: string): string {
  const shown = new URL(url);
  if (shown.password) shown.password = '***';
  return shown.toString();
}

async function checkServer(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: connectTimeoutMs });
  try {
    await client.connect();
    const { rows } = await client.query<{ version: number; encoding: string }>(
      `select current_setting('server_version_num')::int / 10000 as version, current_setting('server_encoding') as encoding`,
    );
    const { version, encoding } = rows[0] ?? { version: 0, encoding: '' };
    if (version < oldestServer) {
      throw new DatabaseUnusable(url, `it is PostgreSQL ${version}; ${oldestServer} or later is needed`);
    }
    if (encoding !== 'UTF8') {
      throw new DatabaseUnusable(url, `its encoding is ${encoding}; make it with: create database … template template0 encoding 'UTF8'`);
    }
  } catch (error) {
    if (error instanceof DatabaseUnusable) throw error;
    throw new DatabaseUnusable(url, reasonOf(error as Error & { code?: string }), error);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** The database that is configured can't be used as it is. */
export class DatabaseUnusable extends CannotStart {
  constructor(url: string, reason: string, cause?: unknown) {
    super(`The database ${withoutPassword(url)} can't be used: ${reason}${reason.endsWith('?') ? '' : '.'}`, { cause });
  }
}

function unusable(url: string, error: unknown): unknown {
  const reason = whyNotMigrated(error);
  return reason ? new DatabaseUnusable(url, reason, error) : error;
}

function reasonOf({ code, message }: Error & { code?: string }): string {
  switch (code) {
    case 'ECONNREFUSED':
      return 'nothing answers there. Is PostgreSQL running, and is the port right?';
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return 'there is no host of that name. Check DATABASE_URL';
    case '28P01':
    case '28000':
      return 'it refuses the user or the password. Check DATABASE_URL';
    case '3D000':
      return `there is no database of that name. Make it with: create database … template template0 encoding 'UTF8'`;
    default:
      return message;
  }
}
