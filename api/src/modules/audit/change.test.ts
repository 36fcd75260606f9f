import { done } from '../../../test/commands.js';
import { rowsRead } from '../../../test/plan.js';
import { signedIn } from '../../../test/signed-in.js';
import { startApi, type TestApi } from '../../../test/start-api.js';
import { Query } from '../../reading/query.js';
import { rightsOf } from '../../reading/rights.js';
import { everything, type Viewer, viewerOf } from '../../reading/viewer.js';
import { appointments, persons, units } from '../organization/index.js';
import { registerNodes } from '../search/index.js';
import { changes, oneOfRequest } from './change.queries.js';

let api: TestApi;
beforeAll(async () => {
  api = await startApi({ seed: 'sample' });
});
afterAll(() => api.close());

const query = `query ($first: Int, $after: String) { changes(first: $first, after: $after) {
  totalCount nodes { name count note decisionNumber doneAt node { ... on Unit { name } } } pageInfo { endCursor hasNextPage } } }`;

test('what was done is told latest first, an import as one', async () => {
  const unit = { code: 'DV-1', name: 'Đảng ủy phường Mới', kind: 'WARD_COMMITTEE', openedOn: '2020-01-01' };
  const { id, version } = (await done(api, 'createUnit', unit)).unit;
  await done(api, 'changeUnit', {
    id,
    version,
    from: '2024-01-01',
    name: 'Đảng ủy phường Mới An',
    note: 'Đổi tên',
    decisionNumber: '1-QĐ/QU',
  });
  const { changes } = await api.ask(query, { first: 2 });
  expect(changes.nodes).toMatchObject([
    { name: 'unit.changed', count: 1, note: 'Đổi tên', decisionNumber: '1-QĐ/QU', node: { name: 'Đảng ủy phường Mới An' } },
    { name: 'unit.created', count: 1, note: null, node: { name: 'Đảng ủy phường Mới An' } },
  ]);
  const next = await api.ask(query, { first: 2, after: changes.pageInfo.endCursor });
  expect(next.changes).toMatchObject({ totalCount: 3, nodes: [{ name: 'unit.created' }], pageInfo: { hasNextPage: false } });
  expect(next.changes.nodes[0].count).toBeGreaterThan(1000);
});

test('a cursor forged to stand at an instant that is none is refused', async () => {
  const { changes } = await api.ask(query, { first: 1 });
  const [binding, at, id] = JSON.parse(Buffer.from(changes.pageInfo.endCursor, 'base64').toString());
  for (const instant of [at.replace(/-\d\dT/, '-31T').replace(/-\d\d-/, '-02-'), at.replace(/T\d\d/, 'T24'), 'infinity']) {
    const after = Buffer.from(JSON.stringify([binding, instant, id])).toString('base64');
    const { errors } = await api.graphql(query, { after });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['CURSOR_INVALID']);
  }
});

test('somebody added with an appointment never stands for it', async () => {
  const { id: unitId } = (
    await done(api, 'createUnit', { code: 'DV-2', name: 'Đảng ủy phường Hai', kind: 'WARD_COMMITTEE', openedOn: '2020-01-01' })
  ).unit;
  const newPerson = { familyName: 'Vũ', middleName: 'Thị', givenName: 'Mơ (mẫu)' };
  await done(api, 'appoint', { unitId, position: 'SECRETARY', validFrom: '2024-01-01', newPerson });
  await done(api, 'createPerson', { ...newPerson, givenName: 'Mận (mẫu)' });
  const { changes } = await api.ask(
    '{ changes(first: 3) { nodes { name count node { ... on Appointment { unit { id } } ... on Person { fullName } } } } }',
  );
  expect(changes.nodes).toEqual([
    { name: 'person.created', count: 1, node: { fullName: 'Vũ Thị Mận (mẫu)' } },
    { name: 'appointment.created', count: 1, node: { unit: { id: unitId } } },
    { name: 'unit.created', count: 1, node: {} },
  ]);
});

