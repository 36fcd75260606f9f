import { type GraphQLArgument, type GraphQLInputObjectType, type GraphQLObjectType, getNamedType } from 'graphql';
import { command, done, refused } from '../../../../test/commands.js';
import { type SomebodySignedIn, signedIn } from '../../../../test/signed-in.js';
import { startApi, type TestApi } from '../../../../test/start-api.js';
import { platformSchema } from '../../../graphql/graphql-server.js';
import { approvable } from '../../../shared/permissions.js';

let api: TestApi;
let ward: { id: string; name: string; version: number };
let otherWard: string;
let [first, second, elsewhere, reader]: SomebodySignedIn[] = [];
beforeAll(async () => {
  api = await startApi({ seed: 'sample' });
  const { nodes } = (await api.ask('{ units(first: 2, filter: { kind: { equals: "WARD_COMMITTEE" } }) { nodes { id name version } } }'))
    .units;
  ward = nodes[0];
  otherWard = nodes[1].id;
  [first, second, elsewhere, reader] = [
    await signedIn(api.database, [{ role: 'UNIT_ADMINISTRATOR', unitId: ward.id }], null, { name: 'Người thứ nhất' }),
    await signedIn(api.database, [{ role: 'UNIT_ADMINISTRATOR', unitId: ward.id }], null, { name: 'Người thứ hai' }),
    await signedIn(api.database, [{ role: 'UNIT_ADMINISTRATOR', unitId: otherWard }]),
    await signedIn(api.database, [{ role: 'READER' }]),
  ];
  await setNeeded(['unit:change', 'unit:create', 'person:change']);
});
afterAll(() => api.close());

async function setNeeded(permissions: string[]): Promise<void> {
  const { version } = (await api.ask('{ secondPersonRule { version } }')).secondPersonRule;
  await done(api, 'updateSecondPersonRule', { version, permissions });
}

const as = (somebody: SomebodySignedIn | undefined) => ({ as: somebody as SomebodySignedIn });
let days = 0;
const nextDay = () => `2026-01-${String(++days).padStart(2, '0')}`;
const renamed = (name: string) => ({ id: ward.id, version: ward.version, name, from: nextDay() });
const nameNow = async () => (await api.ask('query ($id: ID!) { unit(id: $id) { name version } }', { id: ward.id })).unit;

async function putUp(name: string, note?: string): Promise<{ id: string; version: number }> {
  const input = { ...renamed(name), isProposal: true, proposalNote: note };
  const { refusals, payload } = await command(api, 'changeUnit', input, 'unit { id } proposalId', as(first));
  expect([refusals, payload.unit]).toEqual([[], null]);
  return { id: payload.proposalId, version: 1 };
}

const waiting = `{ proposals(filter: { state: { equals: WAITING } }) { totalCount nodes {
  id operation permission state changes changeCount note proposerName isOwn version unit { ... on Unit { id } } } } }`;

test('what needs a second person is refused when it is done at once, tried out without it, and done as ever where it does not', async () => {
  expect((await refused(api, 'changeUnit', renamed('Tên mới'), as(first))).refusals).toEqual(['SECOND_PERSON_NEEDED at input']);
  const tried = await command(api, 'changeUnit', { ...renamed('Tên mới'), dryRun: true }, undefined, as(first));
  expect(tried.refusals).toEqual([]);
  const contact = { id: ward.id, address: '1 Hồ Sen', version: ward.version, from: nextDay() };
  expect((await refused(api, 'changeUnit', contact, as(second))).refusals).toEqual(['SECOND_PERSON_NEEDED at input']);
  const closing = { id: ward.id, version: ward.version + 5, closedOn: nextDay() };
  expect((await refused(api, 'closeUnit', closing, as(first))).refusals).toEqual(['STALE_VERSION at input.version']);
});

