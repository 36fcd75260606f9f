import { everythingStored } from '../../../test/commands.js';
import { type SomebodySignedIn, signedIn } from '../../../test/signed-in.js';
import { startApi, type TestApi } from '../../../test/start-api.js';

let api: TestApi;
const ids: Record<string, string> = {};
beforeAll(async () => {
  api = await startApi({ seed: 'sample' });
  const { units } = await api.ask('{ units(filter: { code: { in: ["HP-LC-HN", "HP-LC-HN-03", "HP-LC-AB"] } }) { nodes { id code } } }');
  for (const { id, code } of units.nodes) ids[code] = id;
});
afterAll(() => api.close());

const password = 'lúa chín ngoài đê 47';
const mutation = (name: string, selection: string) =>
  `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${selection} userErrors { field code } } }`;
const does = async (name: string, input: object, selection = '', as?: SomebodySignedIn) =>
  (await api.ask(mutation(name, selection), { input }, as && { as }))[name];
const refusals = async (name: string, input: object, as?: SomebodySignedIn) =>
  (await does(name, input, '', as)).userErrors.map(({ code, field }: { code: string; field: string[] }) => `${code} at ${field.join('.')}`);
const refusedRight = async (name: string, input: object, as: SomebodySignedIn) => {
  const before = await everythingStored(api);
  const { data, errors } = await api.graphql(mutation(name, ''), { input }, { as });
  expect([data, errors?.map(({ extensions }) => extensions.code)]).toEqual([null, ['FORBIDDEN']]);
  expect(await everythingStored(api)).toEqual(before);
};
let count = 0;
const invite = async (more: object = {}) => {
  const { account, key } = await does(
    'inviteAccount',
    { login: `nguoi-${++count}`, name: 'Người mới', ...more },
    'account { id version } key',
  );
  return { ...account, key };
};
const enter = async (key: string) => {
  const { headers, data } = await api.graphql(mutation('acceptLink', 'account { id }'), { input: { key, password } }, { as: null });
  return { userErrors: data.acceptLink.userErrors, cookie: headers.getSetCookie()[0]?.split(';')[0] ?? '' };
};

test('who is invited sets the password by the link, once, and is signed in', async () => {
  const { id, key } = await invite({ email: 'moi@lechan.example' });
  const { account } = await api.ask(
    'query ($id: ID!) { account(id: $id) { name email hasPassword isEnded lastSignedInAt grants { id } } }',
    {
      id,
    },
  );
  expect(account).toEqual({
    name: 'Người mới',
    email: 'moi@lechan.example',
    hasPassword: false,
    isEnded: false,
    lastSignedInAt: null,
    grants: [],
  });
  const { userErrors, cookie } = await enter(key);
  expect(userErrors).toEqual([]);
  const mine = await api.ask(
    '{ viewer { account { id } } accounts { totalCount nodes { id hasPassword } } }',
    {},
    { as: null, headers: { cookie } },
  );
  expect(mine).toEqual({ viewer: { account: { id } }, accounts: { totalCount: 1, nodes: [{ id, hasPassword: true }] } });
  expect((await enter(key)).userErrors).toEqual([{ field: ['input', 'key'], code: 'NOT_FOUND' }]);
});

test('a reset makes a new link and ends the links before; the old password is good until it is used, the sessions end then', async () => {
  const { id, key } = await invite();
  const { cookie } = await enter(key);
  const first = await does('resetPassword', { id }, 'key');
  const second = await does('resetPassword', { id }, 'key');
  expect((await enter(first.key)).userErrors).toEqual([{ field: ['input', 'key'], code: 'NOT_FOUND' }]);
  const known = async () => (await api.ask('{ viewer { account { id } } }', {}, { as: null, headers: { cookie } })).viewer.account !== null;
  expect(await known()).toBe(true);
  expect((await enter(second.key)).userErrors).toEqual([]);
  expect(await known()).toBe(false);
});

test('an account ends with its sessions and links; the last who keeps accounts stays', async () => {
  const { id, key, version } = await invite();
  const { cookie } = await enter(key);
  const link = (await does('resetPassword', { id }, 'key')).key;
  expect(await refusals('endAccount', { id, version: version + 1 })).toEqual(['STALE_VERSION at input.version']);
  const { account } = await api.ask('query ($id: ID!) { account(id: $id) { version } }', { id });
  expect(await refusals('endAccount', { id, version: account.version })).toEqual([]);
  expect((await api.ask('{ viewer { account { id } } }', {}, { as: null, headers: { cookie } })).viewer.account).toBeNull();
  expect((await enter(link)).userErrors).toEqual([{ field: ['input', 'key'], code: 'NOT_FOUND' }]);
  const { accountId } = api.administrator;
  expect(await refusals('endAccount', { id: accountId, version: 1 })).toEqual(['IN_USE at input.id']);
});

