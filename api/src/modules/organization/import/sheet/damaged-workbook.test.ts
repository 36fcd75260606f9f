import { book, read, sheetOf, zip } from './sheet.factory.js';

test('a damaged workbook is a finding', async () => {
  const { found } = await read(zip({ ...book, 'xl/worksheets/other.xml': 'x' }));
  expect(found).toMatchObject([{ row: 0, code: 'FILE_DAMAGED' }]);
});

test('a workbook that breaks off is a damaged workbook, and any other cut archive an archive', async () => {
  const whole = zip({ ...book, 'xl/worksheets/sheet1.xml': sheetOf('<row r="1"/>') });
  for (const lost of [1, 200, Math.floor(whole.length / 3)]) {
    const { sheet, found } = await read(whole.subarray(0, whole.length - lost));
    expect([sheet, found]).toEqual([null, [{ row: 0, code: 'FILE_DAMAGED', about: { kind: 'CUT' } }]]);
  }
  expect((await read(zip({ 'units.csv': 'code,name' }).subarray(0, 45))).found).toMatchObject([
    { code: 'FILE_TYPE', about: { kind: 'ZIP' } },
  ]);
});

const textCell = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
const headerRow = `<row r="1">${textCell('A1', 'code')}</row>`;

test.each(['999999999999', '2147483650', '1048577', '-3', '0', 'x', '1e99'])(
  'a row numbered %s, which no sheet has, is damage',
  async (number) => {
    const rows = `${headerRow}<row r="${number}">${textCell('A2', '1')}</row>`;
    const { found } = await read(zip({ ...book, 'xl/worksheets/sheet1.xml': sheetOf(rows) }));
    expect(found).toMatchObject([{ row: 0, code: 'FILE_DAMAGED' }]);
  },
);

test.each([
  ['that breaks off', sheetOf(`${headerRow}<row r="2">`).slice(0, -30)],
  ['that breaks off within a row', sheetOf(`${headerRow}<row r="2">`).replace('</sheetData></worksheet>', '')],
  ['whose tags cross', sheetOf('<row r="1"><c r="A1"></row></c>')],
  ['with a lone <', sheetOf(`${headerRow}<<row r="2"/>`)],
  ['that is no XML', 'broken'],
  ['that is empty', ''],
  ['that ends twice', `${sheetOf(headerRow)}</worksheet>`],
])('a workbook with a sheet %s is damaged, not empty', async (_, sheet) => {
  const { found } = await read(zip({ ...book, 'xl/worksheets/sheet1.xml': sheet }));
  expect(found).toMatchObject([{ row: 0, code: 'FILE_DAMAGED' }]);
});

test('a cell whose shared text is not there is damage; one that is there is read', async () => {
  const relation =
    '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>';
  const rels = book['xl/_rels/workbook.xml.rels'].replace('</Relationships>', relation);
  const withText = (number: string) =>
    zip({
      ...book,
      'xl/_rels/workbook.xml.rels': rels,
      'xl/sharedStrings.xml':
        '<?xml version="1.0"?>\n<x:sst xmlns:x="m"><x:si><x:t>code</x:t></x:si><x:si><x:t>A &gt; B</x:t></x:si></x:sst>\n',
      'xl/worksheets/sheet1.xml': sheetOf(
        `<row r="1"><c r="A1" t="s"><v>0</v></c></row><row r="2"><c r="A2" s="1" t="s"><v>${number}</v></c></row>`,
      ),
    });
  for (const number of ['2', '999999', '-1', 'x']) {
    expect((await read(withText(number))).found).toMatchObject([{ row: 0, code: 'FILE_DAMAGED' }]);
  }
  expect((await read(withText('1'))).rows).toEqual([{ row: 2, cells: ['A > B'] }]);
});
