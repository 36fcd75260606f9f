import { limits } from '../src/graphql/limits.js';
import { startApi, type TestApi } from './start-api.js';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const nested = (depth: number): string => (depth === 1 ? 'code' : `parent { ${nested(depth - 1)} }`);
const refusal = async (document: string) => {
  const { data, errors } = await api.graphql(document);
  return [data ?? null, errors?.[0]?.extensions.code];
};
const rootFields = (count: number) => Array.from({ length: count }, (_, i) => `a${i}: __typename`).join(' ');

test('a query at each limit is answered', async () => {
  expect(await refusal(`{ unit(code: "A") { ${nested(limits.depth - 1)} } }`)).toEqual([{ unit: null }, undefined]);
  const aliases = Array.from({ length: limits.aliases }, (_, i) => `a${i}: code`).join(' ');
  expect(await refusal(`{ unit(code: "A") { ${aliases} } }`)).toEqual([{ unit: null }, undefined]);
  const roots = Array.from({ length: limits.rootFields }, (_, i) => `a${i}: unit(code: "A") { id }`).join(' ');
  expect((await api.graphql(`{ ${roots} }`)).errors).toBeUndefined();
});

test.each([
  ['deep', `{ unit(code: "A") { ${nested(limits.depth)} } }`, 'DEPTH_LIMIT_EXCEEDED'],
  ['deep through fragments', `{ unit(code: "A") { ...F } } fragment F on Unit { ${nested(limits.depth)} }`, 'DEPTH_LIMIT_EXCEEDED'],
  ['extremely deep', `{ unit(code: "A") { ${'parent { '.repeat(400)} code ${'}'.repeat(400)} } }`, 'DEPTH_LIMIT_EXCEEDED'],
  [
    'rich in aliases',
    `{ unit(code: "A") { ${Array.from({ length: limits.aliases + 1 }, (_, i) => `a${i}: code`).join(' ')} } }`,
    'ALIAS_LIMIT_EXCEEDED',
  ],
  [
    'rich in directives',
    `{ unit(code: "A") { code ${'@skip(if: false) '.repeat(1)} ${'code @include(if: true) '.repeat(limits.directives)} } }`,
    'DIRECTIVE_LIMIT_EXCEEDED',
  ],
  ['broad', `{ ${rootFields(limits.rootFields + 1)} }`, 'ROOT_FIELD_LIMIT_EXCEEDED'],
  [
    'broad through fragments',
    `{ ...F } fragment F on Query { ...G } fragment G on Query { ${rootFields(limits.rootFields + 1)} }`,
    'ROOT_FIELD_LIMIT_EXCEEDED',
  ],
  [
    'costly',
    `{ units(first: 100) { nodes { children(first: 100) { nodes { children(first: 100) { nodes { code } } } } } } }`,
    'COST_LIMIT_EXCEEDED',
  ],
  [
    'full of counts',
    `{ unit(code: "31") { descendants(first: 100) { nodes { ancestors { descendants(first: 1) { totalCount } } } } } }`,
    'COST_LIMIT_EXCEEDED',
  ],
  [
    'full of counts through fragments',
    `{ units(first: 100) { nodes { parent { descendants { ...C } parent { descendants { ... { ...C } } } } } } } fragment C on UnitConnection { totalCount }`,
    'COST_LIMIT_EXCEEDED',
  ],
  [
    'full of conditions',
    `{ units(first: 20) { nodes { descendants(filter: { or: [${'{ name: { contains: "a" } } '.repeat(95)}] }, first: 1) { totalCount } } } }`,
    'COST_LIMIT_EXCEEDED',
  ],
  [
    'full of conditions that look up',
    `{ a: units(filter: { or: [${'{ openedOn: { from: "2020-01-01" } } '.repeat(99)}] }) { totalCount } b: units(filter: { and: [${'{ not: { hasVacancy: { equals: true } } } '.repeat(49)}] }) { totalCount } }`,
    'COST_LIMIT_EXCEEDED',
  ],
  ['a subscription', 'subscription { x }', 'OPERATION_NOT_SUPPORTED'],
  ['full of tokens', `{ unit(code: "A") { ${'code '.repeat(limits.tokens)} } }`, 'GRAPHQL_PARSE_FAILED'],
])('a query that is %s is refused before it runs', async (_, document, code) => {
  expect(await refusal(document)).toEqual([null, code]);
});

test('one field asked for hundreds of times is refused with the reason', async () => {
  const { errors } = await api.graphql(`{ unit(code: "A") { ${'parent { name } '.repeat(480)} } }`);
  expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['REPEAT_LIMIT_EXCEEDED']);
});

