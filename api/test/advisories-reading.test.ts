import { readFile } from 'node:fs/promises';
import { buildSchema, type GraphQLInputType, type GraphQLSchema, getNamedType, isEnumType, isInputObjectType } from 'graphql';
import { type Hiding, refusalsOf, secrets, startHiding, tells } from './advisories.js';
import { done } from './commands.js';
import { signedIn } from './signed-in.js';

let hiding: Hiding;
let schema: GraphQLSchema;
beforeAll(async () => {
  hiding = await startHiding();
  schema = buildSchema(await readFile(new URL('../../schema/schema.graphql', import.meta.url), 'utf8'));
});
afterAll(() => hiding.api.close());

const ask = (document: string, variables: object = {}) => hiding.api.ask(document, variables, { as: hiding.reader });
const knows = (document: string, variables: object = {}) => hiding.api.ask(document, variables);
/** How many rows a list has for the reader, and for who may know all. */
const counts = async (list: string, filter: object) => {
  const type = { persons: 'Person', appointments: 'Appointment', units: 'Unit', events: 'Event', accounts: 'Account' }[list];
  const document = `query ($filter: ${type}Filter!) { ${list}(filter: $filter) { totalCount nodes { id } } }`;
  const [mine, all] = [await ask(document, { filter }), await knows(document, { filter })];
  expect(mine[list].nodes.length).toBe(Math.min(mine[list].totalCount, 50));
  return [mine[list].totalCount, all[list].totalCount];
};

/** Every name that can be written into an argument of this name, wherever the schema takes it. */
function namesWritten(argument: string): Set<string> {
  const [names, seen] = [new Set<string>(), new Set<string>()];
  const walk = (type: GraphQLInputType) => {
    const named = getNamedType(type);
    if (seen.has(named.name)) return;
    seen.add(named.name);
    if (isEnumType(named)) for (const { name } of named.getValues()) names.add(name);
    if (!isInputObjectType(named)) return;
    for (const field of Object.values(named.getFields())) {
      names.add(field.name);
      walk(field.type);
    }
  };
  for (const type of Object.values(schema.getTypeMap()))
    if ('getFields' in type && !isInputObjectType(type))
      for (const { args } of Object.values(type.getFields())) for (const { name, type } of args) if (name === argument) walk(type);
  return names;
}

const guarded = /(?<!has)password|secret|hash|email|phone|contact|totp|recovery|challenge|prefix/i;

describe('CVE-2023-22894, CVE-2023-34235: a filter through relations', () => {
  test('has no condition on what has a guard of its own, on no way', () => {
    const names = namesWritten('filter');
    expect(names.size).toBeGreaterThan(50);
    expect([...names].filter((name) => guarded.test(name))).toEqual([]);
  });

  test.each([
    'persons(filter: { workEmail: { startsWith: "q" } })',
    'persons(filter: { not: { workPhone: { contains: "778" } } })',
    'appointments(filter: { person: { workEmail: { startsWith: "q" } } })',
    'appointments(filter: { person: { account: { passwordHash: { startsWith: "$argon2" } } } })',
    'units(filter: { appointments: { person: { workEmail: { contains: "q" } } } })',
    'units(filter: { createdBy: { passwordHash: { startsWith: "$" } } })',
    'accounts(filter: { passwordHash: { startsWith: "$argon2" } })',
    'accounts(filter: { grants: { role: { equals: "PLATFORM_ADMINISTRATOR" } } })',
    'accessTokens(filter: { keys: { secretHash: { startsWith: "a" } } })',
  ])('%s is refused', async (list) => {
    expect(new Set(await refusalsOf(hiding, `{ ${list} { totalCount } }`))).toEqual(new Set(['GRAPHQL_VALIDATION_FAILED']));
    const [name, filter = ''] = list.split('(filter: ').map((part) => part.replace(/\)$/, ''));
    const type = `${name?.[0]?.toUpperCase()}${name?.slice(1, -1)}Filter`;
    const given = JSON.parse(filter.replace(/(\w+):/g, '"$1":'));
    const document = `query ($filter: ${type}) { ${name}(filter: $filter) { totalCount } }`;
    expect(new Set(await refusalsOf(hiding, document, { filter: given }))).toEqual(new Set(['BAD_USER_INPUT']));
  });

  test('finds nothing through what one may not see, whichever way round it is asked', async () => {
    const { hidden, otherWard } = hiding;
    const unit = { equals: hidden.unit };
    for (const [list, filter] of [
      ['persons', { post: { unit } }],
      ['persons', { post: { within: { equals: otherWard } }, name: { contains: 'Quzyx' } }],
      ['persons', { id: { in: [hidden.person] } }],
      ['appointments', { person: { equals: hidden.person } }],
      ['appointments', { unit }],
      ['appointments', { within: unit }],
      ['units', { ancestor: { equals: otherWard }, code: { equals: 'WYQZU' } }],
      ['units', { parent: { equals: otherWard }, name: { contains: 'wyqzu' } }],
      ['events', { subject: unit }],
      ['events', { within: unit }],
      ['accounts', { login: { startsWith: 'jqvyx' } }],
    ] as const) {
      const [mine, all] = await counts(list, filter);
      expect({ list, filter, mine, isThere: all > 0 }).toEqual({ list, filter, mine: 0, isThere: true });
      const [without] = await counts(list, { not: filter });
      const [whole] = await counts(list, {});
      expect({ list, filter, without }).toEqual({ list, filter, without: whole });
    }
  });
});

