// The committed schema is what the code emits, keeps the conventions, and breaks no portal unannounced.
import { existsSync, readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { emittedSchema, schemaFile } from './emitted-schema.mjs';
import { conventionBreaches } from './schema-conventions.mjs';
import { unannouncedBreaks } from './schema-gate.mjs';

const read = (path) => readFileSync(new URL(`../schema/${path}`, import.meta.url), 'utf8');
const emitted = await emittedSchema();
const schema = buildSchema(emitted);
const complaints = conventionBreaches(schema);
if (!existsSync(schemaFile) || readFileSync(schemaFile, 'utf8') !== emitted)
  complaints.push('schema/schema.graphql is not what the code emits: `npm run schema`, `npm run codegen`, and commit what they write');
for (const { path, message } of await unannouncedBreaks(buildSchema(read('released.graphql')), schema, read('CHANGELOG.md')))
  complaints.push(
    `Breaks portals built against the last release: ${message} (\`${path}\`). Keep it and mark it @deprecated for a release; or, if it must be, name \`${path}\` under "Unreleased" in schema/CHANGELOG.md and say what portals do`,
  );
for (const complaint of complaints) process.stderr.write(`${complaint}\n`);
process.exitCode = complaints.length ? 1 : 0;
