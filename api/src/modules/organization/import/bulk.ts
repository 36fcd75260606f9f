import type { EntityManager } from '@mikro-orm/postgresql';
import { Turns } from './turns.js';

// texts of more than a hundred kilobytes would pile up: only a full collection of garbage frees them
const rowsInBatch = 100;
const manyRows = 1_000;

// not all: the events are sealed when the transaction ends, or whoever else writes would wait for the rest of this one
const guards = 'unit_guard, appointment_guard, identifier_guard, coverage_guard';

/**
 * Runs a statement over many records, a hundred at a time, as `json_to_recordset(?)`; says after each batch how many are done so far.
 * Records that are made as they are asked for take memory a batch at a time; the making too is done in turns.
 */
export async function inBatches(
  em: EntityManager,
  records: Iterable<object>,
  statement: string,
  parameters: readonly unknown[] = [],
  done: (count: number) => void = () => {},
): Promise<void> {
  let count = 0;
  for await (const batch of batches(records)) {
    await em.execute(statement, [JSON.stringify(batch), ...parameters]);
    count += batch.length;
    done(count);
  }
}

async function* batches(records: Iterable<object>): AsyncGenerator<object[]> {
  const turns = new Turns();
  let batch: object[] = [];
  for (const record of records) {
    if (turns.isOver) await turns.next();
    batch.push(record);
    if (batch.length < rowsInBatch) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/**
 * Checks the guards that otherwise wait for the end of the transaction.
 * The planner must first learn how large the tables have become, or each row's check reads them whole.
 */
export async function checkGuards(em: EntityManager, rowsWritten: number, tables: readonly string[]): Promise<void> {
  if (rowsWritten >= manyRows) await em.execute('select analyze_tables(?::text[])', [`{${tables.join()}}`]);
  await em.execute(`set constraints ${guards} immediate`);
  await em.execute(`set constraints ${guards} deferred`);
}
