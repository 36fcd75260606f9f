import { inShort, openImports, type TestImports } from './import.factory.js';

let imports: TestImports;
beforeAll(async () => {
  imports = await openImports();
  await imports.units(`${header}\n31,Hải Phòng,CITY,\n305,Lê Chân,URBAN_DISTRICT,31`, '2020-01-01');
});
afterAll(() => imports.close());

const header = 'code,name,kind,parent_code';
const found = async (cell: string) => {
  const report = await imports.units(`${header},address\nA1,${cell},WARD,305,Số 5`, '2024-01-01', { dryRun: true });
  return inShort(report);
};

test.each(['Ph??ng', 'Qu?n', 'Phư??', '??ng Biên', '?ng Biên', 'T? dân ph?', 'Ph??? Hồ Nam', '???'])(
  'letters that became question marks are found: %s',
  async (name) => {
    expect(await found(name)).toEqual(['2 name ENCODING_BROKEN']);
  },
);

test.each(['Tổ dân phố 5?', 'Chợ nào?', 'Số 12?', 'A ? B'])('a question mark that may be meant is left alone: %s', async (name) => {
  expect(await found(name)).toEqual([]);
});

test.each(['\u0001', '\u0000', '\u001b', '\u007f', '\u0085', '\u000b'])(
  'a control character, which the API refuses too, is found: %j',
  async (character) => {
    expect(await found(`Phường${character}A`)).toEqual(['2 name TEXT_CHARACTERS']);
  },
);

test('control characters are told as signs, in a code as in an optional cell; tabs and line breaks are spaces', async () => {
  const rows = 'A\u00011,Phường A,WARD,305,\nA2,Phường A,WARD,305,\u001b[31m\nA3,"Phường\tA\r\n3",WARD,305,';
  const report = await imports.units(`${header},address\n${rows}`, '2024-01-01', { dryRun: true });
  expect(report.findings.map(({ row, column, value, code }) => [row, column, value, code])).toEqual([
    [2, 'code', 'A␁1', 'TEXT_CHARACTERS'],
    [3, 'address', '␛[31m', 'TEXT_CHARACTERS'],
  ]);
  expect(report.changes.map(({ name }) => name)).toEqual(['Phường A 3']);
});

test('a workbook with a title above its headings is told which sheet and row were read', async () => {
  const rows = [
    ['DANH SÁCH ĐƠN VỊ', null, null, null],
    ['code', 'name', 'kind', 'parent_code'],
    ['A1', 'Phường', 'WARD', '305'],
  ];
  const report = await imports.units(rows, '2024-01-01', { dryRun: true, language: 'en' });
  expect(report.findings.find(({ column }) => column === 'name')).toMatchObject({
    row: 1,
    code: 'COLUMN_MISSING',
    message:
      'Column “name” (Tên) is missing. Say which column of the file it is, or add or rename a column. Only the first sheet, “Sheet1”, was read, and its first row must hold the headings; row 1 was taken for it and has: DANH SÁCH ĐƠN VỊ. If it is not, put the table on that sheet and remove what stands above the headings.',
  });
});

test('a label that several kinds or positions bear names none of them, and the codes to choose from are told', async () => {
  await imports.database.query(
    `insert into unit_kind (code, label_vi, label_en, tree, rank, may_be_root)
       select 'WARD_NEW', label_vi, 'New ward', tree, rank + 1, may_be_root from unit_kind where code = 'WARD';
     insert into position (code, label_vi, label_en, is_single_holder, rank)
       select 'CHAIR_NEW', label_vi, 'New chair', is_single_holder, rank + 1 from position where code = 'SECRETARY'`,
  );
  const report = await imports.units(`${header}\nA1,A,Phường,305\nA2,B,WARD,305`, '2024-01-01', { dryRun: true });
  expect(report.findings.map(({ row, value, code, message }) => [row, value, code, message])).toEqual([
    [2, 'Phường', 'KIND_UNKNOWN', 'Có nhiều loại đơn vị cùng tên này. Hãy ghi mã của loại cần dùng: WARD, WARD_NEW.'],
  ]);
  const officers = await imports.officers('unit_code,position,family_name,given_name,starts_on\n305,Bí thư,Lê,Hoa,2020-01-01', {
    dryRun: true,
    language: 'en',
  });
  expect(officers.findings.map(({ message }) => message)).toEqual([
    'Several positions bear this label. Write the code of the one that is meant: SECRETARY, CHAIR_NEW.',
  ]);
});
