import { randomUUID } from 'node:crypto';
import { command, done, everythingStored, refused } from './commands.js';
import { type SomebodySignedIn, signedIn } from './signed-in.js';
import { startApi, type TestApi } from './start-api.js';

let api: TestApi;
const ids: Record<string, string> = {};
beforeAll(async () => {
  api = await startApi({ seed: 'sample' });
  const { units } = await api.ask(
    '{ units(filter: { code: { in: ["HP-LC", "HP-LC-HN", "HP-LC-AB", "HP-LC-HN-03"] } }) { nodes { id code } } }',
  );
  for (const { id, code } of units.nodes) ids[code] = id;
  const roles = [
    ...[
      ['KEEPER', '{account:manage}'],
      ['MANAGER', '{account:manage,role:manage}'],
      ['COVERER', '{unit:read,unit:lead}'],
      ['PHONER', '{unit:read,person:read,person:change}'],
    ],
    ['WORDER', '{vocabulary:change,unit:read}'],
  ];
  for (const [code, permissions] of roles)
    await api.database.query(`insert into role (code, label_vi, label_en, permissions, rank, version) values ($1, $1, $1, $2, 99, 1)`, [
      code,
      permissions,
    ]);
});
afterAll(() => api.close());

const unit = (code: string) => ids[code] as string;
const mutation = (name: string) =>
  `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { userErrors { code field } } }`;

/** Gives a command that must be refused for want of a right, and sees that it left everything as it was. */
async function forbidden(name: string, input: object, as: SomebodySignedIn): Promise<void> {
  const before = await everythingStored(api);
  const { data, errors } = await api.graphql(mutation(name), { input }, { as });
  expect([data, errors?.map(({ extensions }) => extensions.code)]).toEqual([null, ['FORBIDDEN']]);
  expect(await everythingStored(api)).toEqual(before);
}

test('who keeps accounts comes in as nobody who may more', async () => {
  const keeper = await signedIn(api.database, [{ role: 'KEEPER' }]);
  const administrator = await signedIn(api.database, [{ role: 'PLATFORM_ADMINISTRATOR' }]);
  const reader = await signedIn(api.database, []);
  const [{ person_id: secretary }] = (
    await api.database.query(`select v.person_id from appointment_version v join unit_version u on u.unit_id = v.unit_id
      where u.code = 'HP-LC-AB' and v.position = 'SECRETARY' and v.recorded_until = 'infinity' and v.valid_until = 'infinity' limit 1`)
  ).rows;
  await forbidden('resetPassword', { id: administrator.accountId }, keeper);
  await forbidden('updateAccount', { id: administrator.accountId, version: 1, email: 'a@lechan.example' }, keeper);
  await forbidden('updateAccount', { id: keeper.accountId, version: 1, personId: secretary }, keeper);
  await forbidden('inviteAccount', { login: 'bi.thu', name: 'Bí thư', personId: secretary }, keeper);
  await forbidden('endAccount', { id: administrator.accountId, version: 1 }, keeper);
  expect((await command(api, 'resetPassword', { id: reader.accountId }, undefined, { as: keeper })).refusals).toEqual([]);
  expect((await command(api, 'endAccount', { id: reader.accountId, version: 1 }, '', { as: keeper })).refusals).toEqual([]);
  // who may change roles may give themselves as much, and so ends whom they must
  const manager = await signedIn(api.database, [{ role: 'MANAGER' }]);
  expect((await command(api, 'endAccount', { id: administrator.accountId, version: 1 }, '', { as: manager })).refusals).toEqual([]);
});

