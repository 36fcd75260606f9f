import { inShort, openImports, type TestImports } from './import.factory.js';

let imports: TestImports;
beforeEach(async () => {
  imports = await openImports();
  await imports.units('code,name,kind,parent_code\n31,Hải Phòng,CITY,\n305,Lê Chân,URBAN_DISTRICT,31\n11383,Hồ Nam,WARD,305', '2020-01-01');
  await imports.units('code,name,kind,parent_code\nT1,Tổ 1,RESIDENTIAL_GROUP,11383\nT2,Tổ 2,RESIDENTIAL_GROUP,11383', '2022-07-01');
});
afterEach(() => imports.close());

const party = `code,name,kind,parent_code,covers_code
HP,Thành ủy,CITY_COMMITTEE,,31
HP-P,Đảng ủy phường,WARD_COMMITTEE,HP,
HP-P-1,Chi bộ 1,CELL,HP-P,T1`;

async function coverages(): Promise<string[]> {
  const { rows } = await imports.database.query(
    `select distinct l.code as leader, c.code as covered, v.valid_from::text, v.valid_until::text from coverage v
       join unit_version l on l.unit_id = v.leader_id join unit_version c on c.unit_id = v.covered_id where v.recorded_until = 'infinity' order by 1, 2, 3`,
  );
  return rows.map((row) => Object.values(row).join(' | '));
}

test('a party unit leads from the later of the file’s day and the covered unit’s opening, which is told', async () => {
  const report = await imports.units(party, '2020-01-01');
  expect(report).toMatchObject({ created: 3, findingCount: 0, noticeCount: 1 });
  expect(report.findings).toEqual([
    {
      row: 4,
      column: 'covers_code',
      value: 'T1',
      code: 'COVERED_LATER',
      severity: 'NOTICE',
      message: 'Đơn vị T1 mở ngày 01/07/2022: việc lãnh đạo được ghi từ ngày đó.',
      suggestions: [],
    },
  ]);
  expect(await coverages()).toEqual(['HP | 31 | 2020-01-01 | infinity', 'HP-P-1 | T1 | 2022-07-01 | infinity']);
});

test('what is led already is unchanged; another unit is added; an empty cell and no column leave it alone', async () => {
  await imports.units(party, '2020-01-01');
  const before = await imports.counts();
  expect(await imports.units(party, '2020-01-01')).toMatchObject({ unchanged: 3, noticeCount: 0 });
  expect(await imports.units(party.replace(',31', ','), '2021-01-01')).toMatchObject({ unchanged: 3 });
  expect(await imports.units(party.replaceAll(/,[^,]*$/gm, ''), '2021-01-01')).toMatchObject({ unchanged: 3 });
  expect(await imports.counts()).toEqual(before);

  const report = await imports.units(party.replace('T1', 'T2'), '2023-01-01');
  expect(report).toMatchObject({ created: 0, changed: 1, unchanged: 2 });
  expect(report.changes[0]?.fields).toEqual([{ field: 'covers_code', before: null, after: 'T2' }]);
  expect(await coverages()).toEqual([
    'HP | 31 | 2020-01-01 | infinity',
    'HP-P-1 | T1 | 2022-07-01 | infinity',
    'HP-P-1 | T2 | 2023-01-01 | infinity',
  ]);
  const { rows } = await imports.database.query(
    `select version from unit where id in (select unit_id from unit_version where code = 'HP-P-1')`,
  );
  expect(rows).toEqual([{ version: 2 }]);
});

test('it ends when the covered unit closes, and reaches only to where it is led already', async () => {
  await imports.units(party.replaceAll('T1', ''), '2020-01-01');
  await imports.database.query(
    `begin; update unit_version set recorded_until = clock_timestamp() where code = 'T1';
     insert into unit_version (id, unit_id, parent_id, code, name, kind, valid_from, valid_until, act, within)
       select gen_random_uuid(), unit_id, parent_id, code, name, kind, valid_from, '2025-01-01', 'CLOSE', within from unit_version where code = 'T1';
     commit`,
  );
  await imports.units(party, '2024-01-01');
  expect(await coverages()).toContain('HP-P-1 | T1 | 2024-01-01 | 2025-01-01');
  await imports.units(party, '2023-01-01');
  expect(await coverages()).toEqual([
    'HP | 31 | 2020-01-01 | infinity',
    'HP-P-1 | T1 | 2023-01-01 | 2024-01-01',
    'HP-P-1 | T1 | 2024-01-01 | 2025-01-01',
  ]);
  expect(inShort(await imports.units(party, '2026-01-01'))).toEqual(['4 covers_code COVERED_NOT_ALIVE']);
});

test('what can’t be led is found', async () => {
  const before = await imports.counts();
  const report = await imports.units(
    `code,name,kind,parent_code,covers_code
HP,Thành ủy,CITY_COMMITTEE,,HP
HP-B,Ban,ADVISORY_BODY,HP,KHONG
HP-P,Đảng ủy,WARD_COMMITTEE,HP,HP-B
GP,Tổ 9,RESIDENTIAL_GROUP,11383,T1`,
    '2023-01-01',
  );
  expect(inShort(report)).toEqual([
    '2 covers_code COVERS_ITSELF',
    '3 covers_code COVERED_UNKNOWN',
    '4 covers_code COVERAGE_TREES',
    '5 covers_code COVERAGE_TREES',
  ]);
  expect(await imports.counts()).toEqual(before);
});
