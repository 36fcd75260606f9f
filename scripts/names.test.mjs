import { nameBreaches } from './names.mjs';

const of = (path, content = '') => nameBreaches(path, () => content);

test('right names pass', () => {
  for (const path of [
    'api/src/modules/organization/unit/unit.service.ts',
    'admin/src/App.tsx',
    'admin/src/main.tsx',
    'scripts/names.mjs',
    '.dependency-cruiser.mjs',
  ])
    expect(of(path)).toEqual([]);
});

test('names that say nothing are refused, in files, folders and code', () => {
  expect(of('api/src/shared/utils.ts')).toEqual(['api/src/shared/utils.ts: "utils" says nothing about what is in it']);
  expect(of('api/src/unit-helper.ts')).toEqual(['api/src/unit-helper.ts: "unit-helper" says nothing about what is in it']);
  expect(of('api/src/common/day.ts')).toEqual(['api/src/common/day.ts: the folder "common" says nothing about what is in it']);
  expect(of('scripts/a.mjs', 'export class UnitManager {}')).toEqual(['scripts/a.mjs: "UnitManager" is no name for what it is']);
  expect(of('scripts/a.mjs', 'export interface IUnit {}')).toEqual(['scripts/a.mjs: "IUnit" is no name for what it is']);
  expect(of('scripts/a.mjs', 'export interface Identifier {}')).toEqual([]);
});

test('files are kebab-case, React files PascalCase', () => {
  expect(of('api/src/unitService.ts')).toEqual(['api/src/unitService.ts: file names are kebab-case']);
  expect(of('admin/src/day/useDay.ts')).toEqual([]);
  expect(of('admin/src/unit-list.tsx')).toEqual(['admin/src/unit-list.tsx: React files are PascalCase']);
});

test('a file has 250 lines at most, unless it is generated', () => {
  expect(of('scripts/a.mjs', 'a\n'.repeat(250))).toEqual([]);
  expect(of('scripts/a.mjs', 'a\n'.repeat(251))).toEqual(['scripts/a.mjs: 251 lines; a file over 250 lines is two files']);
  expect(of('schema/src/generated/a.ts', 'a\n'.repeat(251))).toEqual([]);
});

test('an exported class or function has a sentence above it, decorators between or not', () => {
  const missing = ['api/src/a.ts: say in one sentence above A what it is'];
  expect(of('api/src/a.ts', '/** A unit. */\nexport class A {}')).toEqual([]);
  expect(of('api/src/a.ts', "/** A unit. */\n@ObjectType({\n  description: 'x',\n})\nexport class A {}")).toEqual([]);
  expect(of('api/src/a.ts', 'export class A {}')).toEqual(missing);
  expect(of('api/src/a.ts', "@ObjectType({ description: 'A unit.' })\nexport class A {}")).toEqual([]);
  expect(of('api/src/a.ts', "const x = 1;\n@Entity({\n  tableName: 'x',\n})\nexport class A {}")).toEqual(missing);
  expect(of('api/src/a.ts', 'const x = 1;\n\nexport async function A() {}')).toEqual(missing);
});

test('a resolver reads through a source alone, and no module has a connection of its own', () => {
  const resolver = 'api/src/modules/organization/unit/unit.resolver.ts';
  const past = (found) => [`${resolver}: "${found}" reads past the source; ask ctx.read, or do it in the service`];
  expect(of(resolver, 'return ctx.read.one(units, info, { unit_id: id });')).toEqual([]);
  expect(of(resolver, 'return ctx.em.find(Unit, {});')).toEqual(past('em'));
  expect(of(resolver, "import type { EntityManager } from '@mikro-orm/postgresql';")).toEqual(past('EntityManager'));
  expect(of('api/src/modules/organization/unit/unit.service.ts', 'await ctx.em.flush();')).toEqual([]);
  expect(of('api/src/modules/organization/unit/unit.service.ts', 'await readPool.query(sql);')).toHaveLength(1);
});