test('who could have come in as the second person themselves finds none in them', async () => {
  const { secondPersonRule } = await api.ask('{ secondPersonRule { version } }');
  await done(api, 'updateSecondPersonRule', { version: secondPersonRule.version, permissions: ['unit:change'] });
  const first = await signedIn(api.database, [{ role: 'PLATFORM_ADMINISTRATOR' }]);
  const second = await signedIn(api.database, [{ role: 'PLATFORM_ADMINISTRATOR' }]);
  const { unit: shown } = await api.ask('query ($id: ID!) { unit(id: $id) { version } }', { id: unit('HP-LC-HN-03') });
  const input = { id: unit('HP-LC-HN-03'), version: shown.version, name: 'Tên một mình', from: '2026-01-01', isProposal: true };
  const { payload } = await command(api, 'changeUnit', input, 'proposalId', { as: first });
  await command(api, 'resetPassword', { id: second.accountId }, undefined, { as: first });
  const approve = { id: payload.proposalId, version: 1 };
  expect((await refused(api, 'approveProposal', approve, { as: second })).refusals).toEqual(['ANOTHER_DECIDES at input.id']);
  expect((await command(api, 'approveProposal', approve)).refusals).toEqual([]);
  // nor the other way round, nor in two that the same one made, be it by a third
  const puppet = async (maker: SomebodySignedIn) => {
    const { payload: invited } = await command(api, 'inviteAccount', { login: randomUUID(), name: 'Rối' }, 'account { id }', { as: maker });
    const made = await signedIn(api.database, [{ role: 'PLATFORM_ADMINISTRATOR' }]);
    await api.database.query(`update session set account_id = $1 where account_id = $2`, [invited.account.id, made.accountId]);
    await api.database.query(`update role_grant set account_id = $1 where account_id = $2`, [invited.account.id, made.accountId]);
    return { ...made, accountId: invited.account.id as string };
  };
  const maker = await signedIn(api.database, [{ role: 'PLATFORM_ADMINISTRATOR' }]);
  const [one, other] = [await puppet(maker), await puppet(maker)];
  const grandchild = await puppet(one);
  for (const [proposes, approves] of [
    [one, maker],
    [maker, one],
    [one, other],
    [maker, grandchild],
    [grandchild, other],
  ] as const) {
    const { unit: now } = await api.ask('query ($id: ID!) { unit(id: $id) { version } }', { id: input.id });
    const put = await command(api, 'changeUnit', { ...input, version: now.version, name: randomUUID() }, 'proposalId', { as: proposes });
    const answer = await refused(api, 'approveProposal', { id: put.payload.proposalId, version: 1 }, { as: approves });
    expect(answer.refusals).toEqual(['ANOTHER_DECIDES at input.id']);
  }
  await done(api, 'updateSecondPersonRule', { version: secondPersonRule.version + 1, permissions: [] });
});

test('a post that brings rights is given by nobody who does not have them', async () => {
  const { rows: members } = await api.database.query(
    `select v.person_id from appointment_version v where v.unit_id = $1 and v.position <> 'SECRETARY' and v.recorded_until = 'infinity' limit 1`,
    [unit('HP-LC-HN')],
  );
  const person = members[0].person_id;
  const editor = await signedIn(api.database, [{ role: 'EDITOR', unitId: unit('HP-LC-HN') }], person);
  const held = await api.database.query(
    `select v.appointment_id as id, a.version from appointment_version v join appointment a on a.id = v.appointment_id
      where v.unit_id = $1 and v.position = 'SECRETARY' and v.recorded_until = 'infinity' and v.valid_until = 'infinity'`,
    [unit('HP-LC-HN')],
  );
  const [secretary] = held.rows;
  await command(api, 'endAppointment', { ...secretary, validUntil: '2026-01-01' }, undefined, { as: editor });
  const appoint = { unitId: unit('HP-LC-HN'), position: 'SECRETARY', personId: person, validFrom: '2026-01-01' };
  const { data, errors } = await api.graphql(mutation('appoint'), { input: appoint }, { as: editor });
  expect([errors, data?.appoint.userErrors]).toEqual([undefined, [{ code: 'INVALID', field: ['input', 'personId'] }]]);
  expect((await command(api, 'appoint', { ...appoint, position: 'COMMITTEE_MEMBER' }, undefined, { as: editor })).refusals).toEqual([]);
  expect((await command(api, 'appoint', appoint)).refusals).toEqual([]);
});

test('nobody gives, or has, a right longer by their own giving', async () => {
  const as = await signedIn(api.database, [{ role: 'UNIT_ADMINISTRATOR', unitId: unit('HP-LC-AB'), until: '2027-01-01' }]);
  const { rows } = await api.database.query('select id, version from role_grant where account_id = $1', [as.accountId]);
  const give = { accountId: as.accountId, role: 'UNIT_ADMINISTRATOR', unitId: unit('HP-LC-AB'), validFrom: '2026-01-01' };
  expect((await refused(api, 'extendGrant', { ...rows[0], validUntil: null }, { as })).refusals).toEqual(['INVALID at input.validUntil']);
  expect((await refused(api, 'giveRole', give, { as })).refusals).toEqual(['INVALID at input.validUntil']);
  expect((await command(api, 'giveRole', { ...give, validUntil: '2027-01-01' }, undefined, { as })).refusals).toEqual([]);
});

