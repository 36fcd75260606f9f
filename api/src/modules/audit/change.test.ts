import { done } from '../../../test/commands.js';
import { rowsRead } from '../../../test/plan.js';
import { startApi, type TestApi } from '../../../test/start-api.js';
import { oneOfRequest } from './change.queries.js';

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

test('the changes of an import of many units are found by reading each of its events a few times, not all for each', async () => {
  const events = 4000;
  await api.database.query(
    `insert into event (name, subject_type, subject_id, request_id)
     select 'unit.created', 'Unit', gen_random_uuid(), 'an import of many' from generate_series(1, $1)`,
    [events],
  );
  await api.database.query('analyze event');
  const { rows } = await api.database.query(
    `explain (analyze, format json) select from event e where e.request_id = 'an import of many' and ${oneOfRequest('', 'e').where.join(' and ')}`,
  );
  const read = rowsRead(rows[0]['QUERY PLAN'][0].Plan);
  expect(read).toBeGreaterThanOrEqual(events);
  expect(read).toBeLessThanOrEqual(5 * events);
  const { changes } = await api.ask(query, { first: 1 });
  expect(changes.nodes).toMatchObject([{ name: 'unit.created', count: events }]);
});
