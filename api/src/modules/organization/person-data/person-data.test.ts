import { command, done, refused } from '../../../../test/commands.js';
import { signedIn } from '../../../../test/signed-in.js';
import { startApi, type TestApi } from '../../../../test/start-api.js';
import { recordPerson } from '../person/person.factory.js';

let api: TestApi;
let unitId: string;
beforeAll(async () => {
  api = await startApi();
  unitId = (await done(api, 'createUnit', { code: 'DV-1', name: 'Đảng ủy phường Một', kind: 'WARD_COMMITTEE', openedOn: '2000-01-01' }))
    .unit.id;
});
afterAll(() => api.close());

const contact = { workPhone: '0225 3 700 000', workEmail: 'dao@example.vn' };
const appoint = (personId: string, validUntil: string | null) =>
  done(api, 'appoint', { unitId, position: 'COMMITTEE_MEMBER', validFrom: '2001-01-01', validUntil, personId });
const verified = async () => (await done(api, 'verifyEventChain', {}, 'chain { lastCheck { brokenReason brokenAt } }')).chain.lastCheck;

test('all that is recorded of a person is handed out, which is recorded and logged as a reading', async () => {
  const { id } = await recordPerson(api, contact);
  await done(api, 'changePerson', { id, version: 1, from: '2024-01-01', givenName: 'Hồng (mẫu)' });
  await appoint(id, null);
  const { record } = await done(api, 'exportPerson', { id }, 'record');
  expect(record).toMatchObject({
    id,
    versions: [{ given_name: 'Đào (mẫu)', work_phone: contact.workPhone }, { given_name: 'Đào (mẫu)' }, { given_name: 'Hồng (mẫu)' }],
    appointments: [{ unit: 'Đảng ủy phường Một', position: 'COMMITTEE_MEMBER' }],
    accounts: [],
    events: [{ name: 'person.created', after: { workEmail: contact.workEmail } }, { name: 'person.changed' }],
    contact_readings: [],
  });
  const { rows } = await api.database.query('select persons, fields from contact_reading order by id desc limit 1');
  expect(rows).toEqual([{ persons: [id], fields: ['workEmail', 'workPhone'] }]);
  expect((await done(api, 'exportPerson', { id, dryRun: true }, 'record')).record).toBeNull();
  const as = await signedIn(api.database, [{ role: 'EDITOR' }]);
  const { errors } = await api.graphql('mutation ($id: ID!) { exportPerson(input: { id: $id }) { record } }', { id }, { as });
  expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
});

test('with a person is handed out what was put up that names them, with what of it is theirs, and what they put up themselves', async () => {
  const [{ id }, other] = [await recordPerson(api, contact), await recordPerson(api, { givenName: 'Khác (mẫu)' })];
  const empty = await done(api, 'exportPerson', { id }, 'record');
  expect(empty.record.proposals).toEqual([]);
  const own = await signedIn(api.database, [{ role: 'PLATFORM_ADMINISTRATOR' }], id);
  const put = { isProposal: true, from: '2024-01-01' };
  await done(api, 'changePerson', { ...put, id, version: 1, givenName: 'Lan (mẫu)', workPhone: '0225 3 700 999', proposalNote: 'Đổi tên' });
  const appointed = { unitId, position: 'COMMITTEE_MEMBER', validFrom: '2024-01-01', personId: id };
  const { proposalId } = await done(api, 'appoint', { ...appointed, isProposal: true }, 'proposalId');
  await command(api, 'changePerson', { ...put, id: other.id, version: 1, givenName: 'Mai (mẫu)' }, undefined, { as: own });
  await command(api, 'declineProposal', { id: proposalId, version: 1, reason: 'Chưa cần' }, '', { as: own });
  const { record } = await done(api, 'exportPerson', { id }, 'record');
  const common = { is_own: false, is_decided_by_them: false, reason: null };
  expect(record.proposals).toEqual([
    {
      ...{ operation: 'changePerson', permission: 'person:change', state: 'WAITING', note: 'Đổi tên', ...common },
      ...{ proposed_at: expect.any(String), decided_at: null },
      changes: [expect.objectContaining({ subjectId: id, after: expect.objectContaining({ givenName: 'Lan (mẫu)', workPhone: '…' }) })],
    },
    expect.objectContaining({
      ...{ operation: 'appoint', state: 'DECLINED', reason: 'Chưa cần', is_own: false, is_decided_by_them: true },
      changes: [expect.objectContaining({ name: 'appointment.created' })],
    }),
    // whose name it holds beside is theirs to have, not this person's
    expect.objectContaining({ operation: 'changePerson', is_own: true, changes: [] }),
  ]);
});