test('nor with what a unit leads, where the right over that ends sooner', async () => {
  const here = { role: 'UNIT_ADMINISTRATOR', unitId: unit('HP-LC-AB') };
  const day = '2100-01-01';
  const { rows } = await api.database.query(
    `select distinct covered_id as id from coverage where leader_id in (
      select unit_id from unit_version where within @> array[$1::uuid] and recorded_until = 'infinity')`,
    [here.unitId],
  );
  expect(rows.length).toBeGreaterThan(0);
  const led = rows.map(({ id }) => ({ role: here.role, unitId: id, until: '2090-01-01' }));
  const as = await signedIn(api.database, [{ ...here, until: day }, ...led]);
  const { accountId } = await signedIn(api.database, []);
  const give = { accountId, ...here, validFrom: '2080-01-01', validUntil: day };
  expect((await refused(api, 'giveRole', { ...give, includesLed: true }, { as })).refusals).toEqual(['INVALID at input.validUntil']);
  for (const less of [{ ...give, includesLed: true, validUntil: '2090-01-01' }, give])
    expect((await command(api, 'giveRole', less, undefined, { as })).refusals).toEqual([]);
});

test('a unit becomes of no kind in which a post brings more than one has who changes it', async () => {
  const { unit: cell } = await done(api, 'createUnit', {
    code: 'K-1',
    name: 'Chi bộ sẽ đổi loại',
    kind: 'CELL',
    parentId: unit('HP-LC'),
    openedOn: '2020-01-01',
  });
  const { person } = await done(api, 'createPerson', { familyName: 'Mạc', givenName: 'Mẫu' });
  const editor = await signedIn(api.database, [{ role: 'EDITOR', unitId: unit('HP-LC') }], person.id);
  const post = { unitId: cell.id, position: 'SECRETARY', personId: person.id, validFrom: '2024-01-01' };
  await done(api, 'appoint', post);
  const change = { id: cell.id, version: cell.version + 1, from: '2024-06-01', kind: 'WARD_COMMITTEE' };
  const { version } = (await api.ask('query ($id: ID!) { unit(id: $id) { version } }', { id: cell.id })).unit;
  const as = { as: editor };
  expect((await refused(api, 'changeUnit', { ...change, version }, as)).refusals).toEqual(['INVALID at input.kind']);
  expect((await refused(api, 'correctUnit', { id: cell.id, version, kind: 'WARD_COMMITTEE', note: 'x' }, as)).refusals).toEqual([
    'INVALID at input.kind',
  ]);
  // another name of it is theirs to give, and who has it all may
  expect(
    (await command(api, 'changeUnit', { id: cell.id, version, from: '2024-06-01', name: 'Chi bộ khác tên' }, undefined, as)).refusals,
  ).toEqual([]);
  await done(api, 'changeUnit', { ...change, version: version + 1 });
});

test('nobody gives themselves a post that brings rights for longer than they have them', async () => {
  const { person } = await done(api, 'createPerson', { familyName: 'Mạc', givenName: 'Tự (mẫu)' });
  const here = unit('HP-LC-AB');
  const until = '2090-01-01';
  await done(api, 'appoint', { unitId: here, position: 'COMMITTEE_MEMBER', personId: person.id, validFrom: '2024-01-01' });
  const as = await signedIn(api.database, [{ role: 'UNIT_ADMINISTRATOR', unitId: here, withLed: true, until }], person.id);
  const post = { unitId: here, position: 'SECRETARY', personId: person.id, validFrom: '2080-01-01' };
  const { appointments } = (
    await api.ask(
      'query ($id: ID!) { unit(id: $id) { appointments(filter: { position: { equals: "SECRETARY" } }) { nodes { id version } } } }',
      { id: here },
    )
  ).unit;
  for (const { id, version } of appointments.nodes) await done(api, 'endAppointment', { id, version, validUntil: '2080-01-01' });
  expect((await refused(api, 'appoint', post, { as })).refusals).toEqual(['INVALID at input.personId']);
  expect((await command(api, 'appoint', { ...post, validUntil: until }, undefined, { as })).refusals).toEqual([]);
});