test.each([
  [{ login: 'a b' }, ['INVALID at input.login']],
  [{ login: '' }, ['REQUIRED at input.login']],
  [{ login: 'khac', name: ' ' }, ['REQUIRED at input.name']],
  [{ login: 'khac', personId: 'nobody' }, ['NOT_FOUND at input.personId']],
  [{ login: 'khac', email: 'x' }, ['INVALID at input.email']],
])('an invitation %j is refused', async (input, expected) => {
  expect(await refusals('inviteAccount', { name: 'A', ...input })).toEqual(expected);
});

test('a login that anybody has or had is refused, in whatever capitals; and a person has one account', async () => {
  const { persons } = await api.ask('{ persons(first: 1) { nodes { id } } }');
  const personId = persons.nodes[0].id;
  await does('inviteAccount', { login: 'Trung-Lap', name: 'A', personId });
  expect(await refusals('inviteAccount', { login: 'trung-lap', name: 'B' })).toEqual(['CODE_TAKEN at input.login']);
  expect(await refusals('inviteAccount', { login: 'khac-nua', name: 'B', personId })).toEqual(['CODE_TAKEN at input.personId']);
});

test('a role is given over a unit, holds at once, and ends on its day', async () => {
  const { id, key } = await invite();
  const { cookie } = await enter(key);
  const can = async () =>
    (
      await api.ask(
        'query ($u: ID) { viewer { can(permission: "unit:change", unit: $u) } }',
        { u: ids['HP-LC-HN-03'] },
        { as: null, headers: { cookie } },
      )
    ).viewer.can;
  expect(await can()).toBe(false);
  const given = { accountId: id, role: 'EDITOR', unitId: ids['HP-LC-HN'], validFrom: '2026-01-01', decisionNumber: '12-QĐ/ĐU' };
  const { grant, userErrors } = await does('giveRole', given, 'grant { id version role { code } unit { id } decisionNumber }');
  expect(userErrors).toEqual([]);
  expect(grant).toMatchObject({ role: { code: 'EDITOR' }, unit: { id: ids['HP-LC-HN'] }, decisionNumber: '12-QĐ/ĐU' });
  expect(await can()).toBe(true);
  expect(await refusals('endGrant', { id: grant.id, version: 7 })).toEqual(['STALE_VERSION at input.version']);
  expect(await refusals('endGrant', { id: grant.id, version: grant.version })).toEqual([]);
  expect(await can()).toBe(false);
  expect(await refusals('endGrant', { id: grant.id, version: grant.version + 1 })).toEqual(['NOTHING_TO_CHANGE at input.validUntil']);
});

test('nobody gives more than they have there, nor over what is not theirs, nor ends it', async () => {
  const as = await signedIn(api.database, [{ role: 'UNIT_ADMINISTRATOR', unitId: ids['HP-LC-HN'] ?? null }]);
  const { id } = await invite();
  const give = { accountId: id, role: 'READER', unitId: ids['HP-LC-HN-03'], validFrom: '2026-01-01' };
  expect(await refusals('giveRole', give, as)).toEqual([]);
  await refusedRight('giveRole', { ...give, unitId: ids['HP-LC-AB'] }, as);
  await refusedRight('giveRole', { ...give, unitId: null }, as);
  await refusedRight('giveRole', { ...give, role: 'PLATFORM_ADMINISTRATOR' }, as);
  await refusedRight('inviteAccount', { login: 'x', name: 'X' }, as);
  await refusedRight('createRole', { code: 'X', label: { vi: 'X', en: 'X' }, permissions: ['unit:change'] }, as);
  const { grant } = await does('giveRole', { ...give, unitId: ids['HP-LC-AB'] }, 'grant { id version }');
  await refusedRight('endGrant', { id: grant.id, version: grant.version }, as);
  await refusedRight('endGrant', { id: '00000000-0000-4000-8000-000000000000', version: 1 }, as);
});

