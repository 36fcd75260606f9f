import './typescript.mjs';
import { fileURLToPath } from 'node:url';
import { lexicographicSortSchema, printSchema } from 'graphql';

/** Where the emitted schema is kept. */
export const schemaFile = fileURLToPath(new URL('../schema/schema.graphql', import.meta.url));

/** The schema as the API's code states it now. */
export async function emittedSchema() {
  const { platformSchema } = await import('../api/src/graphql/graphql-server.ts');
  return `${printSchema(lexicographicSortSchema(await platformSchema()))}\n`;
}
