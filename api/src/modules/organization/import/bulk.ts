import type { EntityManager } from '@mikro-orm/postgresql';

const rowsInBatch = 2_000;
const manyRows = 1_000;

/** Runs a statement over many records, some thousands at a time, as `json_to_recordset(?)`; says after each batch how many are done so far. */
export async function inBatches(
  em: EntityManager,
  records: readonly object[],
  statement: string,
  parameters: readonly unknown[] = [],
  done: (count: number) => void = () => {},
): Promise<void> {
  for (let at = 0; at < records.length; at += rowsInBatch) {
    const batch = records.slice(at, at + rowsInBatch);
    await em.execute(statement, [JSON.stringify(batch), ...parameters]);
    done(at + batch.length);
  }
}

/**
 * Checks the guards that otherwise wait for the end of the transaction.
 * The planner must first learn how large the tables have become, or each row's check reads them whole.
 */
export async function checkGuards(em: EntityManager, rowsWritten: number, tables: readonly string[]): Promise<void> {
  if (rowsWritten >= manyRows) await em.execute(`analyze ${tables.join(', ')}`);
  await em.execute('set constraints all immediate');
  await em.execute('set constraints all deferred');
}
