import { type DocumentNode, type ExecutionResult, execute, type GraphQLSchema, getOperationAST, parse } from 'graphql';
import pg from 'pg';
import { executorOf, fieldResolverOf, stringifyResult } from '../src/graphql/executor.js';
import { platformSchema } from '../src/graphql/graphql-server.js';
import { Reader } from '../src/reading/reader.js';
import { everything, type Scope, type Viewer, viewerOf } from '../src/reading/viewer.js';
import type { Context } from '../src/shared/context.js';
import { insertSmallOrganization } from './small-organization.js';
import { createTestDatabase } from './test-database.js';

/** The day that these reads take for today. */
export const today = '2026-11-24';

/** A viewer who may read everything of some units, and of no kind because it is public. */
export const seeing = (scope: Scope): Viewer =>
  viewerOf(Object.fromEntries(['unit:read', 'unit:read-history', 'person:read', 'person:read-contact'].map((name) => [name, scope])), []);

/** The read side alone, over the small organisation: for what the server gives no way to choose, such as the viewer's scope. */
export interface Reading {
  schema: GraphQLSchema;
  /** Its database, for changing what is stored. */
  url: string;
  /** How many statements ran so far. */
  statements(): number;
  /** The answer as text made by PostgreSQL, read again. */
  whole(document: DocumentNode | string, variables?: Record<string, unknown>, viewer?: Viewer): Promise<ExecutionResult>;
  /** The answer as graphql-js makes it, field by field, which checks every type on the way. */
  fieldByField(document: DocumentNode | string, variables?: Record<string, unknown>, viewer?: Viewer): Promise<ExecutionResult>;
  // biome-ignore lint/suspicious/noExplicitAny: what an answer holds is what the test asserts
  data(document: string, variables?: Record<string, unknown>, viewer?: Viewer): Promise<any>;
  close(): Promise<void>;
}

/** Opens the read side on a database of its own that holds the small organisation. */
export const openReading = async (): Promise<Reading> => {
  const copy = await createTestDatabase();
  const client = new pg.Client({ connectionString: copy.url });
  await client.connect();
  await insertSmallOrganization(client);
  await client.end();
  const pool = new pg.Pool({ connectionString: copy.url, max: 4, options: '-c timezone=UTC -c plan_cache_mode=force_generic_plan' });
  // a connection on its way out may still hear that its database is dropped; a query that fails says so itself
  pool.on('error', () => undefined);
  const run = pool.query.bind(pool) as (...args: unknown[]) => unknown;
  let statements = 0;
  pool.query = ((...args: unknown[]) => {
    statements++;
    return run(...args);
  }) as never;
  const schema = await platformSchema();
  const contextFor = (viewer: Viewer) => ({ today, viewer, language: 'vi', read: new Reader(pool, viewer, today) }) as unknown as Context;
  const parsed = (document: DocumentNode | string) => (typeof document === 'string' ? parse(document) : document);

  const reading: Reading = {
    schema,
    url: copy.url,
    statements: () => statements,
    async whole(source, variables = {}, viewer = everything) {
      const document = parsed(source);
      const operation = getOperationAST(document);
      if (!operation) throw new Error('one operation was expected');
      return JSON.parse(
        String(stringifyResult(await executorOf(schema)({ document, operation, request: { variables }, context: contextFor(viewer) }))),
      );
    },
    async fieldByField(source, variables = {}, viewer = everything) {
      const context = contextFor(viewer);
      const result = await execute({
        schema,
        document: parsed(source),
        variableValues: variables,
        contextValue: context,
        fieldResolver: fieldResolverOf(schema),
      });
      return JSON.parse(JSON.stringify(result));
    },
    async data(source, variables, viewer) {
      const { data, errors } = await reading.whole(source, variables, viewer);
      if (errors) throw new Error(JSON.stringify(errors));
      return data;
    },
    async close() {
      await pool.end();
      await copy.drop();
    },
  };
  return reading;
};
