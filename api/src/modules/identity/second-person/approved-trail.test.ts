import { command, done } from '../../../../test/commands.js';
import { type SomebodySignedIn, signedIn } from '../../../../test/signed-in.js';
import { startApi, type TestApi } from '../../../../test/start-api.js';

let api: TestApi;
let ward: { id: string; version: number };
let otherWard: string;
let [first, second, elsewhere, reader]: SomebodySignedIn[] = [];
beforeAll(async () => {
  api = await startApi({ seed: 'sample' });
  const { nodes } = (await api.ask('{ units(first: 2, filter: { kind: { equals: "WARD_COMMITTEE" } }) { nodes { id version } } }')).units;
  ward = nodes[0];
  otherWard = nodes[1].id;
  const over = (unitId: string, role: string, name: string) => signedIn(api.database, [{ role, unitId }], null, { name });
  first = await over(ward.id, 'UNIT_ADMINISTRATOR', 'Người gửi');
  second = await over(ward.id, 'UNIT_ADMINISTRATOR', 'Người duyệt');
  elsewhere = await over(otherWard, 'UNIT_ADMINISTRATOR', 'Người nơi khác');
  reader = await over(ward.id, 'READER', 'Người xem');
  const { version } = (await api.ask('{ secondPersonRule { version } }')).secondPersonRule;
  await done(api, 'updateSecondPersonRule', { version, permissions: ['unit:change'] });
});
afterAll(() => api.close());

const as = (somebody: SomebodySignedIn | undefined) => ({ as: somebody as SomebodySignedIn });
const trail = (selection: string, who: SomebodySignedIn | undefined, filter: object) =>
  api
    .ask(`query ($filter: EventFilter) { events(first: 50, filter: $filter) { totalCount nodes { ${selection} } } }`, { filter }, as(who))
    .then(({ events }) => events);
const change = async (name: string) => {
  const { unit } = await api.ask('query ($id: ID!) { unit(id: $id) { version } }', { id: ward.id });
  return { id: ward.id, version: unit.version, from: '2026-01-05', name };
};

test('what a second person approved tells who put it up and who approved it, and leads to the proposal', async () => {
  const { payload } = await command(api, 'changeUnit', { ...(await change('Tên hai người')), isProposal: true }, 'proposalId', as(first));
  const id = payload.proposalId;
  // in one request: what is done beside the approval is nobody's proposal
  await api.ask(
    `mutation ($a: ApproveProposalInput!, $b: UpdateRoleInput!) {
      approveProposal(input: $a) { userErrors { code } } updateRole(input: $b) { userErrors { code } } }`,
    { a: { id, version: 1 }, b: { code: 'READER', version: 1, label: { vi: 'Người xem (mẫu)', en: 'Reader (sample)' } } },
    { as: await signedIn(api.database, [{ role: 'PLATFORM_ADMINISTRATOR' }], null, { name: 'Người duyệt' }) },
  );
  const told = (await api.ask('{ events(first: 4) { nodes { name actorName proposalId proposerId proposerName requestId } } }')).events
    .nodes as { name: string; requestId: string }[];
  const byName = Object.fromEntries(told.map((event) => [event.name, event]));
  const approved = { actorName: 'Người duyệt', proposalId: id, proposerId: first?.accountId, proposerName: 'Người gửi' };
  expect(byName['unit.changed']).toMatchObject(approved);
  expect(byName['proposal.approved']).toMatchObject(approved);
  const alone = { proposalId: null, proposerId: null, proposerName: null };
  expect(byName['role.updated']).toMatchObject({ ...alone, requestId: byName['unit.changed']?.requestId });
  expect(byName['proposal.made']).toMatchObject({ ...alone, actorName: 'Người gửi' });
  const { chain } = await done(api, 'verifyEventChain', {}, 'chain { lastCheck { brokenReason } }');
  expect(chain.lastCheck).toEqual({ brokenReason: null });
});

