import { fewUnits, inShort, openImports, refusedUnits, type TestImports, unitsHeader } from './import.factory.js';

let imports: TestImports;
const refused = (content: Parameters<typeof refusedUnits>[1], asOf?: string) => refusedUnits(imports, content, asOf);
beforeEach(async () => {
  imports = await openImports();
  await imports.units(fewUnits, '2020-01-01');
});
afterEach(() => imports.close());

test('every bad row is found at once, in row order, with what to do', async () => {
  const report = await refused(
    [
      unitsHeader,
      'A1,,WARD,305',
      'A2,Phường A2,BLAH,305',
      'A3,Phường A3,WARD,999',
      'A 4,Phường A4,WARD,305',
      'A5,Phường A5,WARD,',
      'A6,Phường A6,WARD,305',
      'A6,Phường A6 lặp,WARD,305',
      'A7,Tổ 7,RESIDENTIAL_GROUP,31',
      `${'A'.repeat(41)},Phường,WARD,305`,
      `A9,${'Đ'.repeat(301)},WARD,305`,
      ',Phường không mã,WARD,305',
      'A10,Xã A10,COMMUNE,',
      'A11,Qu?n L? Ch?n,WARD,305',
      'A12,Quáº­n LĂª,WARD,305',
      'A13,#N/A,WARD,305',
      'A14,Phường, có dấu phẩy,WARD,305',
      'A15,Phường tốt,WARD,305',
      '',
    ].join('\n'),
  );
  expect(inShort(report)).toEqual([
    '2 name REQUIRED',
    '3 kind KIND_UNKNOWN',
    '4 parent_code PARENT_UNKNOWN',
    '5 code CODE_CHARACTERS',
    '8 code CODE_REPEATED',
    '9 parent_code PARENT_KIND_NOT_ALLOWED',
    '10 code TOO_LONG',
    '11 name TOO_LONG',
    '12 code REQUIRED',
    '13 parent_code ROOT_NOT_ALLOWED',
    '14 name ENCODING_BROKEN',
    '15 name ENCODING_BROKEN',
    '16 name CELL_ERROR',
    '17 - CELLS_BEYOND_HEADER',
    '17 kind KIND_UNKNOWN',
    '17 parent_code PARENT_UNKNOWN',
  ]);
  expect(report).toMatchObject({ rows: 17, created: 3, changed: 0, unchanged: 0, findingCount: 16 });
  expect(report.findings.slice(1, 5).map(({ value, message }) => [value, message])).toEqual([
    ['BLAH', expect.stringMatching(/^Không có loại đơn vị này\. Các loại: Thành ủy, .*Đoàn Thanh niên\.$/)],
    ['999', 'Không có đơn vị nào mang mã 999 vào ngày 01/01/2024, trong tệp cũng không. Hãy sửa mã cấp trên hoặc thêm đơn vị đó vào tệp.'],
    ['A 4', 'Mã không được có khoảng trắng. Hãy sửa mã.'],
    ['A6', 'Mã A6 đã có ở dòng 7. Mỗi đơn vị chỉ được đứng ở một dòng.'],
  ]);
});

test('messages are in the caller’s language', async () => {
  const report = await imports.units(`${unitsHeader}\nA3,Phường A3,WARD,999`, '2024-01-01', { language: 'en' });
  expect(report.findings.map(({ message }) => message)).toEqual([
    'No unit bears code 999 on 01/01/2024, nor is it in the file. Correct the parent code or add that unit to the file.',
  ]);
});

test('a circle is found at each of its units, with the whole of it; those that hang on it are not blamed', async () => {
  const report = await refused(
    `${unitsHeader}\nF1,Mặt trận 1,FRONT_BOARD,F2\nF2,Mặt trận 2,FRONT_BOARD,F3\nF3,Mặt trận 3,FRONT_BOARD,F1\nF4,Mặt trận 4,FRONT_BOARD,F1\nF5,Tự nó,FRONT_BOARD,F5`,
  );
  expect(report.findings.map(({ row, code, message }) => [row, code, /: (.*?)\./.exec(message)?.[1]])).toEqual([
    [2, 'CYCLE', 'F1 → F2 → F3 → F1'],
    [3, 'CYCLE', 'F1 → F2 → F3 → F1'],
    [4, 'CYCLE', 'F1 → F2 → F3 → F1'],
    [6, 'CYCLE', 'F5 → F5'],
  ]);
});

test('of a long circle the first units are told, and how many more there are', async () => {
  const rows = Array.from({ length: 5_000 }, (_, at) => `F${at},Mặt trận ${at},FRONT_BOARD,F${(at + 1) % 5_000}`);
  const report = await refused([unitsHeader, ...rows].join('\n'));
  expect(report.findingCount).toBe(5_000);
  expect(new Set(report.findings.map(({ message }) => message))).toEqual(
    new Set([
      'Đơn vị đứng dưới chính nó: F0 → F1 → F2 → F3 → F4 → F5 → F6 → F7 → … và 4992 mã nữa. Hãy sửa mã cấp trên của một trong các đơn vị này.',
    ]),
  );
});

