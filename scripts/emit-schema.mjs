// Writes schema/schema.graphql out of the API's code, sorted and with its descriptions. `npm run schema`
import { readFileSync, writeFileSync } from 'node:fs';
import { emittedSchema, schemaFile } from './emitted-schema.mjs';

const text = await emittedSchema();
let before = '';
try {
  before = readFileSync(schemaFile, 'utf8');
} catch {
  // the first time
}
if (text !== before) writeFileSync(schemaFile, text);
process.stdout.write(
  text === before ? 'schema/schema.graphql is up to date\n' : 'schema/schema.graphql is written: now `npm run codegen`\n',
);
