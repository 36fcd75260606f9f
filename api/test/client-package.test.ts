import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { blocksOf } from './documents.js';
import { startApi, type TestApi } from './start-api.js';

const root = resolve(import.meta.dirname, '../..');
const bin = (...path: string[]) => join(root, 'node_modules', ...path);
// Without what the outer npm tells its scripts: the inner one is a stranger's.
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.toLowerCase().startsWith('npm_')));
let portal: string;
let api: TestApi;

beforeAll(async () => {
  portal = mkdtempSync(join(tmpdir(), 'lechan-portal-'));
  execFileSync(process.execPath, [bin('typescript/bin/tsc'), '-b', join(root, 'schema')]);
  execFileSync('npm', ['pack', '--silent', '--pack-destination', portal], { cwd: join(root, 'schema'), env });
  const [tarball] = readdirSync(portal);
  writeFileSync(join(portal, 'package.json'), '{ "name": "portal", "private": true, "type": "module" }');
  execFileSync('npm', ['install', `./${tarball}`, '--offline', '--no-audit', '--no-fund', '--silent'], { cwd: portal, env });
  writeFileSync(
    join(portal, 'tsconfig.json'),
    JSON.stringify({
      compilerOptions: {
        target: 'es2022',
        module: 'nodenext',
        strict: true,
        exactOptionalPropertyTypes: true,
        skipLibCheck: false,
        types: [],
        outDir: 'out',
      },
    }),
  );
  api = await startApi({ seed: 'sample' });
});

afterAll(async () => {
  await api?.close();
  rmSync(portal, { recursive: true, force: true });
});

/** Compiles the portal with this one file and gives what the compiler says: nothing when all is right. */
const compile = (content: string): string => {
  writeFileSync(join(portal, 'portal.ts'), content);
  return spawnSync(process.execPath, [bin('typescript/bin/tsc')], { cwd: portal, encoding: 'utf8' }).stdout;
};
/** Runs the compiled portal; not synchronously, for the server that answers it is in this very process. */
const printed = async (...given: string[]): Promise<string> =>
  (await promisify(execFile)(process.execPath, [join(portal, 'out/portal.js'), ...given], { env, timeout: 20_000 })).stdout;
const run = async (...given: string[]): Promise<unknown> => JSON.parse(await printed(...given));

const start = `
  import { createClient, LechanError, Tree, UnitByCodeDocument, UnitsPageDocument, VocabularyDocument } from '@lechan/client';
  declare const process: { argv: string[] };
  declare const console: { log(text: string): void };
  const client = createClient({ url: process.argv[2]!, language: 'en' });
`;

test('the package brings its types, its operations and the schema, and needs no other package', () => {
  expect(readdirSync(join(portal, 'node_modules'))).toEqual(['.package-lock.json', '@lechan']);
  const client = join(portal, 'node_modules/@lechan/client');
  expect(readdirSync(client).sort()).toEqual(
    ['CHANGELOG.md', 'LICENSE', 'README.md', 'codegen', 'dist', 'operations', 'package.json', 'schema.graphql', 'src'].sort(),
  );
  expect(readdirSync(join(client, 'dist'))).not.toContain('.tsbuildinfo');
});

test('a portal that uses it rightly compiles and gets its answers', async () => {
  expect(
    compile(`${start}
      const { unit } = await client.request(UnitByCodeDocument, { code: '305', asOf: '2024-06-01' });
      const path: string[] = unit?.ancestors.map(({ name }) => name) ?? [];
      const wards: string[] = [];
      const filter = { kind: { in: ['WARD_COMMITTEE'] }, tree: { equals: Tree.Party } };
      for await (const ward of client.paginate(UnitsPageDocument, { first: 4, filter }, ({ units }) => units)) wards.push(ward.name);
      const { unitKinds } = await client.request(VocabularyDocument);
      console.log(JSON.stringify({ name: unit?.name, path, wards: wards.length, distinct: new Set(wards).size, kinds: unitKinds.length > 5 }));
    `),
  ).toBe('');
  expect(await run(api.url)).toEqual({ name: 'Quận Lê Chân', path: ['Thành phố Hải Phòng'], wards: 15, distinct: 15, kinds: true });
});

