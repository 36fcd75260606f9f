import pg from 'pg';
import { idOf, insertSmallOrganization } from '../../test/small-organization.js';
import { createTestDatabase, type TestDatabase } from '../../test/test-database.js';

// What has been recorded can't be forged, emptied or outrun, whoever writes.

let copy: TestDatabase;
let client: pg.Client;
beforeAll(async () => {
  copy = await createTestDatabase();
  client = new pg.Client({ connectionString: copy.url });
  await client.connect();
  await insertSmallOrganization(client);
  await client.query(`insert into event (name, subject_type, subject_id) values ('unit.opened', 'Unit', 'x')`);
});
afterAll(async () => {
  await client.end();
  await copy.drop();
});

/** The name under which the statements of one transaction are refused; it is rolled back in any case. */
const refusal = async (statements: string[], begin = 'begin'): Promise<string> => {
  await client.query(begin);
  try {
    for (const statement of statements) await client.query(statement);
    await client.query('set constraints all immediate');
    return 'nothing was refused';
  } catch (error) {
    return (error as pg.DatabaseError).constraint ?? (error as Error).message;
  } finally {
    await client.query('rollback');
  }
};

const insert = (columns: string, values: string) =>
  `insert into unit_version (id, unit_id, code, name, kind, valid_from, valid_until, act, within${columns})
   values (gen_random_uuid(), '${idOf(7)}', 'X', 'Quận X', 'URBAN_DISTRICT', '2019-01-01', '2020-01-01', 'CORRECT', array['${idOf(7)}']::uuid[]${values})`;

test.each([
  ['a row recorded in the past', [insert(', recorded_from', `, now() - interval '1 minute'`)]],
  ['a row recorded in the future', [insert(', recorded_from', `, now() + interval '1 minute'`)]],
  ['a row that is replaced already', [insert(', recorded_until', `, '2999-01-01'`)]],
  [
    'a row taken back as of another time',
    [`update unit_version set recorded_until = '2024-01-01' where code = 'HP' and recorded_until = 'infinity'`],
  ],
  ['emptying a table', ['truncate unit_version cascade']],
  ['a changed event', [`update event set note = 'x'`]],
  ['a deleted event', ['delete from event']],
  ['emptying the events', ['truncate event']],
])('%s is refused', async (_, statements) => {
  expect(await refusal(statements)).toBe('history_kept');
});

test('a row recorded as of now is not', async () => {
  expect(await refusal([insert('', '')])).toBe('nothing was refused');
});

test('whether a position has one holder is that of the position, whatever is written', async () => {
  await client.query('update appointment_version set is_single_holder = false');
  const { rows } = await client.query(`select distinct is_single_holder from appointment_version where position = 'SECRETARY'`);
  expect(rows).toEqual([{ is_single_holder: true }]);
});

test('a transaction whose picture of the others is old may not write', async () => {
  const written = [insert('', '')];
  expect(await refusal(written, 'begin isolation level repeatable read')).toBe('isolation_unfit');
  expect(await refusal(written, 'begin isolation level serializable')).toBe('nothing was refused');
});
