import type pg from 'pg';

const waiting = `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;

/** Waits until as many connections of a client's own database wait for a lock; other test files wait in theirs. The client may be in a transaction. */
export async function untilWaiting(client: Pick<pg.Client, 'query'>, count: number): Promise<void> {
  for (;;) {
    // within a transaction the same would be told again and again
    await client.query('select pg_stat_clear_snapshot()');
    const { rows } = await client.query(waiting);
    if (rows.length >= count) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
