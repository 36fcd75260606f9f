import { readFile } from 'node:fs/promises';
import iconv from 'iconv-lite';
import { inShort, openImports, type TestImports } from './import.factory.js';

// One file as Excel, LibreOffice and older programs write it: whatever the bytes, it says the same.

let imports: TestImports;
let text: string;
beforeAll(async () => {
  imports = await openImports();
  text = await readFile(new URL('../../../database/seeds/units-2024-11.csv', import.meta.url), 'utf8');
  expect(await imports.units(text, '2020-01-01')).toMatchObject({ created: 233, findingCount: 0 });
});
afterAll(() => imports.close());

const rows = () =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split(','));
const unchanged = { rows: 233, created: 0, changed: 0, unchanged: 233, findingCount: 0 };

test.each<[string, string, () => string | Uint8Array | (string | number | Date | null)[][]]>([
  ['UTF-8 with a mark, lines of Windows', 'UTF-8', () => `\ufeff${text.replaceAll('\n', '\r\n')}`],
  ['“Unicode Text” of Excel: UTF-16 with tabs', 'UTF-16LE', () => Buffer.from(`\ufeff${text.replaceAll(',', '\t')}`, 'utf16le')],
  ['UTF-16, the other way round, without a mark', 'UTF-16BE', () => Buffer.from(text, 'utf16le').swap16()],
  [
    'semicolons, all in quotation marks',
    'UTF-8',
    () =>
      rows()
        .map((row) => row.map((cell) => `"${cell}"`).join(';'))
        .join('\n'),
  ],
  ['decomposed letters, as a Macintosh writes them', 'UTF-8', () => text.normalize('NFD')],
  [
    'white space around, empty rows and cells at the end',
    'UTF-8',
    () =>
      `${rows()
        .map((row) => row.map((cell) => ` ${cell}\u00a0`).join(','))
        .join('\n')}\n,,,\n\n , ,\n`,
  ],
  [
    'an Excel file whose codes are numbers',
    'XLSX',
    () => rows().map((row, at) => row.map((cell) => (at && /^\d+$/.test(cell) ? Number(cell) : cell || null))),
  ],
  [
    'an Excel file whose codes are text, with empty rows at the end',
    'XLSX',
    () => [...rows(), ...Array.from({ length: 50 }, () => ['', null, ' '])],
  ],
  ['TCVN3', 'TCVN3', () => iconv.encode(text, 'tcvn')],
])('%s says the same', async (_, encoding, content) => {
  const report = await imports.units(content(), '2020-01-01', { dryRun: true });
  expect(report).toMatchObject({ ...unchanged, encoding });
});

test('headers that abbreviate “đơn vị” are understood', async () => {
  const report = await imports.units(
    text.replace(/^.*$/m, (header) => header.replace(/^code,name/, 'Mã ĐV,Tên đv')),
    '2020-01-01',
    {
      dryRun: true,
    },
  );
  expect(report).toMatchObject(unchanged);
  expect(report.columns.slice(0, 2)).toEqual([
    { column: 'Mã ĐV', field: 'code' },
    { column: 'Tên đv', field: 'name' },
  ]);
});

test('TCVN3 is told of, as it loses the capitals that have marks', async () => {
  const report = await imports.units(iconv.encode(text, 'tcvn'), '2020-01-01', { dryRun: true });
  expect(inShort(report)).toEqual(['notice 0 - ENCODING_TCVN3']);
  const capitals = await imports.units(iconv.encode('code,name,kind,parent_code\n31,THÀNH PHỐ HẢI PHÒNG,CITY,', 'tcvn'), '2020-01-01', {
    dryRun: true,
  });
  expect(capitals.changes[0]?.fields).toEqual([{ field: 'name', before: 'Thành phố Hải Phòng', after: 'THÀNH PHỐ HẢI PHÒNG' }]);
});

test('a file in an encoding that nobody knows is refused whole', async () => {
  const report = await imports.units(
    Buffer.from('code,name,kind,parent_code\n31,Thaønh phoá Haûi Phoøng,CITY,\n303,Quaän Hoàng Baøng,URBAN_DISTRICT,31', 'latin1'),
    '2020-01-01',
  );
  expect(inShort(report)).toEqual(['0 - ENCODING_UNKNOWN']);
  expect(report.findings[0]?.value).toBe('Thaønh');
  expect(report.findings[0]?.message).toContain('đầu tiên là ở dòng 2 của tệp');
});

test('a byte that was broken on the way is found at its cell', async () => {
  const bytes = Buffer.from(text);
  bytes[bytes.indexOf(Buffer.from('Quận Lê Chân')) + 3] = 0x41;
  const report = await imports.units(bytes, '2020-01-01');
  expect(inShort(report)).toEqual(['5 name ENCODING_BROKEN']);
});
