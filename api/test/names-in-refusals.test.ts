import { command, done } from './commands.js';
import { type SomebodySignedIn, signedIn } from './signed-in.js';
import { startApi, type TestApi } from './start-api.js';

let api: TestApi;
let [own, hidden] = ['', ''];
let secretary = '';
let keeper: SomebodySignedIn;
beforeAll(async () => {
  api = await startApi();
  const open = async (code: string, name: string, kind = 'WARD_COMMITTEE') =>
    (await done(api, 'createUnit', { code, name, kind, openedOn: '2020-01-01' })).unit.id as string;
  [own, hidden] = [await open('A', 'Đảng ủy A'), await open('B', 'Đảng ủy Mật')];
  secretary = (await done(api, 'createPerson', { familyName: 'Trần', givenName: 'Kín' })).person.id;
  await done(api, 'appoint', { personId: secretary, unitId: own, position: 'SECRETARY', validFrom: '2021-01-01' });
  const { publicAccess } = await api.ask('{ publicAccess { version } }');
  await done(api, 'updatePublicAccess', { version: publicAccess.version, isAllowed: false });
  await api.database.query(`insert into role (code, label_vi, label_en, permissions, rank, version)
    values ('BUILDER', 'B', 'B', '{unit:read,unit:change,unit:create,unit:correct,unit:close,person:appoint,person:change}', 99, 1)`);
  keeper = await signedIn(api.database, [{ role: 'BUILDER', unitId: own }]);
});
afterAll(() => api.close());

const said = async (name: string, input: object, as?: SomebodySignedIn) =>
  (await command(api, name, { ...input, dryRun: true }, undefined, as && { as })).messages.join(' ');

test('a refusal says whose a code is only to who may see that unit', async () => {
  const input = { id: own, version: 2, from: '2024-01-01', code: 'B' };
  const { unit } = await api.ask('query ($id: ID!) { unit(id: $id) { version } }', { id: own });
  expect(await said('changeUnit', { ...input, version: unit.version })).toContain('Đảng ủy Mật');
  const told = await said('changeUnit', { ...input, version: unit.version }, keeper);
  expect(told).toMatch(/^Mã B đang là của một đơn vị khác\./);
});

test('a refusal says who holds a post only to who may see people there', async () => {
  const input = { newPerson: { familyName: 'Lê', givenName: 'Mới' }, unitId: own, position: 'SECRETARY', validFrom: '2024-01-01' };
  expect(await said('appoint', input)).toContain('Trần Kín');
  const told = await said('appoint', input, keeper);
  expect(told).toMatch(/^Một người khác đang giữ chức danh Bí thư từ 01\/01\/2021/);
});

test('what explains a right does not name a unit that one may not see', async () => {
  const giver = await signedIn(api.database, []);
  await api.database.query(
    `insert into role (code, label_vi, label_en, permissions, rank, version) values ('GIVER', 'G', 'G', '{grant:give}', 99, 1)`,
  );
  await api.database.query(
    `insert into role_grant (id, account_id, role, unit_id, with_led, valid_from, valid_until)
    values (gen_random_uuid(), $1, 'GIVER', $2, false, '2020-01-01', 'infinity')`,
    [giver.accountId, own],
  );
  const above = await signedIn(api.database, [{ role: 'BUILDER', unitId: own }]);
  const explain = async (as?: SomebodySignedIn) =>
    (
      await api.ask(
        `query ($account: ID!, $unit: ID) { explainAccess(account: $account, permission: "unit:change", unit: $unit) { grounds { unitId unitName } } }`,
        { account: above.accountId, unit: own },
        as && { as },
      )
    ).explainAccess.grounds;
  expect(await explain()).toEqual([{ unitId: own, unitName: 'Đảng ủy A' }]);
  expect(await explain(giver)).toEqual([{ unitId: own, unitName: null }]);
});

test('the hidden unit of these tests is hidden', async () => {
  const { unit } = await api.ask('query ($id: ID!) { unit(id: $id) { name } }', { id: hidden }, { as: keeper });
  expect(unit).toBeNull();
});