test('somebody whose last post is long over is anonymised in all that is and was recorded; the posts, the trail and its chain stay whole', async () => {
  const { id } = await recordPerson(api, { ...contact, givenName: 'Khuyên (mẫu)' });
  await done(api, 'changePerson', { id, version: 1, from: '2010-01-01', givenName: 'Quyên (mẫu)', note: 'Quyên đổi tên' });
  await appoint(id, '2012-01-01');
  const account = await signedIn(api.database, [], id);
  const living = await refused(api, 'anonymizePerson', { id, version: 2, note: 'Hết hạn lưu' });
  expect(living.refusals).toEqual(['IN_USE at input.id']);
  await api.database.query('update account set ended_at = now(), email = $2 where id = $1', [account.accountId, 'quyen@example.vn']);
  await done(api, 'anonymizePerson', { id, version: 2, note: 'Hết hạn lưu', dryRun: true });
  expect((await api.ask('query ($id: ID!) { person(id: $id) { fullName } }', { id })).person.fullName).toBe('Bùi Bích Quyên (mẫu)');
  const { person } = await done(
    api,
    'anonymizePerson',
    { id, version: 2, note: 'Hết hạn lưu' },
    'person { fullName workPhone workEmail version }',
  );
  expect(person).toEqual({ fullName: 'Người đã ẩn danh', workPhone: null, workEmail: null, version: 3 });
  const { rows } = await api.database.query(
    `select string_agg(t, ' ') as all from (select v::text as t from person_version v union all select e::text from event e union all select a::text from account a) x`,
  );
  expect(rows[0].all).not.toMatch(/Quyên|Khuyên|quyen|khuyen/);
  const then = await api.ask(
    'query ($id: ID!) { person(id: $id, asOf: "2005-01-01") { fullName appointments { nodes { position { code } validUntil } } } }',
    { id },
  );
  expect(then.person).toEqual({
    fullName: 'Người đã ẩn danh',
    appointments: { nodes: [{ position: { code: 'COMMITTEE_MEMBER' }, validUntil: '2012-01-01' }] },
  });
  const { events } = await api.ask(
    'query ($id: ID!) { events(filter: { subject: { equals: $id } }) { nodes { name before after isErased note actorName } } }',
    { id },
  );
  const erased = { before: null, after: null, isErased: true, note: null, actorName: 'Người thử' };
  expect(events.nodes).toEqual([
    {
      name: 'person.anonymized',
      before: null,
      after: { erasedEvents: [expect.any(Number), expect.any(Number)] },
      isErased: false,
      note: 'Hết hạn lưu',
      actorName: 'Người thử',
    },
    { name: 'person.changed', ...erased },
    { name: 'person.created', ...erased },
  ]);
  expect(await verified()).toEqual({ brokenReason: null, brokenAt: null });
  expect((await refused(api, 'anonymizePerson', { id, version: 3, note: 'Lại' })).refusals).toEqual(['NOTHING_TO_CHANGE at input.id']);
});

test('of an account that became somebody’s, what was done before stays in the trail when they are anonymised', async () => {
  const { account } = await done(api, 'inviteAccount', { login: 'cu@example.vn', name: 'Cũ (mẫu)' }, 'account { id }');
  const { id } = await recordPerson(api, { givenName: 'Sau (mẫu)' });
  const update = async (more: object) => {
    const { version } = (await api.ask('query ($id: ID!) { account(id: $id) { version } }', { id: account.id })).account;
    return done(api, 'updateAccount', { id: account.id, version, ...more });
  };
  await update({ name: 'Cũ hơn (mẫu)' });
  await update({ name: 'Sau (mẫu)', personId: id });
  await update({ email: 'sau@example.vn' });
  await done(api, 'endAccount', { id: account.id, version: 4 });
  const again = { id: account.id, version: 5, personId: (await recordPerson(api)).id };
  expect((await refused(api, 'updateAccount', again)).refusals).toEqual(['NOT_ALIVE at input.id']);
  await done(api, 'anonymizePerson', { id, version: 1, note: 'Thử' });
  const { rows } = await api.database.query('select name, salt is null as erased from event where subject_id = $1 order by id', [
    account.id,
  ]);
  expect(rows).toEqual([
    { name: 'account.invited', erased: false },
    { name: 'account.updated', erased: false },
    { name: 'account.updated', erased: true },
    { name: 'account.updated', erased: true },
    { name: 'account.ended', erased: true },
  ]);
  expect(await verified()).toEqual({ brokenReason: null, brokenAt: null });
});

test('who holds a post, or held one not long ago, is kept; and only who administers the platform anonymises', async () => {
  for (const until of [null, new Date().toISOString().slice(0, 10)]) {
    const { id } = await recordPerson(api);
    await appoint(id, until);
    expect((await refused(api, 'anonymizePerson', { id, version: 1, note: 'x' })).refusals).toEqual(['IN_USE at input.id']);
  }
  const { id } = await recordPerson(api);
  expect((await refused(api, 'anonymizePerson', { id, version: 2, note: 'x' })).refusals).toEqual(['STALE_VERSION at input.version']);
  expect((await refused(api, 'anonymizePerson', { id: 'x', version: 2, note: 'x' })).refusals).toEqual(['NOT_FOUND at input.id']);
  const as = await signedIn(api.database, [{ role: 'UNIT_ADMINISTRATOR' }, { role: 'AUDITOR' }]);
  const { errors } = await api.graphql(
    'mutation ($id: ID!) { anonymizePerson(input: { id: $id, version: 1, note: "x" }) { userErrors { code } } }',
    { id },
    { as },
  );
  expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
  expect((await command(api, 'changePerson', { id, version: 1, from: '2024-01-01', givenName: 'Mai (mẫu)' })).refusals).toEqual([]);
});