test('a proposal changes nothing, tells what it would do, and is done when a second person approves it', async () => {
  const { proposals: before } = await api.ask(waiting, {}, as(second));
  expect(before.totalCount).toBe(0);
  const { id } = await putUp('Đảng ủy phường Mới', 'Theo quyết định 12');
  expect((await nameNow()).name).toBe(ward.name);
  for (const [who, isOwn] of [
    [first, true],
    [second, false],
  ] as const) {
    const { nodes } = (await api.ask(waiting, {}, as(who))).proposals;
    expect(nodes).toEqual([
      {
        ...{ id, operation: 'changeUnit', permission: 'unit:change', state: 'WAITING', note: 'Theo quyết định 12', version: 1, isOwn },
        ...{ proposerName: 'Người thứ nhất', unit: { id: ward.id }, changeCount: 1 },
        changes: [
          expect.objectContaining({
            ...{ name: 'unit.changed', subjectId: ward.id },
            before: expect.objectContaining({ name: ward.name }),
            after: expect.objectContaining({ name: 'Đảng ủy phường Mới' }),
          }),
        ],
      },
    ]);
  }
  const input = { id, version: 1 };
  expect((await refused(api, 'approveProposal', input, as(first))).refusals).toEqual(['ANOTHER_DECIDES at input.id']);
  expect((await refused(api, 'declineProposal', { ...input, reason: 'Không' }, as(first))).refusals).toEqual([
    'ANOTHER_DECIDES at input.id',
  ]);
  const tried = await command(api, 'approveProposal', { ...input, dryRun: true }, undefined, as(second));
  expect([tried.refusals, (await nameNow()).name]).toEqual([[], ward.name]);
  const approved = await command(api, 'approveProposal', input, 'proposal { state deciderName decidedAt version }', as(second));
  expect(approved.payload.proposal).toMatchObject({ state: 'APPROVED', deciderName: 'Người thứ hai', version: 2 });
  const now = await nameNow();
  expect(now.name).toBe('Đảng ủy phường Mới');
  ward = { ...ward, ...now };
  expect((await refused(api, 'approveProposal', { id, version: 2 }, as(second))).messages).toEqual([
    'Đề nghị này đã được quyết định. Tải lại để xem kết quả.',
  ]);
  const { events } = await api.ask('{ events(first: 3) { nodes { name actorName permission after } } }');
  const byName = Object.fromEntries(events.nodes.map((event: { name: string }) => [event.name, event]));
  expect(byName['unit.changed']).toMatchObject({ actorName: 'Người thứ hai', permission: 'unit:change' });
  expect(byName['proposal.approved'].after).toMatchObject({ permission: 'unit:change', proposedBy: first?.accountId });
});

test('who may not do it neither sees nor decides it, and is told of it as of one that is not there', async () => {
  const { id } = await putUp('Tên cho người ngoài');
  const nothing = { id: '3f0e8a52-0000-4000-8000-000000000000', version: 1 };
  for (const who of [elsewhere, reader]) {
    expect((await api.ask(waiting, {}, as(who))).proposals.totalCount).toBe(0);
    expect(await api.ask('query ($id: ID!) { proposal(id: $id) { id } }', { id }, as(who))).toEqual({ proposal: null });
    for (const [name, more] of [
      ['approveProposal', {}],
      ['declineProposal', { reason: 'Không' }],
      ['withdrawProposal', {}],
    ] as const) {
      const answer = await refused(api, name, { id, version: 1, ...more }, as(who));
      expect(answer).toEqual(await refused(api, name, { ...nothing, ...more }, as(who)));
      expect(answer.refusals).toEqual(['NOT_FOUND at input.id']);
    }
  }
  expect((await refused(api, 'withdrawProposal', { id, version: 1 }, as(second))).refusals).toEqual(['NOT_FOUND at input.id']);
  const nobody = await api.graphql('{ proposals { totalCount } secondPersonRule { version } }', {}, { as: null });
  expect(nobody.data).toEqual({ proposals: { totalCount: 0 }, secondPersonRule: null });
  await command(api, 'withdrawProposal', { id, version: 1 }, undefined, as(first));
});

test('a proposal is declined with a reason, or taken back, and then can’t be approved', async () => {
  const { id } = await putUp('Tên bị từ chối');
  expect((await refused(api, 'declineProposal', { id, version: 1, reason: ' ' }, as(second))).refusals).toEqual([
    'REQUIRED at input.reason',
  ]);
  const declined = await command(
    ...([api, 'declineProposal', { id, version: 1, reason: 'Chưa có quyết định' }, 'proposal { state reason }', as(second)] as const),
  );
  expect(declined.payload.proposal).toEqual({ state: 'DECLINED', reason: 'Chưa có quyết định' });
  const other = await putUp('Tên rút lại');
  const withdrawn = await command(api, 'withdrawProposal', other, 'proposal { state }', as(first));
  expect(withdrawn.payload.proposal).toEqual({ state: 'WITHDRAWN' });
  expect((await refused(api, 'approveProposal', { ...other, version: 2 }, as(second))).refusals).toEqual(['INVALID at input.id']);
  expect((await nameNow()).name).toBe(ward.name);
  const { rows } = await api.database.query('select count(*) from proposal where state <> $1 and input is not null', ['WAITING']);
  expect(rows).toEqual([{ count: '0' }]);
});

test('what would be refused can’t be put up, and what would be refused since is refused to who approves it', async () => {
  const stale = { ...renamed('Tên cũ rồi'), version: ward.version + 5, isProposal: true };
  expect((await refused(api, 'changeUnit', stale, as(first))).refusals).toEqual(['STALE_VERSION at input.version']);
  const { id } = await putUp('Tên hai người');
  await setNeeded([]);
  await command(api, 'changeUnit', renamed('Tên đã đổi trước'), undefined, as(second));
  const answer = await refused(api, 'approveProposal', { id, version: 1 }, as(second));
  expect(answer.refusals).toEqual(['STALE_VERSION at input.version']);
  await setNeeded(['unit:change', 'unit:create', 'person:change']);
  ward = { ...ward, ...(await nameNow()) };
  await command(api, 'withdrawProposal', { id, version: 1 }, undefined, as(first));
});

