import type pg from 'pg';
import { createTestDatabase, type TestDatabase } from '../../../../test/test-database.js';
import { connectedTo, executingOn, pastTriggers } from './chain.factory.js';
import { verifyChain } from './verify-chain.js';

let copy: TestDatabase;
let client: pg.Client;
const [person, other, account] = [
  '10000000-0000-4000-8000-000000000001',
  '20000000-0000-4000-8000-000000000002',
  '30000000-0000-4000-8000-000000000003',
];
beforeEach(async () => {
  copy = await createTestDatabase();
  client = await connectedTo(copy.url);
  await client.query('insert into person (id) values ($1), ($2)', [person, other]);
  await client.query(`insert into account (id, login, name, person_id) values ($1, 'x', 'X', $2)`, [account, person]);
});
afterEach(async () => {
  await client.end();
  await copy.drop();
});

const verify = async () => (await verifyChain(executingOn(client), [])).broken;
const record = (name: string, type: string, id: string, after: object = { name: 'Trước' }) =>
  client.query('insert into event (name, subject_type, subject_id, after) values ($1, $2, $3, $4)', [name, type, id, after]);
/** Erases an event's content, as who owns the database can, and has somebody's anonymising name it. */
const erase = async (event: number, whose: string) => {
  await pastTriggers(client, `update event set salt = null, before = null, after = null, note = null where id = ${event}`);
  await record('person.anonymized', 'Person', whose, { erasedEvents: [event] });
};

test.each([
  ['of a unit', 'unit.changed', 'Unit', person, person],
  ['of another person', 'person.changed', 'Person', other, person],
  ['of an account of another person', 'account.updated', 'Account', account, other],
  ['of a right that was given', 'grant.given', 'Account', account, person],
  ['of an anonymising', 'person.anonymized', 'Person', person, person],
])('content %s that an anonymising says it erased is found', async (_, name, type, id, whose) => {
  await record(name, type, id);
  await erase(1, whose);
  expect(await verify()).toMatchObject({ position: 1, eventId: '1', reason: 'ERASED' });
});

test.each([
  ['of a person', 'person.changed', 'Person', person],
  ['of their account', 'account.updated', 'Account', account],
])('content %s goes with the person, and the chain is whole', async (_, name, type, id) => {
  await record(name, type, id);
  await erase(1, person);
  expect(await verify()).toBeNull();
});

test('an anonymising that was recorded before an event erases nothing of it', async () => {
  await record('person.anonymized', 'Person', person, { erasedEvents: [2] });
  await record('person.changed', 'Person', person);
  await pastTriggers(client, 'update event set salt = null, after = null where id = 2');
  expect(await verify()).toMatchObject({ position: 2, reason: 'ERASED' });
});

test('whose account it is stands in the events as they are recorded: who it is made over to later gets none of them', async () => {
  await record('account.updated', 'Account', account);
  await client.query('update account set person_id = $2, ended_at = now() where id = $1', [account, other]);
  const { rows } = await client.query('select anonymize_person($1, $2) as erased', [other, 'x']);
  expect(rows).toEqual([{ erased: [] }]);
  expect((await client.query('select after from event')).rows).toEqual([{ after: { name: 'Trước' } }]);
  // by the command itself an account of two persons would be the one's and the other's
  await record('account.updated', 'Account', account, { personId: person });
  expect((await client.query('select persons from event order by id desc limit 1')).rows).toEqual([{ persons: [person, other] }]);
});

test('events from before whose they are was kept are sealed as they were, and go with who had the account', async () => {
  await client.query('alter table event disable trigger covered');
  const before = (name: string, after: object) =>
    client.query(
      `insert into event (name, subject_type, subject_id, after, salt, content_digest)
       values ($1, 'Account', $2, $3, $4, content_digest($4, null, $3, null))`,
      [name, account, after, other],
    );
  await before('account.invited', { name: 'Trước', personId: person });
  await before('account.updated', { name: 'Sau' });
  await client.query('alter table event enable trigger covered');
  const { rows } = await client.query(`select bool_and(event_digest(e, e.content_digest) = sha256(convert_to(jsonb_build_array(e.id,
      (extract(epoch from e.at) * 1000000)::bigint, e.name, e.subject_type, e.subject_id, e.unit_id, e.actor, e.token_id, e.address, e.device,
      e.request_id, e.permission, e.decision_number, encode(e.content_digest, 'hex'))::text, 'UTF8'))) as same from event e`);
  expect(rows).toEqual([{ same: true }]);
  await client.query('update account set ended_at = now(), person_id = $2 where id = $1', [account, other]);
  const erased = async (whose: string) => (await client.query('select anonymize_person($1, $2) as erased', [whose, 'x'])).rows[0].erased;
  expect([await erased(other), await erased(person)]).toEqual([[], ['1', '2']]);
  await record('person.anonymized', 'Person', person, { erasedEvents: [1, 2] });
  expect(await verify()).toBeNull();
});
