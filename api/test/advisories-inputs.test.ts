import { readFile } from 'node:fs/promises';
import {
  buildSchema,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isNonNullType,
} from 'graphql';
import { everythingStored } from './commands.js';
import { signedIn } from './signed-in.js';
import { startApi, type TestApi } from './start-api.js';

let api: TestApi;
let schema: GraphQLSchema;
beforeAll(async () => {
  api = await startApi({ seed: 'sample' });
  schema = buildSchema(await readFile(new URL('../../schema/schema.graphql', import.meta.url), 'utf8'));
});
afterAll(() => api.close());

const mutations = () => Object.values(schema.getMutationType()?.getFields() ?? {});
const inputOf = (args: readonly { type: GraphQLInputType }[]) => getNamedType(args[0]?.type as GraphQLInputType) as GraphQLInputObjectType;

/** The least that an input takes: texts, numbers and days that stand for nothing. */
function least(type: GraphQLInputObjectType): Record<string, unknown> {
  const values: Record<string, unknown> = { Int: 1, Boolean: false, Date: '2026-12-01', DateTime: '2026-12-01T00:00:00Z' };
  const given = (of: GraphQLInputType): unknown => {
    if (isNonNullType(of)) return given(of.ofType);
    if (String(of).startsWith('[')) return [];
    if (isInputObjectType(of)) return least(of);
    return 'getValues' in of ? of.getValues()[0]?.name : (values[of.name] ?? '3f0e8a52-0000-4000-8000-000000000000');
  };
  const needed = Object.values(type.getFields()).filter((field) => isNonNullType(field.type) && field.defaultValue === undefined);
  return Object.fromEntries(needed.map((field) => [field.name, given(field.type)]));
}

describe('CVE-2023-39345: what is not a command’s to write can’t be slipped into its input', () => {
  const foreign: Record<string, unknown> = {
    ...{ id: '3f0e8a52-0000-4000-8000-000000000001', passwordHash: '$argon2id$v=19$m=1', passwordSetAt: '2020-01-01T00:00:00Z' },
    ...{ accountId: '3f0e8a52-0000-4000-8000-000000000002', account: { id: 'x' }, state: 'APPROVED', isTwoFactor: true, endedAt: null },
    ...{ permissions: ['account:manage'], permission: 'account:manage', role: 'PLATFORM_ADMINISTRATOR', roles: ['PLATFORM_ADMINISTRATOR'] },
    ...{
      grants: [{ role: 'PLATFORM_ADMINISTRATOR' }],
      proposedBy: 'x',
      decidedBy: 'x',
      givenBy: 'x',
      provider: 'city',
      within: [],
      act: 'CORRECT',
    },
    ...{
      secret: 'x',
      secretHash: 'x',
      isRestricted: false,
      isEnded: false,
      recordedFrom: '2020-01-01T00:00:00Z',
      __proto__: { isAdmin: true },
    },
    ...{ constructor: 'x', subjectId: 'x', actor: 'x', createdAt: '2020-01-01T00:00:00Z' },
  };

  test('no command takes one that is not in its input, of whoever may all, and nothing is written', async () => {
    const before = await everythingStored(api);
    const wrong: string[] = [];
    for (const { name, args } of mutations()) {
      const type = inputOf(args);
      const names = Object.keys(foreign).filter((field) => !(field in type.getFields()));
      expect([name, names.length > 15]).toEqual([name, true]);
      const document = `mutation ($input: ${type.name}!) { ${name}(input: $input) { userErrors { code } } }`;
      const tried = await Promise.all(
        names.map(async (field) => {
          const input = { ...least(type), [field]: foreign[field] };
          const { data, errors } = await api.graphql(document, { input });
          const isRefused = data === undefined && errors?.some(({ message }) => message.includes(`"${field}"`));
          return isRefused && errors?.every(({ extensions }) => extensions.code === 'BAD_USER_INPUT') ? [] : [`${name}.${field}`];
        }),
      );
      wrong.push(...tried.flat());
    }
    expect(wrong).toEqual([]);
    expect(await everythingStored(api)).toEqual(before);
  });

  test.each(['{"__proto__": {"isAdmin": true}}', '{"constructor": {"prototype": {"isAdmin": true}}}'])(
    '%s is not even read',
    async (input) => {
      const response = await fetch(new URL('/graphql', api.url), {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...api.administrator.headers },
        body: `{"query": "mutation ($input: SignOutInput!) { signOut(input: $input) { userErrors { code } } }", "variables": {"input": ${input}}}`,
      });
      expect([response.status, ((await response.json()) as { data?: unknown }).data]).toEqual([400, undefined]);
      expect((await api.ask('{ viewer { sessionId } }')).viewer.sessionId).toBe(api.administrator.sessionId);
    },
  );

  test('nor is there an input with what only the platform writes', () => {
    const own =
      /^(passwordHash|passwordSetAt|state|isTwoFactor|endedAt|isEnded|proposedBy|decidedBy|givenBy|provider|within|act|secret\w*|isRestricted|recordedFrom|recordedUntil|statedAt|actor|grants|roles)$/;
    const fields = mutations().flatMap(({ args }) =>
      Object.keys(inputOf(args).getFields()).map((field) => `${inputOf(args).name}.${field}`),
    );
    expect(fields.length).toBeGreaterThan(150);
    // at which provider somebody wants to sign in is theirs to say: it writes nothing
    const said = ['BeginSingleSignOnLinkInput.provider'];
    expect(fields.filter((path) => own.test(path.split('.')[1] as string))).toEqual(said);
  });

  test('what is given of one’s own things is given to oneself: another’s are as if they were not there', async () => {
    const [me, other] = [await signedIn(api.database), await signedIn(api.database)];
    const asked = 'mutation ($input: RevokeSessionInput!) { revokeSession(input: $input) { userErrors { code } } }';
    const before = await everythingStored(api);
    const { revokeSession } = await api.ask(asked, { input: { id: other.sessionId } }, { as: me });
    const nowhere = await api.ask(asked, { input: { id: '3f0e8a52-0000-4000-8000-000000000000' } }, { as: me });
    expect([revokeSession, revokeSession.userErrors.length, await everythingStored(api)]).toEqual([nowhere.revokeSession, 1, before]);
    expect((await api.ask('{ viewer { sessionId } }', {}, { as: other })).viewer.sessionId).toBe(other.sessionId);
  });
});

