import { command, done, refused } from '../../../../test/commands.js';
import { type Given, type SomebodySignedIn, signedIn } from '../../../../test/signed-in.js';
import { startApi, type TestApi } from '../../../../test/start-api.js';

let api: TestApi;
const ids: Record<string, string> = {};
let secretary: SomebodySignedIn;
beforeAll(async () => {
  api = await startApi({ seed: 'sample' });
  const { units, ward } = await api.ask(`{
    units(first: 100, filter: { code: { in: ["HP-LC", "HP-LC-HN", "HP-LC-HN-03", "HP-LC-AB", "11383"] } }) { nodes { id code } }
    ward: unit(code: "HP-LC-HN") { appointments(filter: { position: { equals: "SECRETARY" } }) { nodes { person { id } } } } }`);
  for (const { id, code } of units.nodes) ids[code] = id;
  secretary = await signedIn(api.database, [], ward.appointments.nodes[0].person.id, { name: 'Bí thư' });
});
afterAll(() => api.close());

const someone = (name: string, ...given: Given[]) => signedIn(api.database, given, null, { name });
const over = (code: string, role = 'UNIT_ADMINISTRATOR', more: Partial<Given> = {}): Given => ({
  role,
  unitId: ids[code] ?? code,
  ...more,
});
const list = `query ($filter: AccessFilter) { accesses(first: 100, filter: $filter) { totalCount nodes {
  holderName origin role { code } unit { ... on Unit { code } } unitsReached isCurrent account { login } appointment { ... on Appointment { position { code } } } } } }`;
const held = async (as: SomebodySignedIn | undefined, filter: object = {}) =>
  (await api.ask(list, { filter }, as && { as })).accesses.nodes as { holderName: string; origin: string }[];
const explain = async (account: SomebodySignedIn, permission: string, code?: string, as?: SomebodySignedIn | null) =>
  api.graphql(
    `query ($account: ID!, $permission: String!, $unit: ID) { explainAccess(account: $account, permission: $permission, unit: $unit) {
      isAllowed validUntil rolesThatWould grounds { ...G } elsewhere { ...G } } }
     fragment G on AccessGround { origin role positionLabel { vi } unitName isThroughLeading validUntil }`,
    { account: account.accountId, permission, unit: code && ids[code] },
    as === undefined ? {} : { as },
  );

test('what a post gives stands beside what was given, with the post and how far it reaches', async () => {
  const own = await api.ask(list, { filter: { account: { equals: secretary.accountId } } }, { as: secretary });
  expect(own.accesses.nodes).toEqual([
    {
      ...{ holderName: 'Bí thư', origin: 'POST', role: { code: 'UNIT_ADMINISTRATOR' }, unit: { code: 'HP-LC-HN' }, isCurrent: true },
      ...{ account: { login: secretary.accountId }, appointment: { position: { code: 'SECRETARY' } }, unitsReached: expect.any(Number) },
    },
  ]);
  const { unit } = await api.ask('{ unit(code: "HP-LC-HN") { descendants { totalCount } } }');
  // the rule reaches what the committee leads too
  expect(own.accesses.nodes[0].unitsReached).toBeGreaterThan(unit.descendants.totalCount + 1);
  await expect(explain(secretary, 'unit:change', 'HP-LC-HN-03', secretary)).resolves.toMatchObject({
    data: {
      explainAccess: {
        isAllowed: true,
        elsewhere: [],
        grounds: [{ origin: 'POST', role: 'UNIT_ADMINISTRATOR', positionLabel: { vi: 'Bí thư' }, isThroughLeading: false }],
      },
    },
  });
});

test('who gives roles over a unit knows whose rights reach it, from wherever, and no others; who gives none knows their own', async () => {
  const [district, here, elsewhere, reader] = [
    await someone('Quận', over('HP-LC')),
    await someone('Phường này', over('HP-LC-HN')),
    await someone('Phường khác', over('HP-LC-AB')),
    await someone('Người xem', over('HP-LC-HN-03', 'READER')),
  ];
  const names = async (as: SomebodySignedIn | undefined, filter?: object) => (await held(as, filter)).map(({ holderName }) => holderName);
  expect(await names(here)).toEqual(['Bí thư', 'Người thử', 'Người xem', 'Phường này', 'Quận']);
  expect(await names(elsewhere)).toEqual(['Người thử', 'Phường khác', 'Quận']);
  expect(await names(reader)).toEqual(['Người xem']);
  expect(await names(district)).toEqual(['Bí thư', 'Người thử', 'Người xem', 'Phường khác', 'Phường này', 'Quận']);
  expect(await names(undefined, { reaches: { equals: ids['HP-LC-AB'] } })).toEqual(['Người thử', 'Phường khác', 'Quận']);
  expect(await names(undefined, { origin: { equals: 'POST' } })).toEqual(['Bí thư']);
  // the account itself is who keeps accounts' to see
  expect((await held(here)).map((one) => (one as { account?: { login: string } | null }).account?.login ?? null)).toEqual([
    ...[null, null, null, here.accountId, null],
  ]);
  expect(await api.ask('{ accesses { totalCount } }', {}, { as: null })).toEqual({ accesses: { totalCount: 0 } });
});

