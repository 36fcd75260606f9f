import { command, done } from '../../../../test/commands.js';
import { type SomebodySignedIn, signedIn } from '../../../../test/signed-in.js';
import { startApi, type TestApi } from '../../../../test/start-api.js';

let api: TestApi;
let [ward, otherWard] = ['', ''];
let [ofWard, ofOther]: SomebodySignedIn[] = [];
let [overWard, ofPerson] = ['', ''];
beforeAll(async () => {
  api = await startApi({ seed: 'sample' });
  const { units } = await api.ask('{ units(first: 2, filter: { kind: { equals: "WARD_COMMITTEE" } }) { nodes { id version } } }');
  [ward, otherWard] = units.nodes.map(({ id }: { id: string }) => id);
  ofWard = await signedIn(api.database, [{ role: 'UNIT_ADMINISTRATOR', unitId: ward }]);
  ofOther = await signedIn(api.database, [{ role: 'UNIT_ADMINISTRATOR', unitId: otherWard }]);
  const { person } = await done(api, 'createPerson', { familyName: 'Đỗ', givenName: 'Hai Nơi' });
  for (const unitId of [ward, otherWard])
    await done(api, 'appoint', { unitId, position: 'COMMITTEE_MEMBER', validFrom: '2026-01-01', personId: person.id });
  await done(api, 'updateSecondPersonRule', { version: 1, permissions: ['unit:change', 'person:change'] });
  const putUp = async (name: string, input: object) =>
    (await command(api, name, { ...input, isProposal: true }, 'proposalId')).payload.proposalId;
  overWard = await putUp('changeUnit', { id: ward, version: units.nodes[0].version, from: '2026-01-02', address: '1 Hồ Sen' });
  ofPerson = await putUp('changePerson', { id: person.id, version: person.version, from: '2026-01-02', givenName: 'Hai Tên' });
});
afterAll(() => api.close());

/** What waits over units, latest first, as somebody is told. */
async function waiting(as: SomebodySignedIn | undefined, unit: object): Promise<string[]> {
  const document = 'query ($filter: ProposalFilter) { proposals(filter: $filter) { totalCount nodes { id } } }';
  const filter = { state: { equals: 'WAITING' }, unit };
  const { totalCount, nodes } = (await api.ask(document, { filter }, { as: as as SomebodySignedIn })).proposals;
  expect(totalCount).toBe(nodes.length);
  return nodes.map(({ id }: { id: string }) => id);
}

test('proposals are found by the units that they are over', async () => {
  for (const who of [api.administrator, ofWard]) {
    expect(await waiting(who, { equals: ward })).toEqual([ofPerson, overWard]);
    expect(await waiting(who, { isNull: false })).toEqual([ofPerson, overWard]);
    expect(await waiting(who, { isNull: true })).toEqual([]);
    expect(await waiting(who, { equals: 'no identity' })).toEqual([]);
  }
  expect(await waiting(api.administrator, { equals: otherWard })).toEqual([ofPerson]);
  expect(await waiting(ofOther, { in: [ward, otherWard] })).toEqual([ofPerson]);
});

test('that somebody whom a proposal is about holds a post is told to nobody who doesn’t see posts there', async () => {
  expect(await waiting(ofWard, { equals: otherWard })).toEqual([]);
  expect(await waiting(ofOther, { equals: ward })).toEqual([]);
  expect(await waiting(ofOther, { equals: otherWard })).toEqual([ofPerson]);
});
