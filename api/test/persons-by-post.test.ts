import type { Viewer } from '../src/reading/viewer.js';
import { openReading, type Reading, seeing } from './reading.js';
import { idOf } from './small-organization.js';

let reading: Reading;
beforeAll(async () => {
  reading = await openReading();
});
afterAll(() => reading.close());

const query =
  'query ($filter: PersonFilter, $asOf: Date) { persons(filter: $filter, asOf: $asOf, sort: [{ field: NAME }]) { totalCount nodes { givenName } } }';
const found = async (filter: object, asOf?: string, viewer?: Viewer): Promise<string[]> => {
  const { persons } = await reading.data(query, { filter, asOf }, viewer);
  const names = persons.nodes.map(({ givenName }: { givenName: string }) => givenName.replace(' (mẫu)', ''));
  expect(persons.totalCount).toBe(names.length);
  return names;
};
const [ward, cell, district] = [idOf(3), idOf(5), idOf(2)];

test.each([
  ['a position', { position: { equals: 'SECRETARY' } }, ['Long']],
  ['several positions', { position: { in: ['DEPUTY_SECRETARY', 'GROUP_HEAD'] } }, ['Long']],
  ['a unit', { unit: { equals: cell } }, ['Long']],
  ['a unit, but not with that position', { unit: { equals: cell }, position: { equals: 'SECRETARY' } }, []],
  ['a unit or those below it', { within: { equals: district } }, ['Long']],
  ['the unit itself', { within: { equals: ward }, position: { equals: 'SECRETARY' } }, ['Long']],
  ['units of which one is unknown', { within: { in: ['nobody', ward] } }, ['Long']],
  ['no unit at all', { within: { isNull: true } }, []],
  ['acting', { isActing: { equals: true } }, ['Long']],
  ['a term', { term: { equals: idOf(50) } }, []],
  ['any post', {}, ['Long']],
])('persons who hold a post: %s', async (_, post, expected) => {
  expect(await found({ post })).toEqual(expected);
});

test('one post must meet all conditions; on another day others hold it', async () => {
  expect(await found({ post: { position: { equals: 'SECRETARY' }, term: { equals: idOf(50) } } }, '2021-01-01')).toEqual(['Ánh']);
  expect(await found({ post: { position: { equals: 'DEPUTY_SECRETARY' }, term: { equals: idOf(50) } } }, '2021-01-01')).toEqual([]);
  // the cell moved away from the ward in 2023: its past stays where it was
  expect(await found({ post: { within: { equals: ward }, position: { equals: 'DEPUTY_SECRETARY' } } }, '2023-02-28')).toEqual(['Long']);
  expect(await found({ post: { within: { equals: ward }, position: { equals: 'DEPUTY_SECRETARY' } } }, '2023-03-01')).toEqual([]);
});

test('persons who hold no post are those who do not hold any', async () => {
  expect(await found({ not: { post: {} } })).toEqual(['Ánh', 'Ân', 'Niê']);
});

test.each([
  { post: { position: { equals: null } } },
  { post: { unit: null } },
  { post: null },
  { not: { post: { within: { in: null } } } },
])('a condition that is null is refused: %j', async (filter) => {
  const answer = await reading.whole(query, { filter });
  expect([answer.data, answer.errors?.[0]?.extensions?.code]).toEqual([null, 'ARGUMENTS_INVALID']);
});

test.each(['narrow', 'wide'] as const)('a post that the viewer may not see is none (%s)', async (kind) => {
  const viewer = seeing({ kind, units: [idOf(4)] });
  expect(await found({ post: { position: { equals: 'SECRETARY' } } }, undefined, viewer)).toEqual([]);
  expect(await found({ post: { position: { equals: 'DEPUTY_SECRETARY' } } }, undefined, viewer)).toEqual(['Long']);
});

test('appointments are listed by the unit or those below it', async () => {
  const text = 'query ($filter: AppointmentFilter) { appointments(filter: $filter) { totalCount nodes { position { code } } } }';
  const { appointments } = await reading.data(text, { filter: { within: { equals: district } } });
  expect(appointments).toEqual({
    totalCount: 2,
    nodes: [{ position: { code: 'SECRETARY' } }, { position: { code: 'DEPUTY_SECRETARY' } }],
  });
});
