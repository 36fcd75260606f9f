import { type Day, shownDay } from '../day/day';

/** A kind of file that a list can be saved as. */
export type FileKind = 'xlsx' | 'csv';

/** A column of a saved list. */
export interface ExportColumn {
  readonly header: string;
  /** What its cells hold beside plain text: a code, which stays as written down to its zeros, a day as YYYY-MM-DD, or a number. */
  readonly holds?: 'code' | 'day' | 'number';
  /** In characters. */
  readonly width?: number;
}

/** Writes pages of rows as a file; what reading them throws, it throws, and there is no file. */
export async function fileOf(
  kind: FileKind,
  sheet: string,
  columns: readonly ExportColumn[],
  pages: AsyncIterable<readonly string[][]>,
): Promise<Blob> {
  return kind === 'xlsx' ? xlsxOf(sheet, columns, pages) : csvOf(columns, pages);
}

/** A workbook: codes are text, days are days, and the heads stay in sight. */
async function xlsxOf(sheet: string, columns: readonly ExportColumn[], pages: AsyncIterable<readonly string[][]>): Promise<Blob> {
  const { writeXlsxStream } = await import('hucre/xlsx');
  async function* cells() {
    for await (const rows of pages)
      for (const row of rows) yield row.map((cell, at) => (cell === '' ? null : cellOf(cell, columns[at]?.holds)));
  }
  const stream = writeXlsxStream(cells(), {
    // Excel takes 31 letters at most
    name: sheet.slice(0, 31),
    columns: columns.map(({ header, holds, width }) => ({
      header,
      ...(width && { width }),
      ...(holds && holds !== 'number' && { numFmt: formats[holds] }),
    })),
    freezePane: { rows: 1 },
  });
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  return new Blob([await new Response(stream).blob()], { type });
}

const formats = { code: '@', day: 'dd/mm/yyyy' } as const;

function cellOf(cell: string, holds: ExportColumn['holds']): string | number | Date {
  if (holds === 'day') return atMidnight(cell);
  return holds === 'number' ? Number(cell) : cell;
}

function atMidnight(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** CSV that Excel opens rightly: UTF-8 with its mark in front, days as people write them, and no cell taken for a formula. */
async function csvOf(columns: readonly ExportColumn[], pages: AsyncIterable<readonly string[][]>): Promise<Blob> {
  const { writeCsv } = await import('hucre/csv');
  const parts = [writeCsv([columns.map(({ header }) => header)], { bom: true, escapeFormulae: true })];
  for await (const rows of pages) {
    const shown = rows.map((row) => row.map((cell, at) => (columns[at]?.holds === 'day' && cell ? shownDay(cell) : cell)));
    if (shown.length) parts.push(writeCsv(shown, { escapeFormulae: true }));
  }
  return new Blob([joined(parts)], { type: 'text/csv;charset=utf-8' });
}

function joined(parts: readonly string[]): string {
  return parts.map((part) => (part.endsWith('\r\n') ? part : `${part}\r\n`)).join('');
}

/** Gives a file to the browser to be kept. */
export function keepFile(name: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
