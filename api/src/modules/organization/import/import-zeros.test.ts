import { inShort, openImports, type TestImports } from './import.factory.js';

let imports: TestImports;
beforeEach(async () => {
  imports = await openImports();
  await imports.units([header, '31,Hải Phòng,CITY,', '305,Lê Chân,URBAN_DISTRICT,31', '01,Tỉnh 01,PROVINCE,'].join('\n'), '2020-01-01');
});
afterEach(() => imports.close());

const header = 'code,name,kind,parent_code';

/** Imports the rows and asserts that nothing was written. */
async function refused(content: Parameters<TestImports['units']>[0]) {
  const before = await imports.counts();
  const report = await imports.units(content, '2024-01-01');
  expect(await imports.counts()).toEqual(before);
  expect(report.findingCount).toBeGreaterThan(0);
  return report;
}

describe('leading zeros that a spreadsheet dropped', () => {
  test('where the unit with its zeros is recorded', async () => {
    const report = await refused(`${header}\n1,Tỉnh 01,PROVINCE,\n500,Huyện,RURAL_DISTRICT,1`);
    expect(inShort(report)).toEqual(['2 code LEADING_ZEROS_LOST']);
    const alone = await refused(`${header}\n500,Huyện,RURAL_DISTRICT,1`);
    expect(inShort(alone)).toEqual(['2 parent_code LEADING_ZEROS_LOST']);
    expect(alone.findings[0]?.message).toBe('Có vẻ đã mất số 0 ở đầu: đúng ra là “01”. Hãy định dạng cột là “Văn bản” (Text) rồi gõ lại.');
  });

  test('where the column has them as text and this one is a number', async () => {
    const rows = [
      header.split(','),
      ['00004', 'Phường 4', 'WARD', 305],
      [7, 'Phường 7', 'WARD', 305],
      ['00008', 'Phường 8', 'WARD', '305'],
    ];
    expect(inShort(await refused(rows))).toEqual(['3 code LEADING_ZEROS_LOST']);
  });

  test('where others of its kind in a text file have them', async () => {
    const report = await refused(`${header}\n00004,Phường 4,WARD,305\n7,Phường 7,WARD,305\n250,Quận 250,URBAN_DISTRICT,31`);
    expect(inShort(report)).toEqual(['3 code LEADING_ZEROS_LOST']);
  });

  test('of a parent that stands in the file itself', async () => {
    expect(inShort(await refused(`${header}\n00004,Phường 4,WARD,305\nT1,Tổ 1,RESIDENTIAL_GROUP,4`))).toEqual([
      '3 parent_code LEADING_ZEROS_LOST',
    ]);
  });

  test('are only suspected where nothing but the length tells', async () => {
    const report = await imports.units(`${header}\n10273,Phường A,WARD,305\n4,Phường B,WARD,305`, '2024-01-01');
    expect(report).toMatchObject({ created: 2, findingCount: 0 });
    expect(inShort(report)).toEqual(['notice 3 code LEADING_ZEROS_DOUBTFUL']);
  });

  test('numbers in a workbook are codes where nothing speaks against it, and a phone number keeps its zero', async () => {
    const report = await refused([
      [...header.split(','), 'phone'],
      [306, 'Quận Kiến An', 'URBAN_DISTRICT', 31, 225123456],
    ]);
    expect(inShort(report)).toEqual(['2 phone LEADING_ZEROS_LOST']);
    expect(await imports.units([header.split(','), [306, 'Quận Kiến An', 'URBAN_DISTRICT', 31]], '2024-01-01')).toMatchObject({
      created: 1,
      findingCount: 0,
    });
  });
});

test('codes that Excel made dates or rounded numbers of', async () => {
  const rows = [header.split(','), [new Date(Date.UTC(2022, 2, 1)), 'A', 'WARD', 305], [1e21, 'B', 'WARD', 305]];
  expect(inShort(await refused(rows))).toEqual(['2 code CODE_BECAME_DATE', '3 code CODE_ROUNDED']);
  expect(inShort(await refused(`${header}\n"1,23E+15",A,WARD,305`))).toEqual(['2 code CODE_ROUNDED']);
});

test('codes that Excel made dates of are known in a table of text too', async () => {
  const dates = ['11-Jan', 'Jan-11', '11-Thg1', 'Thg1-11', '11-thg 12', '11-Jan-23', '11/01/2023', '2023-03-15'];
  const rows = dates.map((code) => `${code},A,WARD,305`);
  expect(inShort(await refused([header, ...rows, 'A1,B,WARD,Mar-05'].join('\n')))).toEqual([
    ...dates.map((_, at) => `${at + 2} code CODE_BECAME_DATE`),
    `${dates.length + 2} parent_code CODE_BECAME_DATE`,
  ]);
  const codes = ['11-JANE', 'P-11', '11/01', '11/01/23', '3023-03-15', '1-2-3', 'MAR-A1', 'THG1'];
  const sound = [header, ...codes.map((code) => `${code},A,WARD,305`)].join('\n');
  expect(inShort(await imports.units(sound, '2024-01-01', { dryRun: true }))).toEqual([]);
});
