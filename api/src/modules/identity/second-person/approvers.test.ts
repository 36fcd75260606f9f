import { randomUUID } from 'node:crypto';
import { done } from '../../../../test/commands.js';
import { type SomebodySignedIn, signedIn } from '../../../../test/signed-in.js';
import { startApi, type TestApi } from '../../../../test/start-api.js';

let api: TestApi;
let ward: string;
beforeAll(async () => {
  api = await startApi({ seed: 'sample' });
  ward = (await api.ask('{ unit(code: "HP-LC-HN") { id } }')).unit.id;
});
afterAll(() => api.close());

async function approvers(as: SomebodySignedIn = api.administrator): Promise<Record<string, number>> {
  const { secondPersonRule } = await api.ask('{ secondPersonRule { choosable approvers { permission count } } }', {}, { as });
  const counted = secondPersonRule.approvers.map(({ permission, count }: { permission: string; count: number }) => [permission, count]);
  if (counted.length > 0) expect(counted.map(([permission]: [string]) => permission)).toEqual(secondPersonRule.choosable);
  return Object.fromEntries(counted);
}

test('of each permission it is told how many accounts could approve: who has it today where it counts, and can come in', async () => {
  const alone = await approvers();
  expect(new Set(Object.values(alone))).toEqual(new Set([1]));
  await done(api, 'createRole', { code: 'OF_BOTH', label: { vi: 'Cả hai', en: 'Both' }, permissions: ['unit:close', 'import:run'] }, '');
  const roles = [
    { role: 'OF_BOTH', unitId: ward },
    { role: 'EDITOR', until: '2021-01-01' },
  ];
  await signedIn(api.database, roles);
  // once each, however many roles bring it; what is of the whole platform is nothing over a unit
  await signedIn(api.database, [{ role: 'OF_BOTH' }, { role: 'OF_BOTH', unitId: ward }]);
  expect(await approvers()).toEqual({ ...alone, 'unit:close': 3, 'import:run': 2 });
  const { account } = await done(api, 'inviteAccount', { login: 'chua.vao', name: 'Chưa Vào' }, 'account { id }');
  await done(api, 'giveRole', { accountId: account.id, role: 'OF_BOTH', validFrom: '2020-01-01' }, '');
  expect((await approvers())['unit:close']).toBe(3);
  await api.database.query(
    `insert into session (id, account_id, secret_hash, expires_at) values ($1, $2, sha256('x'), now() - interval '1 day')`,
    [randomUUID(), account.id],
  );
  expect((await approvers())['unit:close']).toBe(4);
});

test('that is told to who sets roles and to who reads the whole trail, and to nobody else', async () => {
  const all = await approvers();
  await done(api, 'createRole', { code: 'KEEPER', label: { vi: 'Giữ vai trò', en: 'Keeper' }, permissions: ['role:manage'] }, '');
  expect(await approvers(await signedIn(api.database, [{ role: 'AUDITOR' }]))).toEqual(all);
  expect(await approvers(await signedIn(api.database, [{ role: 'KEEPER' }]))).toEqual({ ...all, 'role:manage': 2 });
  const others = [{ role: 'AUDITOR', unitId: ward }, { role: 'UNIT_ADMINISTRATOR', unitId: ward }, { role: 'READER' }];
  for (const one of others) expect(await approvers(await signedIn(api.database, [one]))).toEqual({});
});
