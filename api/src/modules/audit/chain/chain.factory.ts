import pg from 'pg';
import type { Execute } from './chain-steps.js';

/** Statements over a connection of a test's own. */
export const executingOn =
  (client: pg.Client): Execute =>
  async <Row extends object>(text: string, values: readonly unknown[] = []) => {
    let n = 0;
    return (
      await client.query(
        text.replace(/\?/g, () => `$${++n}`),
        [...values],
      )
    ).rows as Row[];
  };

/** A connection to a test's database. */
export async function connectedTo(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return client;
}

/** Records so many events, each in a transaction of its own. */
export async function recordEvents(client: pg.Client, count: number): Promise<void> {
  for (let n = 1; n <= count; n++)
    await client.query(
      `insert into event (name, subject_type, subject_id, unit_id, actor, token_id, address, device, request_id, permission, before, after, note,
         decision_number)
       values ('unit.changed', 'Unit', gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), '198.51.100.9', 'Firefox',
         'request', 'unit:change', '{"name": "Trước"}', jsonb_build_object('name', $1::text), 'Vì thế', '1-QĐ')`,
      [`Sau ${n}`],
    );
}

/** Does what only who owns the server can: past all triggers. */
export async function pastTriggers(client: pg.Client, statement: string): Promise<void> {
  await client.query('set session_replication_role = replica');
  await client.query(statement);
  await client.query('set session_replication_role = origin');
}