test('it is told why somebody may do something, or what is missing', async () => {
  const as = await someone(
    'Ai đó',
    over('HP-LC-HN', 'READER'),
    over('HP-LC-AB', 'EDITOR', { until: '2090-01-01' }),
    over('HP-LC', 'EDITOR', { from: '2021-01-01', until: '2024-01-01' }),
  );
  const why = async (permission: string, code?: string) => (await explain(as, permission, code)).data.explainAccess;
  expect(await why('unit:change', 'HP-LC-AB')).toMatchObject({ isAllowed: true, validUntil: '2090-01-01', grounds: [{ role: 'EDITOR' }] });
  const not = await why('unit:change', 'HP-LC-HN');
  expect(not).toMatchObject({ isAllowed: false, grounds: [], validUntil: null });
  expect(not.elsewhere.map(({ role, validUntil }: { role: string; validUntil: string }) => [role, validUntil])).toEqual([
    ['EDITOR', '2090-01-01'],
    ['EDITOR', '2024-01-01'],
  ]);
  expect(not.rolesThatWould).toEqual(['PLATFORM_ADMINISTRATOR', 'UNIT_ADMINISTRATOR', 'EDITOR']);
  expect(await why('account:manage')).toMatchObject({ isAllowed: false, elsewhere: [] });
  // reading people brings reading their units with it
  expect(await why('unit:read', 'HP-LC-HN')).toMatchObject({ isAllowed: true });
  expect((await explain(await someone('Tất cả', { role: 'PLATFORM_ADMINISTRATOR' }), 'account:manage')).data.explainAccess.isAllowed).toBe(
    true,
  );
  expect(await why('no:such', 'HP-LC-HN')).toMatchObject({ isAllowed: false, rolesThatWould: [] });
});

test('an explanation agrees with what is enforced, for every permission and shape of right', async () => {
  const people = [
    secretary,
    await someone('Một', over('HP-LC')),
    await someone('Hai', over('HP-LC-HN', 'UNIT_ADMINISTRATOR', { withLed: true })),
    await someone('Ba', over('HP-LC-HN', 'EDITOR', { from: '2090-01-01' }), over('11383', 'AUDITOR')),
    await someone('Bốn', over('HP-LC-HN', 'PLATFORM_ADMINISTRATOR')),
  ];
  for (const person of people)
    for (const permission of [
      'unit:read',
      'unit:change',
      'person:read-contact',
      'import:run',
      'account:manage',
      'audit:read',
      'grant:give',
    ])
      for (const code of [undefined, ...Object.keys(ids)]) {
        const { viewer } = await api.ask(
          'query ($p: String!, $u: ID) { viewer { can(permission: $p, unit: $u) } }',
          { p: permission, u: code && ids[code] },
          { as: person },
        );
        const { isAllowed } = (await explain(person, permission, code)).data.explainAccess;
        expect([permission, code, isAllowed]).toEqual([permission, code, viewer.can]);
      }
});

test('only themselves, who keeps accounts and who gives roles there are told', async () => {
  const [one, other, giver] = [
    await someone('Một', over('HP-LC-HN', 'READER')),
    await someone('Hai', over('HP-LC-HN', 'READER')),
    await someone('Ba', over('HP-LC-HN')),
  ];
  const codeOf = async (as: SomebodySignedIn | null, code?: string) =>
    (await explain(one, 'unit:read', code, as)).errors?.[0]?.extensions.code ?? 'told';
  expect([await codeOf(one, 'HP-LC-HN'), await codeOf(giver, 'HP-LC-HN'), await codeOf(api.administrator)]).toEqual([
    'told',
    'told',
    'told',
  ]);
  expect([await codeOf(other, 'HP-LC-HN'), await codeOf(giver, 'HP-LC-AB'), await codeOf(giver), await codeOf(null, 'HP-LC-HN')]).toEqual([
    ...['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN', 'UNAUTHENTICATED'],
  ]);
});

test('who gives roles over a unit is told nothing of what somebody has over other units', async () => {
  const [asked, giver] = [
    await someone('Được hỏi', over('HP-LC-AB', 'EDITOR'), over('HP-LC-HN', 'EDITOR', { until: '2024-01-01' })),
    await someone('Người trao', over('HP-LC-HN')),
  ];
  const elsewhere = async (as?: SomebodySignedIn) =>
    (await explain(asked, 'unit:change', 'HP-LC-HN', as)).data.explainAccess.elsewhere.map(
      ({ unitName }: { unitName: string }) => unitName,
    );
  expect(await elsewhere(giver)).toEqual(['Đảng ủy phường Hồ Nam']);
  expect((await elsewhere(asked)).sort()).toEqual((await elsewhere()).sort());
  expect(await elsewhere()).toHaveLength(2);
});

