import { readdir, readFile } from 'node:fs/promises';
import fc from 'fast-check';
import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLSchema,
  getNamedType,
  getOperationAST,
  isInterfaceType,
  isLeafType,
  isObjectType,
  parse,
  validate,
} from 'graphql';
import pg from 'pg';
import { executorOf, fieldResolverOf, stringifyResult } from '../src/graphql/executor.js';
import { platformSchema } from '../src/graphql/graphql-server.js';
import { Reader } from '../src/reading/reader.js';
import { everything, type Viewer } from '../src/reading/viewer.js';
import type { Context } from '../src/shared/context.js';
import { GeneratedQuery } from './generated-query.js';
import { idOf, insertSmallOrganization } from './small-organization.js';
import { createTestDatabase, type TestDatabase } from './test-database.js';

const today = '2026-11-24';
let copy: TestDatabase;
let pool: pg.Pool;
let schema: GraphQLSchema;
let statements = 0;

beforeAll(async () => {
  copy = await createTestDatabase();
  const client = new pg.Client({ connectionString: copy.url });
  await client.connect();
  await insertSmallOrganization(client);
  await client.end();
  pool = new pg.Pool({ connectionString: copy.url, max: 4, options: '-c timezone=UTC -c plan_cache_mode=force_generic_plan' });
  const run = pool.query.bind(pool) as (...args: unknown[]) => unknown;
  pool.query = ((...args: unknown[]) => {
    statements++;
    return run(...args);
  }) as never;
  schema = await platformSchema();
});

afterAll(async () => {
  await pool.end();
  await copy.drop();
});

const contextFor = (viewer: Viewer) => ({ today, viewer, language: 'vi', read: new Reader(pool, viewer, today) }) as unknown as Context;

/** The answer as text made by PostgreSQL, read again. */
const whole = async (document: DocumentNode, variables: Record<string, unknown>, viewer = everything): Promise<ExecutionResult> => {
  const operation = getOperationAST(document);
  if (!operation) throw new Error('one operation was expected');
  const result = await executorOf(schema)({ document, operation, request: { variables }, context: contextFor(viewer) });
  return JSON.parse(stringifyResult(result));
};

/** The answer as graphql-js makes it, field by field, which checks every type on the way. */
const fieldByField = async (document: DocumentNode, variables: Record<string, unknown>, viewer = everything): Promise<ExecutionResult> => {
  const result = await execute({
    schema,
    document,
    variableValues: variables,
    contextValue: contextFor(viewer),
    fieldResolver: fieldResolverOf(schema),
  });
  return JSON.parse(JSON.stringify(result));
};

const messages = ({ errors }: ExecutionResult) => errors?.map(({ message, path }) => ({ message, path })) ?? [];

describe('each published operation', () => {
  const variables: Record<string, unknown> = {
    code: 'HP-LC',
    id: idOf(3),
    unitId: idOf(3),
    text: 'ho nam',
    first: 5,
    kind: 'CELL',
    asOf: '2023-06-01',
    ancestor: idOf(1),
    districtId: idOf(2),
    includeFormer: true,
    includeEnded: true,
  };
  const folder = new URL('../../schema/operations/', import.meta.url);

  test('answers the same both ways, in one statement a root field', async () => {
    const files = (await readdir(folder)).filter((file) => file.endsWith('.graphql'));
    const parts = await Promise.all(files.map(async (file) => parse(await readFile(new URL(file, folder), 'utf8'))));
    const definitions = parts.flatMap((part) => part.definitions);
    const operations = definitions.flatMap((d) => (d.kind === 'OperationDefinition' && d.operation === 'query' ? [d] : []));
    expect(operations.length).toBeGreaterThan(5);
    for (const operation of operations) {
      const document = {
        kind: 'Document',
        definitions: [operation, ...definitions.filter((d) => d.kind === 'FragmentDefinition')],
      } as DocumentNode;
      const asked = Object.fromEntries(
        (operation.variableDefinitions ?? []).flatMap(({ variable: { name }, type }) =>
          name.value in variables ? [[name.value, type.kind === 'ListType' ? [variables[name.value]] : variables[name.value]]] : [],
        ),
      );
      await whole(document, asked); // words of a search are looked up once
      const before = statements;
      const answer = await whole(document, asked);
      expect({ operation: operation.name?.value, errors: answer.errors, statements: statements - before }).toEqual({
        operation: operation.name?.value,
        errors: undefined,
        statements: operation.selectionSet.selections.length,
      });
      expect(answer.data).toEqual((await fieldByField(document, asked)).data);
    }
  });
});

describe('each field', () => {
  /** All fields of a type, with what is below them as deep as given. */
  const allOf = (name: string, depth: number): string => {
    const type = schema.getType(name);
    if (isInterfaceType(type))
      return schema
        .getPossibleTypes(type)
        .map((t) => `... on ${t.name} { ${allOf(t.name, depth)} }`)
        .join(' ');
    if (!isObjectType(type)) throw new Error(`${name} has no fields`);
    const fields = Object.values(type.getFields()).flatMap((field) => {
      const of = getNamedType(field.type);
      if (isLeafType(of)) return [field.name];
      return depth > 0 ? [`${type.name}_${field.name}: ${field.name} { ${allOf(of.name, depth - 1)} }`] : [];
    });
    return ['__typename', ...fields].join(' ');
  };

  test('answers the same both ways, reached through each root field', async () => {
    const calls: Record<string, string> = {
      unit: `unit(code: "HP-LC-TNH")`,
      person: `person(id: "${idOf(20)}")`,
      appointment: `appointment(id: "${idOf(60)}")`,
      node: `node(id: "${idOf(10)}")`,
      search: 'search(text: "ho nam", includeFormer: true)',
      persons: 'persons(first: 3)',
    };
    for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
      if (!field.extensions.whole) continue;
      const document = parse(`{ ${calls[field.name] ?? field.name} { ${allOf(getNamedType(field.type).name, 2)} } }`);
      expect(validate(schema, document)).toEqual([]);
      const [one, other] = [await whole(document, {}), await fieldByField(document, {})];
      expect(one.errors).toBeUndefined();
      expect(one.data?.[field.name]).not.toBeNull();
      expect(one).toEqual(other);
    }
  });
});

describe('generated queries', () => {
  const scopes: Viewer[] = [
    everything,
    { scope: { kind: 'narrow', units: [idOf(3)] } },
    { scope: { kind: 'wide', units: [idOf(2), idOf(7)] } },
  ];

  test('answer the same both ways', async () => {
    const roots = Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap((field) => (field.extensions.whole ? [field.name] : []));
    let answered = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat({ max: 9999 }), { minLength: 150, maxLength: 500, size: 'max' }),
        fc.constantFrom(...scopes),
        async (decisions, viewer) => {
          const document = parse(new GeneratedQuery(schema, decisions, roots).text());
          fc.pre(!validate(schema, document, undefined, { maxErrors: 1 }).some((error) => /conflict/.test(error.message)));
          expect(validate(schema, document)).toEqual([]);
          const variables = { yes: true, no: false };
          const [one, other] = [await whole(document, variables, viewer), await fieldByField(document, variables, viewer)];
          expect(messages(one)).toEqual(messages(other));
          expect(one.data).toEqual(other.data);
          if (!one.errors) answered++;
        },
      ),
      { numRuns: 600, interruptAfterTimeLimit: 60_000, markInterruptAsFailure: true },
    );
    expect(answered).toBeGreaterThan(400);
  }, 90_000);
});