describe('GHSA-9g87-32v6-3c2r: an order by hidden fields', () => {
  test('there is none', async () => {
    expect([...namesWritten('sort')].filter((name) => guarded.test(name))).toEqual([]);
    expect(await refusalsOf(hiding, '{ persons(sort: [{ field: WORK_EMAIL }]) { nodes { id } } }')).toEqual(['GRAPHQL_VALIDATION_FAILED']);
  });

  test('and none depends on one', async () => {
    const orders = async () => {
      const all = [];
      for (const [list, fields] of [['persons', ['NAME']] as const, ['appointments', ['POSITION', 'VALID_FROM']] as const])
        for (const field of fields)
          for (const direction of ['ASC', 'DESC'])
            all.push(
              await ask(`{ ${list}(first: 100, sort: [{ field: ${field}, direction: ${direction} }]) { edges { cursor node { id } } } }`),
            );
      return all;
    };
    const before = await orders();
    const { person } = await knows('query ($id: ID!) { person(id: $id) { version } }', { id: hiding.person });
    await done(hiding.api, 'changePerson', {
      id: hiding.person,
      version: person.version,
      from: '2025-07-01',
      workEmail: 'a@a.example',
      workPhone: '0225 3 700 111',
    });
    expect(await orders()).toEqual(before);
    await done(hiding.api, 'changePerson', {
      ...{ id: hiding.person, version: person.version + 1, from: '2025-08-01', workEmail: secrets.email, workPhone: secrets.phone },
    });
  });
});

test('CVE-2025-64748: a search finds nobody by what is hidden', async () => {
  const found = '{ totalCount nodes { matchedName node { id } } }';
  const document = `query ($text: String!) { search(text: $text) ${found} former: search(text: $text, includeFormer: true) ${found} }`;
  for (const text of [...Object.values(secrets), 'qzx7781', '7781299', 'Quzyx', 'wyqzu', 'WYQZU', 'jqvyx', '$argon2']) {
    const { search, former } = await ask(document, { text });
    expect({ text, found: [search.totalCount, former.totalCount] }).toEqual({ text, found: [0, 0] });
  }
  // what could be found is found by who may see it; a contact is found by nobody
  for (const [text, count] of [['Quzyx', 1] as const, ['wyqzu', 1] as const, ['qzx7781', 0] as const, ['778 1299', 0] as const])
    expect([text, (await knows(document, { text })).search.totalCount]).toEqual([text, count]);
  expect((await knows(document, { text: 'fybzo' })).former.totalCount).toBe(1);
});

test('CVE-2026-35442: no count counts what is hidden', async () => {
  const document = `query ($ward: ID!) {
    persons { totalCount } appointments { totalCount } units { totalCount } accounts { totalCount } accesses { totalCount }
    accessTokens { totalCount } events { totalCount } changes { totalCount } proposals { totalCount } contactReadings { totalCount }
    terms { id appointments { totalCount } units { totalCount } } unitKinds { code units { totalCount } }
    ward: unit(id: $ward) { children { totalCount } descendants { totalCount } appointments { totalCount } ancestors { children { totalCount } } } }`;
  const { api, otherWard, ward } = hiding;
  const [before, known] = [await ask(document, { ward: otherWard }), await knows(document, { ward: otherWard })];
  const cell = { code: 'WYQZU-2', name: 'Chi bộ ẩn thứ hai', kind: 'CELL', openedOn: '2024-01-01', parentId: otherWard };
  const { unit } = await done(api, 'createUnit', cell);
  const { terms } = await knows('{ terms { id } }');
  const newPerson = { familyName: 'Ẩn', givenName: 'Danh' };
  await done(api, 'appoint', { unitId: unit.id, position: 'SECRETARY', validFrom: '2025-02-01', newPerson, termId: terms[0].id });
  await signedIn(api.database, [{ role: 'READER', unitId: otherWard }]);
  expect(await ask(document, { ward: otherWard })).toEqual(before);
  const after = await knows(document, { ward: otherWard });
  for (const name of ['persons', 'appointments', 'units', 'accounts', 'accesses', 'events', 'changes'])
    expect([name, after[name].totalCount > known[name].totalCount]).toEqual([name, true]);
  expect(await refusalsOf(hiding, 'query ($ward: ID!) { unitsReached(unit: $ward) }', { ward })).toEqual(['FORBIDDEN']);
  expect(await refusalsOf(hiding, '{ persons { aggregate { max { workEmail } } } }')).toContain('GRAPHQL_VALIDATION_FAILED');
});

