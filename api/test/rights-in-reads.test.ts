import { type Scope, viewerOf } from '../src/reading/viewer.js';
import { openReading, type Reading } from './reading.js';
import { idOf } from './small-organization.js';

let reading: Reading;
beforeAll(async () => {
  reading = await openReading();
});
afterAll(() => reading.close());

const all: Scope = { kind: 'everything' };
const ward: Scope = { kind: 'narrow', units: [idOf(3)] };
const otherWard: Scope = { kind: 'narrow', units: [idOf(4)] };
const anonymous = viewerOf({}, null);
const refusal = async (query: string, viewer = anonymous) => {
  const { data, errors } = await reading.whole(query, {}, viewer);
  return [data, errors?.map(({ extensions }) => extensions?.code)];
};

describe('who is not signed in', () => {
  test('sees units and kinds, and of their people nothing: no post, no person, no count, no search result', async () => {
    const query = `{ units { totalCount } unit(code: "HP-LC-TNH") { name appointments { totalCount nodes { id } } ledBy { code } }
      appointments { totalCount } persons { totalCount nodes { id } } person(id: "${idOf(21)}") { fullName } node(id: "${idOf(61)}") { id }
      search(text: "vu huu long") { totalCount } terms { appointments { totalCount } units { totalCount } } }`;
    expect(await reading.data(query, {}, anonymous)).toEqual({
      units: { totalCount: 9 },
      unit: { name: 'Đảng ủy phường Trần Nguyên Hãn', appointments: { totalCount: 0, nodes: [] }, ledBy: [] },
      appointments: { totalCount: 0 },
      persons: { totalCount: 0, nodes: [] },
      person: null,
      node: null,
      search: { totalCount: 0 },
      terms: [{ appointments: { totalCount: 0 }, units: { totalCount: 0 } }],
    });
  });

  test.each([
    ['{ unit(code: "HP") { vacancies { code } } }'],
    ['{ unit(code: "HP") { history { note } } }'],
    ['{ units { nodes { a: children { nodes { ...deep } } } } } fragment deep on Unit { b: vacancies { code } }'],
    ['{ units(filter: { hasVacancy: { equals: true } }) { totalCount } }'],
    ['{ units(filter: { not: { or: [{ vacantPosition: { equals: "SECRETARY" } }] } }) { totalCount } }'],
    [`{ units(filter: { term: { equals: "${idOf(50)}" } }) { totalCount } }`],
    ['{ persons { nodes { workPhone } } }'],
    ['{ search(text: "ho nam") { nodes { node { ... on Person { mail: workEmail } } } } }'],
  ])('is told to sign in for %s', async (query) => {
    expect(await refusal(query)).toEqual([null, ['UNAUTHENTICATED']]);
  });

  test('sees only units of the kinds that are public', async () => {
    const viewer = viewerOf({}, ['WARD', 'URBAN_DISTRICT']);
    const query =
      '{ units(sort: [{ field: CODE }]) { totalCount nodes { code parent { code } } } unit(code: "HP") { id } search(text: "le chan") { totalCount } }';
    expect(await reading.data(query, {}, viewer)).toEqual({
      units: {
        totalCount: 3,
        nodes: [
          { code: '11371', parent: { code: '305' } },
          { code: '11383', parent: { code: '305' } },
          { code: '305', parent: null },
        ],
      },
      unit: null,
      search: { totalCount: 1 },
    });
  });
});

describe('who may see the people of one ward', () => {
  const viewer = viewerOf({ 'person:read': ward }, null, idOf(90));

  test('sees them alone, in every list and count', async () => {
    const query = `{ units { totalCount } appointments { totalCount } persons { totalCount nodes { givenName } }
      here: unit(code: "HP-LC-TNH") { appointments { totalCount } } there: unit(code: "C-2") { appointments { totalCount } } }`;
    expect(await reading.data(query, {}, viewer)).toEqual({
      units: { totalCount: 9 },
      appointments: { totalCount: 1 },
      persons: { totalCount: 2, nodes: [{ givenName: 'Ánh (mẫu)' }, { givenName: 'Long (mẫu)' }] },
      here: { appointments: { totalCount: 1 } },
      there: { appointments: { totalCount: 0 } },
    });
  });

  test('is refused what of others would tell whether a post is held, and asks by it among the own units alone', async () => {
    expect(await refusal('{ unit(code: "C-10") { vacancies { code } } }', viewer)).toEqual([
      { unit: { vacancies: [{ code: 'SECRETARY' }] } },
      undefined,
    ]);
    expect(await refusal('{ unit(code: "C-2") { vacancies { code } } }', viewer)).toEqual([null, ['FORBIDDEN']]);
    const query = `{ yes: units(filter: { hasVacancy: { equals: true } }) { nodes { code } } no: units(filter: { hasVacancy: { equals: false } }) { nodes { code } }
      rest: units(filter: { not: { hasVacancy: { equals: true } } }) { totalCount } }`;
    expect(await reading.data(query, {}, viewer)).toEqual({
      yes: { nodes: [{ code: 'C-10' }] },
      no: { nodes: [{ code: 'HP-LC-TNH' }] },
      rest: { totalCount: 8 },
    });
  });

  test('reads no private contact, nor where it is allowed elsewhere', async () => {
    const contact = `{ persons { nodes { givenName workEmail } } }`;
    expect(await refusal(contact, viewer)).toEqual([null, ['FORBIDDEN']]);
    expect(await refusal(contact, viewerOf({ 'person:read': ward, 'person:read-contact': otherWard }, null, idOf(90)))).toEqual([
      null,
      ['FORBIDDEN'],
    ]);
    const { persons } = await reading.data(contact, {}, viewerOf({ 'person:read': ward, 'person:read-contact': ward }, null, idOf(90)));
    expect(persons.nodes).toEqual([
      { givenName: 'Ánh (mẫu)', workEmail: 'anh@example.vn' },
      { givenName: 'Long (mẫu)', workEmail: null },
    ]);
  });
});

test('who may see all people sees those too who hold no post', async () => {
  const { persons } = await reading.data('{ persons { totalCount } }', {}, viewerOf({ 'person:read': all }, null, idOf(90)));
  expect(persons.totalCount).toBe(4);
});
