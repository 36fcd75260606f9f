import type pg from 'pg';
import { createTestDatabase, type TestDatabase } from '../../../../test/test-database.js';
import { connectedTo, executingOn, pastTriggers, recordEvents } from '../chain/chain.factory.js';
import { verifyChain } from '../chain/verify-chain.js';
import { outdated, retain } from './retain.js';

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

const verify = () => verifyChain(executingOn(client), []);
const eventAt = (at: string) =>
  client.query(`insert into event (at, name, subject_type, subject_id) values (${at}, 'unit.changed', 'Unit', 'x')`);
const run = async () => {
  await client.query('begin');
  const removed = await retain(executingOn(client));
  await client.query('commit');
  return Object.fromEntries(removed.map(({ kind, count }) => [kind, count]));
};

test('of the trail the beginning goes that is too old, up to the first event that is kept, and the rest is proved from there', async () => {
  for (const at of [`now() - interval '12 years'`, `now() - interval '11 years'`, 'now()', `now() - interval '13 years'`, 'now()'])
    await eventAt(at);
  const [, seal] = (await client.query(`select encode(seal, 'hex') as seal from event_seal order by position`)).rows;
  expect((await outdated(executingOn(client))).find(({ kind }) => kind === 'EVENT')).toEqual({ kind: 'EVENT', keep: '10 years', count: 2 });
  expect(await run()).toMatchObject({ EVENT: 2 });
  const { rows } = await client.query('select position::int, name, after from event_seal s join event e on e.id = s.event_id order by 1');
  expect(rows).toEqual([
    ...[3, 4, 5].map((position) => ({ position, name: 'unit.changed', after: null })),
    { position: 6, name: 'retention.run', after: { removed: { EVENT: 2 }, anchor: { position: 2, seal: seal.seal } } },
  ]);
  expect(await verify()).toMatchObject({ checked: 4, broken: null, last: { position: 6 } });
  expect(await run()).toMatchObject({ EVENT: 0 });
  expect((await client.query('select count(*)::int as count from event')).rows).toEqual([{ count: 4 }]);
  await pastTriggers(client, `update event set after = null where name = 'retention.run'`);
  expect((await verify()).broken).toMatchObject({ position: 3, reason: 'BEGINNING_REMOVED' });
});

test('a trail that is too old as a whole goes on from its last seal', async () => {
  for (const years of [12, 11]) await eventAt(`now() - interval '${years} years'`);
  expect(await run()).toMatchObject({ EVENT: 2 });
  await recordEvents(client, 1);
  expect(await verify()).toMatchObject({ checked: 2, broken: null, last: { position: 4 } });
});

test('readings, sessions, links, decided proposals, settled comments and verifications go when they are too old, and nothing that is not', async () => {
  await client.query(`insert into account (id, login, name) values ('00000000-0000-0000-0000-000000000001', 'a', 'A')`);
  for (const [days, hash] of [
    [-1, '01'],
    [89, '02'],
    [91, '03'],
  ])
    await client.query(
      `insert into session (id, account_id, secret_hash, expires_at) values (gen_random_uuid(), '00000000-0000-0000-0000-000000000001',
         sha256($2), now() - make_interval(days => $1))`,
      [days, Buffer.from(String(hash))],
    );
  await client.query(`insert into sign_in_link (id, account_id, purpose, secret_hash, expires_at)
    select gen_random_uuid(), '00000000-0000-0000-0000-000000000001', 'RESET', sha256(d::text::bytea), now() - make_interval(days => d) from unnest('{29,31}'::int[]) d`);
  await client.query(`insert into contact_reading (at, request_id, fields, persons)
    select now() - make_interval(months => m), 'r', '{workPhone}', array[gen_random_uuid()] from unnest('{23,25}'::int[]) m`);
  await client.query(`insert into chain_check (begun_at, ended_at, position, seal)
    select now() - make_interval(months => m), now() - make_interval(months => m), 0, '' from unnest('{14,13}'::int[]) m`);
  await client.query(`insert into proposal (id, operation, permission, unit_ids, is_any, changes, change_count, state, proposed_by, decided_by, decided_at)
    select gen_random_uuid(), 'closeUnit', 'unit:close', '{}', false, '[]', 0, 'WITHDRAWN', id, id, now() - make_interval(months => m)
      from account, unnest('{11,13}'::int[]) m`);
  await client.query(`insert into proposal (id, operation, permission, input, unit_ids, is_any, changes, change_count, proposed_by, proposed_at)
    select gen_random_uuid(), 'closeUnit', 'unit:close', '{}', '{}', false, '[]', 0, id, now() - interval '9 years' from account`);
  await client.query(`insert into unit (id) values ('00000000-0000-0000-0000-000000000002')`);
  await client.query(`insert into course (id, unit_id, slug) select id, id, 'x' from unit`);
  await client.query(`insert into comment (id, unit_id, course_id, edition_number, text, written_at, resolved_at)
    select gen_random_uuid(), id, id, 1, 'x', now() - interval '9 years', now() - make_interval(months => m) from unit, unnest('{23,25,null}'::int[]) m`);
  await client.query(`insert into comment (id, unit_id, course_id, edition_number, text, withdrawn_at, reply_to)
    select gen_random_uuid(), unit_id, course_id, 1, case when at is null then 'answer' end, at, id
      from comment, unnest(array[null, now() - interval '9 years']) at`);
  expect(await run()).toEqual({ EVENT: 0, SESSION: 1, LINK: 1, CONTACT_READING: 1, PROPOSAL: 1, COMMENT: 1, CHAIN_CHECK: 1 });
  const { rows } =
    await client.query(`select (select count(*)::int from session) as sessions, (select count(*)::int from sign_in_link) as links,
    (select count(*)::int from contact_reading) as readings, (select count(*)::int from proposal) as proposals, (select count(*)::int from chain_check) as checks,
    (select count(*)::int from comment) as comments`);
  expect(rows).toEqual([{ sessions: 2, links: 1, readings: 1, proposals: 2, checks: 1, comments: 6 }]);
});
