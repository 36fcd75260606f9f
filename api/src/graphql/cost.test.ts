import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type GraphQLSchema, type OperationDefinitionNode, parse, print } from 'graphql';
import { costOf } from './cost.js';
import { platformSchema } from './graphql-server.js';
import { limits } from './limits.js';

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await platformSchema();
});

const cost = (document: string) => costOf(schema, parse(document), undefined, {});
const costly = (filter: object) =>
  costOf(schema, parse('query ($f: UnitFilter) { units(filter: $f, first: 1) { totalCount } }'), undefined, { f: filter });
const rising = (costs: number[]) => expect(costs).toEqual([...new Set(costs)].sort((a, b) => a - b));

test('rows, counts, orders and descents cost more the more of them there are', () => {
  rising(['{ units { __typename } }', '{ units(first: 1) { totalCount } }', '{ units(first: 1) { totalCount nodes { id } } }'].map(cost));
  rising(['{ units { nodes { id } } }', '{ units(sort: [{ field: CODE }]) { nodes { id } } }'].map(cost));
  rising(['children', 'descendants'].map((list) => cost(`{ unit(code: "A") { ${list} { totalCount } } }`)));
});

test('conditions cost more the more of them there are, the longer their lists, and the more they look up', () => {
  rising([{}, { name: { contains: 'a' } }, { name: { contains: 'a', startsWith: 'b' } }, { openedOn: { from: '2020-01-01' } }].map(costly));
  rising([{ id: { in: ['a'] } }, { id: { in: Array(1000).fill('a') } }].map(costly));
  const [vacant, led] = [{ hasVacancy: { equals: true } }, { isLed: { equals: true } }];
  rising([vacant, { or: [vacant, { not: led }] }, { and: [vacant, { or: [led, vacant] }] }].map(costly));
});

test('comparing costs what it takes: texts that have nothing in common are not compared twenty times at once', () => {
  const compared = (times: number) =>
    cost(`{ ${Array.from({ length: times }, (_, i) => `c${i}: lessonDifference(id: "a") { placeCount }`).join(' ')} }`);
  expect(compared(10)).toBeLessThan(limits.cost);
  expect(compared(limits.rootFields)).toBeGreaterThan(limits.cost);
  expect(cost('{ courseDifference(id: "a") { placeCount } }')).toBeGreaterThan(cost('{ lessonDifference(id: "a") { placeCount } }'));
});

const root = join(import.meta.dirname, '../../..');
const ours = ['schema/operations', 'admin/src'].flatMap((folder) => globSync(join(root, folder, '**/*.graphql')));
const document = parse(ours.map((file) => readFileSync(file, 'utf8')).join('\n'), { noLocation: true });
const operations = document.definitions.filter(
  (d): d is OperationDefinitionNode => d.kind === 'OperationDefinition' && d.operation === 'query',
);

test.each(operations.map((operation) => [operation.name?.value, operation] as const))(
  '%s, which is ours, costs far less than is answered',
  (name, operation) => {
    const given: Record<string, unknown> = {
      UnitFilter: {
        kind: { in: ['CELL'] },
        name: { contains: 'a' },
        tree: { equals: 'PARTY' },
        ancestor: { equals: 'a' },
        hasVacancy: { equals: true },
      },
      PersonFilter: { name: { contains: 'a' } },
      AppointmentFilter: { position: { in: ['SECRETARY'] }, isActing: { equals: true } },
      'IdOperators!': { equals: 'a' },
      '[UnitSort!]': [{ field: 'NAME' }],
      '[PersonSort!]': [{ field: 'NAME' }],
      'String!': 'a',
      '[String!]!': Array.from({ length: 100 }, () => 'a'),
      'ID!': 'a',
      Int: 100,
      'Int!': 100,
      'Tree!': 'PARTY',
      'Boolean!': true,
      'Date!': '2024-06-01',
      'DateTime!': '2024-06-01T00:00:00Z',
      'ReadingState!': 'DRAFT',
      'CourseFilter!': { title: { contains: 'a' } },
      'LessonFilter!': { title: { contains: 'a' } },
      '[ID!]!': Array.from({ length: 100 }, () => 'a'),
    };
    const entries = (operation.variableDefinitions ?? []).map(({ variable, type }) => [variable.name.value, given[print(type)]]);
    const variables = Object.fromEntries(entries.filter(([, value]) => value !== undefined));
    expect(costOf(schema, document, name, variables)).toBeLessThan(limits.cost / 2);
  },
);
