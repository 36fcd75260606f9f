import { createHmac } from 'node:crypto';
import pg from 'pg';

/** As whom the server works, and why not as somebody with fewer rights than the owner of the tables; null where it does. */
export interface ServerAccess {
  readonly url: string;
  readonly whyAsOwner: string | null;
}

// what the server only ever adds to: events are sealed by triggers that run with the owner's rights
const onlyAdded = ['event', 'contact_reading', 'chain_check'];
const onlyRead = ['event_seal', 'event_anchor', 'event_due', 'retention', 'migration'];

/** The role that the server of an owner works as, where none is named. */
export const serverRoleOf = (owner: string): string => `${owner}_server`;

/**
 * Makes the role that the server works as and gives it what it needs: it reads and writes, but can neither change nor remove what
 * has been recorded in the trail, nor the triggers that guard it. `named` is the address of one that was made by hand.
 */
export async function openServerRole(ownerUrl: string, named: string | null): Promise<ServerAccess> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    const url = named ?? (await makeRole(owner, ownerUrl));
    if (!url) return { url: ownerUrl, whyAsOwner: 'its user may not make roles' };
    await grant(owner, decodeURIComponent(new URL(url).username));
    const why = await whyNot(url);
    return why === null ? { url, whyAsOwner: null } : { url: named ?? ownerUrl, whyAsOwner: why };
  } finally {
    await owner.end();
  }
}

async function makeRole(owner: pg.Client, ownerUrl: string): Promise<string | null> {
  const { rows } = await owner.query<{ name: string; may: boolean; there: boolean }>(
    `select current_user as name, rolcreaterole or rolsuper as may, exists (select from pg_roles where rolname = current_user || '_server') as there
       from pg_roles where rolname = current_user`,
  );
  const [{ name, may, there } = { name: '', may: false, there: false }] = rows;
  if (!may) return null;
  const role = serverRoleOf(name);
  const url = new URL(ownerUrl);
  url.username = encodeURIComponent(role);
  // nothing more to keep: who knows the owner's password needs no other
  const password = url.password && createHmac('sha256', url.password).update('the role that the server works as').digest('base64url');
  url.password = password;
  const login = `login${password && ` password ${owner.escapeLiteral(password)}`}`;
  if (!there) await owner.query(`create role ${owner.escapeIdentifier(role)} ${login}`).catch(unlessThere);
  // the owner's password has changed since
  else if ((await whyNot(url.toString())) !== null) await owner.query(`alter role ${owner.escapeIdentifier(role)} ${login}`);
  return url.toString();
}

/** Another server on the same cluster may make it in the same moment. */
function unlessThere(error: { code?: string }): void {
  if (error.code !== '42710' && error.code !== '23505') throw error;
}

async function grant(owner: pg.Client, role: string): Promise<void> {
  const it = owner.escapeIdentifier(role);
  const { rows } = await owner.query<{ schema: string; database: string }>(
    'select quote_ident(current_schema()) as schema, quote_ident(current_database()) as database',
  );
  const { schema, database } = rows[0] ?? { schema: 'public', database: '' };
  await owner.query('begin');
  await owner.query('select pg_advisory_xact_lock(7304114252)');
  await owner.query(`grant connect, temporary on database ${database} to ${it}`);
  await owner.query(`grant usage on schema ${schema} to ${it}`);
  await owner.query(`grant select, insert, update, delete on all tables in schema ${schema} to ${it}`);
  await owner.query(`revoke update, delete on ${onlyAdded.join(', ')} from ${it}`);
  for (const table of onlyAdded) {
    const columns = await givenColumns(owner, table);
    await owner.query(`revoke insert on ${table} from ${it}; grant insert (${columns.join(', ')}) on ${table} to ${it}`);
  }
  await owner.query(`revoke insert, update, delete on ${onlyRead.join(', ')} from ${it}`);
  await owner.query(`grant execute on all functions in schema ${schema} to ${it}`);
  await owner.query('commit');
}

/** What the server says of a row that it adds: not which row it is, nor when that was. */
async function givenColumns(owner: pg.Client, table: string): Promise<string[]> {
  const { rows } = await owner.query<{ name: string }>(
    `select quote_ident(attname) as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped and attname not in ('id', 'at')`,
    [table],
  );
  return rows.map(({ name }) => name);
}

/** Why an address is none to work with, or gives rights over the trail; null when all is well. */
async function whyNot(url: string): Promise<string | null> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  try {
    await client.connect();
    const { rows } = await client.query<{ may: boolean }>(mayChangeTrail, [null]);
    return rows[0]?.may ? 'that role may change the trail itself' : null;
  } catch (error) {
    return (error as Error).message;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Whether a role, or the current one, could change what the trail holds or take its guards away. */
export const mayChangeTrail = /* sql */ `
  with it as (select oid, rolsuper from pg_roles where rolname = coalesce($1::text, current_user))
  select coalesce(it.rolsuper or bool_or(has_table_privilege(it.oid, t.oid, 'update, delete, truncate, trigger')
      or pg_has_role(it.oid, t.relowner, 'member')), false) as may
    from it left join pg_class t on t.oid in (to_regclass('event'), to_regclass('event_seal'), to_regclass('contact_reading')) group by it.rolsuper`;
