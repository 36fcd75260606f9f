import { startApi, type TestApi } from './start-api.js';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

test('variables that are nested too deep are refused before anything walks through them, used or not', async () => {
  const nest = (depth: number, open: string, close: string) => `${open.repeat(depth)}${close.repeat(depth)}`;
  const send = async (variables: string) => {
    const body = `{ "query": "query ($f: UnitFilter) { units(filter: $f) { totalCount } }", "variables": ${variables} }`;
    const response = await fetch(new URL('/graphql', api.url), { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    return [response.status, ((await response.json()) as { errors?: [{ extensions: { code: string } }] }).errors?.[0].extensions.code];
  };
  expect(await send(`{ "f": { "and": ${nest(20, '[{ "and": ', '}]').replace('"and": }', '"code": { "equals": "A" } }')} } }`)).toEqual([
    200,
    undefined,
  ]);
  expect(await send(`{ "f": ${nest(6000, '{ "not": ', '}').replace('"not": }', '"code": { "equals": "A" } }')} }`)).toEqual([
    400,
    'VARIABLES_TOO_DEEP',
  ]);
  expect(await send(`{ "x": ${nest(200_000, '[', ']')} }`)).toEqual([400, 'VARIABLES_TOO_DEEP']);
});

test.each([
  ['query A { __typename }', 'B', 'Unknown operation named "B".'],
  ['{ __typename }', 'B', 'Unknown operation named "B".'],
  ['query A { __typename } query B { __typename }', undefined, 'Must provide operation name if query contains multiple operations.'],
  ['fragment F on Query { __typename }', undefined, 'Fragment "F" is never used.'],
])('%s asked for operation %s is refused with %s', async (query, operationName, message) => {
  for (const accept of ['application/json', 'application/graphql-response+json']) {
    const headers = { 'content-type': 'application/json', accept };
    const response = await fetch(new URL('/graphql', api.url), { method: 'POST', headers, body: JSON.stringify({ query, operationName }) });
    const { errors } = (await response.json()) as { errors: [{ message: string; extensions: { code: string } }] };
    expect([response.status, errors[0].message]).toEqual([400, message]);
    expect(errors[0].extensions.code).toMatch(/^(OPERATION_RESOLUTION_FAILURE|GRAPHQL_VALIDATION_FAILED)$/);
  }
});

test.each([
  ['{ units @skip(if: true) { totalCount } }', {}],
  ['query ($a: Boolean = false) { ...F @include(if: $a) } fragment F on Query { unitKinds { code } }', {}],
  ['{ a: unit(id: "a") { id } b: units @skip(if: true) { totalCount } c: unit(id: "c") { id } }', { a: null, c: null }],
])('of %s what is asked is answered, and nothing else', async (query, data) => {
  expect(await api.ask(query)).toEqual(data);
});

test('a page tells of itself under as many names as it is asked by', async () => {
  const names = Array.from({ length: 50 }, (_, i) => `n${i}`);
  const { units } = await api.ask(
    `{ units(first: 1) { pageInfo { endCursor ${names.map((name) => `${name}: hasNextPage`).join(' ')} } } }`,
  );
  expect(Object.keys(units.pageInfo)).toEqual(['endCursor', ...names]);
});
