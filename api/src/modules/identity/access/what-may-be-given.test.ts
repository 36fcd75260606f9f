import { command, done } from '../../../../test/commands.js';
import { type SomebodySignedIn, signedIn } from '../../../../test/signed-in.js';
import { startApi, type TestApi } from '../../../../test/start-api.js';

let api: TestApi;
const ids: Record<string, string> = {};
beforeAll(async () => {
  api = await startApi({ seed: 'sample' });
  const { units } = await api.ask(
    `{ units(first: 100, filter: { code: { in: ["HP-LC", "HP-LC-HN", "HP-LC-HN-03", "HP-LC-AB"] } }) { nodes { id code } } }`,
  );
  for (const { id, code } of units.nodes) ids[code] = id;
  await done(api, 'createRole', { code: 'GIVER', label: { vi: 'Người trao', en: 'Giver' }, permissions: ['grant:give', 'unit:read'] }, '');
});
afterAll(() => api.close());

const until = '2099-01-01';
const asks = `query ($account: ID!) { accesses(first: 100, filter: { account: { equals: $account } }) {
  nodes { id version origin mayEnd mayExtend validUntil role { code } } } }`;

/** Ends and extends every given right of an account dry, as somebody: whether the API takes it, beside what it said before. */
async function foretold(who: SomebodySignedIn, account: string) {
  const { nodes } = (await api.ask(asks, { account }, { as: who })).accesses;
  const taken = async (name: string, input: object) => {
    const type = name[0]?.toUpperCase() + name.slice(1);
    const document = `mutation ($input: ${type}Input!) { ${name}(input: $input) { userErrors { code } } }`;
    const { data, errors } = await api.graphql(document, { input: { ...input, dryRun: true } }, { as: who });
    return !errors && data[name].userErrors.length === 0;
  };
  return Promise.all(
    nodes.map(async ({ id, version, mayEnd, mayExtend, validUntil }: Record<string, never>) => {
      const later = validUntil && String(validUntil).replace('-01-01', '-02-01');
      const own = version !== null && [
        await taken('endGrant', { id, version }),
        await taken('extendGrant', { id, version, validUntil: later }),
      ];
      return { said: [mayEnd, mayExtend], own };
    }),
  );
}

test('whether a right can be ended or extended is told as the API then answers, whoever asks', async () => {
  const holder = await signedIn(api.database, [
    ...['UNIT_ADMINISTRATOR', 'EDITOR', 'READER', 'AUDITOR', 'GIVER', 'PLATFORM_ADMINISTRATOR'].flatMap((role) => [
      { role, unitId: ids['HP-LC-HN'], until },
      { role, unitId: ids['HP-LC-HN-03'], until },
      { role, unitId: ids['HP-LC-HN'], until, withLed: true },
      { role, unitId: ids['HP-LC-AB'], until },
      { role, unitId: ids['HP-LC'], until },
    ]),
    ...['READER', 'UNIT_ADMINISTRATOR'].map((role) => ({ role, until })),
    { role: 'READER', unitId: ids['HP-LC-HN'] },
    { role: 'READER', unitId: ids['HP-LC-HN'], until: '2021-01-01' },
  ]);
  const over = (role: string, code: string, more: object = {}) => signedIn(api.database, [{ role, unitId: ids[code], ...more }]);
  const askers = [
    api.administrator,
    await over('UNIT_ADMINISTRATOR', 'HP-LC-HN'),
    await over('UNIT_ADMINISTRATOR', 'HP-LC-HN', { withLed: true }),
    await over('UNIT_ADMINISTRATOR', 'HP-LC-HN', { until: '2099-01-01' }),
    await over('UNIT_ADMINISTRATOR', 'HP-LC', { until: '2099-07-01' }),
    await over('UNIT_ADMINISTRATOR', 'HP-LC-HN-03'),
    await over('GIVER', 'HP-LC-HN'),
    await over('READER', 'HP-LC-HN'),
  ];
  const kinds = new Set<string>();
  for (const [at, who] of askers.entries())
    for (const { said, own } of await foretold(who, holder.accountId)) {
      expect([at, said]).toEqual([at, own]);
      kinds.add(said.join());
    }
  expect([...kinds].sort()).toEqual(['false,false', 'true,false', 'true,true']);
});

test('a right by a post is neither ended nor extended by hand', async () => {
  const { accesses } = await api.ask('{ accesses(first: 100, filter: { origin: { equals: POST } }) { nodes { mayEnd mayExtend } } }');
  for (const one of accesses.nodes) expect(one).toEqual({ mayEnd: false, mayExtend: false });
});

