import type { Database } from './connection.js';
import { mayChangeTrail, serverRoleOf } from './server-role.js';

/** What a look at the database found. */
export interface Examination {
  readonly server: string;
  readonly extensions: string;
  /** Extensions that the platform needs and that are not there. */
  readonly missing: readonly string[];
  /** Whether the database's user may make tables. */
  readonly mayCreate: boolean;
  /** As whom the server works, and whether it could change the trail; `isThere` false: the next start makes it, where the user may. */
  readonly serverRole: { readonly name: string; readonly isThere: boolean; readonly mayMake: boolean; readonly mayChangeTrail: boolean };
  /** Null for a database that is not up to date. */
  readonly counts: string | null;
  /** Rows whose derived place differs from the tree's; null likewise. */
  readonly misplaced: number | null;
}

const needed = ['btree_gist', 'pg_trgm'];
const counted = ['unit', 'unit_version', 'coverage', 'identifier', 'person', 'appointment', 'event'];

/** Looks at a database and changes nothing in it. With a day, also at what the tables hold and derive for that day. */
export async function examine(
  { readPool }: Pick<Database, 'readPool'>,
  day: string | null,
  namedRole: string | null = null,
): Promise<Examination> {
  const { rows: servers } = await readPool.query<{ server: string }>(
    `select 'PostgreSQL ' || current_setting('server_version') || ', ' || pg_size_pretty(pg_database_size(current_database())) as server`,
  );
  const { rows: extensions } = await readPool.query<{ name: string }>(
    `select extname || ' ' || extversion as name from pg_extension order by 1`,
  );
  const { rows: rights } = await readPool.query<{ mayCreate: boolean }>(
    `select has_schema_privilege(coalesce(current_schema(), 'public'), 'create') as "mayCreate"`,
  );
  return {
    missing: needed.filter((extension) => !extensions.some(({ name }) => name.startsWith(`${extension} `))),
    mayCreate: rights[0]?.mayCreate ?? false,
    server: servers[0]?.server ?? '',
    serverRole: await serverRole(readPool, namedRole),
    extensions: extensions.map(({ name }) => name).join(', '),
    counts: day && (await counts(readPool)),
    misplaced: day === null ? null : await misplaced(readPool, day),
  };
}

async function serverRole(readPool: Database['readPool'], named: string | null): Promise<Examination['serverRole']> {
  const { rows: owners } = await readPool.query<{ name: string; mayMake: boolean }>(
    'select current_user as name, rolcreaterole or rolsuper as "mayMake" from pg_roles where rolname = current_user',
  );
  const [owner = { name: '', mayMake: false }] = owners;
  const name = named ?? serverRoleOf(owner.name);
  const { rows } = await readPool.query<{ may: boolean }>(mayChangeTrail, [name]);
  return { name, isThere: rows.length > 0, mayMake: owner.mayMake && named === null, mayChangeTrail: rows[0]?.may ?? false };
}

async function counts(readPool: Database['readPool']): Promise<string> {
  const query = counted.map((table) => `select '${table}' as name, count(*)::int as rows from ${table}`).join(' union all ');
  const { rows } = await readPool.query<{ name: string; rows: number }>(query);
  return counted.map((table) => `${table} ${rows.find(({ name }) => name === table)?.rows}`).join(', ');
}

/**
 * Places every unit anew in a transaction that is taken back, for the day last placed and for today: between the two, a row of a
 * unit that was there on both may rightly stand as on either.
 */
async function misplaced(readPool: Database['readPool'], today: string): Promise<number> {
  const client = await readPool.connect();
  const placeAll = (day: string) => client.query('select place_units(array(select id from unit), $1)', [day]);
  try {
    await client.query('begin');
    const { rows: placements } = await client.query<{ day: string }>('select day::text from placement');
    const lastDay = placements[0]?.day ?? today;
    await client.query('create temporary table stored on commit drop as select id, within from unit_version');
    await placeAll(lastDay);
    await client.query('create temporary table last_placed on commit drop as select id, within from unit_version');
    await placeAll(today);
    const { rows } = await client.query<{ misplaced: number }>(
      `select count(*)::int as misplaced from stored join last_placed using (id) join unit_version v using (id)
        where stored.within <> v.within and (stored.within <> last_placed.within or not exists (
          select from unit_version s where s.unit_id = v.unit_id and s.recorded_until = 'infinity' and s.valid_from <= $1))`,
      [lastDay],
    );
    return rows[0]?.misplaced ?? 0;
  } finally {
    await client.query('rollback');
    client.release();
  }
}
