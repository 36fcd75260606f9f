import { done } from '../../test/commands.js';
import { upload } from '../../test/files.js';
import { compound, pdf, zip } from '../../test/sample-files.js';
import { type SomebodySignedIn, signedIn } from '../../test/signed-in.js';
import { startApi, type TestApi } from '../../test/start-api.js';

let api: TestApi;
let unitId = '';
let trainer: SomebodySignedIn;
beforeAll(async () => {
  api = await startApi();
  unitId = (await done(api, 'createUnit', { code: 'A', name: 'Đảng ủy A', kind: 'WARD_COMMITTEE', openedOn: '2020-01-01' })).unit.id;
  trainer = await signedIn(api.database, [{ role: 'TRAINER', unitId }]);
});
afterAll(() => api.close());

const sent = async (bytes: Buffer, name: string) => {
  const { id, answer } = await upload(api, trainer, { bytes, name, unitId });
  if (answer.status !== 204) return answer.code;
  return (await api.database.query('select name from stored_file where id = $1', [id])).rows[0].name;
};

test('a file is kept by the name of what it is, whatever its sender calls it', async () => {
  expect(await sent(pdf('A'), 'bai-giang.html')).toBe('bai-giang.html.pdf');
  expect(await sent(pdf('B'), 'hoa-don-\u202efdp.exe')).toBe('hoa-don-fdp.exe.pdf');
  expect(await sent(pdf('C'), 'Bài giảng.PDF')).toBe('Bài giảng.PDF');
});

test('legacy documents are taken without macros alone', async () => {
  const many = Array.from({ length: 40 }, (_, i) => `Phần ${i}`);
  expect(await sent(compound('WordDocument', '1Table', ...many), 'bao-cao.doc')).toBe('bao-cao.doc');
  expect(await sent(compound('WordDocument', 'Macros'), 'a.doc')).toBe('FILE_MACROS');
  // wherever in the directory it stands
  expect(await sent(compound('Workbook', ...many, '_VBA_PROJECT_CUR'), 'a.xls')).toBe('FILE_MACROS');
  const info = Buffer.from(`1f00ff0314000000020000040c000000${'01000000'.repeat(3)}`, 'hex');
  expect(await sent(Buffer.concat([compound('PowerPoint Document'), info]), 'a.ppt')).toBe('FILE_MACROS');
  expect(await sent(compound('PowerPoint Document'), 'a.ppt')).toBe('a.ppt');
  // sheets of a workbook: [MS-XLS] BoundSheet8, of numbers and of Excel 4.0's macros
  const sheet = (kind: string) => Buffer.from(`85000e0000000000 00${kind}0600 4d6163726f31`.replaceAll(' ', ''), 'hex');
  expect(await sent(Buffer.concat([compound('Workbook'), sheet('00')]), 'b.xls')).toBe('b.xls');
  expect(await sent(Buffer.concat([compound('Workbook'), sheet('01')]), 'b.xls')).toBe('FILE_MACROS');
  const looped = compound('WordDocument', ...many);
  looped.writeUInt32LE(1, 512 + 4);
  expect(await sent(looped, 'a.doc')).toBe('FILE_BROKEN');
});

const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const types = (more = '') =>
  Buffer.from(
    `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${main}"/>${more}</Types>`,
  );
const docx = (parts: Record<string, Buffer>) =>
  zip({ '[Content_Types].xml': types(), 'word/document.xml': Buffer.from('<w:document/>'), ...parts });
const related = (type: string) =>
  Buffer.from(`<?xml version="1.0"?><Relationships><Relationship Id="r1" Type="${type}" Target="macro.dat"/></Relationships>`);

test('macros are found under any name that their part is given', async () => {
  const part = { 'word/macro.dat': Buffer.from('x') };
  const said = types('<Override PartName="/word/macro.dat" ContentType="application/vnd.ms-office.v&#98;aProject"/>');
  expect(await sent(await docx({ ...part, '[Content_Types].xml': said }), 'a.docx')).toBe('FILE_MACROS');
  const leads = related('http://schemas.microsoft.com/office/2006/relationships/vbaProject');
  expect(await sent(await docx({ ...part, 'word/_rels/document.xml.rels': leads }), 'b.docx')).toBe('FILE_MACROS');
  const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(leads.toString(), 'utf16le')]);
  expect(await sent(await docx({ ...part, 'word/_rels/document.xml.rels': wide }), 'c.docx')).toBe('FILE_MACROS');
  // nobody says what it is, and it is
  expect(await sent(await docx({ 'word/macro.dat': compound('VBA', '_VBA_PROJECT') }), 'd.docx')).toBe('FILE_MACROS');
  // a table of a spreadsheet inside
  expect(await sent(await docx({ 'word/embeddings/oleObject1.bin': compound('Workbook') }), 'e.docx')).toBe('e.docx');
});