test('bytes that are no letters are found at their cells', async () => {
  const rows = Buffer.concat([
    Buffer.from(`${unitsHeader}\nZ1,Phường Một,WARD,305\nZ2,`),
    Buffer.from([0xff, 0xfe]),
    Buffer.from(',WARD,305\n'),
  ]);
  const report = await refused(rows);
  expect(inShort(report)).toEqual(['3 name ENCODING_BROKEN']);
  expect(report.findings[0]?.message).toBe(
    'Ở đây có byte không phải chữ nào trong UTF-8 (hiện là �). Hãy gõ lại ô này và lưu tệp thành “CSV UTF-8”.',
  );
});

test('a header with more columns than any table has is told so alone', async () => {
  const report = await refused(Array.from({ length: 100_000 }, (_, at) => `c${at}`).join(','));
  expect(inShort(report)).toEqual(['1 - TOO_MANY_COLUMNS']);
  expect(report.columns).toEqual([]);
});

test('a circle through units that are not in the file is found', async () => {
  await imports.units(`${unitsHeader}\nF1,1,FRONT_BOARD,\nF2,2,FRONT_BOARD,F1\nF3,3,FRONT_BOARD,F2`, '2020-01-01');
  expect(inShort(await refused(`${unitsHeader}\nF1,1,FRONT_BOARD,F3`))).toEqual(['2 parent_code CYCLE']);
});

test('a tree deeper than any real one is found', async () => {
  const rows = Array.from({ length: 70 }, (_, at) => `F${at},Cấp ${at},FRONT_BOARD,${at ? `F${at - 1}` : ''}`);
  expect(new Set(inShort(await refused([unitsHeader, ...rows].join('\n'))).map((found) => found.split(' ').slice(1).join(' ')))).toEqual(
    new Set(['parent_code TOO_DEEP']),
  );
});

test('a unit above must be there for all the days', async () => {
  await imports.units(`${unitsHeader}\n400,Quận mới,URBAN_DISTRICT,31`, '2023-01-01');
  const early = await refused(`${unitsHeader}\nB1,Phường,WARD,400`, '2022-01-01');
  expect(inShort(early)).toEqual(['2 parent_code PARENT_NOT_ALIVE']);
  expect(early.findings[0]?.message).toBe(
    'Đơn vị 400 “Quận mới” chỉ có từ 01/01/2023, không có vào ngày 01/01/2022. Hãy sửa mã cấp trên hoặc ngày của tệp.',
  );
  await imports.database.query(
    `begin; update unit_version set recorded_until = clock_timestamp() where code = '400';
     insert into unit_version (id, unit_id, parent_id, code, name, kind, valid_from, valid_until, act, within)
       select gen_random_uuid(), unit_id, parent_id, code, name, kind, valid_from, '2025-01-01', 'CLOSE', within from unit_version where code = '400';
     commit`,
  );
  expect(inShort(await refused(`${unitsHeader}\nB1,Phường,WARD,400`, '2024-01-01'))).toEqual(['2 parent_code OUTSIDE_PARENT']);
  expect(inShort(await refused(`${unitsHeader}\nB1,Phường,WARD,400`, '2025-01-01'))).toEqual(['2 parent_code PARENT_NOT_ALIVE']);
});

test('of a unit above that is not there on the day its own life is told, and of one that has another code by then that code', async () => {
  await imports.units(`${unitsHeader}\n400,Quận cũ,URBAN_DISTRICT,31`, '2022-01-01');
  await imports.units(`${unitsHeader}\n400,Quận mới,URBAN_DISTRICT,31`, '2023-01-01');
  expect((await refused(`${unitsHeader}\nB1,Phường,WARD,400`, '2021-01-01')).findings[0]?.message).toBe(
    'Đơn vị 400 “Quận cũ” chỉ có từ 01/01/2022, không có vào ngày 01/01/2021. Hãy sửa mã cấp trên hoặc ngày của tệp.',
  );
  await imports.database.query(
    `begin; with old as (update unit_version set recorded_until = clock_timestamp() where recorded_until = 'infinity' and name = 'Quận mới' returning *)
     insert into unit_version (id, unit_id, parent_id, code, name, kind, valid_from, act, within)
       select gen_random_uuid(), unit_id, parent_id, '401', name, kind, valid_from, 'CHANGE', within from old;
     commit`,
  );
  expect((await refused(`${unitsHeader}\nB1,Phường,WARD,400`, '2024-01-01')).findings[0]?.message).toBe(
    'Mã 400 là của “Quận mới” vào ngày khác; ngày 01/01/2024 đơn vị đó mang mã 401. Hãy dùng mã này hoặc sửa ngày của tệp.',
  );
});

