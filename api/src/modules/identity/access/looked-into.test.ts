import { everythingStored } from '../../../../test/commands.js';
import { type Given, type SomebodySignedIn, signedIn } from '../../../../test/signed-in.js';
import { startApi, type TestApi } from '../../../../test/start-api.js';
import { browserOf } from '../sign-in/browser.factory.js';

let api: TestApi;
const ids: Record<string, string> = {};
const password = 'lúa chín ngoài đê 47';
let invited: { id: string; login: string };
beforeAll(async () => {
  api = await startApi({ seed: 'sample' });
  const { units } = await api.ask('{ units(filter: { code: { in: ["HP-LC-HN", "HP-LC-AB"] } }) { nodes { id code } } }');
  for (const { id, code } of units.nodes) ids[code] = id;
  const browser = browserOf(api);
  const told = await browser.do('inviteAccount', { login: 'moi', name: 'Người mới' }, 'account { id login } key', api.administrator);
  invited = told.account;
  await browser.do('acceptLink', { key: told.key, password });
  await browser.do('resetPassword', { id: invited.id }, '', api.administrator);
});
afterAll(() => api.close());

const someone = (name: string, ...given: Given[]) => signedIn(api.database, given, null, { name });
const ofAll = `{ accounts { totalCount } accesses { totalCount nodes { holderName } } postRules { id } roles { code holders } accessTokens { totalCount } }`;
const one = `query ($id: ID!) { account(id: $id) { name login secondFactor accesses { id } grants { id } sessions { id } link { purpose } lock { attempts } } }`;
const explain = `query ($account: ID!, $unit: ID) { explainAccess(account: $account, permission: "unit:change", unit: $unit) { isAllowed elsewhere { unitName } } }`;

test('who reads the whole trail looks into accounts, rights, rules and why, and into nobody’s devices or links', async () => {
  const auditor = await someone('Kiểm tra', { role: 'AUDITOR' });
  const editor = await someone('Biên tập', { role: 'EDITOR', unitId: ids['HP-LC-AB'] as string });
  const [seen, all] = [await api.ask(ofAll, {}, { as: auditor }), await api.ask(ofAll)];
  expect(seen).toEqual({ ...all, accessTokens: { totalCount: 0 } });
  expect(seen.postRules.length).toBeGreaterThan(0);
  const { account } = await api.ask(one, { id: invited.id }, { as: auditor });
  expect(account).toEqual({
    ...{ name: 'Người mới', login: 'moi', secondFactor: 'NONE', accesses: [], grants: [], sessions: [], link: null, lock: null },
  });
  const { account: kept } = await api.ask(one, { id: invited.id });
  expect([kept.sessions.length, kept.link.purpose]).toEqual([1, 'RESET']);
  const why = { account: editor.accountId, unit: ids['HP-LC-HN'] };
  expect((await api.ask(explain, why, { as: auditor })).explainAccess).toEqual({
    isAllowed: false,
    elsewhere: [{ unitName: 'Đảng ủy phường An Biên' }],
  });
  expect((await api.ask(explain, { account: editor.accountId }, { as: auditor })).explainAccess.isAllowed).toBe(false);
});

test('looking into them changes nothing', async () => {
  const auditor = await someone('Kiểm tra', { role: 'AUDITOR' });
  const before = await everythingStored(api);
  for (const [name, input] of [
    ['resetPassword', { id: invited.id }],
    ['endAccount', { id: invited.id, version: 1 }],
    ['unlockAccount', { id: invited.id }],
    ['giveRole', { accountId: invited.id, role: 'READER', validFrom: '2026-01-01' }],
    ['deleteRole', { code: 'READER', version: 1 }],
  ] as const) {
    const mutation = `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { userErrors { code } } }`;
    const { errors } = await api.graphql(mutation, { input }, { as: auditor });
    expect([name, errors?.map(({ extensions }) => extensions.code)]).toEqual([name, ['FORBIDDEN']]);
  }
  expect(await everythingStored(api)).toEqual(before);
});

test('who reads the trail of one ward looks into the rights that reach it, and into no account', async () => {
  const at = (code: string, role = 'AUDITOR'): Given => ({ role, unitId: ids[code] as string });
  const auditor = await someone('Kiểm tra phường', at('HP-LC-HN'));
  const [here, there] = [await someone('Ở đây', at('HP-LC-HN', 'EDITOR')), await someone('Ở kia', at('HP-LC-AB', 'EDITOR'))];
  const { accesses, accounts, postRules } = await api.ask(ofAll, {}, { as: auditor });
  const names = accesses.nodes.map(({ holderName }: { holderName: string }) => holderName);
  expect([names.includes('Ở đây'), names.includes('Ở kia'), accounts.totalCount, postRules]).toEqual([true, false, 1, []]);
  const codeOf = async (who: SomebodySignedIn, code?: string) =>
    (await api.graphql(explain, { account: who.accountId, unit: code && ids[code] }, { as: auditor })).errors?.[0]?.extensions.code ??
    'told';
  expect([await codeOf(here, 'HP-LC-HN'), await codeOf(there, 'HP-LC-AB'), await codeOf(here)]).toEqual([
    ...['told', 'FORBIDDEN', 'FORBIDDEN'],
  ]);
});
