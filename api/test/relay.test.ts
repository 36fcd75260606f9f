import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lechan-relay-'));
  mkdirSync(join(folder, 'src/__generated__'), { recursive: true });
  cpSync(join(root, 'schema/schema.graphql'), join(folder, 'schema.graphql'));
  writeFileSync(
    join(folder, 'relay.config.json'),
    JSON.stringify({
      src: './src',
      schema: './schema.graphql',
      language: 'typescript',
      artifactDirectory: './src/__generated__',
      customScalarTypes: { Date: 'string', DateTime: 'string' },
    }),
  );
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (file: string, ...documents: string[]) =>
  writeFileSync(join(folder, 'src', `${file}.ts`), documents.map((document) => `graphql\`${document}\`;`).join('\n'));
const compile = (...given: string[]) => {
  const cli = join(root, 'node_modules/relay-compiler/cli.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...given, 'relay.config.json'], { cwd: folder, encoding: 'utf8' });
  return { status, said: stdout + stderr };
};

test('the Relay compiler accepts the schema: identities, refetching, paging both ways and mutations', () => {
  write(
    'Unit',
    `query UnitQuery($id: ID!, $asOf: Date) {
      node(id: $id) { ...Unit_history @alias }
      unit(id: $id, asOf: $asOf) { id name ...Unit_children ...Unit_officers }
    }`,
    `fragment Unit_history on Unit @refetchable(queryName: "UnitHistoryRefetchQuery") { id name history { id act validFrom } }`,
    `fragment Unit_children on Unit
      @argumentDefinitions(count: { type: "Int", defaultValue: 20 }, cursor: { type: "String" })
      @refetchable(queryName: "UnitChildrenQuery") {
      children(first: $count, after: $cursor) @connection(key: "Unit_children") { edges { cursor node { id name } } totalCount }
    }`,
    `fragment Unit_officers on Unit
      @argumentDefinitions(count: { type: "Int", defaultValue: 20 }, cursor: { type: "String" })
      @refetchable(queryName: "UnitOfficersQuery") {
      appointments(last: $count, before: $cursor) @connection(key: "Unit_appointments") { edges { node { id person { fullName } } } }
    }`,
    `mutation UnitMutation($input: ChangeUnitInput!) { changeUnit(input: $input) { unit { id name version } userErrors { field code message } } }`,
  );
  write(
    'Search',
    `query SearchQuery($text: String!) { search(text: $text, first: 10) { edges { node { matchedName node { __typename id } } } } }`,
  );
  expect(compile()).toEqual({ status: 0, said: expect.stringContaining('Done') });
  expect(compile('--validate')).toMatchObject({ status: 0 });
});

test('it refuses a document that the schema has no answer for', () => {
  write('Unit', 'query UnitQuery($id: ID!) { unit(id: $id) { id nickname } }');
  expect(compile()).toEqual({ status: 1, said: expect.stringContaining('`nickname`') });
});