test('who put it up must be able to do it still when it is approved', async () => {
  const leaver = await signedIn(api.database, [{ role: 'UNIT_ADMINISTRATOR', unitId: ward.id }]);
  const input = { ...renamed('Tên của người đã nghỉ'), isProposal: true };
  const { payload } = await command(api, 'changeUnit', input, 'proposalId', as(leaver));
  await api.database.query('update role_grant set valid_until = current_date where account_id = $1', [leaver.accountId]);
  expect((await refused(api, 'approveProposal', { id: payload.proposalId, version: 1 }, as(second))).messages).toEqual([
    'Người đề nghị không còn quyền làm việc này. Hãy từ chối, và đề nghị lại nếu vẫn cần làm.',
  ]);
});

test('who put it up and owes a second factor since fourteen days could do nothing either', async () => {
  const label = { vi: 'Người đổi tên', en: 'Who renames' };
  await done(api, 'createRole', { code: 'RENAMER', label, permissions: ['unit:read', 'unit:change'], isSecondFactorRequired: true });
  const owing = await signedIn(api.database, [{ role: 'RENAMER', unitId: ward.id }]);
  const input = { ...renamed('Tên của người thiếu lớp bảo vệ'), isProposal: true };
  const { payload } = await command(api, 'changeUnit', input, 'proposalId', as(owing));
  const approved = async (dueSince: number) => {
    await api.database.query(
      `update role set second_factor_since = (now() at time zone 'Asia/Ho_Chi_Minh')::date - $1::int where code = 'RENAMER'`,
      [dueSince],
    );
    return (await command(api, 'approveProposal', { id: payload.proposalId, version: 1, dryRun: true }, undefined, as(second))).refusals;
  };
  expect(await approved(13)).toEqual([]);
  expect(await approved(14)).toEqual(['INVALID at input.id']);
});

test('of what is put up about a person the contact is not told', async () => {
  const input = { familyName: 'Phạm', givenName: 'Mẫu', workPhone: '0225 000 111', isProposal: true };
  const { payload } = await command(api, 'createPerson', input, 'proposalId');
  const asked = await api.ask('query ($id: ID!) { proposal(id: $id) { changes } }', { id: payload.proposalId });
  expect(JSON.stringify(asked)).toContain('Phạm');
  expect(JSON.stringify(asked)).not.toContain('0225');
});

test('two who approve at the same moment do it once', async () => {
  const { id } = await putUp('Tên một lần');
  const third = await signedIn(api.database, [{ role: 'PLATFORM_ADMINISTRATOR' }]);
  const answers = await Promise.all([second, third].map((who) => command(api, 'approveProposal', { id, version: 1 }, undefined, as(who))));
  expect(answers.map(({ refusals }) => refusals.length).sort()).toEqual([0, 1]);
  ward = { ...ward, ...(await nameNow()) };
  expect(ward.name).toBe('Tên một lần');
});

test('what an import does needs a second person where it would one by one', async () => {
  const input = { fileId: 'none', dryRun: false, asOf: '2026-01-01' };
  expect((await refused(api, 'importUnits', input)).refusals).toEqual(['SECOND_PERSON_NEEDED at input']);
});

test('only what hands out no secret can need a second person, and roles only where two may change them', async () => {
  const { version } = (await api.ask('{ secondPersonRule { version } }')).secondPersonRule;
  const ask = (permissions: string[]) => refused(api, 'updateSecondPersonRule', { version, permissions });
  expect((await ask(['account:manage', 'nothing:at-all', 'unit:close'])).refusals).toEqual([
    'INVALID at input.permissions.0',
    'INVALID at input.permissions.1',
  ]);
  await api.database.query(`update role_grant set valid_until = current_date where role = 'PLATFORM_ADMINISTRATOR' and account_id <> $1`, [
    (await api.ask('{ viewer { account { id } } }')).viewer.account.id,
  ]);
  expect((await ask(['role:manage'])).refusals).toEqual(['INVALID at input.permissions']);
});

test('every command whose permission can need a second person can be put up', async () => {
  const mutations = (await platformSchema()).getMutationType()?.getFields() ?? {};
  const asked = Object.values(mutations).filter(({ extensions }) => {
    const { permission } = (extensions.needs ?? {}) as { permission?: string };
    return approvable.some((one) => one === permission);
  });
  expect(asked.length).toBeGreaterThan(30);
  const without = asked.filter(({ args, type }) => {
    const [input, payload] = [getNamedType((args[0] as GraphQLArgument).type), getNamedType(type)];
    return !('isProposal' in (input as GraphQLInputObjectType).getFields() && 'proposalId' in (payload as GraphQLObjectType).getFields());
  });
  expect(without.map(({ name }) => name)).toEqual([]);
});
