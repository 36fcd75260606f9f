import { buildSchema } from 'graphql';
import { unannouncedBreaks } from './schema-gate.mjs';

const released = buildSchema(`
  type Query { unit(id: ID!): Unit }
  type Unit { id: ID! name: String! phone: String fax: String @deprecated(reason: "Nobody has one.") act: Act! }
  enum Act { CREATE CHANGE }
`);
const breaksOf = (sdl, changelog = '# Changes\n\n## Unreleased\n\n## 0.1.0\n') => unannouncedBreaks(released, buildSchema(sdl), changelog);

const same = `type Query { unit(id: ID!): Unit }
  type Unit { id: ID! name: String! phone: String fax: String @deprecated(reason: "Nobody has one.") act: Act! }
  enum Act { CREATE CHANGE }`;

test('an equal schema and an added field pass', async () => {
  expect(await breaksOf(same)).toEqual([]);
  expect(await breaksOf(same.replace('act: Act!', 'act: Act! code: String!'))).toEqual([]);
});

test('a field that was deprecated may go', async () => {
  expect(await breaksOf(same.replace('fax: String @deprecated(reason: "Nobody has one.")', ''))).toEqual([]);
});

test('a field that was not deprecated may not go, until the changelog names it', async () => {
  const without = same.replace('phone: String', '');
  expect((await breaksOf(without)).map(({ path }) => path)).toEqual(['Unit.phone']);
  expect(await breaksOf(without, '# Changes\n\n## Unreleased\n\n- `Unit.phone` is gone: never filled.\n')).toEqual([]);
});

test('what an earlier release named announces nothing', async () => {
  const changelog = '# Changes\n\n## Unreleased\n\n## 0.1.0\n\n- `Unit.phone`\n';
  expect((await breaksOf(same.replace('phone: String', ''), changelog)).map(({ path }) => path)).toEqual(['Unit.phone']);
});

test('a new required argument, a nullable field, another type and a lost enum value are named with their paths', async () => {
  const paths = async (sdl) => (await breaksOf(sdl)).map(({ path }) => path);
  expect(await paths(same.replace('unit(id: ID!)', 'unit(id: ID!, on: String!)'))).toEqual(['Query.unit.on']);
  expect(await paths(same.replace('name: String!', 'name: String'))).toEqual(['Unit.name']);
  expect(await paths(same.replace('id: ID! name', 'id: Int! name'))).toEqual(['Unit.id']);
  expect(await paths(same.replace('CREATE CHANGE', 'CREATE'))).toEqual(['Act.CHANGE']);
});

test('marking a field as deprecated breaks nothing', async () => {
  expect(await breaksOf(same.replace('phone: String', 'phone: String @deprecated(reason: "Use contact.")'))).toEqual([]);
});
