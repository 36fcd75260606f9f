import { fewUnits, inShort, openImports, refusedUnits, type TestImports, unitsHeader } from './import.factory.js';

let imports: TestImports;
const refused = (content: Parameters<typeof refusedUnits>[1], asOf?: string) => refusedUnits(imports, content, asOf);
beforeEach(async () => {
  imports = await openImports();
  await imports.units(fewUnits, '2020-01-01');
});
afterEach(() => imports.close());

test('a change that a later one contradicts is found; any other holds in later versions too', async () => {
  await imports.units(fewUnits.replace('Hồ Nam', 'Hồ Nam 2'), '2023-01-01');
  const report = await refused(`${unitsHeader}\n11383,Hồ Nam 1,WARD,31`, '2022-01-01');
  expect(inShort(report)).toEqual(['2 name LATER_CHANGE_EXISTS']);
  expect(report.findings[0]?.message).toBe(
    'Từ 01/01/2023, ô này của đơn vị 11383 đã được ghi là “Hồ Nam 2”. Hãy nhập theo ngày đó, hoặc sửa lịch sử của đơn vị trước.',
  );
  expect(await imports.units(`${unitsHeader}\n11383,Hồ Nam 2,WARD,31`, '2022-01-01')).toMatchObject({ changed: 1, findingCount: 0 });
  const { rows } = await imports.database.query(
    `select name, (select code from unit_version p where p.unit_id = v.parent_id limit 1) as parent, valid_from::text from unit_version v
      where code = '11383' and recorded_until = 'infinity' order by valid_from`,
  );
  expect(rows.map((row) => Object.values(row).join(' '))).toEqual([
    'Hồ Nam 305 2020-01-01',
    'Hồ Nam 2 31 2022-01-01',
    'Hồ Nam 2 31 2023-01-01',
  ]);
});

test('units below must be allowed below the new kind', async () => {
  await imports.units(`${unitsHeader}\nT1,Tổ 1,RESIDENTIAL_GROUP,11383\nT2,Tổ 2,RESIDENTIAL_GROUP,11383`, '2020-01-01');
  const report = await refused(`${unitsHeader}\n11383,Hồ Nam,URBAN_DISTRICT,31`);
  expect(inShort(report)).toEqual(['2 kind CHILD_KIND_NOT_ALLOWED', '2 kind CHILD_KIND_NOT_ALLOWED']);
});

test('a header with a column missing, twice there or unknown', async () => {
  const report = await refused('Mã,Tên,Tên đơn vị,Lạ\n1,x,y,z');
  expect(inShort(report)).toEqual([
    '1 Tên đơn vị COLUMN_REPEATED',
    '1 kind COLUMN_MISSING',
    '1 parent_code COLUMN_MISSING',
    'notice 1 Lạ COLUMN_UNKNOWN',
  ]);
  expect(report.findings[1]?.message).toBe(
    'Thiếu cột “Loại” (kind). Hãy chỉ ra cột nào của tệp là cột này, hoặc thêm cột hay đổi tên cột. Dòng đầu của tệp phải là dòng tiêu đề; dòng 1 được hiểu là dòng đó và có: Mã, Tên, Tên đơn vị, Lạ. Nếu không phải, hãy bỏ những gì đứng trên dòng tiêu đề.',
  );
  expect(inShort(await refused(`${unitsHeader}\n\n`))).toEqual(['1 - NO_ROWS']);
});

test('the first thousand findings are listed, all are counted', async () => {
  const rows = Array.from({ length: 1_200 }, (_, at) => `W${at},Phường ${at},WARD,KHONG`);
  const report = await refused([unitsHeader, ...rows].join('\n'));
  expect([report.findingCount, report.findings.length, report.findings.at(-1)?.row]).toEqual([1_200, 1_000, 1_001]);
});

test('what is recorded of a unit must suit its new kind', async () => {
  await imports.units(
    `${unitsHeader},covers_code\nHP,Thành ủy,CITY_COMMITTEE,,\nHP-B,Ban,ADVISORY_BODY,HP,305\nHP-C,Chi bộ,CELL,HP,`,
    '2020-01-01',
  );
  await imports.officers(
    'unit_code,position,family_name,given_name,starts_on,ends_on\nHP-B,HEAD,Lê,Hoa,2020-01-01,\nHP-C,SECRETARY,Bùi,Dung,2020-01-01,2020-12-31',
  );
  const report = await refused(`${unitsHeader}\nHP-B,Ban,CELL,HP\nHP-C,Chi bộ,ADVISORY_BODY,HP`);
  expect(inShort(report)).toEqual(['2 kind HELD_POSITION_NOT_IN_KIND']);
  expect(report.findings[0]?.message).toBe(
    'Không đổi sang loại Chi bộ được: Lê Hoa đang giữ chức danh HEAD, loại này không có. Hãy kết thúc nhiệm vụ đó trước.',
  );
  expect(inShort(await refused(`${unitsHeader}\nHP-B,Ban,FRONT_BOARD,`))).toEqual(['2 kind COVERAGE_NOT_IN_KIND']);
});

test('what only the database sees, such as a circle on a later day, is a finding at its row', async () => {
  await imports.units(`${unitsHeader}\nF1,1,FRONT_BOARD,\nF2,2,FRONT_BOARD,`, '2020-01-01');
  await imports.units(`${unitsHeader}\nF2,2,FRONT_BOARD,F1`, '2023-01-01');
  const report = await refused(`${unitsHeader}\nX1,Mới,FRONT_BOARD,\nF1,1,FRONT_BOARD,F2`, '2021-01-01');
  expect(report.findings).toEqual([
    {
      row: 3,
      column: 'code',
      value: 'F1',
      code: 'CYCLE',
      severity: 'ERROR',
      message: 'Đơn vị đứng dưới chính nó: F1. Hãy sửa mã cấp trên của một trong các đơn vị này.',
      suggestions: [],
    },
  ]);
});

test('two imports of one file at once: one writes, the other finds it done', async () => {
  const file = `${unitsHeader}\nX1,Mới,FRONT_BOARD,\nX2,Mới 2,FRONT_BOARD,X1`;
  const reports = await Promise.all([imports.units(file, '2024-01-01'), imports.units(file, '2024-01-01')]);
  expect(reports.map(({ created, unchanged }) => `${created} ${unchanged}`).sort()).toEqual(['0 2', '2 0']);
});
