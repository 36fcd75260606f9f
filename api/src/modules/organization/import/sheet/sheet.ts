/** What one cell holds: text; in a workbook also a number, a date or a truth value. */
export type Cell = string | number | boolean | Date | null;

/** A row of a table, numbered as the user sees it in Excel. */
export interface SheetRow {
  readonly row: number;
  readonly cells: readonly Cell[];
}

/** A table out of a file: its header and, one after the other, its rows. */
export interface Sheet {
  readonly format: 'CSV' | 'XLSX';
  /** As shown to the user: `UTF-8`, `TCVN3`, …; `XLSX` for a workbook, which knows its own. */
  readonly encoding: string;
  /** Which of a workbook's sheets was read: its first. Null for a table of text. */
  readonly sheetName: string | null;
  readonly header: SheetRow;
  /** Rows that hold something. */
  readonly rows: AsyncIterable<SheetRow>;
  /** Whether the workbook counts days from 1904 (made on an old Macintosh). */
  readonly countsFrom1904: boolean;
  /** The longest number format of zeros alone ("00000") in the workbook: it shows zeros that the number doesn't have. */
  readonly paddedWidth: number;
  /** How many rows the file has, about; 0 when only reading can tell. */
  readonly rowsExpected: number;
}

/** The most rows that one file may hold. */
export const mostRows = 50_000;

/** The most bytes that one file may hold. */
export const mostBytes = 20_000_000;

/** Whether nothing stands in any cell. */
export function isEmptyRow(cells: readonly Cell[]): boolean {
  return cells.every((cell) => cell === null || (typeof cell === 'string' && cell.trim() === ''));
}
