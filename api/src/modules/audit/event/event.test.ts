import { done } from '../../../../test/commands.js';
import { rowsRead } from '../../../../test/plan.js';
import { signedIn } from '../../../../test/signed-in.js';
import { startApi, type TestApi } from '../../../../test/start-api.js';
import { Query } from '../../../reading/query.js';
import { rightsOf } from '../../../reading/rights.js';
import { viewerOf } from '../../../reading/viewer.js';
import { appointments, persons, units } from '../../organization/index.js';
import { registerNodes } from '../../search/index.js';
import { events } from './event.queries.js';

let api: TestApi;
const ids: Record<string, string> = {};
beforeAll(async () => {
  api = await startApi({ seed: 'sample' });
  const { units } = await api.ask(
    `{ units(first: 100, filter: { code: { in: ["HP-LC", "HP-LC-HN", "HP-LC-HN-03", "HP-LC-AB"] } }) { nodes { id code } } }`,
  );
  for (const { id, code } of units.nodes) ids[code] = id;
});
afterAll(() => api.close());

const eventsOf = async (filter: object, selection: string, as = api.administrator) =>
  (
    await api.ask(
      `query ($filter: EventFilter) { events(first: 100, filter: $filter) { totalCount nodes { ${selection} } } }`,
      { filter },
      { as },
    )
  ).events;
const overUnit = (code: string, role = 'UNIT_ADMINISTRATOR') => signedIn(api.database, [{ role, unitId: ids[code] }]);
const rename = async (code: string, name: string) => {
  const { unit } = await api.ask('query ($id: ID!) { unit(id: $id) { version } }', { id: ids[code] });
  await done(api, 'changeUnit', { id: ids[code], version: unit.version, from: '2025-01-01', name });
};

test('an event says what was done to what, by whom, from where, by which right, and how it is sealed', async () => {
  await rename('HP-LC-HN-03', 'Chi bộ số 3 (mẫu)');
  const { nodes } = await eventsOf(
    { subject: { equals: ids['HP-LC-HN-03'] }, name: { equals: 'unit.changed' } },
    `id position seal doneAt name subjectType subjectId node { ... on Unit { code } } unit { ... on Unit { code } } actorId actorName tokenId
     address device requestId permission before after isErased note decisionNumber`,
  );
  const { rows } = await api.database.query(`select encode(seal, 'hex') as seal, position::int from event_seal order by 2 desc limit 1`);
  expect(nodes).toEqual([
    {
      ...{ id: expect.stringMatching(/^\d+$/), ...rows[0], doneAt: expect.stringMatching(/Z$/), name: 'unit.changed' },
      ...{ subjectType: 'Unit', subjectId: ids['HP-LC-HN-03'], node: { code: 'HP-LC-HN-03' }, unit: { code: 'HP-LC-HN-03' } },
      ...{ actorId: api.administrator.accountId, actorName: 'Người thử', tokenId: null, address: '127.0.0.1', device: 'node' },
      ...{ requestId: expect.any(String), permission: 'unit:change', isErased: false, note: null, decisionNumber: null },
      before: { name: 'Chi bộ tổ dân phố số 3 phường Hồ Nam' },
      after: { name: 'Chi bộ số 3 (mẫu)', from: '2025-01-01' },
    },
  ]);
  const { event } = await api.ask('query ($id: ID!) { event(id: $id) { seal } }', { id: nodes[0].id });
  expect(event).toEqual({ seal: rows[0].seal });
  for (const id of ['0', '99999999999999999999', 'x', ''])
    expect(await api.ask('query ($id: ID!) { event(id: $id) { id } }', { id })).toEqual({ event: null });
});

test('the trail is filtered by what, who, where, when, and the request', async () => {
  await rename('HP-LC-AB', 'Đảng ủy phường An Biên (mẫu)');
  const [{ requestId, doneAt }] = (await eventsOf({ unit: { equals: ids['HP-LC-AB'] } }, 'requestId doneAt')).nodes;
  const count = async (filter: object) => (await eventsOf(filter, 'id')).totalCount;
  const changed = { name: { equals: 'unit.changed' } };
  const all = await count({});
  expect(await count({ request: { equals: requestId } })).toBe(1);
  expect(await count({ ...changed, within: { equals: ids['HP-LC'] } })).toBe(2);
  expect(await count({ ...changed, within: { in: [ids['HP-LC-HN'], 'no unit'] } })).toBe(1);
  expect(await count({ within: { in: [] } })).toBe(0);
  expect(await count({ within: { isNull: true } })).toBe(await count({ subjectType: { in: ['Person', 'Topic'] } }));
  expect(await count({ actor: { equals: api.administrator.accountId } })).toBe(2);
  expect(await count({ actor: { isNull: true } })).toBe(all - 2);
  expect(await count({ actorName: { contains: 'nguoi thu' } })).toBe(2);
  expect(await count({ actorName: { contains: 'nobody of this name' } })).toBe(0);
  expect(await count({ not: { actorName: { contains: 'NGƯỜI' } } })).toBe(all - 2);
  const day = new Date(Date.parse(doneAt) + 7 * 3600_000).toISOString().slice(0, 10);
  const next = new Date(Date.parse(day) + 24 * 3600_000).toISOString().slice(0, 10);
  expect(await count({ at: { equals: day } })).toBe(all);
  expect(await count({ at: { from: day, until: next } })).toBe(all);
  expect(await count({ at: { until: day } })).toBe(0);
  expect(await count({ at: { from: next } })).toBe(0);
});

