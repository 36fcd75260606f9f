import { cutZipNames, zipDirectory } from './zip-directory.js';

/** What a file is by its bytes, whatever its name says. */
export type FileKind =
  | 'XLSX'
  | 'XLSX_CUT'
  | 'TEXT'
  | 'EMPTY'
  | 'XLS_OR_LOCKED'
  | 'XLSB'
  | 'ODS'
  | 'DOCX'
  | 'ZIP'
  | 'PDF'
  | 'HTML'
  | 'BINARY';

const beginnings: ReadonlyArray<readonly [string, FileKind]> = [
  ['d0cf11e0a1b11ae1', 'XLS_OR_LOCKED'],
  ['25504446', 'PDF'],
  ['89504e47', 'BINARY'],
  ['ffd8ff', 'BINARY'],
  ['47494638', 'BINARY'],
  ['1f8b', 'BINARY'],
  ['377abcaf', 'BINARY'],
  ['52617221', 'BINARY'],
];

/** Tells tables from the other things that people hand in. */
export function fileKind(bytes: Buffer): FileKind {
  if (bytes.length === 0) return 'EMPTY';
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 9) < 8) return kindOfZip(bytes);
  const start = bytes.toString('hex', 0, 8);
  const known = beginnings.find(([beginning]) => start.startsWith(beginning));
  if (known) return known[1];
  if (/^[\s\ufeff]*<(?:!doctype|html|head|body|table|meta|\?xml|style)/i.test(bytes.toString('utf8', 0, 200))) return 'HTML';
  return 'TEXT';
}

function kindOfZip(bytes: Buffer): FileKind {
  const parts = zipDirectory(bytes);
  if (!parts) return cutZipNames(bytes).some((name) => name.startsWith('xl/')) ? 'XLSX_CUT' : 'ZIP';
  const names = new Set(parts.map(({ name }) => name));
  if (names.has('xl/workbook.bin')) return 'XLSB';
  if (names.has('word/document.xml')) return 'DOCX';
  if (names.has('content.xml') && names.has('mimetype')) return 'ODS';
  return names.has('[Content_Types].xml') && [...names].some((name) => name.startsWith('xl/')) ? 'XLSX' : 'ZIP';
}
