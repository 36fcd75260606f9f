import type { Database } from './connection.js';

/** What a look at the database found. */
export interface Examination {
  readonly server: string;
  readonly extensions: string;
  /** Null for a database that is not up to date. */
  readonly counts: string | null;
  /** Rows whose derived place differs from the tree's; null likewise. */
  readonly misplaced: number | null;
}

const counted = ['unit', 'unit_version', 'coverage', 'identifier', 'person', 'appointment', 'event'];

/** Looks at a database and changes nothing in it. With a day, also at what the tables hold and derive for that day. */
export async function examine({ readPool }: Pick<Database, 'readPool'>, day: string | null): Promise<Examination> {
  const { rows: servers } = await readPool.query<{ server: string }>(
    `select 'PostgreSQL ' || current_setting('server_version') || ', ' || pg_size_pretty(pg_database_size(current_database())) as server`,
  );
  const { rows: extensions } = await readPool.query<{ name: string }>(
    `select extname || ' ' || extversion as name from pg_extension order by 1`,
  );
  return {
    server: servers[0]?.server ?? '',
    extensions: extensions.map(({ name }) => name).join(', '),
    counts: day && (await counts(readPool)),
    misplaced: day === null ? null : await misplaced(readPool, day),
  };
}

async function counts(readPool: Database['readPool']): Promise<string> {
  const query = counted.map((table) => `select '${table}' as name, count(*)::int as rows from ${table}`).join(' union all ');
  const { rows } = await readPool.query<{ name: string; rows: number }>(query);
  return rows.map(({ name, rows: found }) => `${name} ${found}`).join(', ');
}

/** Places every unit anew, counts the rows that this changes, and takes it all back. */
async function misplaced(readPool: Database['readPool'], day: string): Promise<number> {
  const client = await readPool.connect();
  try {
    await client.query('begin');
    await client.query('select place_until($1)', [day]);
    const { rows } = await client.query<{ changed: number }>('select place_units(array(select id from unit), $1)::int as changed', [day]);
    return rows[0]?.changed ?? 0;
  } finally {
    await client.query('rollback');
    client.release();
  }
}
