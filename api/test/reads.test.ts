import { openReading, type Reading } from './reading.js';
import { beforeCorrections, idOf } from './small-organization.js';

let reading: Reading;
beforeAll(async () => {
  reading = await openReading();
});
afterAll(() => reading.close());

describe('a read for a day', () => {
  test('a code names the unit that had it on that day', async () => {
    const ward = 'query ($asOf: Date) { unit(code: "11383", asOf: $asOf) { name openedOn closedOn } }';
    expect(await reading.data(ward, { asOf: '2023-12-31' })).toEqual({
      unit: { name: 'Phường Hồ Nam', openedOn: '2020-01-01', closedOn: '2024-01-01' },
    });
    expect(await reading.data(ward, { asOf: '2024-01-01' })).toEqual({
      unit: { name: 'Phường Trần Nguyên Hãn', openedOn: '2024-01-01', closedOn: null },
    });
    expect(await reading.data(ward, { asOf: '2019-12-31' })).toEqual({ unit: null });
  });

  test('all that is nested answers for the same day', async () => {
    const query = `query ($asOf: Date) { unit(code: "HP-LC", asOf: $asOf) { children { nodes { name children { nodes { name parent { name } ancestors { code } } }
      coveredUnits { name } appointments { nodes { person { fullName } } } } } } }`;
    const before = await reading.data(query, { asOf: '2022-12-31' });
    expect(before.unit.children.nodes).toEqual([
      { name: 'Đảng ủy phường An Biên', children: { nodes: [] }, coveredUnits: [], appointments: { nodes: [] } },
      {
        name: 'Đảng ủy phường Hồ Nam',
        children: {
          nodes: [
            {
              name: 'Chi bộ tổ dân phố số 2',
              parent: { name: 'Đảng ủy phường Hồ Nam' },
              ancestors: [{ code: 'HP' }, { code: 'HP-LC' }, { code: 'HP-LC-HN' }],
            },
            {
              name: 'Chi bộ tổ dân phố số 10',
              parent: { name: 'Đảng ủy phường Hồ Nam' },
              ancestors: [{ code: 'HP' }, { code: 'HP-LC' }, { code: 'HP-LC-HN' }],
            },
          ],
        },
        coveredUnits: [{ name: 'Phường Hồ Nam' }],
        appointments: { nodes: [{ person: { fullName: 'Lý Kim Ánh (mẫu)' } }] },
      },
    ]);
    const today = await reading.data(query);
    expect(
      today.unit.children.nodes.map((n: { name: string; children: { nodes: { name: string }[] } }) => [
        n.name,
        n.children.nodes.map((c) => c.name),
      ]),
    ).toEqual([
      ['Đảng ủy phường An Biên', ['Chi bộ tổ dân phố số 2']],
      ['Đảng ủy phường Trần Nguyên Hãn', ['Chi bộ tổ dân phố số 10']],
    ]);
  });

  test('the count of a subtree is that of the day, with and without walking', async () => {
    const query =
      'query ($asOf: Date, $depth: Int) { unit(code: "HP-LC", asOf: $asOf) { descendants(maxDepth: $depth, first: 1) { totalCount } } }';
    const count = async (variables: object) => (await reading.data(query, { ...variables })).unit.descendants.totalCount;
    expect([
      await count({}),
      await count({ asOf: '2026-11-23' }),
      await count({ depth: 1 }),
      await count({ depth: 1, asOf: '2021-01-01' }),
    ]).toEqual([4, 4, 2, 2]);
  });

  test('what was known before a correction is answered as it was known', async () => {
    const query = 'query ($knownAt: DateTime) { unit(code: "C-10", knownAt: $knownAt) { name history { name act recordedUntil } } }';
    expect((await reading.data(query, { knownAt: beforeCorrections })).unit).toEqual({
      name: 'Chi bộ tổ dân phố so 10',
      history: [{ name: 'Chi bộ tổ dân phố so 10', act: 'CREATE', recordedUntil: null }],
    });
    expect((await reading.data(query)).unit.history).toEqual([
      { name: 'Chi bộ tổ dân phố so 10', act: 'CREATE', recordedUntil: '2022-06-01T00:00:00.000000Z' },
      { name: 'Chi bộ tổ dân phố số 10', act: 'CORRECT', recordedUntil: null },
    ]);
    expect(await reading.data(query, { knownAt: '2020-12-31T00:00:00Z' })).toEqual({ unit: null });
  });

  test('an object that has ended is still found by its identity, as on its last day', async () => {
    const query =
      'query ($id: ID!) { node(id: $id) { id ... on Unit { name closedOn parent { name } } ... on Appointment { unit { name } validUntil } } }';
    expect(await reading.data(query, { id: idOf(10) })).toEqual({
      node: { id: idOf(10), name: 'Tổ dân phố số 1', closedOn: '2021-07-01', parent: { name: 'Phường Hồ Nam' } },
    });
    expect(await reading.data(query, { id: idOf(60) })).toEqual({
      node: { id: idOf(60), unit: { name: 'Đảng ủy phường Hồ Nam' }, validUntil: '2023-03-01' },
    });
    expect(await reading.data(query, { id: idOf(12) })).toEqual({
      node: { id: idOf(12), name: 'Tổ dân phố số 9', closedOn: null, parent: { name: 'Phường An Biên' } },
    });
    expect(await reading.data(query, { id: 'nobody' })).toEqual({ node: null });
  });

  test('ended appointments come when asked for, each once', async () => {
    const query = `query ($asOf: Date, $ended: Boolean) { unit(code: "HP-LC-TNH", asOf: $asOf) { vacancies { code }
      appointments(includeEnded: $ended) { totalCount nodes { person { givenName } validUntil } } } }`;
    expect((await reading.data(query, { ended: true })).unit).toEqual({
      vacancies: [],
      appointments: {
        totalCount: 2,
        nodes: [
          { person: { givenName: 'Ánh (mẫu)' }, validUntil: '2023-03-01' },
          { person: { givenName: 'Long (mẫu)' }, validUntil: null },
        ],
      },
    });
    expect((await reading.data('{ unit(code: "C-10") { vacancies { code } } }')).unit).toEqual({ vacancies: [{ code: 'SECRETARY' }] });
  });
});

