import { randomBytes } from 'node:crypto';
import pg from 'pg';

/** A database of one test file, copied from a template that is migrated already. */
export interface TestDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

/** Copies a template into a new database of its own; a fraction of a second, whatever the template holds. */
export async function createTestDatabase(template?: string): Promise<TestDatabase> {
  const server = required('LECHAN_TEST_SERVER');
  const name = `${required('LECHAN_TEST_TEMPLATE')}_${process.env.JEST_WORKER_ID ?? 0}_${randomBytes(4).toString('hex')}`;
  await onServer(server, (client) => client.query(`create database ${name} template ${template ?? required('LECHAN_TEST_TEMPLATE')}`));
  return {
    url: databaseUrl(server, name),
    drop: () => onServer(server, async (client) => void (await client.query(`drop database if exists ${name} with (force)`))),
  };
}

/**
 * Makes, once a run, a further template out of the migrated one: the first who asks fills it, the others wait.
 * `fill` gets the new database's address.
 */
export async function sharedTemplate(name: string, fill: (url: string) => Promise<void>): Promise<string> {
  const server = required('LECHAN_TEST_SERVER');
  const migrated = required('LECHAN_TEST_TEMPLATE');
  const template = `${migrated}_${name}`;
  await onServer(server, async (client) => {
    await client.query('select pg_advisory_lock(hashtext($1))', [template]);
    const { rowCount } = await client.query('select from pg_database where datname = $1', [template]);
    if (rowCount) return;
    await client.query(`create database ${template}_draft template ${migrated}`);
    try {
      await fill(databaseUrl(server, `${template}_draft`));
    } catch (error) {
      await client.query(`drop database ${template}_draft with (force)`);
      throw error;
    }
    await client.query(`alter database ${template}_draft rename to ${template}`);
  });
  return template;
}

/** The address of the run's PostgreSQL server. */
export const testServer = (): string => required('LECHAN_TEST_SERVER');

/** The same server's address with another database's name. */
export function databaseUrl(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.toString();
}

/** Runs some statements on the server's own database and closes the connection. */
export async function onServer<T>(server: string, run: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    return await run(client);
  } finally {
    await client.end();
  }
}

function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run the tests with \`npm test\` or \`npm run test:api\`, which start their PostgreSQL`);
  return value;
}