test('fragments that double each time are refused at once', async () => {
  const fragments = Array.from(
    { length: 25 },
    (_, i) => `fragment F${i} on Unit { ${i ? `parent { ...F${i - 1} } x${i}: parent { ...F${i - 1} }` : 'code'} }`,
  ).join(' ');
  const [data, code] = await refusal(`{ unit(code: "A") { ...F24 } } ${fragments}`);
  expect(data).toBeNull();
  expect(code).toMatch(/LIMIT_EXCEEDED/);
});

test('fragments that are spread again and again are refused as too much', async () => {
  const fragments = Array.from({ length: 12 }, (_, i) => `fragment F${i} on Unit { ${i ? `...F${i - 1} `.repeat(3) : 'code'} }`).join(' ');
  expect(await refusal(`{ unit(code: "A") { ...F11 } } ${fragments}`)).toEqual([null, 'COST_LIMIT_EXCEEDED']);
});

test('a fragment that is spread again and again at the root is one', async () => {
  const { errors } = await api.graphql(`{ ${'...F '.repeat(30)} } fragment F on Query { __typename }`);
  expect(errors).toBeUndefined();
});

test('a fragment within itself is refused, not followed', async () => {
  expect(await refusal('{ unit(code: "A") { ...F } } fragment F on Unit { parent { ...F } }')).toEqual([null, 'GRAPHQL_VALIDATION_FAILED']);
});

test('introspection as its tools send it is answered', async () => {
  const { data } = await api.graphql(
    '{ __schema { types { name fields { name type { kind name ofType { kind name ofType { kind name ofType { kind name } } } } } } } }',
  );
  expect(data.__schema.types.length).toBeGreaterThan(30);
});

test.each([
  ['asOf: "2024-02-30"', 'There is no day "2024-02-30"'],
  ['asOf: "18/11/2024"', 'There is no day "18/11/2024"'],
  ['asOf: "0000-01-01"', 'There is no day "0000-01-01"'],
  ['asOf: 20241118', 'There is no day 20241118'],
  ['asOf: TODAY', 'There is no day TODAY'],
  ['asOf: ["2024-11-18"]', 'There is no day ["2024-11-18"]'],
  [`asOf: [${'9, '.repeat(200)}]`, '9, 9,…. Write'],
  ['knownAt: "2024-11-18"', 'There is no instant "2024-11-18"'],
  ['knownAt: "2024-11-18T25:00:00Z"', 'There is no instant'],
])('%s is refused with a word on how to write it', async (argument, message) => {
  const { data, errors } = await api.graphql(`{ unit(code: "A", ${argument}) { id } }`);
  expect([data, errors?.length, errors?.[0]?.locations]).toEqual([undefined, 1, [{ line: 1, column: expect.any(Number) }]]);
  expect(errors?.[0]?.message).toContain(message);
});

test('the character NUL is refused, in the document as in variables', async () => {
  expect(await refusal('{ unit(code: "a\\u0000") { id } }')).toEqual([null, 'ARGUMENTS_INVALID']);
  const { errors } = await api.graphql('query ($f: UnitFilter) { units(filter: $f) { totalCount } }', { f: { name: { in: ['a\0'] } } });
  expect(errors?.map((e) => e.extensions.code)).toEqual(['ARGUMENTS_INVALID']);
});

test('a depth of no levels is refused', async () => {
  const { errors } = await api.graphql('{ unit(code: "A") { descendants(maxDepth: 0) { totalCount } } }');
  expect(errors?.map((e) => e.extensions.code)).toEqual(['ARGUMENTS_INVALID']);
});

test('what fails inside is masked, with the request id', async () => {
  await api.database.query('alter table unit_version rename to unit_version_gone');
  const { data, errors, headers } = await api.graphql('{ unit(code: "A") { id } }');
  await api.database.query('alter table unit_version_gone rename to unit_version');
  const requestId = headers.get('x-request-id');
  expect(requestId).toBeTruthy();
  expect([data, errors]).toEqual([
    { unit: null },
    [
      {
        message: expect.not.stringContaining('unit_version'),
        locations: [{ line: 1, column: 3 }],
        path: ['unit'],
        extensions: { code: 'INTERNAL_SERVER_ERROR', requestId },
      },
    ],
  ]);
});

test('variables of a wrong type are refused, all of them named', async () => {
  const { errors } = await api.graphql('query ($a: Int!, $b: Date) { units(first: $a, asOf: $b) { totalCount } }', { a: 'x', b: 'y' });
  expect(errors?.map((e) => e.message)).toEqual([expect.stringContaining('$a'), expect.stringContaining('$b')]);
});
