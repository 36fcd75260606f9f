import fc from 'fast-check';
import { parse } from 'graphql';
import { openReading, type Reading, seeing } from './reading.js';
import { idOf } from './small-organization.js';

let reading: Reading;
beforeAll(async () => {
  reading = await openReading();
});
afterAll(() => reading.close());

const codes = (connection: { nodes: { code: string }[] }) => connection.nodes.map(({ code }) => code);

describe('a list', () => {
  const query = `query ($sort: [UnitSort!], $first: Int, $after: String, $last: Int, $before: String) {
    units(sort: $sort, first: $first, after: $after, last: $last, before: $before) { totalCount nodes { code } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
  const anySort = fc.array(
    fc.record({ field: fc.constantFrom('NAME', 'CODE', 'KIND', 'OPENED_ON'), direction: fc.constantFrom('ASC', 'DESC') }),
    { maxLength: 3 },
  );

  test('paged forward or backward in any order and size is the whole list', async () => {
    await fc.assert(
      fc.asyncProperty(anySort, fc.integer({ min: 1, max: 6 }), async (sort, size) => {
        const all = codes((await reading.data(query, { sort, first: 100 })).units);
        const forward: string[] = [];
        for (let after: string | null = null, more = true; more; ) {
          const { units } = await reading.data(query, { sort, first: size, after });
          expect(units.totalCount).toBe(all.length);
          forward.push(...codes(units));
          ({ endCursor: after, hasNextPage: more } = units.pageInfo);
        }
        expect(forward).toEqual(all);
        const backward: string[] = [];
        for (let before: string | null = null, more = true; more; ) {
          const { units } = await reading.data(query, { sort, last: size, before });
          backward.unshift(...codes(units));
          ({ startCursor: before, hasPreviousPage: more } = units.pageInfo);
        }
        expect(backward).toEqual(all);
      }),
      { numRuns: 25 },
    );
  });

  test('a cursor of another order or filter, or one that was tampered with, is refused', async () => {
    const { units } = await reading.data(query, { first: 1 });
    const after = units.pageInfo.endCursor;
    const [binding, , id] = JSON.parse(Buffer.from(after, 'base64').toString());
    const forged = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64');
    for (const variables of [
      { first: 1, after, sort: [{ field: 'CODE' }] },
      { first: 1, after: 'xx' },
      { first: 1, after: forged([binding, 7, id]) },
      { first: 1, after: forged([binding, 'A', "x'; drop table unit"]) },
      { first: 1, after: forged({}) },
    ]) {
      const { errors, data } = await reading.whole(query, variables);
      expect([data, errors?.map((e) => e.extensions?.code)]).toEqual([null, ['CURSOR_INVALID']]);
    }
  });

  test.each(['2024-02-30', '2023-02-29', '0000-01-01', '2024-1-1', 'infinity'])(
    'a cursor forged to stand at the day %s, which is none, is refused',
    async (day) => {
      const variables = { first: 1, sort: [{ field: 'OPENED_ON' }] };
      const { units } = await reading.data(query, variables);
      const [binding, , id] = JSON.parse(Buffer.from(units.pageInfo.endCursor, 'base64').toString());
      const after = Buffer.from(JSON.stringify([binding, day, id])).toString('base64');
      const { errors } = await reading.whole(query, { ...variables, after });
      expect(errors?.map((e) => e.extensions?.code)).toEqual(['CURSOR_INVALID']);
    },
  );

  test('a list is ordered by at most five fields, and a field that comes again changes nothing', async () => {
    const [code, name] = [{ field: 'CODE', direction: 'DESC' }, { field: 'NAME' }];
    const once = await reading.data(query, { sort: [code, name], first: 100 });
    expect(await reading.data(query, { sort: [code, { field: 'CODE' }, name, code, name], first: 100 })).toEqual({
      units: { ...once.units, pageInfo: { ...once.units.pageInfo, startCursor: expect.any(String), endCursor: expect.any(String) } },
    });
    const { errors } = await reading.whole(query, { sort: Array(1900).fill(code) });
    expect(errors?.map((e) => e.extensions?.code)).toEqual(['ARGUMENTS_INVALID']);
  });

  test('one document asked in turn for other pages, texts and days answers each as if alone', async () => {
    const searching = `query ($text: String!, $after: String, $asOf: Date) {
      search(text: $text, first: 1, after: $after, asOf: $asOf) { totalCount nodes { matchedName } pageInfo { endCursor hasNextPage } } }`;
    // a text is parsed anew each time, and nothing is kept for it
    const alone = async (variables: Record<string, unknown>) => (await reading.data(searching, variables)).search;
    const kept = parse(searching);
    const again = async (variables: Record<string, unknown>) => (await reading.whole(kept, variables)) as { data: { search: unknown } };
    const cells = await alone({ text: 'chi bo' });
    const wards = await alone({ text: 'phuong' });
    expect(cells.pageInfo.endCursor).not.toBe(wards.pageInfo.endCursor);
    const asked = [
      { text: 'chi bo' },
      { text: 'phuong' },
      { text: 'chi bo', after: cells.pageInfo.endCursor },
      { text: 'phuong', after: wards.pageInfo.endCursor },
      { text: 'phuong', after: wards.pageInfo.endCursor, asOf: '2024-06-01' },
      { text: 'chi bo', asOf: '2024-06-01' },
    ];
    for (const variables of [...asked, ...asked.reverse()]) {
      expect((await again(variables)).data.search).toEqual(await alone(variables));
    }
    const { errors } = await reading.whole(kept, { text: 'phuong', after: cells.pageInfo.endCursor });
    expect(errors?.map((e) => e.extensions?.code)).toEqual(['CURSOR_INVALID']);
  });

  test.each([
    ['first: 0', 'PAGE_SIZE_INVALID'],
    ['first: 101', 'PAGE_SIZE_INVALID'],
    ['last: -1', 'PAGE_SIZE_INVALID'],
    ['first: 1, last: 1', 'ARGUMENTS_INVALID'],
    ['last: 1, after: "x"', 'ARGUMENTS_INVALID'],
    ['before: "x"', 'ARGUMENTS_INVALID'],
  ])('%s is refused with %s, nested as at the root', async (args, code) => {
    expect((await reading.whole(`{ units(${args}) { totalCount } }`)).errors?.[0]?.extensions?.code).toBe(code);
    expect((await reading.whole(`{ unit(code: "HP") { children(${args}) { totalCount } } }`)).errors?.[0]?.extensions?.code).toBe(code);
  });

  test('natural numbers and Vietnamese letters are in their order', async () => {
    const { units } = await reading.data('{ units(filter: { kind: { equals: "CELL" } }) { nodes { code } } }');
    expect(codes(units)).toEqual(['C-2', 'C-10']);
    const { persons } = await reading.data('{ persons { nodes { fullName } } }');
    expect(persons.nodes.map((n: { fullName: string }) => n.fullName)).toEqual([
      'Lý Kim Ánh (mẫu)',
      'Đỗ Ân (mẫu)',
      'Vũ Hữu Long (mẫu)',
      'Niê (mẫu)',
    ]);
  });

  test.each([
    ['{ name: { contains: "AN BIÊN" } }', ['11371', 'HP-LC-AB']],
    ['{ name: { contains: "%" } }', []],
    ['{ name: { equals: "phuong an biên" } }', ['11371']],
    ['{ name: { in: ["PHƯỜNG AN BIÊN", "an biên"] } }', ['11371']],
    ['{ code: { startsWith: "hp-lc" } }', ['HP-LC', 'HP-LC-AB', 'HP-LC-TNH']],
    ['{ tree: { equals: GOVERNMENT } }', ['11371', '11383', '305']],
    ['{ not: { tree: { in: [GOVERNMENT, PARTY] } } }', []],
    [`{ parent: { equals: "${idOf(7)}" } }`, ['11371', '11383']],
    ['{ parent: { isNull: true } }', ['305', 'HP']],
    [`{ ancestor: { in: ["${idOf(2)}", "${idOf(7)}"] } }`, ['11371', '11383', 'C-10', 'C-2', 'HP-LC-AB', 'HP-LC-TNH']],
    ['{ openedOn: { from: "2021-01-01", until: "2024-01-02" } }', ['11383']],
    ['{ not: { closedOn: { from: "2000-01-01" } }, kind: { equals: "CELL" } }', ['C-10', 'C-2']],
    ['{ hasVacancy: { equals: true } }', ['C-10', 'C-2', 'HP', 'HP-LC', 'HP-LC-AB']],
    ['{ vacantPosition: { equals: "SECRETARY" } }', ['C-10', 'C-2', 'HP', 'HP-LC', 'HP-LC-AB']],
    ['{ vacantPosition: { in: ["DEPUTY_SECRETARY", "nothing"] } }', []],
    ['{ not: { vacantPosition: { in: ["SECRETARY"] } }, tree: { equals: PARTY } }', ['HP-LC-TNH']],
    ['{ isLed: { equals: true } }', ['11383']],
    ['{ or: [{ code: { equals: "HP" } }, { and: [{ kind: { equals: "CELL" } }, { name: { contains: "10" } }] }] }', ['C-10', 'HP']],
    ['{ identifier: { scheme: "ELECTRONIC", equals: "000.00.01.H24" } }', ['305']],
    ['{ identifier: { scheme: "STATISTICS_OFFICE", equals: "000.00.01.H24" } }', []],
    ['{ not: { identifier: {} }, tree: { equals: GOVERNMENT } }', ['11371', '11383']],
    ['{ id: { equals: "nobody" } }', []],
    ['{ parent: { in: ["nobody"] } }', []],
    ['{ ancestor: { equals: "nobody" } }', []],
    [`{ name: { equals: "${'Quận Lê Chân'.normalize('NFD')}" } }`, ['305']],
    ['{ or: [] }', []],
  ])('filter %s', async (filter, expected) => {
    const { units } = await reading.data(`{ units(filter: ${filter}, sort: [{ field: CODE }]) { totalCount nodes { code } } }`);
    expect([codes(units), units.totalCount]).toEqual([expected, expected.length]);
  });

  test.each(['{ name: null }', '{ name: { equals: null } }', '{ closedOn: { from: null } }', '{ not: { kind: { in: null } } }'])(
    'filter %s is refused: a variable that was not set must not select everything',
    async (filter) => {
      const answer = await reading.whole(`{ units(filter: ${filter}) { totalCount } }`);
      expect([answer.data, answer.errors?.[0]?.extensions?.code]).toEqual([null, 'ARGUMENTS_INVALID']);
    },
  );

  test('whether rows precede can be asked alone', async () => {
    expect(await reading.data('{ units { pageInfo { hasPreviousPage } } }')).toEqual({ units: { pageInfo: { hasPreviousPage: false } } });
  });

  test('a filter of more than a thousand values of one field is refused', async () => {
    const found = async (count: number) => {
      const filter = { code: { in: Array.from({ length: count }, (_, i) => `X-${i}`) } };
      const { data, errors } = await reading.whole('query ($filter: UnitFilter) { units(filter: $filter) { totalCount } }', { filter });
      return [data, errors?.[0]?.extensions?.code];
    };
    expect(await found(1000)).toEqual([{ units: { totalCount: 0 } }, undefined]);
    expect(await found(1001)).toEqual([null, 'FILTER_TOO_LARGE']);
  });

  test('a filter of too many conditions is refused', async () => {
    const filter = `{ or: [${Array.from({ length: 120 }, () => '{ code: { equals: "A" } }').join(', ')}] }`;
    expect((await reading.whole(`{ units(filter: ${filter}) { totalCount } }`)).errors?.[0]?.extensions?.code).toBe('FILTER_TOO_LARGE');
  });
});

describe('a viewer of one subtree', () => {
  const narrow = seeing({ kind: 'narrow', units: [idOf(3)] });
  const wide = seeing({ kind: 'wide', units: [idOf(3)] });
  const vast = seeing({ kind: 'vast', units: [idOf(3)] });

  test.each([
    ['narrow', narrow],
    ['wide', wide],
    ['vast', vast],
  ] as const)('gets no row, count, search result or cursor of another (%s)', async (_, viewer) => {
    const query = `{ units(sort: [{ field: CODE }]) { totalCount nodes { code parent { code } ancestors { code } } } hidden: unit(code: "HP-LC-AB") { name }
      node(id: "${idOf(4)}") { id } search(text: "phuong") { totalCount nodes { matchedName } } appointments { totalCount nodes { unit { code } } } }`;
    expect(await reading.data(query, {}, viewer)).toEqual({
      units: {
        totalCount: 2,
        nodes: [
          { code: 'C-10', parent: { code: 'HP-LC-TNH' }, ancestors: [{ code: 'HP-LC-TNH' }] },
          { code: 'HP-LC-TNH', parent: null, ancestors: [] },
        ],
      },
      hidden: null,
      node: null,
      search: { totalCount: 1, nodes: [{ matchedName: 'Đảng ủy phường Trần Nguyên Hãn' }] },
      appointments: { totalCount: 1, nodes: [{ unit: { code: 'HP-LC-TNH' } }] },
    });
  });

  test("rights are those of today's tree on every day: a unit that left is gone with its past", async () => {
    const { units } = await reading.data('{ units(asOf: "2021-01-01", sort: [{ field: CODE }]) { nodes { code } } }', {}, narrow);
    expect(codes(units)).toEqual(['C-10', 'HP-LC-HN']);
  });
});