/** How many rows are read to find which events stand for their requests, for a viewer whose own units are these. */
async function rowsReadFor(viewer: Viewer, own: string[] = []): Promise<number> {
  await api.database.query('analyze event');
  const query = new Query({ asOf: '2026-01-01', knownAt: null, today: '2026-01-01' }, viewer, false);
  const { where } = oneOfRequest('', 'e', query, 'current_date', {});
  const { text, values } = query.finish(
    `select e.id from event e where ${[...rightsOf(changes, 'e', query), ...where].join(' and ')} order by at desc, id desc limit 5`,
  );
  expect(values.length).toBeLessThanOrEqual(1);
  const { rows } = await api.database.query(`explain (analyze, format json) ${text}`, values.length > 0 ? [own] : []);
  return rowsRead(rows[0]['QUERY PLAN'][0].Plan);
}

test('of one request who sees a part of it is told that part: its own first, and how many are theirs', async () => {
  const { unit: ward } = await api.ask('{ unit(code: "HP-LC-HN") { id } }');
  const as = await signedIn(api.database, [{ role: 'UNIT_ADMINISTRATOR', unitId: ward.id }]);
  const { unit: other } = await api.ask('{ unit(code: "HP-LC-AB") { id } }');
  const cells = ['other', 'own', 'third'].map((name, at) => {
    const input = `{ code: "CB-${at}", name: "Chi bộ ${name}", kind: "CELL", parentId: "${name === 'other' ? other.id : ward.id}", openedOn: "2020-01-01" }`;
    return `${name}: createUnit(input: ${input}) { unit { id } userErrors { code } }`;
  });
  const made = await api.ask(`mutation { ${cells.join(' ')} }`);
  const told = async (who?: typeof as) => (await api.ask(query, { first: 1 }, who && { as: who })).changes.nodes[0];
  expect(made.own.userErrors).toEqual([]);
  expect(await told()).toMatchObject({ name: 'unit.created', count: 3, node: { name: 'Chi bộ other' } });
  expect(await told(as)).toMatchObject({ name: 'unit.created', count: 2, node: { name: 'Chi bộ own' } });
  // what brought the organisation in, too: its first unit is none of the ward's
  const { changes: all } = await api.ask(query, { first: 10 }, { as });
  expect(all).toMatchObject({ totalCount: 2, nodes: [{}, { name: 'unit.created', node: { name: 'Đảng ủy phường Hồ Nam' } }] });
  expect(all.nodes[1].count).toBeGreaterThan(10);
  expect(all.nodes[1].count).toBeLessThan(100);
});

test('the changes of an import of many units are found by reading each of its events a few times, not all for each', async () => {
  const events = 4000;
  await api.database.query(
    `insert into event (name, subject_type, subject_id, request_id)
     select 'unit.created', 'Unit', gen_random_uuid(), 'an import of many' from generate_series(1, $1)`,
    [events],
  );
  const read = await rowsReadFor(everything);
  expect(read).toBeGreaterThanOrEqual(events);
  expect(read).toBeLessThanOrEqual(5 * events);
  const { changes: found } = await api.ask(query, { first: 1 });
  expect(found.nodes).toMatchObject([{ name: 'unit.created', count: events }]);
});

test('who sees the last part of an import of many finds it without passing over the others again and again', async () => {
  const { unit } = await api.ask('{ unit(code: "HP-LC-HN") { id } }');
  const { rowCount } = await api.database.query(
    `insert into event (name, subject_type, subject_id, request_id) select 'unit.changed', 'Unit', unit_id, 'an import of many' from
       (select distinct unit_id from unit_version where within @> array[$1::uuid]) u`,
    [unit.id],
  );
  registerNodes(units, persons, appointments);
  const viewer = viewerOf({ 'audit:read': { kind: 'narrow', units: [unit.id] } }, [], api.administrator.accountId);
  expect(await rowsReadFor(viewer, [unit.id])).toBeLessThan(6_000);
  const as = await signedIn(api.database, [{ role: 'AUDITOR', unitId: unit.id }]);
  const { changes: found } = await api.ask(query, { first: 1 }, { as });
  expect(found.nodes).toMatchObject([{ name: 'unit.changed', count: rowCount }]);
});