test('a rule by post gives at once and takes at once', async () => {
  const { ward } = await api.ask(
    '{ ward: unit(code: "HP-LC-AB") { appointments(filter: { position: { equals: "DEPUTY_SECRETARY" } }) { nodes { person { id } } } } }',
  );
  const deputy = await signedIn(api.database, [], ward.appointments.nodes[0].person.id, { name: 'Phó' });
  expect(await held(deputy)).toEqual([]);
  const rule = { position: 'DEPUTY_SECRETARY', kind: 'WARD_COMMITTEE', role: 'EDITOR' };
  expect((await command(api, 'createPostRule', { ...rule, dryRun: true })).refusals).toEqual([]);
  expect(await held(deputy)).toEqual([]);
  const { postRule } = await done(
    api,
    'createPostRule',
    rule,
    'postRule { id version holders holdersWithAccount positionLabel { vi } kindLabel { vi } }',
  );
  expect(postRule).toMatchObject({ holdersWithAccount: 1, positionLabel: { vi: 'Phó Bí thư' }, kindLabel: { vi: expect.any(String) } });
  expect(postRule.holders).toBeGreaterThan(5);
  expect(await held(deputy)).toMatchObject([{ origin: 'POST' }]);
  expect((await refused(api, 'createPostRule', rule)).refusals).toEqual(['CODE_TAKEN at input']);
  const wrong = { position: 'X', kind: 'Y', role: 'Z' };
  expect((await refused(api, 'createPostRule', wrong)).refusals).toEqual([
    'NOT_FOUND at input.position',
    'KIND_UNKNOWN at input.kind',
    'NOT_FOUND at input.role',
  ]);
  await done(api, 'deletePostRule', { id: postRule.id, version: postRule.version });
  expect(await held(deputy)).toEqual([]);
  expect((await api.ask('{ postRules { id } }', {}, { as: deputy })).postRules).toEqual([]);
});

test('a grant is extended, and not shortened or brought back by that', async () => {
  const { accountId } = await someone('Được thêm');
  const given = { accountId, role: 'READER', unitId: ids['HP-LC'], validFrom: '2024-01-01', validUntil: '2090-01-01' };
  const { grant } = await done(api, 'giveRole', given, 'grant { id version }');
  const longer = (validUntil: string | null, version = grant.version) => ({ id: grant.id, version, validUntil });
  expect((await refused(api, 'extendGrant', longer('2089-01-01'))).refusals).toEqual(['DATE_NOT_AFTER at input.validUntil']);
  expect((await refused(api, 'extendGrant', longer('2090-01-01'))).refusals).toEqual(['NOTHING_TO_CHANGE at input.validUntil']);
  expect((await done(api, 'extendGrant', longer('2091-01-01'), 'grant { validUntil }')).grant.validUntil).toBe('2091-01-01');
  expect((await refused(api, 'extendGrant', longer('2092-01-01'))).refusals).toEqual(['STALE_VERSION at input.version']);
  expect((await done(api, 'extendGrant', longer(null, 2), 'grant { validUntil }')).grant.validUntil).toBeNull();
  const past = await done(api, 'giveRole', { ...given, validUntil: '2024-02-01' }, 'grant { id version }');
  expect((await refused(api, 'extendGrant', { ...past.grant, validUntil: '2099-01-01' })).refusals).toEqual(['NOT_ALIVE at input.id']);
});

test('an account has its rights with it, and a role says how many people have it of those whose rights one may know', async () => {
  const given = await someone(
    'Có hai quyền',
    over('HP-LC-AB', 'TRAINER', { from: '2019-01-01' }),
    over('HP-LC-HN', 'TRAINER', { until: '2021-01-01' }),
  );
  const { account } = await api.ask(
    'query ($id: ID!) { account(id: $id) { accesses { role { code } isCurrent unit { ... on Unit { code } } } } }',
    {
      id: given.accountId,
    },
  );
  expect(account.accesses).toEqual([
    { role: { code: 'TRAINER' }, isCurrent: true, unit: { code: 'HP-LC-AB' } },
    { role: { code: 'TRAINER' }, isCurrent: false, unit: { code: 'HP-LC-HN' } },
  ]);
  const counted = async (as?: SomebodySignedIn) => {
    const { roles } = await api.ask('{ roles { code holders holdersByPost } }', {}, as && { as });
    return Object.fromEntries(roles.map((role: { code: string; holders: number; holdersByPost: number }) => [role.code, role]));
  };
  const all = await counted();
  expect(all.TRAINER).toMatchObject({ holders: 1, holdersByPost: 0 });
  expect(all.UNIT_ADMINISTRATOR.holdersByPost).toBe(1);
  expect(all.UNIT_ADMINISTRATOR.holders).toBeGreaterThan(1);
  const elsewhere = await counted(await someone('Nơi khác', over('HP-LC-HN-03')));
  expect(elsewhere.TRAINER.holders).toBe(0);
  expect((await counted(await someone('Chỉ xem', over('HP-LC', 'READER')))).UNIT_ADMINISTRATOR).toMatchObject({ holders: 0 });
});
