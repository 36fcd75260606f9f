import { Findings } from '../findings.js';
import { workbook } from '../import.factory.js';
import { csvRows } from './csv-sheet.js';
import { book, read, sheetOf, zip } from './sheet.factory.js';

test.each([',', ';', '\t'])('a table of text separated by %j', async (separator) => {
  const { sheet, rows } = await read(
    ['code,name', '1,"An, Biên; và\tnơi khác"'].join('\n').replaceAll(',name', `${separator}name`).replace('1,"', `1${separator}"`),
  );
  expect(sheet?.header).toEqual({ row: 1, cells: ['code', 'name'] });
  expect(rows).toEqual([{ row: 2, cells: ['1', 'An, Biên; và\tnơi khác'] }]);
});

test('the separator is found outside quotation marks, and in Excel’s own line', async () => {
  expect((await read('"a;b;c;d",x\n1,2\n')).sheet?.header.cells).toEqual(['a;b;c;d', 'x']);
  const named = await read('sep=;\r\na;b\r\n1,5;2\r\n');
  expect(named.sheet?.header).toEqual({ row: 1, cells: ['a', 'b'] });
  expect(named.rows).toEqual([{ row: 2, cells: ['1,5', '2'] }]);
});

test('rows are numbered as in Excel: blank rows count, a cell of several lines is one row, empty rows at the end are nothing', async () => {
  const { rows } = await read('code,name\r\n\r\n1,"An\r\nBiên"\r\n2,x\r\n,\r\n  ,\r\n\r\n');
  expect(rows.map(({ row, cells }) => [row, cells[0]])).toEqual([
    [3, '1'],
    [4, '2'],
  ]);
});

test('a few control characters are left to their cells', async () => {
  const { sheet, rows, found } = await read(
    'code,name,kind,parent_code\n1,A\u0001B\u0002C\u0003D\u0000E,WARD,305\n2,Phường An Biên,WARD,305\n3,Phường Hồ Nam,WARD,305\n',
  );
  expect([sheet?.encoding, rows[0]?.cells[1], found]).toEqual(['UTF-8', 'A\u0001B\u0002C\u0003D\u0000E', []]);
});

test('quotation marks within an unquoted cell are letters like others', async () => {
  expect((await read('code,name\n1,Tổ "Văn hóa" 3\n')).rows[0]?.cells[1]).toBe('Tổ "Văn hóa" 3');
});

test('a quotation mark that is never closed is found', async () => {
  const { found } = await read('code,name\n1,"An\n2,x\n');
  expect(found).toEqual([{ row: 2, code: 'QUOTE_NOT_CLOSED', about: { line: expect.any(Number) } }]);
});

test('one that is never closed in a large file is found once, and ends the reading', async () => {
  const { found } = await read(`code,name\n1,"An\n${'2,x\n'.repeat(600_000)}`);
  expect(found).toEqual([{ row: 2, code: 'QUOTE_NOT_CLOSED', about: { line: expect.any(Number) } }]);
});

test.each(['\n', '\r\n', '\r'])('a line that no row of a table is as long as is found as such, lines ending in %j', async (ending) => {
  const { found } = await read(`code,name${ending}1,An${ending}${'x'.repeat(1_200_000)}${ending}2,x${ending}`);
  expect(found).toEqual([{ row: 3, code: 'LINE_TOO_LONG', about: { line: 3, length: 1_200_000 } }]);
  expect((await read(`code,name${ending}${`1,An${ending}`.repeat(40_000)}`)).found).toEqual([]);
});

test('a workbook: text, numbers, dates, and the numbers of its rows', async () => {
  const day = new Date(Date.UTC(2022, 6, 1));
  const { sheet, rows } = await read(
    await workbook([
      ['code', 'name', 'day'],
      [null, null, null],
      [303, 'Quận Hồng Bàng', day],
      ['00123', '', null],
      [null, '', null],
    ]),
  );
  expect(sheet).toMatchObject({
    format: 'XLSX',
    encoding: 'XLSX',
    header: { row: 1, cells: ['code', 'name', 'day'] },
    countsFrom1904: false,
  });
  expect(rows.map(({ row, cells }) => [row, cells[0], cells[2]?.valueOf() ?? null])).toEqual([
    [3, 303, day.valueOf()],
    [4, '00123', null],
  ]);
});

test('a workbook’s format of zeros and its count of days are seen', async () => {
  const { sheet } = await read(
    zip({
      ...book,
      'xl/workbook.xml': book['xl/workbook.xml'].replace('<sheets>', '<workbookPr date1904="1"/><sheets>'),
      'xl/styles.xml': '<styleSheet><numFmts count="1"><numFmt numFmtId="164" formatCode="00000"/></numFmts></styleSheet>',
      'xl/worksheets/sheet1.xml': sheetOf('<row r="1"><c r="A1" t="inlineStr"><is><t>code</t></is></c></row>'),
    }),
  );
  expect(sheet).toMatchObject({ countsFrom1904: true, paddedWidth: 5 });
});