test('codes that differ by capital and small letters alone are found, in the file and beside what is recorded', async () => {
  await imports.units(`${unitsHeader}\nHP-LC,Quận ủy Lê Chân,DISTRICT_COMMITTEE,`, '2020-01-01');
  const report = await refused(`${unitsHeader}\nhp-lc,Quận ủy,DISTRICT_COMMITTEE,\nx1,Một,FRONT_BOARD,\nX1,Hai,FRONT_BOARD,`, '2024-01-01');
  expect(report.findings.map(({ row, code, message }) => [row, code, message])).toEqual([
    [
      2,
      'CODE_TAKEN',
      'Mã HP-LC của “Quận ủy Lê Chân” chỉ khác chữ hoa, chữ thường. Nếu là đơn vị đó, hãy viết mã đúng như vậy; nếu không, hãy dùng mã khác.',
    ],
    [4, 'CODE_REPEATED', 'Mã x1 ở dòng 3 chỉ khác chữ hoa, chữ thường. Hãy viết cùng một đơn vị theo cùng một cách, hoặc dùng mã khác.'],
  ]);
  expect(inShort(await refused(`${unitsHeader}\nhp-lc,Quận ủy,DISTRICT_COMMITTEE,`, '2019-01-01'))).toEqual(['2 code CODE_TAKEN']);
  await imports.units(`${unitsHeader}\nhp-lc-1,Quận ủy,DISTRICT_COMMITTEE,`, '2020-01-01');
});

test('of a kind or a position that is mistyped the nearest are told, and suggested so that they can be put in its place', async () => {
  const told = async (report: ReturnType<TestImports['units']>) => (await report).findings.map(({ message }) => message);
  const report = await imports.units(`${unitsHeader}\nA,Tên,WARDD,305`, '2024-01-01', { dryRun: true });
  expect(report.findings).toMatchObject([{ message: 'Không có loại đơn vị này. Có phải là: Phường?', suggestions: ['Phường (WARD)'] }]);
  const cells = [{ row: 2, column: 'kind', value: 'Phường (WARD)' }];
  expect(await imports.units(`${unitsHeader}\nA,Tên,WARDD,305`, '2024-01-01', { dryRun: true, cells })).toMatchObject({
    created: 1,
    findingCount: 0,
  });
  const officers = 'unit_code,position,family_name,given_name,starts_on\nA,Bi thu Dang,Lê,An,01/02/2024';
  expect((await told(imports.officers(officers, { dryRun: true, language: 'en' })))[1]).toMatch(
    /^There is no such position\. Is it: Secretary\?$/,
  );
});

describe('a code that no unit bears', () => {
  const ofParent = async (code: string, language: 'vi' | 'en' = 'vi') => {
    const rows = `${unitsHeader}\nHP-LC-AB,Phường Một,WARD,305\nHP-LC-AC,Phường Hai,WARD,305\nHP-LC-ZZ,Tổ,RESIDENTIAL_GROUP,${code}`;
    const { findings } = await imports.units(rows, '2024-01-01', { dryRun: true, language });
    return findings.map(({ row, column, message, suggestions }) => ({ row, column, message, suggestions }));
  };

  test('is told the code that it is one letter off, in the file or recorded, which is suggested', async () => {
    expect(await ofParent('HP-LC-ABX', 'en')).toEqual([
      {
        ...{ row: 4, column: 'parent_code', suggestions: ['HP-LC-AB'] },
        message:
          'No unit bears code HP-LC-ABX on 01/01/2024, nor is it in the file. Is it: HP-LC-AB “Phường Một”? If not, correct the parent code or add that unit to the file.',
      },
    ]);
    expect(await ofParent('11338')).toMatchObject([{ suggestions: ['11383'] }]);
    expect(await ofParent('11838')).toMatchObject([{ suggestions: [] }]);
    expect(await ofParent('13183')).toMatchObject([{ suggestions: ['11383'] }]);
    expect(await ofParent('hp-lc-ac')).toMatchObject([{ suggestions: ['HP-LC-AC'] }]);
    expect(await ofParent('HP-LC-AD')).toMatchObject([{ suggestions: ['HP-LC-AB', 'HP-LC-AC'] }]);
    expect(await ofParent('HP-LC-XYZ')).toMatchObject([{ suggestions: [] }]);
  });

  test('in a file of officers is told so too, on the day on which the unit is there', async () => {
    const of = async (day: string) =>
      (await imports.officers(`unit_code,position,family_name,given_name,starts_on\n3O5,SECRETARY,Lê,An,${day}`, { dryRun: true }))
        .findings[0];
    expect(await of('01/02/2024')).toMatchObject({ code: 'UNIT_UNKNOWN', suggestions: ['305'] });
    expect(await of('01/02/2019')).toMatchObject({ code: 'UNIT_UNKNOWN', suggestions: [] });
  });
});

test('zeros that were lost and a code in other letters are suggested as they should be', async () => {
  const report = await imports.units(`${unitsHeader}\n1,Tỉnh,PROVINCE,\n02,Tỉnh hai,PROVINCE,`, '2024-01-01', { dryRun: true });
  expect(report.findings).toMatchObject([{ code: 'LEADING_ZEROS_LOST', suggestions: ['01'] }]);
});