describe('a condition that is dropped silently would mean all rows', () => {
  const total = async (list: string, filter: object) => {
    const type = { units: 'Unit', persons: 'Person', appointments: 'Appointment', accounts: 'Account', events: 'Event' }[list];
    const answer = await api.graphql(`query ($filter: ${type}Filter) { ${list}(filter: $filter) { totalCount } }`, { filter });
    return answer.errors ? answer.errors[0]?.extensions.code : answer.data[list].totalCount;
  };

  test.each([
    ['units', { code: { equals: null } }],
    ['units', { code: { in: null } }],
    ['units', { code: null }],
    ['units', { not: null }],
    ['units', { or: [{ code: { equals: 'HP-LC' } }, { name: null }] }],
    ['units', { parent: { isNull: null } }],
    ['units', { and: [{ not: { kind: { in: null } } }] }],
    ['persons', { post: { unit: { equals: null } } }],
    ['persons', { post: { within: null } }],
    ['appointments', { person: { equals: null } }],
    ['accounts', { isEnded: null }],
    ['events', { actor: { equals: null } }],
    ['events', { at: { from: null } }],
  ])('%s %j: null is refused', async (list, filter) => {
    expect(await total(list, filter)).toBe('ARGUMENTS_INVALID');
  });

  test.each([
    ['units', { code: { _eq: 'HP-LC' } }],
    ['units', { code: { $ne: null } }],
    ['units', { code: { contains: 'a', mode: 'insensitive' } }],
    ['units', { where: { code: { equals: 'HP-LC' } } }],
    ['units', { code: 'HP-LC' }],
    ['units', { AND: [{ code: { equals: 'HP-LC' } }] }],
    ['units', { code: { equals: { $ne: '' } } }],
    ['units', { code: { equals: ['HP-LC'] } }],
    ['persons', { post: { person: { equals: 'x' } } }],
  ])('%s %j: what is unknown is refused', async (list, filter) => {
    expect(await total(list, filter)).toBe('BAD_USER_INPUT');
  });

  test.each([
    ['units', { code: { in: [] } }],
    ['units', { id: { in: [] } }],
    ['units', { or: [] }],
    ['units', { id: { equals: '' } }],
    ['units', { id: { equals: "' or true --" } }],
    ['units', { id: { in: ['nothing', '%'] } }],
    ['units', { parent: { equals: 'nothing' } }],
    ['units', { ancestor: { in: [] } }],
    ['units', { code: { equals: '' } }],
    ['units', { kind: { in: ['', '%'] } }],
    ['units', { name: { contains: '%' } }],
    ['units', { name: { startsWith: '_' } }],
    ['persons', { post: { unit: { in: [] } } }],
    ['appointments', { person: { equals: '' } }],
    ['appointments', { within: { in: [] } }],
    ['accounts', { login: { in: [] } }],
    ['events', { subject: { in: [] } }],
    ['events', { request: { equals: '' } }],
  ])('%s %j: what can be equal to nothing finds nothing', async (list, filter) => {
    expect(await total(list, filter)).toBe(0);
    expect(await total(list, { not: filter })).toBe(await total(list, {}));
    expect(await total(list, { or: [filter, { and: [filter] }] })).toBe(0);
  });

  test('a variable that is null is refused too; what is left out is no condition, as docs/portals.md says', async () => {
    const document = 'query ($code: String) { units(filter: { code: { equals: $code } }) { totalCount } }';
    const { errors } = await api.graphql(document, { code: null });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['ARGUMENTS_INVALID']);
    expect(await total('units', { code: {} })).toBe(await total('units', {}));
  });
});