test('the roles that one may give are told as the API then answers', async () => {
  const { accountId } = await signedIn(api.database);
  const all = (await api.ask('{ roles { code } }')).roles.map(({ code }: { code: string }) => code) as string[];
  const roles = 'query ($unit: ID, $led: Boolean!) { viewer { rolesToGive(unit: $unit, includesLed: $led) rolesToGiveSomewhere } }';
  const ward = await signedIn(api.database, [{ role: 'UNIT_ADMINISTRATOR', unitId: ids['HP-LC-HN'] }]);
  const two = await signedIn(api.database, [
    { role: 'GIVER', unitId: ids['HP-LC-HN'] },
    { role: 'READER', unitId: ids['HP-LC-HN-03'] },
  ]);
  const found: Record<string, string[]> = {};
  for (const [name, who] of Object.entries({ administrator: api.administrator, ward, two }))
    for (const code of ['HP-LC', 'HP-LC-HN', 'HP-LC-HN-03', null])
      for (const led of [false, true]) {
        if (led && code === null) continue;
        const unit = code && ids[code];
        const { viewer } = await api.ask(roles, { unit, led }, { as: who });
        const taken: string[] = [];
        for (const role of all) {
          const input = { accountId, role, unitId: unit, includesLed: led, validFrom: '2026-01-01', dryRun: true };
          const document = 'mutation ($input: GiveRoleInput!) { giveRole(input: $input) { userErrors { code } } }';
          const { data, errors } = await api.graphql(document, { input }, { as: who });
          if (!errors && data.giveRole.userErrors.length === 0) taken.push(role);
        }
        expect([name, code, led, viewer.rolesToGive]).toEqual([name, code, led, taken]);
        found[name] = viewer.rolesToGiveSomewhere;
      }
  expect(found.administrator).toEqual(all);
  expect(found.ward).toContain('UNIT_ADMINISTRATOR');
  expect(found.ward).not.toContain('PLATFORM_ADMINISTRATOR');
  expect(found.two).toEqual(expect.arrayContaining(['GIVER', 'READER']));
  expect(found.two).not.toContain('EDITOR');
  const nobody = await api.ask('{ viewer { rolesToGive rolesToGiveSomewhere mutationsForTwo } }', {}, { as: null });
  expect(nobody.viewer).toEqual({ rolesToGive: [], rolesToGiveSomewhere: [], mutationsForTwo: [] });
  expect((await api.ask('{ viewer { rolesToGive(unit: "no unit") } }')).viewer.rolesToGive).toEqual([]);
});

test('the mutations that need a second person are told before they are sent, with what a marked permission brings along', async () => {
  const told = async () => (await api.ask('{ viewer { mutationsForTwo } }')).viewer.mutationsForTwo;
  expect(await told()).toEqual([]);
  await done(api, 'updateSecondPersonRule', { version: 1, permissions: ['unit:change', 'grant:give'] });
  expect(await told()).toEqual(
    ['changeUnit', 'correctUnit', 'endGrant', 'extendGrant', 'giveRole', 'importUnits', 'importOfficers'].sort(),
  );
  await api.database.query(`update second_person_rule set permissions = '{}', version = version + 1`);
});

test('who appoints somebody who is not recorded yet records them: it takes that permission, and a second person where that does', async () => {
  await done(api, 'createRole', { code: 'APPOINTS', label: { vi: 'Chỉ bổ nhiệm', en: 'Appoints' }, permissions: ['person:appoint'] }, '');
  const as = await signedIn(api.database, [{ role: 'APPOINTS', unitId: ids['HP-LC-HN-03'] }]);
  const newPerson = { familyName: 'Đỗ', givenName: 'Mơ (mẫu)' };
  const appointed = { unitId: ids['HP-LC-HN-03'], position: 'COMMITTEE_MEMBER', validFrom: '2026-01-01', newPerson };
  const renewed = { unitId: ids['HP-LC-HN-03'], from: '2026-01-01', members: [{ position: 'COMMITTEE_MEMBER', newPerson }] };
  const both = [
    ['appoint', 'AppointInput', appointed],
    ['renewCommittee', 'RenewCommitteeInput', renewed],
  ] as const;
  for (const [name, type, input] of both) {
    const document = `mutation ($input: ${type}!) { ${name}(input: $input) { userErrors { code } } }`;
    const { errors } = await api.graphql(document, { input: { ...input, dryRun: true } }, { as });
    expect([name, errors?.map(({ message }) => message)]).toEqual([name, [expect.stringContaining('person:change')]]);
  }
  await api.database.query(`update second_person_rule set permissions = '{person:change}'`);
  const ward = await signedIn(api.database, [{ role: 'UNIT_ADMINISTRATOR', unitId: ids['HP-LC-HN'] }]);
  for (const [name, , input] of both)
    expect([name, (await command(api, name, input, '', { as: ward })).refusals]).toEqual([name, ['SECOND_PERSON_NEEDED at input']]);
  const { nodes } = (await api.ask('{ persons(first: 1) { nodes { id } } }')).persons;
  const known = await command(api, 'appoint', { ...appointed, newPerson: null, personId: nodes[0].id, dryRun: true });
  expect(known.refusals).toEqual([]);
  await api.database.query(`update second_person_rule set permissions = '{}'`);
});

test('what comes with each permission is told, and is what who was given it alone may do', async () => {
  const { permissions } = await api.ask('{ permissions { code includes } }');
  expect(permissions).toContainEqual({ code: 'person:read-contact', includes: ['person:read', 'unit:read'] });
  const role = 'OF_ONE_PERMISSION';
  await done(api, 'createRole', { code: role, label: { vi: 'Một việc', en: 'One act' }, permissions: ['unit:read'] }, '');
  const had = [];
  for (const { code } of permissions) {
    await api.database.query('update role set permissions = $1 where code = $2', [[code], role]);
    // somebody new each time, of whom nothing is kept yet
    const as = await signedIn(api.database, [{ role }]);
    const { viewer } = await api.ask('{ viewer { permissions } }', {}, { as });
    had.push({ code, includes: viewer.permissions.filter((one: string) => one !== code) });
  }
  const sorted = permissions.map(({ code, includes }: { code: string; includes: string[] }) => ({ code, includes: [...includes].sort() }));
  expect(had.map(({ code, includes }) => ({ code, includes: includes.sort() }))).toEqual(sorted);
});