test('who has a ward alone sees what was done there: by its units, posts and people; nothing of accounts, and not the chain', async () => {
  await done(api, 'createPerson', { familyName: 'Vũ', givenName: 'Mơ (mẫu)' });
  await api.ask('mutation { inviteAccount(input: { login: "ai@example.vn", name: "Ai (mẫu)" }) { userErrors { code } } }');
  const as = await overUnit('HP-LC-HN');
  const seen = await eventsOf({}, 'subjectType unit { id }', as);
  const { rows } = await api.database.query(
    `with mine as (select unit_id from unit_version where recorded_until = 'infinity' and within && array[$1::uuid])
     select count(*) filter (where unit_id in (select unit_id from mine) or subject_type = 'Person' and subject_id in
        (select person_id::text from appointment_version where unit_id in (select unit_id from mine)))::int as mine from event`,
    [ids['HP-LC-HN']],
  );
  expect(seen.totalCount).toBe(rows[0].mine);
  expect(new Set(seen.nodes.map((node: { subjectType: string }) => node.subjectType))).toEqual(new Set(['Unit', 'Appointment', 'Person']));
  expect((await eventsOf({ subjectType: { equals: 'Account' } }, 'name', as)).nodes).toEqual([]);
  expect((await eventsOf({ subjectType: { equals: 'Account' } }, 'name subjectName')).nodes).toEqual([
    { name: 'account.invited', subjectName: 'Ai (mẫu)' },
  ]);
  expect(await api.ask('{ eventChain { seal } }', {}, { as })).toEqual({ eventChain: null });
  const reader = await overUnit('HP-LC-HN', 'READER');
  expect((await eventsOf({}, 'id', reader)).nodes).toEqual([]);
});

test('a unit that moved takes its trail along, its past included', async () => {
  const [from, to] = [await overUnit('HP-LC-HN'), await overUnit('HP-LC-AB')];
  const own = { unit: { equals: ids['HP-LC-HN-03'] } };
  const before = (await eventsOf(own, 'id', from)).totalCount;
  expect([before > 0, (await eventsOf(own, 'id', to)).totalCount]).toEqual([true, 0]);
  const { unit } = await api.ask('query ($id: ID!) { unit(id: $id) { version } }', { id: ids['HP-LC-HN-03'] });
  await done(api, 'moveUnit', { id: ids['HP-LC-HN-03'], version: unit.version, from: '2025-02-01', parentId: ids['HP-LC-AB'] });
  expect((await eventsOf(own, 'id', from)).nodes).toEqual([]);
  expect((await eventsOf(own, 'id', to)).totalCount).toBe(before + 1);
});

test('of the contact of a person the trail tells that it changed, not what it is', async () => {
  const { person } = await done(api, 'createPerson', { familyName: 'Lê', givenName: 'Lan (mẫu)', workPhone: '0225 3 555 555' });
  await done(api, 'changePerson', { id: person.id, version: 1, from: '2024-01-01', workPhone: null, workEmail: 'lan@example.vn' });
  const { nodes } = await eventsOf({ subject: { equals: person.id } }, 'before after');
  expect(nodes).toMatchObject([
    { before: { workPhone: '…', workEmail: null }, after: { workPhone: null, workEmail: '…' } },
    { before: null, after: { familyName: 'Lê', workPhone: '…', workEmail: null } },
  ]);
});

test('a narrow viewer’s page of the trail reads the events of their own units, not all', async () => {
  await api.database.query(
    `insert into event (name, subject_type, subject_id, unit_id) select 'unit.changed', 'Unit', u::text, u from
       (select gen_random_uuid() as u from generate_series(1, 30000)) x`,
  );
  await api.database.query('analyze event');
  registerNodes(units, persons, appointments);
  const viewer = viewerOf({ 'audit:read': { kind: 'narrow', units: [ids['HP-LC-HN-03'] as string] } }, [], api.administrator.accountId);
  const query = new Query({ asOf: '2026-01-01', knownAt: null, today: '2026-01-01' }, viewer, false);
  const composed = query.finish(
    `select e.id from event e where ${rightsOf(events, 'e', query).join(' and ')} order by at desc, id desc limit 50`,
  );
  await api.database.query('set plan_cache_mode = force_generic_plan');
  await api.database.query(`prepare narrow as ${composed.text}`);
  const { rows } = await api.database.query(`explain (analyze, format json) execute narrow ('{${ids['HP-LC-HN-03']}}')`);
  expect(composed.values.length).toBe(1);
  expect(rowsRead(rows[0]['QUERY PLAN'][0].Plan)).toBeLessThan(5_000);
});