test('who sees no list of accounts gives a role by the login of its receiver', async () => {
  const as = await signedIn(api.database, [{ role: 'UNIT_ADMINISTRATOR', unitId: ids['HP-LC-HN'] ?? null }]);
  const { id } = await invite({ login: 'Nhan.Quyen@lechan.example' });
  const give = { role: 'READER', unitId: ids['HP-LC-HN-03'], validFrom: '2026-01-01' };
  const { grant } = await does('giveRole', { ...give, login: 'nhan.quyen@lechan.example' }, 'grant { account { id } }', as);
  expect(grant).toBeNull();
  expect((await api.database.query('select role from role_grant where account_id = $1', [id])).rows).toEqual([{ role: 'READER' }]);
  expect(await refusals('giveRole', { ...give, login: 'khong.co.ai@lechan.example' }, as)).toEqual(['NOT_FOUND at input.login']);
  for (const whom of [{}, { login: 'nhan.quyen@lechan.example', accountId: id }, { login: null }]) {
    const { errors } = await api.graphql(mutation('giveRole', ''), { input: { ...give, ...whom } }, { as });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['ARGUMENTS_INVALID']);
  }
});

test('nobody gives over what is led from a unit unless they reach that too', async () => {
  const unitId = ids['HP-LC-HN'] ?? null;
  const without = await signedIn(api.database, [{ role: 'UNIT_ADMINISTRATOR', unitId }]);
  const withLed = await signedIn(api.database, [{ role: 'UNIT_ADMINISTRATOR', unitId, withLed: true }]);
  const give = { accountId: without.accountId, role: 'READER', unitId, includesLed: true, validFrom: '2026-01-01' };
  await refusedRight('giveRole', give, without);
  expect(await refusals('giveRole', give, withLed)).toEqual([]);
});

test('a right is not taken from the past, and the last who keeps accounts keeps theirs', async () => {
  const { id } = await invite();
  const give = { accountId: id, role: 'READER', validFrom: '2020-01-01' };
  const { grant } = await does('giveRole', give, 'grant { id version }');
  expect(await refusals('endGrant', { ...grant, validUntil: '2019-01-01' })).toEqual(['INVALID at input.validUntil']);
  expect(await refusals('endGrant', { ...grant, validUntil: '2021-01-01' })).toEqual(['INVALID at input.validUntil']);
  const { account } = await api.ask('query ($id: ID!) { account(id: $id) { grants { id version } } }', { id: api.administrator.accountId });
  const before = await everythingStored(api);
  expect(await refusals('endGrant', account.grants[0])).toEqual(['IN_USE at input.id']);
  expect(await everythingStored(api)).toEqual(before);
});

test('an invitation that is only tried shows no key and makes nobody', async () => {
  const before = await everythingStored(api);
  const tried = await does('inviteAccount', { login: 'thu-xem', name: 'A', dryRun: true }, 'account { id } key');
  expect(tried).toEqual({ account: null, key: null, userErrors: [] });
  expect(await everythingStored(api)).toEqual(before);
});

test('a role is made, changed for everybody who has it, and deleted while nobody has it', async () => {
  const label = { vi: 'Thủ thư', en: 'Archivist' };
  expect(await refusals('createRole', { code: 'ARCHIVIST', label, permissions: [] })).toEqual(['REQUIRED at input.permissions']);
  expect(await refusals('createRole', { code: 'ARCHIVIST', label, permissions: ['unit:fly'] })).toEqual([
    'NOT_FOUND at input.permissions.0',
  ]);
  const { role } = await does(
    'createRole',
    { code: 'ARCHIVIST', label, permissions: ['unit:read', 'unit:change'] },
    'role { code permissions version }',
  );
  expect(role).toEqual({ code: 'ARCHIVIST', permissions: ['unit:read', 'unit:change'], version: 1 });
  const as = await signedIn(api.database, [{ role: 'ARCHIVIST' }]);
  const can = async () => (await api.ask('{ viewer { can(permission: "unit:change") } }', {}, { as })).viewer.can;
  expect(await can()).toBe(true);
  expect(await refusals('updateRole', { code: 'ARCHIVIST', version: 1, permissions: ['unit:read'] })).toEqual([]);
  expect(await can()).toBe(false);
  expect(await refusals('deleteRole', { code: 'ARCHIVIST', version: 2 })).toEqual(['IN_USE at input.code']);
  expect(await refusals('deleteRole', { code: 'UNIT_ADMINISTRATOR', version: 1 })).toEqual(['IN_USE at input.code']);
  const all = await api.ask('{ roles { code permissions version } }');
  const { permissions, version } = all.roles.find(({ code }: { code: string }) => code === 'PLATFORM_ADMINISTRATOR');
  const fewer = permissions.filter((permission: string) => permission !== 'role:manage');
  expect(await refusals('updateRole', { code: 'PLATFORM_ADMINISTRATOR', version, permissions: fewer })).toEqual([
    'IN_USE at input.permissions',
  ]);
  expect(await refusals('deleteRole', { code: 'TRAINER', version: 1 })).toEqual([]);
});