describe('CVE-2025-46720, CVE-2026-33326: a unique look-up and a cursor', () => {
  test('what is hidden is looked up like what is not there', async () => {
    const document = `query ($unit: ID!, $code: String!, $person: ID!, $appointment: ID!, $account: ID!, $token: ID!, $event: ID!) {
      unit(id: $unit) { id } byCode: unit(code: $code) { id } person(id: $person) { id } appointment(id: $appointment) { id }
      account(id: $account) { id } accessToken(id: $token) { id } event(id: $event) { id }
      a: node(id: $unit) { id } b: node(id: $person) { id } c: node(id: $appointment) { id } }`;
    const nothing = '3f0e8a52-0000-4000-8000-000000000000';
    const { hidden } = hiding;
    const nowhere = { unit: nothing, person: nothing, appointment: nothing, account: nothing, token: nothing, event: '999999999' };
    const mine = await ask(document, { ...hidden, code: 'WYQZU' });
    expect(mine).toEqual(await ask(document, { ...nowhere, code: 'KHONG-CO' }));
    expect(Object.values(mine).every((row) => row === null)).toBe(true);
    expect(Object.values(await knows(document, { ...hidden, code: 'WYQZU' })).every((row) => row !== null)).toBe(true);
  });

  test('a cursor that names what is hidden tells nothing of it, wherever its row is', async () => {
    const pages = 'edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
    const document = `query ($after: String, $before: String) { a: persons(first: 3, after: $after) { ${pages} } b: persons(last: 3, before: $before) { ${pages} } }`;
    const all = await knows('{ persons(first: 100, filter: { name: { contains: "quzyx" } }) { edges { cursor } } }');
    const read = JSON.parse(Buffer.from(all.persons.edges[0].cursor, 'base64').toString());
    const mine = await ask('{ persons(first: 1) { edges { cursor } } }');
    const [binding] = JSON.parse(Buffer.from(mine.persons.edges[0].cursor, 'base64').toString());
    const written = (values: unknown[]) => Buffer.from(JSON.stringify(values)).toString('base64');
    const at = (id: string) => written([binding, ...read.slice(1, -1), id]);
    const [there, nowhere] = [at(hiding.hidden.person), at(hiding.hidden.person.replace(/.$/, (last) => (last === '0' ? '1' : '0')))];
    const answered = await ask(document, { after: there, before: there });
    expect(answered).toEqual(await ask(document, { after: nowhere, before: nowhere }));
    expect([answered.a.edges.length + answered.b.edges.length > 0, tells(answered)]).toEqual([true, []]);
    // of another list it is not taken, nor with values that aren't its own
    for (const after of [all.persons.edges[0].cursor, written([binding, { $ne: null }, 1]), written([binding]), "' or 1=1 --"])
      expect(await refusalsOf(hiding, document, { after })).toEqual(['CURSOR_INVALID']);
  });
});

describe('CVE-2024-34708: another name for a field', () => {
  test.each([
    'id: workEmail',
    'fullName: workEmail',
    'workPhone: workEmail',
    'a: givenName b: workPhone',
    '...F',
    '... on Node { ... on Person { name: workEmail } }',
    '__typename @skip(if: false) x: workEmail @include(if: true)',
  ])('%s takes the right of the field', async (selection) => {
    const fragment = selection === '...F' ? 'fragment F on Person { workEmail: workPhone }' : '';
    for (const document of [`{ persons { nodes { ${selection} } } }`, `{ p: person(id: "${hiding.person}") { ${selection} } }`])
      expect(await refusalsOf(hiding, `${document} ${fragment}`)).toEqual(['FORBIDDEN']);
    const { person } = await knows(`query ($id: ID!) { person(id: $id) { ${selection} } } ${fragment}`, { id: hiding.person });
    expect(tells(person).length).toBeGreaterThan(0);
  });

  test('and its reading is logged as that of the field', async () => {
    const before = (await knows('{ contactReadings { totalCount } }')).contactReadings.totalCount;
    await knows('query ($id: ID!) { person(id: $id) { id: workEmail } }', { id: hiding.person });
    const { contactReadings } = await knows('{ contactReadings(first: 1) { totalCount nodes { fields personCount } } }');
    expect(contactReadings).toEqual({ totalCount: before + 1, nodes: [{ fields: ['WORK_EMAIL'], personCount: 1 }] });
  });
});
