import type { EntityManager } from '@mikro-orm/postgresql';

// Whoever shapes the tree takes its lock alone; whoever relies on its shape (appoints, ends, corrects) shares it. Taken
// before anything is read, so that what is read stands until the end.

/**
 * Waits until nobody else shapes the tree or relies on its shape, until the end of the transaction.
 * Hands back the instant at which the command records: later than what anybody recorded before.
 */
export async function lockTree(em: EntityManager): Promise<string> {
  const [row] = await em.execute<{ at: string }[]>('select lock_tree(), clock_timestamp()::text as at');
  return row?.at ?? '';
}

/** Waits until nobody shapes the tree; others may rely on its shape at the same time. */
export async function shareTree(em: EntityManager): Promise<void> {
  await em.execute('select share_tree()');
}

/** Locks an identity's row; null when there is none, else its version. */
export async function lockIdentity(em: EntityManager, table: 'unit' | 'person' | 'appointment', id: string): Promise<number | null> {
  const [row] = await em.execute<{ version: number }[]>(`select version from ${table} where id = ? for no key update`, [id]);
  return row?.version ?? null;
}

/** The instant at which a command records that has locked one row alone: taken when it is locked, so that it is later than what others recorded of it. */
export async function recordingInstant(em: EntityManager): Promise<string> {
  const [row] = await em.execute<{ at: string }[]>('select clock_timestamp()::text as at');
  return row?.at ?? '';
}