test('who may read the trail of a unit reads of the proposals about it, and nobody beside them', async () => {
  const { payload } = await command(api, 'changeUnit', { ...(await change('Tên bị từ chối')), isProposal: true }, 'proposalId', as(first));
  await command(api, 'declineProposal', { id: payload.proposalId, version: 1, reason: 'Chưa đủ' }, undefined, as(second));
  const about = { subject: { equals: payload.proposalId } };
  expect((await trail('name note actorName unit { id }', second, about)).nodes).toEqual([
    { name: 'proposal.declined', note: 'Chưa đủ', actorName: 'Người duyệt', unit: { id: ward.id } },
    { name: 'proposal.made', note: null, actorName: 'Người gửi', unit: { id: ward.id } },
  ]);
  for (const who of [elsewhere, reader]) expect(await trail('id', who, about)).toEqual({ totalCount: 0, nodes: [] });
});

test('who may read the trail of a unit reads who was given what over it and below, and nothing of rights above or beside', async () => {
  const given = async (unitId: string | null) => {
    const { accountId } = await signedIn(api.database, [], null, { name: 'Người nhận' });
    const input = { accountId, role: 'EDITOR', unitId, validFrom: '2026-01-01' };
    const { grant } = await done(api, 'giveRole', input, 'grant { id version }');
    await done(api, 'endGrant', { id: grant.id, version: grant.version, validUntil: '2027-01-01' });
    return { subject: { equals: accountId } };
  };
  const { nodes } = (await api.ask('query ($id: ID!) { unit(id: $id) { children(first: 1) { nodes { id } } } }', { id: ward.id })).unit
    .children;
  const [mine, below, everything, beside] = [await given(ward.id), await given(nodes[0].id), await given(null), await given(otherWard)];
  const both = [
    { name: 'grant.ended', subjectName: 'Người nhận' },
    { name: 'grant.given', subjectName: 'Người nhận' },
  ];
  for (const about of [mine, below]) expect((await trail('name subjectName', second, about)).nodes).toEqual(both);
  for (const about of [everything, beside]) expect(await trail('id', second, about)).toEqual({ totalCount: 0, nodes: [] });
  expect((await trail('name subjectName', elsewhere, beside)).nodes).toEqual(both);
  // a narrow scope and a wide one are looked up in different ways
  const cell = await signedIn(api.database, [{ role: 'UNIT_ADMINISTRATOR', unitId: nodes[0].id }]);
  const { parent } = (await api.ask('query ($id: ID!) { unit(id: $id) { parent { id } } }', { id: ward.id })).unit;
  const district = await signedIn(api.database, [{ role: 'UNIT_ADMINISTRATOR', unitId: parent.id }]);
  const counts = async (who: SomebodySignedIn) =>
    Promise.all([mine, below, everything, beside].map(async (about) => (await trail('id', who, about)).totalCount));
  expect([await counts(cell), await counts(district)]).toEqual([
    [0, 2, 0, 0],
    [2, 2, 0, 2],
  ]);
  expect(await trail('id', reader, mine)).toEqual({ totalCount: 0, nodes: [] });
  // of the same accounts nothing else is told
  const { accountId } = await signedIn(api.database, [], null, {});
  await done(api, 'updateAccount', { id: accountId, version: 1, name: 'Tên khác' }, '');
  expect((await trail('id', second, { subject: { equals: accountId } })).totalCount).toBe(0);
});

test('who decides is told whom a role is for', async () => {
  await done(api, 'updateSecondPersonRule', {
    version: (await api.ask('{ secondPersonRule { version } }')).secondPersonRule.version,
    permissions: ['grant:give'],
  });
  const { accountId } = await signedIn(api.database, [], null, { name: 'Người nhận quyền' });
  const give = { accountId, role: 'READER', unitId: ward.id, validFrom: '2026-01-01', isProposal: true };
  const { proposalId } = await done(api, 'giveRole', give, 'proposalId');
  const { proposal } = await api.ask('query ($id: ID!) { proposal(id: $id) { changes } }', { id: proposalId });
  expect(proposal.changes).toMatchObject([{ name: 'grant.given', subjectName: `Người nhận quyền (${accountId})` }]);
});
