// Writes docs/permissions.md out of the API's code: which role has which permission, what each command takes, and what each read.
// `npm run permissions`; with --check it only says whether the file is fresh.
import './typescript.mjs';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const file = at('docs/permissions.md');

const { platformSchema } = await import('../api/src/graphql/graphql-server.ts');
const { implied, permissions } = await import('../api/src/shared/permissions.ts');
const { shippedRoles } = await import('../api/src/database/migrations/0009-shipped-roles.ts');
const schema = await platformSchema();
const sources = await sourcesOfAll();

const text = `# Permissions

Written by \`npm run permissions\` out of the code; \`npm run check\` says when it is stale. What is new here is new to everybody: read it.

## Roles

The roles that an installation starts with. Roles are data: administrators change them, and add others.

${table(
  ['permission', 'over', ...shippedRoles.map(([, , en]) => en)],
  Object.entries(permissions).map(([permission, reach]) => [
    code(permission),
    reach === 'PLATFORM' ? 'the platform' : 'units',
    ...shippedRoles.map(([, , , has]) => (has.includes(permission) ? '✓' : '')),
  ]),
)}

What comes with a permission: ${Object.entries(implied)
  .map(([permission, others]) => `${others.map(code).join(', ')} with ${code(permission)}`)
  .join('; ')}.

## Commands

${table(['mutation', 'takes'], commands())}

## Reads

Who may not see a row does not get it, in lists, counts, search, nested fields and by its identity alike. A field that takes more than its
row refuses the whole request to who has not got it there. What is not named takes no more than the row.

${sources.map(section).join('\n\n')}
`;

let former = '';
try {
  former = readFileSync(file, 'utf8');
} catch {
  // the first time
}
if (process.argv.includes('--check')) {
  if (text !== former) process.stdout.write('docs/permissions.md is stale\n');
  process.exitCode = text === former ? 0 : 1;
} else {
  writeFileSync(file, text);
}

function code(word) {
  return `\`${word}\``;
}

function table(heads, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

function commands() {
  return Object.values(schema.getMutationType().getFields())
    .sort((one, other) => one.name.localeCompare(other.name))
    .map(({ name, extensions: { needs } }) => [
      code(name),
      needs ? code(needs.permission) : needs === null ? 'nothing: it finds out itself' : '?',
    ]);
}

async function sourcesOfAll() {
  const found = new Map();
  for (const path of globSync('api/src/modules/**/*.queries.ts', { cwd: at('.') }).sort())
    for (const one of Object.values(await import(`../${path}`))) if (one?.rights && one.fields && one.type) found.set(one.type, one);
  return [...found.values()].sort((one, other) => one.type.localeCompare(other.type));
}

function section({ type, rights, fields, filters }) {
  const needing = Object.entries(fields).filter(([, field]) => field.needs);
  const plain = Object.keys(fields).filter((name) => !fields[name].needs);
  const filtering = Object.entries(filters).filter(([, filter]) => filter.needs);
  return [
    `### ${type}`,
    '',
    `Rows: ${told(rights)}`,
    '',
    ...needing.map(
      ([name, { needs, isEmptyWithout }]) => `- ${code(name)} takes ${code(needs)}${isEmptyWithout ? ', and is empty without it' : ''}`,
    ),
    ...filtering.map(([name, { needs }]) => `- the condition ${code(name)} takes ${code(needs)}`),
    `- with the row: ${plain.map(code).join(', ')}`,
  ].join('\n');
}

function told(rights) {
  const { kind, permission } = rights;
  if (kind === 'open') return rights.onlySignedIn ? 'whoever is signed in.' : 'everybody, unless the public is shut out.';
  const byWhich = [permission, rights.lookedIntoBy].filter(Boolean).map(code).join(' or ');
  if (kind === 'platform') return `who has ${byWhich} over the platform.`;
  if (kind === 'own') return `whose own they are, and who has ${byWhich} over the platform.`;
  if (kind === 'subtree')
    return `who has ${code(permission)} over the unit${rights.publicBy ? '; everybody where its kind is public' : ''}${rights.asKnownBy ? `; as known at another time who has ${code(rights.asKnownBy)} too` : ''}.`;
  if (kind === 'owner')
    return `who may see the ${rights.owner().type} that they belong to${permission ? `, with ${code(permission)} over it` : ''}.`;
  if (kind === 'holder') return `who has ${code(permission)} over a unit where they hold or held a post.`;
  if (kind === 'reaching')
    return `whose own they are, who has ${code(rights.platformPermission)} over the platform, and who has ${rights.permissions.map(code).join(' or ')} over a unit that they reach.`;
  if (kind === 'permitted') return 'whose own they are, and who has the permission that they name over the units that they are about.';
  return `who has ${code(permission)} over what they are about${rights.over ? '; of a right that was given, or what was put up for a second person, over its unit' : ''}.`;
}
