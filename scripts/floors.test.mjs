import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import config from '../.dependency-cruiser.mjs';

const root = resolve(import.meta.dirname, '..');
const tried = new Set();
let folder;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lechan-floors-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The rules that a house of these files breaks, as `rule: from → to`. */
function brokenBy(files) {
  const house = mkdtempSync(join(folder, 'house-'));
  const write = (path, content) => {
    mkdirSync(dirname(join(house, path)), { recursive: true });
    writeFileSync(join(house, path), content);
  };
  write('package.json', '{ "dependencies": { "pg": "1.0.0" }, "devDependencies": { "jest": "1.0.0" } }');
  for (const name of ['pg', 'jest', 'kysely']) {
    write(`node_modules/${name}/package.json`, `{ "name": "${name}", "main": "index.js" }`);
    write(`node_modules/${name}/index.js`, 'module.exports = {};');
  }
  for (const [path, imports] of Object.entries(files))
    write(
      `api/src/${path}`,
      imports.map((target) => (target.startsWith('import ') ? target : `import '${target}';\nexport const a = 1;`)).join('\n'),
    );
  const cruiser = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  let answer;
  try {
    answer = execFileSync(process.execPath, [cruiser, '--config', join(root, '.dependency-cruiser.mjs'), '-T', 'json', 'api/src'], {
      cwd: house,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch (error) {
    answer = error.stdout; // the exit code is the number of violations
  }
  const { violations } = JSON.parse(answer).summary;
  for (const { rule } of violations) tried.add(rule.name);
  return violations.map(({ rule, from, to }) => `${rule.name}: ${from.replace('api/src/', '')} → ${to.replace('api/src/', '')}`).sort();
}

const unitDoor = 'modules/organization/index.ts';

test('a house that keeps to its floors is let be', () => {
  expect(
    brokenBy({
      'main.ts': ['./app.js'],
      'app.ts': ['./http/server.js', './database/connection.js', `./${unitDoor.replace('.ts', '.js')}`, 'pg'],
      'http/server.ts': ['../graphql/schema.js'],
      'graphql/schema.ts': [`../${unitDoor.replace('.ts', '.js')}`],
      [unitDoor]: ['./unit/unit.resolver.js', '../audit/index.js'],
      'modules/audit/index.ts': ['../../shared/today.js'],
      'modules/organization/unit/unit.resolver.ts': ['./unit.service.js', '../../../reading/source.js'],
      'modules/organization/unit/unit.service.ts': ['import type { a } from "../../../database/connection.js";'],
      'modules/organization/unit/unit.type.ts': ['./version.type.js'],
      'modules/organization/unit/version.type.ts': ['./unit.type.js'],
      'reading/source.ts': ['../shared/today.js', 'pg'],
      'shared/today.ts': ['node:path'],
      'database/connection.ts': ['pg'],
    }),
  ).toEqual([]);
});

test('every floor refuses to look up', () => {
  expect(
    brokenBy({
      'main.ts': [],
      'app.ts': ['./main.js'],
      'http/server.ts': ['../app.js', '../database/connection.js'],
      'graphql/schema.ts': ['../http/server.js'],
      [unitDoor]: ['../../graphql/schema.js', '../../database/connection.js'],
      'reading/source.ts': [`../${unitDoor.replace('.ts', '.js')}`],
      'shared/today.ts': ['../reading/source.js', '../graphql/schema.js'],
      'database/connection.ts': ['../graphql/limits.js'],
      'graphql/limits.ts': [],
    }).filter((broken) => !broken.startsWith('no-cycle')),
  ).toEqual([
    'database-looks-up: database/connection.ts → graphql/limits.ts',
    'graphql-looks-up: graphql/schema.ts → http/server.ts',
    'http-looks-up: http/server.ts → app.ts',
    'http-looks-up: http/server.ts → database/connection.ts',
    'modules-looks-up: modules/organization/index.ts → database/connection.ts',
    'modules-looks-up: modules/organization/index.ts → graphql/schema.ts',
    'nobody-imports-the-start: app.ts → main.ts',
    'reading-looks-up: reading/source.ts → modules/organization/index.ts',
    'shared-looks-up: shared/today.ts → graphql/schema.ts',
  ]);
});

test('modules know only those below them, and enter them by the door', () => {
  const door = { 'modules/organization/index.ts': [], 'modules/organization/unit.ts': [] };
  const lower = ['identity', 'organization', 'audit', 'webhooks', 'search', 'media'];
  expect(
    brokenBy({
      ...door,
      ...Object.fromEntries(lower.filter((m) => m !== 'organization').map((m) => [`modules/${m}/index.ts`, ['../organization/index.js']])),
    }),
  ).toEqual([
    'audit-knows-no-domain: modules/audit/index.ts → modules/organization/index.ts',
    'identity-knows-no-domain: modules/identity/index.ts → modules/organization/index.ts',
    'search-knows-no-domain: modules/search/index.ts → modules/organization/index.ts',
    'webhooks-knows-no-domain: modules/webhooks/index.ts → modules/organization/index.ts',
  ]);
  expect(
    brokenBy({
      'modules/training/index.ts': [],
      'modules/organization/index.ts': ['../training/index.js'],
      'modules/reorganization/index.ts': ['../training/index.js'],
      'modules/programme/index.ts': ['../training/index.js', '../organization/unit.js'],
      'modules/organization/unit.ts': [],
      'graphql/schema.ts': ['../modules/organization/unit.js'],
    }),
  ).toEqual([
    'module-by-its-door-from-outside: graphql/schema.ts → modules/organization/unit.ts',
    'module-by-its-door: modules/programme/index.ts → modules/organization/unit.ts',
    'organization-knows-identity: modules/organization/index.ts → modules/training/index.ts',
    'programme-knows-organization-and-identity: modules/programme/index.ts → modules/training/index.ts',
    'reorganization-knows-organization-and-identity: modules/reorganization/index.ts → modules/training/index.ts',
  ]);
  expect(brokenBy({ 'modules/media/index.ts': ['../training/index.js'], 'modules/training/index.ts': [] })).toEqual([
    'media-knows-organization-and-identity: modules/media/index.ts → modules/training/index.ts',
  ]);
  expect(brokenBy({ 'modules/training/index.ts': ['../programme/index.js'], 'modules/programme/index.ts': [] })).toEqual([
    'training-knows-organization-and-identity-and-media: modules/training/index.ts → modules/programme/index.ts',
  ]);
});

test('services know no resolver, modules open no connection, files make no ring, packages are declared', () => {
  expect(
    brokenBy({
      'modules/organization/unit.service.ts': ['./unit.resolver.js', 'pg'],
      'modules/organization/unit.resolver.ts': [],
      'shared/day.ts': ['./span.js'],
      'shared/span.ts': ['./day.js'],
      'shared/text.ts': ['kysely', 'jest', './nowhere.js'],
    }),
  ).toEqual([
    'no-cycle: shared/day.ts → shared/span.ts',
    'nothing-unresolved: shared/text.ts → ./nowhere.js',
    'only-what-is-declared: shared/text.ts → node_modules/jest/index.js',
    'only-what-is-declared: shared/text.ts → node_modules/kysely/index.js',
    'service-knows-no-resolver: modules/organization/unit.service.ts → modules/organization/unit.resolver.ts',
    'table-by-its-source: modules/organization/unit.service.ts → node_modules/pg/index.js',
  ]);
});

test('a ring through a service is a ring, though GraphQL types are in it', () => {
  expect(
    brokenBy({
      'modules/organization/unit.type.ts': ['./unit.service.js'],
      'modules/organization/unit.service.ts': ['./unit.type.js'],
    }),
  ).toEqual(['no-cycle: modules/organization/unit.service.ts → modules/organization/unit.type.ts']);
});

test('no rule goes untried', () => {
  expect([...tried].sort()).toEqual(config.forbidden.map(({ name }) => name).sort());
});