test('a request that is refused as a whole is an error with its code, its status and the request id', async () => {
  expect(
    compile(`${start}
      const failures: object[] = [];
      const note = (error: unknown) => error instanceof LechanError && failures.push({ code: error.code, status: error.status, hasId: Boolean(error.requestId) });
      await client.request(UnitByCodeDocument, { code: '305', asOf: 'yesterday' }).catch(note);
      await createClient({ url: 'http://127.0.0.1:9' }).request(VocabularyDocument).catch(note);
      await createClient({ url: new URL('/nowhere', process.argv[2]) }).request(VocabularyDocument).catch(note);
      await createClient({ url: process.argv[3]! }).request(VocabularyDocument).catch(note);
      try { createClient({ url: 'nope' }) } catch (error) { note(error) }
      await client.request(VocabularyDocument, {}, { signal: AbortSignal.abort(new Error('no longer wanted')) }).catch((error) => failures.push({ said: error.message }));
      console.log(JSON.stringify(failures));
    `),
  ).toBe('');
  const other = createServer((_, response) => response.end('<html>a page</html>')).listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const failures = await run(api.url, `http://127.0.0.1:${port}`).finally(() => other.close());
  expect(failures).toEqual([
    { code: 'BAD_USER_INPUT', status: 400, hasId: true },
    { code: 'UNREACHABLE', hasId: false },
    { code: 'NOT_FOUND', status: 404, hasId: true },
    { code: 'NOT_GRAPHQL', status: 200, hasId: false },
    { code: 'ADDRESS_INVALID', hasId: false },
    { said: 'no longer wanted' },
  ]);
});

test.each([
  ['a variable that is not there', `await client.request(UnitByCodeDocument, { kode: '305' });`, "'kode' does not exist in type"],
  ['a required variable left out', `await client.request(UnitByCodeDocument);`, 'Expected 2-3 arguments, but got 1'],
  [
    'a field that was not asked for',
    `(await client.request(UnitByCodeDocument, { code: '305' })).unit?.phone;`,
    "Property 'phone' does not exist",
  ],
  ['an answer taken for sure', `(await client.request(UnitByCodeDocument, { code: '305' })).unit.name;`, "Object is possibly 'null'"],
  [
    'a value that is none of the enum',
    `await client.request(UnitsPageDocument, { filter: { tree: { equals: 'CHURCH' } } });`,
    `'"CHURCH"' is not assignable to type`,
  ],
])('a portal that uses it wrongly does not compile: %s', (_, line, said) => {
  expect(compile(`${start}\n${line}`)).toContain(said);
});

const page = 'docs/portals.md';
const here = (
  code: string | undefined,
) => `declare const process: { argv: string[] }; declare const console: { log(...text: unknown[]): void };
  ${(code ?? '').replace("'http://localhost:4000'", 'process.argv[2]!')}`;

test("the portals' page shows what happens: the first query, paging, and courses", async () => {
  const [first, paging, courses] = blocksOf(page, 'ts');
  const [output] = blocksOf(page, 'text');
  expect(compile(here(first))).toBe('');
  expect(await printed(api.url)).toBe(output);
  expect(compile(here(`${first}\n${paging}`))).toBe('');
  expect((await printed(api.url)).trim().split('\n')).toHaveLength(1 + 158);
  expect(compile(here(`${first}\n${courses}`))).toBe('');
  const lines = (await printed(api.url)).trim().split('\n').slice(1);
  expect(lines).toContain('ky-nang-so · Kỹ năng số cho chi ủy');
  expect([lines.length, lines.at(-1)?.startsWith('<h2>')]).toEqual([5, true]);
});

test("a portal's own operations are typed by its own codegen, as the portals' page tells", async () => {
  for (const name of ['graphql', '@graphql-codegen']) symlinkSync(bin(name), join(portal, 'node_modules', name));
  mkdirSync(join(portal, 'operations'));
  writeFileSync(join(portal, 'operations/unit-names.graphql'), blocksOf(page, 'graphql').join(''));
  writeFileSync(join(portal, 'codegen.yml'), blocksOf(page, 'yaml').join(''));
  execFileSync(process.execPath, [bin('.bin/graphql-codegen')], { cwd: portal, stdio: 'pipe' });
  const use = `${start} import { UnitNamesDocument } from './operations.js';`;
  expect(
    compile(`${use}
      const { units } = await client.request(UnitNamesDocument, { filter: { kind: { in: ['CELL'] } } });
      const names: string[] = units.nodes.map(({ name }) => name);
      console.log(JSON.stringify({ total: units.totalCount, names: names.length }));
    `),
  ).toBe('');
  expect(await run(api.url)).toEqual({ total: 158, names: 2 });
  expect(compile(`${use} await client.request(UnitNamesDocument, { filter: { nick: 1 } });`)).toContain(
    "'nick' does not exist in type 'UnitFilter'",
  );
});
