import { openImports, type TestImports } from './import.factory.js';

let imports: TestImports;
beforeEach(async () => {
  imports = await openImports();
  await imports.units(base, '2020-01-01');
  imports.progress.length = 0;
});
afterEach(() => imports.close());

const header = 'code,name,kind,parent_code';
const base = `${header}\n31,Hải Phòng,CITY,\n305,Lê Chân,URBAN_DISTRICT,31`;
const written = () => imports.progress.filter((said) => said.startsWith('WRITING'));

test('a row that becomes two versions is one row written, of those that are', async () => {
  await imports.units(base.replace('Lê Chân', 'Quận Lê Chân'), '2022-01-01');
  expect(written()).toEqual(['WRITING 1/1']);
});

test('a file that changes nothing writes nothing', async () => {
  await imports.units(base, '2022-01-01');
  expect(written()).toEqual([]);
});

test('a row that only says whom a unit leads is written too', async () => {
  const party = `${header},covers_code\nHP,Thành ủy,CITY_COMMITTEE,,`;
  await imports.units(party, '2020-01-01');
  imports.progress.length = 0;
  await imports.units(`${party}31`, '2020-01-01');
  expect(written()).toEqual(['WRITING 1/1']);
});

test('many rows are told a hundred at a time, up to their number', async () => {
  const rows = Array.from({ length: 2_500 }, (_, at) => `F${at},Ban ${at},FRONT_BOARD,`);
  await imports.units([header, ...rows].join('\n'), '2020-01-01');
  expect(written()).toEqual(Array.from({ length: 25 }, (_, at) => `WRITING ${(at + 1) * 100}/2500`));
});

test('appointments that begin and that end are counted together', async () => {
  const columns = 'unit_code,position,family_name,given_name,starts_on,ends_on';
  await imports.units(`${header}\nHP,Thành ủy,CITY_COMMITTEE,`, '2020-01-01');
  await imports.officers(`${columns}\nHP,SECRETARY,Lê,Hoa,2020-01-01,`);
  imports.progress.length = 0;
  const report = await imports.officers(`${columns}\nHP,SECRETARY,Lê,Hoa,2020-01-01,2021-12-31\nHP,SECRETARY,Bùi,Dung,2022-01-01,`);
  expect(report.findings).toEqual([]);
  expect(written()).toEqual(['WRITING 1/2', 'WRITING 2/2']);
});