describe('search', () => {
  const find = async (text: string, more = '') =>
    (
      await reading.data(`query ($text: String!) { search(text: $text ${more}) { nodes { matchedName isFormer } } }`, { text })
    ).search.nodes.map((n: { matchedName: string; isFormer: boolean }) => (n.isFormer ? `(${n.matchedName})` : n.matchedName));

  test.each([
    ['tran nguyen han', ['Phường Trần Nguyên Hãn', 'Đảng ủy phường Trần Nguyên Hãn']],
    ['TRẦN NGUYÊN HÃN đảng', ['Đảng ủy phường Trần Nguyên Hãn']],
    ['cb tdp 10', ['Chi bộ tổ dân phố số 10']],
    ['P. An Bi', ['Phường An Biên', 'Đảng ủy phường An Biên']],
    ['phuogn an bien', ['Phường An Biên', 'Đảng ủy phường An Biên']],
    ['11371', ['Phường An Biên']],
    ['vu huu', ['Vũ Hữu Long (mẫu)']],
    ['xyzw', []],
    ['', []],
    ["'); select", []],
  ])('%j finds %j', async (text, names) => {
    expect(await find(text)).toEqual(names);
  });

  test('a name with either placement of the tone mark is the same', async () => {
    expect(await find('thành uỷ')).toEqual(await find('thành ủy'));
    expect(await find('thành uỷ')).toEqual(['Thành ủy "Hải Phòng"']);
  });

  test('former names are found when asked for, after the present ones', async () => {
    expect(await find('ho nam')).toEqual([]);
    expect(await find('ho nam', ', includeFormer: true')).toEqual(['(Phường Hồ Nam)', '(Đảng ủy phường Hồ Nam)']);
    expect(await find('ho nam', ', asOf: "2022-01-01"')).toEqual(['Phường Hồ Nam', 'Đảng ủy phường Hồ Nam']);
  });

  test('results are paged like any list', async () => {
    const query =
      'query ($after: String) { search(text: "to dan pho", includeFormer: true, first: 1, after: $after) { totalCount nodes { matchedName } pageInfo { endCursor hasNextPage } } }';
    const names: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const { search } = await reading.data(query, { after });
      names.push(search.nodes[0].matchedName);
      expect(search.totalCount).toBe(3);
      ({ endCursor: after, hasNextPage: more } = search.pageInfo);
    }
    expect(names).toEqual(['Chi bộ tổ dân phố số 2', 'Chi bộ tổ dân phố số 10', 'Tổ dân phố số 1']);
  });
});
