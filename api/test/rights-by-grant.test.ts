import { done, everythingStored } from './commands.js';
import { type Given, type SomebodySignedIn, signedIn } from './signed-in.js';
import { startApi, type TestApi } from './start-api.js';

let api: TestApi;
const ids: Record<string, string> = {};
beforeAll(async () => {
  api = await startApi({ seed: 'sample' });
  const { units } = await api.ask(
    `{ units(first: 100, filter: { code: { in: ["HP-LC", "HP-LC-HN", "HP-LC-HN-03", "HP-LC-AB", "11383"] } }) { nodes { id code } } }`,
  );
  for (const { id, code } of units.nodes) ids[code] = id;
});
afterAll(() => api.close());

const someone = (...given: Given[]) => signedIn(api.database, given);
const over = (code: string, role = 'UNIT_ADMINISTRATOR', more: Partial<Given> = {}): Given => ({
  role,
  unitId: ids[code] ?? code,
  ...more,
});
const can = async (as: SomebodySignedIn, permission: string, code?: string) =>
  (
    await api.ask(
      'query ($p: String!, $u: ID) { viewer { can(permission: $p, unit: $u) } }',
      { p: permission, u: code && (ids[code] ?? code) },
      { as },
    )
  ).viewer.can;
const people = async (as: SomebodySignedIn) => {
  const { appointments, persons } = await api.ask('{ appointments { totalCount } persons { totalCount } }', {}, { as });
  return [appointments.totalCount, persons.totalCount];
};

test('a role over a unit reaches what is below it, and nothing beside or above', async () => {
  const as = await someone(over('HP-LC-HN'));
  expect(await can(as, 'unit:change', 'HP-LC-HN')).toBe(true);
  expect(await can(as, 'unit:change', 'HP-LC-HN-03')).toBe(true);
  for (const code of ['HP-LC', 'HP-LC-AB', '11383', 'nothing']) expect(await can(as, 'unit:change', code)).toBe(false);
  expect(await can(as, 'unit:change')).toBe(false);
  expect(await can(as, 'no:such', 'HP-LC-HN')).toBe(false);
  const here = '{ viewer { permissionsSomewhere permissions } }';
  const at = 'query ($unit: ID) { viewer { permissions(unit: $unit) } }';
  const { viewer } = await api.ask(here, {}, { as });
  expect(viewer.permissions).toEqual([]);
  expect(viewer.permissionsSomewhere).toContain('unit:change');
  expect((await api.ask(at, { unit: ids['HP-LC-HN-03'] }, { as })).viewer.permissions).toEqual(viewer.permissionsSomewhere);
  for (const unit of [ids['HP-LC-AB'], 'none']) expect((await api.ask(at, { unit }, { as })).viewer.permissions).toEqual([]);
  const [posts, persons] = await people(as);
  const all = await people(api.administrator);
  const { unit } = await api.ask(
    '{ unit(code: "HP-LC-HN") { appointments { totalCount } descendants(first: 100) { nodes { appointments { totalCount } } } } }',
    {},
    { as },
  );
  const below = unit.descendants.nodes.reduce(
    (sum: number, node: { appointments: { totalCount: number } }) => sum + node.appointments.totalCount,
    0,
  );
  expect(posts).toBe(unit.appointments.totalCount + below);
  expect(posts).toBeGreaterThan(0);
  expect(persons).toBeLessThan(all[1]);
});

test('a role that begins later or has ended gives nothing', async () => {
  const as = await someone(over('HP-LC-HN', 'READER', { from: '2090-01-01' }), over('HP-LC-AB', 'READER', { until: '2024-01-01' }));
  expect(await people(as)).toEqual([0, 0]);
});

test('what a unit leads is reached too where that is given', async () => {
  const without = await someone(over('HP-LC-HN'));
  const withLed = await someone(over('HP-LC-HN', 'UNIT_ADMINISTRATOR', { withLed: true }));
  const { unit } = await api.ask('{ unit(code: "HP-LC-HN") { coveredUnits { id } } }');
  const led = unit.coveredUnits[0].id;
  expect([await can(without, 'unit:change', led), await can(withLed, 'unit:change', led)]).toEqual([false, true]);
});

test('rights follow the post: the secretary of a ward committee administers it until the post ends', async () => {
  const { unit } = await api.ask(
    '{ unit(code: "HP-LC-HN") { appointments(filter: { position: { equals: "SECRETARY" } }) { nodes { id version person { id } } } } }',
  );
  const [{ id, version, person }] = unit.appointments.nodes;
  const as = await signedIn(api.database, [], person.id);
  expect([await can(as, 'unit:change', 'HP-LC-HN'), await can(as, 'unit:change', 'HP-LC-AB')]).toEqual([true, false]);
  await done(api, 'endAppointment', { id, version, validUntil: '2026-01-01' });
  expect(await can(as, 'unit:change', 'HP-LC-HN')).toBe(false);
});

describe('a command without the right', () => {
  const document = (name: string) =>
    `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { userErrors { code } } }`;

  test.each([
    ['changeUnit', () => ({ id: ids['HP-LC-AB'], version: 1, from: '2026-01-01', name: 'X' })],
    ['moveUnit', () => ({ id: ids['HP-LC-HN-03'], version: 1, from: '2026-01-01', parentId: ids['HP-LC-AB'] })],
    ['createUnit', () => ({ code: 'N-1', name: 'N', kind: 'CELL', openedOn: '2026-01-01', parentId: ids['HP-LC-AB'] })],
    ['createUnit', () => ({ code: 'N-1', name: 'N', kind: 'WARD_COMMITTEE', openedOn: '2026-01-01' })],
    [
      'appoint',
      () => ({ unitId: ids['HP-LC-AB'], position: 'SECRETARY', validFrom: '2026-01-01', newPerson: { familyName: 'A', givenName: 'B' } }),
    ],
    ['setCoverage', () => ({ leaderId: ids['HP-LC-HN'], version: 1, from: '2026-01-01', coveredIds: [ids['11383']] })],
    ['createTerm', () => ({ name: 'T', startsOn: '2026-01-01', endsOn: '2030-01-01' })],
    ['createPerson', () => ({ familyName: 'A', givenName: 'B' })],
    ['changeUnit', () => ({ id: '00000000-0000-4000-8000-000000000000', version: 1, from: '2026-01-01', name: 'X' })],
  ] as const)('%s is refused, and nothing changes', async (name, input) => {
    const as = await someone(over('HP-LC-HN'));
    const before = await everythingStored(api);
    const { data, errors } = await api.graphql(document(name), { input: input() }, { as });
    expect([data, errors?.map(({ extensions }) => extensions.code)]).toEqual([null, ['FORBIDDEN']]);
    expect(await everythingStored(api)).toEqual(before);
  });

  test('is carried out within the right', async () => {
    const as = await someone(over('HP-LC-HN'));
    const { unit } = await api.ask('{ unit(code: "HP-LC-HN-03") { id version } }');
    const input = { id: unit.id, version: unit.version, from: '2026-01-01', phone: '0225 3 700 111' };
    expect((await api.ask(document('changeUnit'), { input }, { as })).changeUnit.userErrors).toEqual([]);
    const { rows } = await api.database.query('select actor from event order by id desc limit 1');
    expect(rows).toEqual([{ actor: as.accountId }]);
  });
});

test('a reader may change nothing', async () => {
  const as = await someone({ role: 'READER' });
  expect((await people(as))[0]).toBe((await people(api.administrator))[0]);
  for (const permission of ['unit:change', 'person:appoint', 'vocabulary:change', 'import:run'])
    expect(await can(as, permission)).toBe(false);
});
