import { fewUnits, inShort, openImports, type TestImports, unitsHeader } from './import.factory.js';

let imports: TestImports;
beforeAll(async () => {
  imports = await openImports();
});
afterAll(() => imports.close());

describe('a file amended beside itself', () => {
  const wrong = `${unitsHeader}\n31,Hải Phòng,CITY,\n305,Lê Chân,KHONG_CO,31\n\n11383,,WARD,35`;

  test('cells hold what is said of them, whatever the file holds', async () => {
    const before = await imports.units(wrong, '2024-01-01', { dryRun: true });
    expect(inShort(before)).toEqual(['3 kind KIND_UNKNOWN', '5 name REQUIRED', '5 parent_code PARENT_UNKNOWN']);
    expect(before.headerRow).toBe(1);
    const cells = [
      { row: 3, column: 'kind', value: 'URBAN_DISTRICT' },
      { row: 5, column: 'parent_code', value: '305' },
      { row: 5, column: 'name', value: ' Hồ  Nam ' },
    ];
    const report = await imports.units(wrong, '2024-01-01', { cells });
    expect(report).toMatchObject({ created: 3, findingCount: 0 });
    expect(report.changes.map(({ row, name }) => `${row} ${name}`)).toEqual(['2 Hải Phòng', '3 Lê Chân', '5 Hồ Nam']);
    const again = await imports.units(wrong, '2024-01-01', { cells });
    expect(again).toMatchObject({ created: 0, changed: 0, unchanged: 3, findingCount: 0 });
  });

  test('an amended cell is checked as if it stood in the file, and may be emptied', async () => {
    const found = async (column: string, value: string) =>
      inShort(await imports.units(fewUnits, '2024-01-01', { cells: [{ row: 4, column, value }], dryRun: true }));
    expect(await found('name', 'Hồ\0Nam')).toEqual(['4 name TEXT_CHARACTERS']);
    expect(await found('name', '')).toEqual(['4 name REQUIRED']);
  });

  test('in a workbook text takes the place of what a spreadsheet made of a code', async () => {
    const rows = [unitsHeader.split(','), ['01', 'Thành phố 01', 'CITY', null], [1234, 'Phường 01234', 'WARD', 1]];
    const cells = [
      { row: 3, column: 'code', value: '01234' },
      { row: 3, column: 'kind', value: 'URBAN_DISTRICT' },
      { row: 3, column: 'parent_code', value: '01' },
    ];
    const report = await imports.units(rows, '2024-01-01', { cells, dryRun: true });
    expect(inShort(report)).toEqual([]);
    expect(report.changes.map(({ code }) => code)).toEqual(['01', '01234']);
  });

  test('rows left out are not there, for what counts rows and for what stands below them', async () => {
    const report = await imports.units(fewUnits, '2024-01-01', { leftOutRows: [5], dryRun: true });
    expect(report).toMatchObject({ rows: 3, findingCount: 0 });
    const repeated = `${fewUnits}\n305,Lê Chân lần nữa,URBAN_DISTRICT,31`;
    expect((await imports.units(repeated, '2024-01-01', { dryRun: true })).findingCount).toBeGreaterThan(0);
    expect(await imports.units(repeated, '2024-01-01', { leftOutRows: [6], dryRun: true })).toMatchObject({ findingCount: 0 });
  });

  test('what is amended and not in the file is told, and nothing is written', async () => {
    const before = await imports.counts();
    const cells = [
      { row: 2, column: 'Tên', value: 'x' },
      { row: 99, column: 'name', value: 'x' },
      { row: 1, column: 'name', value: 'x' },
    ];
    const report = await imports.units(fewUnits, '2024-01-01', { cells, leftOutRows: [0, 98], language: 'en' });
    expect(inShort(report)).toEqual([
      '0 - ROW_NOT_IN_FILE',
      '1 - ROW_NOT_IN_FILE',
      '2 Tên COLUMN_NOT_IN_FILE',
      '98 - ROW_NOT_IN_FILE',
      '99 - ROW_NOT_IN_FILE',
    ]);
    expect(report.findings.at(-1)?.message).toBe('The file has no such row with anything in it; its last is 5. Look up the row’s number.');
    expect(await imports.counts()).toEqual(before);
  });

  test('the header can only be changed in the file, and it is said so', async () => {
    const message = 'This is the header, which can’t be amended or left out here. Change it in the file, or say what its columns mean.';
    const cells = [{ row: 1, column: 'name', value: 'x' }];
    for (const amendments of [{ cells }, { leftOutRows: [1] }]) {
      const report = await imports.units(fewUnits, '2024-01-01', { ...amendments, language: 'en' });
      expect(report.findings.map(({ row, code, message }) => [row, code, message])).toEqual([[1, 'ROW_NOT_IN_FILE', message]]);
    }
  });

  test('where every row is left out that is said, not that the file has none', async () => {
    const report = await imports.units(fewUnits, '2024-01-01', { leftOutRows: [2, 3, 4, 5], language: 'en' });
    expect(report.findings.map(({ code, message }) => [code, message])).toEqual([
      ['NO_ROWS', 'Every row of the file is left out: nothing is left to import. Keep at least one.'],
    ]);
  });

  test('a column that is not there is shown no longer than any value is', async () => {
    const cells = [{ row: 3, column: 'x'.repeat(5_000), value: 'y' }];
    const [finding] = (await imports.units(fewUnits, '2024-01-01', { cells })).findings;
    expect(finding).toMatchObject({ row: 3, code: 'COLUMN_NOT_IN_FILE', column: `${'x'.repeat(200)}…`, value: 'y' });
  });

  test('the same cell given twice is refused where the two differ', async () => {
    const given = (...values: string[]) => values.map((value) => ({ row: 3, column: 'name', value }));
    const report = await imports.units(fewUnits, '2024-01-01', { cells: given('Lê Chân', 'An Biên'), dryRun: true, language: 'en' });
    expect(report.findings.map(({ row, column, code, value, message }) => [row, column, code, value, message])).toEqual([
      [
        3,
        'name',
        'CELL_AMENDED_TWICE',
        'An Biên',
        'This cell is amended twice, with different values; the other is “Lê Chân”. Keep one of them.',
      ],
    ]);
    expect(inShort(await imports.units(fewUnits, '2024-01-01', { cells: given('A', 'A'), dryRun: true }))).toEqual([]);
  });

  test('in a file of officers too', async () => {
    const file = 'unit_code,position,family_name,given_name,starts_on\n305,HEAD,Lê,An,01/02/2024\n999,HEAD,Lê,Bình,01/02/2024';
    const report = await imports.officers(file, {
      leftOutRows: [3],
      cells: [{ row: 2, column: 'position', value: 'NOBODY' }],
      dryRun: true,
    });
    expect(inShort(report)).toEqual(['2 position POSITION_UNKNOWN']);
  });
});
