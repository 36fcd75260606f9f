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

test('a refusal tells days and kind of a unit only to who may see it', async () => {
  const open = async (code: string, kind: string, openedOn: string, parentId?: string) =>
    (await done(api, 'createUnit', { code, name: `Đơn vị ${code}`, kind, openedOn, parentId })).unit;
  const top = await open('T', 'DISTRICT_COMMITTEE', '2015-03-04');
  const ward = await open('T-1', 'WARD_COMMITTEE', '2016-01-01', top.id);
  const cell = await open('T-1-1', 'CELL', '2017-05-06', ward.id);
  await api.database.query(`insert into role (code, label_vi, label_en, permissions, rank, version)
    values ('BLIND', 'B', 'B', '{unit:change,unit:move,unit:correct}', 99, 1)`);
  const blind = await signedIn(api.database, [{ role: 'BLIND', unitId: ward.id }]);
  const { version } = (await api.ask('query ($id: ID!) { unit(id: $id) { version } }', { id: ward.id })).unit;
  const asked: [string, object, RegExp, string][] = [
    ['correctUnit', { openedOn: '2010-01-01', note: 'x' }, /04\/03\/2015/, 'Đơn vị cấp trên không tồn tại trong toàn bộ thời gian này.'],
    ['correctUnit', { openedOn: '2018-01-01', note: 'x' }, /06\/05\/2017/, 'Trước 01/01/2018 đã có đơn vị trực thuộc.'],
    ['moveUnit', { from: '2024-01-01', parentId: cell.id }, /là Chi bộ/, 'không thể trực thuộc đơn vị đó. Có thể trực thuộc:'],
    ['changeUnit', { from: '2024-01-01', kind: 'CELL' }, /là Chi bộ/, 'Có đơn vị trực thuộc không thể trực thuộc'],
  ];
  for (const [name, input, fact, withheld] of asked) {
    expect(await said(name, { id: ward.id, version, ...input })).toMatch(fact);
    const told = await said(name, { id: ward.id, version, ...input }, blind);
    expect(told).toContain(withheld);
    expect(told).not.toMatch(fact);
  }
});

test('what ends with a committee is of that unit: of others it is not told whether there are any', async () => {
  const { appointment } = await done(api, 'appoint', {
    ...{ newPerson: { familyName: 'Lê', givenName: 'Xa' }, unitId: hidden, position: 'SECRETARY', validFrom: '2021-01-01' },
  });
  const renew = async (id: string, version: number) =>
    command(api, 'renewCommittee', { unitId: own, from: '2024-01-01', ends: [{ id, version }], members: [], dryRun: true }, undefined, {
      as: keeper,
    });
  const answers = [await renew(appointment.id, 1), await renew(appointment.id, 9), await renew(hidden, 1), await renew('x', 1)];
  for (const { refusals, messages } of answers)
    expect([refusals, messages]).toEqual([['NOT_FOUND at input.ends.0.id'], [expect.stringMatching(/^Đơn vị này không có việc/)]]);
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
