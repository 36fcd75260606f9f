import { everythingStored } from '../../../../test/commands.js';
import { startApi, type TestApi } from '../../../../test/start-api.js';
import { browserOf } from '../sign-in/browser.factory.js';
import { codeOf, enrol, firstStep, forgetSteps, needed, own, password, somebody as somebodyOf } from './second-factor.factory.js';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const somebody = (role?: string) => somebodyOf(api, role);

test('an administrator takes away the second factor of who lost it, with all sessions; nobody else does', async () => {
  const { id, login, browser } = await somebody();
  await enrol(api, browser);
  const before = await everythingStored(api);
  expect((await browser.graphql('resetSecondFactor', { id })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  expect(await everythingStored(api)).toEqual(before);
  await browser.do('resetSecondFactor', { id, note: 'Mất điện thoại, đã gọi hỏi' }, '', api.administrator);
  expect(await browser.isIn()).toBe(false);
  expect((await browserOf(api).do('signIn', { login, password }, needed)).account).toEqual({ login });
  const { rows } = await api.database.query(`select note, actor from event where name = 'second-factor.reset' and subject_id = $1`, [id]);
  expect(rows).toEqual([{ note: 'Mất điện thoại, đã gọi hỏi', actor: api.administrator.accountId }]);
});

test('a role that asks for a second factor leaves fourteen days; then one can do nothing else, until one has it, and can’t remove it', async () => {
  const label = { vi: 'Vai trò chặt', en: 'Strict role' };
  const strict = { code: 'STRICT', label, permissions: ['unit:read', 'unit:change'], isSecondFactorRequired: true };
  const { browser } = await somebody();
  const { role } = await browser.do('createRole', strict, 'role { isSecondFactorRequired version }', api.administrator);
  expect(role.isSecondFactorRequired).toBe(true);
  const { id, login, browser: an } = await somebody('STRICT');
  const due = async (days: number) => {
    await api.database.query(
      `update role set second_factor_since = (now() at time zone 'Asia/Ho_Chi_Minh')::date - $1::int where code = 'STRICT'`,
      [days],
    );
    // the news of another connection's writing comes in its time
    for (let tries = 0; tries < 100 && (await an.ask(own)).viewer.isRestricted !== days >= 14; tries++)
      await new Promise((resolve) => setTimeout(resolve, 20));
    return (await an.ask(own)).viewer;
  };
  expect(await due(13)).toMatchObject({
    isRestricted: false,
    can: true,
    account: { secondFactorDueOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) },
  });
  expect(await due(14)).toMatchObject({ isRestricted: true, can: false });
  const refused = await an.graphql('createUnit', { code: 'X', name: 'X', kind: 'WARD_COMMITTEE', openedOn: '2020-01-01' });
  expect(refused.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  const { secret } = await enrol(api, an);
  expect((await an.ask(own)).viewer).toMatchObject({ isRestricted: false, can: true });
  expect(await an.refusals('removeAuthenticatorApp', { password })).toEqual(['IN_USE at input']);
  await forgetSteps(api);
  const other = browserOf(api);
  await other.do('confirmSignIn', { challenge: await firstStep(other, login), code: codeOf(secret) });
  expect((await other.ask(own)).viewer.isRestricted).toBe(false);
  await other.do('updateRole', { code: 'STRICT', version: role.version, isSecondFactorRequired: false }, '', api.administrator);
  expect((await other.ask(own)).viewer.account.secondFactorDueOn).toBeNull();
  await other.do('removeAuthenticatorApp', { password });
  expect(id).toEqual(expect.any(String));
});

test('accounts are found by how it stands with their second factor', async () => {
  const { browser } = await somebody();
  const label = { vi: 'Vai trò cần hai lớp', en: 'Role in two steps' };
  const strict = { code: 'TWO_STEPS', label, permissions: ['unit:read'], isSecondFactorRequired: true };
  await browser.do('createRole', strict, '', api.administrator);
  const [withApp, without, missing] = [await somebody('TWO_STEPS'), await somebody(), await somebody('TWO_STEPS')];
  await enrol(api, withApp.browser);
  const found = async (secondFactor: object) => {
    const query = 'query ($filter: AccountFilter) { accounts(first: 100, filter: $filter) { nodes { login secondFactor } } }';
    return (await api.ask(query, { filter: { secondFactor } })).accounts.nodes as { login: string; secondFactor: string }[];
  };
  const has = async (secondFactor: object, { login }: { login: string }) => (await found(secondFactor)).some((one) => one.login === login);
  for (const [state, who] of [
    ['APP', withApp],
    ['NONE', without],
    ['MISSING', missing],
  ] as const) {
    const those = await found({ equals: state });
    expect(new Set(those.map(({ secondFactor }) => secondFactor))).toEqual(new Set([state]));
    for (const one of [withApp, without, missing]) expect(await has({ equals: state }, one)).toBe(one === who);
  }
  expect([await has({ in: ['NONE', 'MISSING'] }, missing), await has({ in: ['NONE', 'MISSING'] }, withApp)]).toEqual([true, false]);
  // who keeps no accounts finds their own alone
  const own = await without.browser.ask('{ accounts(filter: { secondFactor: { in: [APP, PASSKEY, NONE, MISSING] } }) { totalCount } }');
  expect(own.accounts.totalCount).toBe(1);
});