test.each([
  ['FILE_EMPTY', undefined, ''],
  ['FILE_EMPTY', undefined, '\n\n ,\n'],
  ['FILE_TYPE', 'PDF', '%PDF-1.7 …'],
  ['FILE_TYPE', 'XLS_OR_LOCKED', Buffer.from('d0cf11e0a1b11ae10000', 'hex')],
  ['FILE_TYPE', 'HTML', '<html><table><tr><td>code</td></tr></table></html>'],
  ['FILE_TYPE', 'DOCX', zip({ '[Content_Types].xml': 'x', 'word/document.xml': 'x' })],
  ['FILE_TYPE', 'ODS', zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': 'x' })],
  ['FILE_TYPE', 'XLSB', zip({ '[Content_Types].xml': 'x', 'xl/workbook.bin': 'x' })],
  ['FILE_TYPE', 'ZIP', zip({ 'units.csv': 'code,name' })],
  ['FILE_TYPE', 'BINARY', Buffer.from('89504e470d0a1a0a', 'hex')],
  ['FILE_TYPE', 'BINARY', Buffer.from(Array.from({ length: 400 }, (_, at) => 1 + ((at * 7) % 30)))],
  ['FILE_TOO_LARGE', undefined, Buffer.alloc(20 * 1024 * 1024 + 1, 'a')],
])('%s %s is said instead of guessed at', async (code, kind, content) => {
  const { sheet, found } = await read(content);
  expect(sheet).toBeNull();
  expect(found).toEqual([{ row: 0, code, about: kind ? { kind } : expect.anything() }]);
});

test('the sheet that is read has its name', async () => {
  const named = (name: string) => book['xl/workbook.xml'].replace('name="A"', name);
  const sheet1 = sheetOf('<row r="1"><c r="A1" t="inlineStr"><is><t>code</t></is></c></row>');
  const nameOf = async (name: string) =>
    (await read(zip({ ...book, 'xl/workbook.xml': named(name), 'xl/worksheets/sheet1.xml': sheet1 }))).sheet?.sheetName;
  expect(await nameOf('name="Đơn vị &amp; &#x1ED5; &quot;"')).toBe('Đơn vị & ổ "');
  expect(await nameOf("name='Q\"1'")).toBe('Q"1');
  expect((await read('code\n1\n')).sheet?.sheetName).toBeNull();
});

test('more rows than are taken end the reading', async () => {
  const { rows, found } = await read(`code\n${'1\n'.repeat(50_003)}`);
  expect(rows).toHaveLength(50_000);
  expect(found).toEqual([{ row: 50_002, code: 'TOO_MANY_ROWS', about: { most: 50_000 } }]);
});

test('a table that is left before its end fails nowhere', async () => {
  const text = `code\n${'1\n'.repeat(20_000)}`;
  for (let most = 1; most < 20_000; most += 499) {
    let read = 0;
    for await (const { row } of csvRows(text, new Findings())) {
      read = row;
      if (row >= most) break;
      if (row % 500 === 0) await new Promise((resolve) => setImmediate(resolve));
    }
    expect(read).toBe(most);
  }
  // what fails where nobody listens is told a moment later
  await new Promise((resolve) => setTimeout(resolve, 50));
});

test('a workbook that unpacks to a gigabyte is refused without unpacking it', async () => {
  const bomb = zip({ ...book, 'xl/worksheets/sheet1.xml': Buffer.alloc(257 * 1024 * 1024, ' ') });
  expect(bomb.length).toBeLessThan(1024 * 1024);
  const directory = bomb.lastIndexOf('PK\x01\x02');
  expect(bomb.readUInt32LE(directory + 24)).toBe(257 * 1024 * 1024);
  expect((await read(bomb)).found).toMatchObject([{ row: 0, code: 'FILE_UNPACKS_TOO_LARGE' }]);
});

test('a workbook that lies about its size is cut off where it said it would end', async () => {
  const rows = '<row r="1"><c r="A1" t="inlineStr"><is><t>code</t></is></c></row>';
  const bomb = zip({ ...book, 'xl/worksheets/sheet1.xml': sheetOf(rows + ' '.repeat(50 * 1024 * 1024)) });
  const directory = bomb.lastIndexOf('PK\x01\x02');
  bomb.writeUInt32LE(1_000, directory + 24);
  expect((await read(bomb)).found).toMatchObject([{ row: 0, code: 'FILE_DAMAGED' }]);
  bomb.writeUInt32LE(0, directory + 24);
  expect((await read(bomb)).found).toMatchObject([{ row: 0, code: 'FILE_UNPACKS_TOO_LARGE' }]);
});

test.each([
  ['an endless attribute', `<row x="${'a'.repeat(3 * 1024 * 1024)}"/>`],
  ['an endless text', `<row><c t="inlineStr"><is><t>${'a'.repeat(3 * 1024 * 1024)}</t></is></c></row>`],
])('a workbook with %s, over which a reader would take minutes, is refused', async (_, rows) => {
  const { found } = await read(zip({ ...book, 'xl/worksheets/sheet1.xml': sheetOf(rows) }));
  expect(found).toMatchObject([{ row: 0, code: 'FILE_UNPACKS_TOO_LARGE' }]);
});

test.each([
  ['a DOCTYPE', `<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]>${sheetOf('<row/>')}`],
  ['a comment', sheetOf(`<row/><!-- ${'>'.repeat(100)} -->`)],
])('a workbook with %s is refused in words of its own', async (_, sheet) => {
  const { found } = await read(zip({ ...book, 'xl/worksheets/sheet1.xml': sheet }));
  expect(found).toMatchObject([{ row: 0, code: 'FILE_NOT_PLAIN' }]);
});

test('a workbook with more shared texts than memory holds is refused', async () => {
  const { found } = await read(
    zip({ ...book, 'xl/sharedStrings.xml': `<sst>${'<si><t>x</t></si>'.repeat(600_001)}</sst>`, 'xl/worksheets/sheet1.xml': sheetOf('') }),
  );
  expect(found).toMatchObject([{ row: 0, code: 'FILE_UNPACKS_TOO_LARGE' }]);
});

test('a sheet as wide as Excel allows in every row ends the reading', async () => {
  const rows = '<row><c r="A1"><v>1</v></c><c r="XFD1"><v>1</v></c></row>'.repeat(2_000);
  expect((await read(zip({ ...book, 'xl/worksheets/sheet1.xml': sheetOf(rows) }))).found).toMatchObject([{ row: 0, code: 'FILE_DAMAGED' }]);
});