test('who changes a contact learns by it whether it is the one that is recorded, and so needs to read it', async () => {
  const { person } = await done(api, 'createPerson', { familyName: 'Mạc', givenName: 'Kín (mẫu)', workPhone: '0225 999 111' });
  await done(api, 'appoint', { unitId: unit('HP-LC-AB'), position: 'COMMITTEE_MEMBER', personId: person.id, validFrom: '2024-01-01' });
  const phoner = await signedIn(api.database, [{ role: 'PHONER', unitId: unit('HP-LC-AB') }]);
  const { id, version } = person;
  for (const workPhone of ['0225 999 111', '0225 999 112', null])
    for (const name of ['changePerson', 'correctPerson'])
      await forbidden(name, { id, version, ...(name === 'changePerson' ? { from: '2024-02-01' } : { note: 'x' }), workPhone }, phoner);
  const named = { id, version, from: '2024-02-01', givenName: 'Khác (mẫu)' };
  expect((await command(api, 'changePerson', named, undefined, { as: phoner })).refusals).toEqual([]);
});

test('who somebody is now is not for the ward to change where they held a post long ago', async () => {
  const { person } = await done(api, 'createPerson', { familyName: 'Mạc', givenName: 'Đi (mẫu)', workPhone: '0225 999 333' });
  const member = { position: 'COMMITTEE_MEMBER', personId: person.id };
  await done(api, 'appoint', { ...member, unitId: unit('HP-LC-AB'), validFrom: '2021-01-01', validUntil: '2022-01-01' });
  const over = (code: string) => signedIn(api.database, [{ role: 'UNIT_ADMINISTRATOR', unitId: unit(code) }]);
  const [former, present] = [await over('HP-LC-AB'), await over('HP-LC-HN')];
  const change = { id: person.id, version: person.version, from: '2024-02-01', workPhone: '0225 999 444' };
  // nor where they hold none any more
  await forbidden('changePerson', change, former);
  await done(api, 'appoint', { ...member, unitId: unit('HP-LC-HN'), validFrom: '2080-01-01' });
  await forbidden('changePerson', change, former);
  await forbidden('correctPerson', { id: person.id, version: person.version, givenName: 'Khác (mẫu)', note: 'x' }, former);
  await forbidden('changePerson', { ...change, isProposal: true }, former);
  expect((await api.ask('query ($id: ID!) { person(id: $id) { givenName } }', { id: person.id }, { as: former })).person).not.toBeNull();
  expect((await command(api, 'changePerson', change, undefined, { as: present })).refusals).toEqual([]);
});

test('to lead a unit no longer takes the right over that unit too', async () => {
  const as = await signedIn(api.database, [{ role: 'COVERER', unitId: unit('HP-LC-HN-03') }]);
  const { rows } = await api.database.query('select version from unit where id = $1', [unit('HP-LC-HN-03')]);
  await forbidden('setCoverage', { leaderId: unit('HP-LC-HN-03'), version: rows[0].version, coveredIds: [], from: '2026-01-01' }, as);
});

test('who may correct moves and ends nothing by it without the right to', async () => {
  const as = await signedIn(api.database, [{ role: 'EDITOR', unitId: unit('HP-LC') }]);
  const { rows } = await api.database.query('select version from unit where id = $1', [unit('HP-LC-HN-03')]);
  const correct = { id: unit('HP-LC-HN-03'), version: rows[0].version, on: '2026-01-01', note: 'Ghi sai' };
  await forbidden('correctUnit', { ...correct, parentId: unit('HP-LC-AB') }, as);
  await forbidden('correctUnit', { ...correct, closedOn: '2026-01-01' }, as);
});

test('a refusal tells nobody the contact that is recorded', async () => {
  const { person } = await done(api, 'createPerson', { familyName: 'Liên', givenName: 'Hệ', workPhone: '0225 111 222' });
  await done(api, 'changePerson', { id: person.id, version: person.version, from: '2026-03-01', workPhone: '0225 333 444' });
  const input = { id: person.id, version: person.version + 1, from: '2026-02-01', workPhone: '0225 555 666' };
  const { refusals, messages } = await refused(api, 'changePerson', input);
  expect(refusals).toEqual(['LATER_CHANGE_EXISTS at input.workPhone']);
  expect(messages.join()).not.toMatch(/333|111/);
});

test('what everybody may see is decided by nobody who keeps words alone', async () => {
  const as = await signedIn(api.database, [{ role: 'WORDER' }]);
  const { rows } = await api.database.query(`select version from unit_kind where code = 'CELL'`);
  await forbidden('updateUnitKind', { code: 'CELL', version: rows[0].version, isPublic: false }, as);
});
