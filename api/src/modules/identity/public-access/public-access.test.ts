import { done, everythingStored, refused } from '../../../../test/commands.js';
import { signedIn } from '../../../../test/signed-in.js';
import { startApi, type TestApi } from '../../../../test/start-api.js';

let api: TestApi;
beforeAll(async () => {
  api = await startApi({ seed: 'sample' });
});
afterAll(() => api.close());

const nobody = { as: null };
const reads = '{ units(first: 1) { totalCount nodes { id kind { code } } } unitKinds { code } persons { totalCount } roles { code } }';
const cells = '{ units(filter: { kind: { equals: "CELL" } }) { totalCount } }';
const codesOf = ({ errors }: { errors?: readonly { extensions: { code: string } }[] }) => errors?.map(({ extensions }) => extensions.code);

async function setPublic(code: string, isPublic: boolean): Promise<void> {
  const { unitKinds } = await api.ask('{ unitKinds { code version } }');
  const { version } = unitKinds.find((kind: { code: string }) => kind.code === code);
  await done(api, 'updateUnitKind', { code, version, isPublic });
}

test('who is not signed in sees units and kinds, and no person, role or vacancy', async () => {
  const { units, unitKinds, persons, roles } = await api.ask(reads, {}, nobody);
  expect([units.totalCount > 300, unitKinds.length > 10, persons.totalCount, roles]).toEqual([true, true, 0, []]);
  const vacancies = await api.graphql('{ units { nodes { vacancies { code } } } }', {}, nobody);
  expect([vacancies.status, vacancies.data, codesOf(vacancies)]).toEqual([401, null, ['UNAUTHENTICATED']]);
  expect(await api.ask('{ publicAccess { isAllowed } accounts { totalCount } }', {}, nobody)).toEqual({
    publicAccess: null,
    accounts: { totalCount: 0 },
  });
});

test('who is not signed in changes nothing', async () => {
  const before = await everythingStored(api);
  const input = { code: 'X', name: 'X', kind: 'CITY_COMMITTEE', openedOn: '2024-01-01' };
  const answer = await api.graphql('mutation ($input: CreateUnitInput!) { createUnit(input: $input) { unit { id } } }', { input }, nobody);
  expect([answer.status, codesOf(answer)]).toEqual([401, ['UNAUTHENTICATED']]);
  expect(await everythingStored(api)).toEqual(before);
});

test('units of a kind that is not public are not there for who is not signed in, whatever way they are asked for', async () => {
  const [{ id, name }] = (await api.ask('{ units(first: 1, filter: { kind: { equals: "CELL" } }) { nodes { id name } } }')).units.nodes;
  const seen = `query ($id: ID!, $name: String!) { unit(id: $id) { id } node(id: $id) { id } search(text: $name, first: 100) { nodes { node { id } } }
    units(filter: { id: { equals: $id } }) { totalCount } unitKinds { code units { totalCount } } }`;
  expect((await api.ask(seen, { id, name }, nobody)).unit).toEqual({ id });
  await setPublic('CELL', false);
  const { search, unitKinds, ...rest } = await api.ask(seen, { id, name }, nobody);
  expect(rest).toEqual({ unit: null, node: null, units: { totalCount: 0 } });
  expect(JSON.stringify(search)).not.toContain(id);
  expect(unitKinds.find(({ code }: { code: string }) => code === 'CELL').units.totalCount).toBe(0);
  const member = await signedIn(api.database, [{ role: 'READER' }]);
  expect((await api.ask(cells, {}, { as: member })).units.totalCount).toBeGreaterThan(100);
  expect((await api.ask(cells, {}, { as: await signedIn(api.database) })).units.totalCount).toBe(0);
  await setPublic('CELL', true);
  expect((await api.ask(cells, {}, nobody)).units.totalCount).toBeGreaterThan(100);
});

test('the public can be shut out, and then reads nothing until it is let in again', async () => {
  const { publicAccess } = await api.ask('{ publicAccess { isAllowed version } }');
  expect((await refused(api, 'updatePublicAccess', { version: publicAccess.version, isAllowed: true })).refusals).toEqual([
    'NOTHING_TO_CHANGE at input',
  ]);
  await done(api, 'updatePublicAccess', { version: publicAccess.version, isAllowed: false });
  for (const query of [cells, reads, '{ unitKinds { code } }', '{ search(text: "chi bo") { totalCount } }']) {
    const answer = await api.graphql(query, {}, nobody);
    expect([answer.status, answer.data, codesOf(answer)?.[0]]).toEqual([401, null, 'UNAUTHENTICATED']);
  }
  expect(await api.ask('{ viewer { account { name } } }', {}, nobody)).toEqual({ viewer: { account: null } });
  expect((await api.ask(cells)).units.totalCount).toBeGreaterThan(100);
  expect((await api.ask(cells, {}, { as: await signedIn(api.database) })).units.totalCount).toBe(0);
  await done(api, 'updatePublicAccess', { version: publicAccess.version + 1, isAllowed: true });
  expect((await api.ask(cells, {}, nobody)).units.totalCount).toBeGreaterThan(100);
});

test('whose session has ended is told so, and not taken for somebody to whom less is shown', async () => {
  const member = await signedIn(api.database, [{ role: 'READER' }]);
  expect((await api.ask(cells, {}, { as: member })).units.totalCount).toBeGreaterThan(100);
  await api.database.query('update session set ended_at = now() where id = $1', [member.sessionId]);
  // told to the server by the database, a moment later
  for (let tries = 0; tries < 100 && (await api.graphql(cells, {}, { as: member })).status === 200; tries++)
    await new Promise((resolve) => setTimeout(resolve, 20));
  const answer = await api.graphql(cells, {}, { as: member });
  expect([answer.status, codesOf(answer)]).toEqual([401, ['UNAUTHENTICATED']]);
});
