import { readFile, stat } from 'node:fs/promises';
import type { Findings } from '../findings.js';
import { csvRows } from './csv-sheet.js';
import { decodeText, firstUnreadable } from './encoding.js';
import { fileKind } from './file-kind.js';
import { mostBytes, mostRows, type Sheet, type SheetRow } from './sheet.js';
import { workbookFacts, xlsxRows } from './xlsx-sheet.js';

type Opened = Omit<Sheet, 'header' | 'rows'> & { readonly all: AsyncGenerator<SheetRow> };
const wholeFile = { row: 0 } as const;

/** Opens a CSV or XLSX file as a table; null, with a finding that says why, when it is none. */
export async function openSheet(path: string, findings: Findings): Promise<Sheet | null> {
  const { size } = await stat(path);
  if (size > mostBytes) {
    findings.refuse(wholeFile, 'FILE_TOO_LARGE', { megabytes: Math.ceil(size / 1_000_000), most: mostBytes / 1_000_000 });
    return null;
  }
  const opened = await openBytes(await readFile(path), findings);
  return opened && withHeader(opened, findings);
}

async function openBytes(bytes: Buffer, findings: Findings): Promise<Opened | null> {
  const kind = fileKind(bytes);
  if (kind === 'TEXT') return openText(bytes, findings);
  if (kind === 'XLSX') return openWorkbook(bytes, findings);
  if (kind === 'XLSX_CUT') findings.refuse(wholeFile, 'FILE_DAMAGED', { kind: 'CUT' });
  else findings.refuse(wholeFile, kind === 'EMPTY' ? 'FILE_EMPTY' : 'FILE_TYPE', { kind });
  return null;
}

async function openText(bytes: Buffer, findings: Findings): Promise<Opened | null> {
  const { encoding, text, isReadable } = await decodeText(bytes);
  if (hasControlCharacters(text.slice(0, 4_096))) {
    findings.refuse(wholeFile, 'FILE_TYPE', { kind: 'BINARY' });
    return null;
  }
  if (!isReadable) {
    const { line, word } = await firstUnreadable(text);
    findings.refuse({ ...wholeFile, value: word }, 'ENCODING_UNKNOWN', { line });
  } else if (encoding === 'TCVN3' || encoding === 'windows-1258')
    findings.notice(wholeFile, `ENCODING_${encoding === 'TCVN3' ? 'TCVN3' : '1258'}`);
  let rowsExpected = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) rowsExpected += 1;
  return { format: 'CSV', encoding, sheetName: null, all: csvRows(text, findings), countsFrom1904: false, paddedWidth: 0, rowsExpected };
}

async function openWorkbook(bytes: Buffer, findings: Findings): Promise<Opened | null> {
  const { excess, countsFrom1904, paddedWidth, sheetName } = await workbookFacts(bytes);
  if (excess === 'DAMAGED') {
    findings.refuse(wholeFile, 'FILE_DAMAGED', { kind: 'WITHIN' });
    return null;
  }
  if (excess) {
    findings.refuse(wholeFile, excess === 'NOT_PLAIN' ? 'FILE_NOT_PLAIN' : 'FILE_UNPACKS_TOO_LARGE');
    return null;
  }
  return { format: 'XLSX', encoding: 'XLSX', sheetName, all: xlsxRows(bytes), countsFrom1904, paddedWidth, rowsExpected: 0 };
}

async function withHeader({ all, ...opened }: Opened, findings: Findings): Promise<Sheet | null> {
  const rows = withoutFailure(all, findings);
  const first = await rows.next();
  if (first.done) {
    if (findings.errorCount === 0) findings.refuse(wholeFile, 'FILE_EMPTY');
    return null;
  }
  return { ...opened, header: first.value, rows: atMost(rows, findings) };
}

/** A file that breaks off or is damaged within is a finding like any other. */
async function* withoutFailure(rows: AsyncGenerator<SheetRow>, findings: Findings): AsyncGenerator<SheetRow> {
  try {
    yield* rows;
  } catch (error) {
    findings.refuse(wholeFile, 'FILE_DAMAGED', { reason: error instanceof Error ? error.message : String(error) });
  }
}

async function* atMost(rows: AsyncGenerator<SheetRow>, findings: Findings): AsyncGenerator<SheetRow> {
  let count = 0;
  for await (const row of rows) {
    count += 1;
    if (count > mostRows || row.row > mostRows + 1) {
      findings.refuse({ row: row.row }, 'TOO_MANY_ROWS', { most: mostRows });
      return;
    }
    yield row;
  }
}

/** A few are a finding at their cells; this many are no text. */
function hasControlCharacters(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  const count = text.match(/[\u0000-\u0008\u000e-\u001f]/g)?.length ?? 0;
  return count > 3 && count > text.length / 20;
}
