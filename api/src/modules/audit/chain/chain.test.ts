import type pg from 'pg';
import { createTestDatabase, type TestDatabase } from '../../../../test/test-database.js';
import { connectedTo, executingOn, pastTriggers, recordEvents } from './chain.factory.js';
import type { Seal } from './chain-steps.js';
import { verifyChain } from './verify-chain.js';

let copy: TestDatabase;
let client: pg.Client;
beforeEach(async () => {
  copy = await createTestDatabase();
  client = await connectedTo(copy.url);
});
afterEach(async () => {
  await client.end();
  await copy.drop();
});

const verify = (...noted: Seal[]) => verifyChain(executingOn(client), noted);

test('an empty chain is whole, and so is one of some events', async () => {
  expect(await verify()).toEqual({ last: { position: 0, seal: '' }, eventId: null, checked: 0, broken: null, isDone: true });
  await recordEvents(client, 3);
  const { last, checked, broken } = await verify();
  expect([checked, broken, last]).toEqual([3, null, { position: 3, seal: expect.stringMatching(/^[0-9a-f]{64}$/) }]);
});

test('each column of an event is covered: whichever is changed past all triggers, the row is named and those before it stand', async () => {
  await recordEvents(client, 5);
  const other: Record<string, string> = {
    at: `at + interval '1 microsecond'`,
    name: `'unit.moved'`,
    subject_type: `'Person'`,
    before: `null`,
    after: `'{"name": "Sau 2"}'`,
    salt: 'gen_random_uuid()',
    content_digest: `sha256('')`,
    persons: 'array[gen_random_uuid()]',
    ...{ unit_id: 'gen_random_uuid()', actor: 'gen_random_uuid()', token_id: 'null' },
  };
  const { rows } = await client.query<{ name: string }>(
    `select attname as name from pg_attribute where attrelid = 'event'::regclass and attnum > 0 and attname <> 'id'`,
  );
  expect(rows.length).toBe(18);
  for (const { name } of rows) {
    await pastTriggers(
      client,
      `create table kept as select * from event; update event set ${name} = ${other[name] ?? `'khác'`} where id = 3`,
    );
    expect([name, await verify()]).toMatchObject([
      name,
      { checked: 2, last: { position: 2 }, broken: { position: 3, eventId: '3', reason: 'CHANGED' } },
    ]);
    await pastTriggers(client, `update event set ${name} = kept.${name} from kept where kept.id = event.id; drop table kept`);
  }
  expect(await verify()).toMatchObject({ checked: 5, broken: null });
});

test.each([
  [
    'an event changed with its seal',
    `update event set note = 'x' where id = 2; update event_seal set seal = sha256('x') where position = 2`,
    2,
    'CHANGED',
  ],
  ['an event deleted', 'delete from event where id = 3', 3, 'EVENT_MISSING'],
  ['an event deleted with its seal', 'delete from event where id = 3; delete from event_seal where position = 3', 3, 'ROWS_MISSING'],
  [
    'one deleted and the rest moved up',
    'delete from event where id = 3; delete from event_seal where position = 3; update event_seal set position = position - 1 where position > 3',
    3,
    'CHANGED',
  ],
  ['the first deleted', 'delete from event where id = 1; delete from event_seal where position = 1', 1, 'ROWS_MISSING'],
  [
    'two that change places',
    'update event_seal set event_id = -event_id where event_id in (2, 3); update event_seal set event_id = 5 + event_id where event_id < 0',
    2,
    'CHANGED',
  ],
  [
    'two whose content changes places',
    'update event e set after = o.after from event o where e.id + o.id = 5 and e.id in (2, 3)',
    2,
    'CHANGED',
  ],
  [
    'content erased as if of somebody anonymised',
    'update event set salt = null, before = null, after = null, note = null where id = 4',
    4,
    'ERASED',
  ],
  [
    'one put in between',
    `insert into event (id, name, subject_type, subject_id) overriding system value values (0, 'unit.moved', 'Unit', 'x')`,
    null,
    'NOT_SEALED',
  ],
  [
    'the beginning removed as if too old',
    `insert into event_anchor (position, seal) select position, seal from event_seal where position = 2;
     delete from event where id < 3; delete from event_seal where position < 3`,
    3,
    'BEGINNING_REMOVED',
  ],
])('%s is found', async (_, tampering, position, reason) => {
  await recordEvents(client, 5);
  await pastTriggers(client, tampering);
  expect((await verify()).broken).toMatchObject({ position, reason });
});

test('events cut off at the end are found by a seal that was noted, and so is a chain that was written anew', async () => {
  await recordEvents(client, 5);
  const { last } = await verify();
  await pastTriggers(client, 'delete from event where id > 3; delete from event_seal where position > 3');
  expect(await verify()).toMatchObject({ checked: 3, broken: null });
  expect((await verify(last)).broken).toEqual({ position: 5, eventId: null, reason: 'CUT_OFF', recorded: null, computed: last.seal });
  await recordEvents(client, 2);
  expect(await verify()).toMatchObject({ checked: 5, broken: null });
  expect((await verify(last)).broken).toMatchObject({ position: 5, reason: 'REPLACED' });
});

test('of many who write at once each is sealed in the order of the commits, without a fork and without a gap', async () => {
  const writers = await Promise.all(Array.from({ length: 8 }, () => connectedTo(copy.url)));
  const write = async (writer: pg.Client, n: number) => {
    for (let round = 0; round < 12; round++) {
      await writer.query('begin');
      await recordEvents(writer, 1 + ((n + round) % 3));
      await writer.query(`select pg_sleep(${((n * 7 + round * 3) % 10) / 1000})`);
      await writer.query(round % 5 === 4 ? 'rollback' : 'commit');
    }
  };
  await Promise.all(writers.map(write));
  await Promise.all(writers.map((writer) => writer.end()));
  const { rows } = await client.query(
    `select count(*)::int, max(position)::int, (select count(*)::int from event_due) as due,
       (select count(*)::int from (select e.xmin, max(position) - min(position) + 1 - count(*) as gap from event e join event_seal s on s.event_id = e.id
          group by e.xmin) g where gap <> 0) as torn from event_seal`,
  );
  expect(rows[0].count).toBeGreaterThan(8 * 10);
  expect(rows).toEqual([{ count: rows[0].count, max: rows[0].count, due: 0, torn: 0 }]);
  expect(await verify()).toMatchObject({ checked: rows[0].count, broken: null });
});

test('who waits for the chain holds up nobody: guards that wait come before it, whatever was written first', async () => {
  const other = await connectedTo(copy.url);
  for (const writer of [client, other]) await writer.query('create table if not exists waiting (id int)');
  await client.query(`create function wait_tree() returns trigger language plpgsql as $$ begin perform lock_tree(); return null; end $$;
    create constraint trigger wait after insert on waiting deferrable initially deferred for each row execute function wait_tree()`);
  const both = [client, other].map(async (writer, n) => {
    for (let round = 0; round < 20; round++) {
      await writer.query('begin');
      if (n) await writer.query('select lock_tree()');
      await recordEvents(writer, 1);
      await writer.query('insert into waiting values (1)');
      await writer.query('commit');
    }
  });
  await Promise.all(both);
  await other.end();
  expect(await verify()).toMatchObject({ checked: 40, broken: null });
});
