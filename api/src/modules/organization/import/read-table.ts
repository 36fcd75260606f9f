import type { Findings } from './findings.js';
import type { ReportProgress } from './import-progress.js';
import { amendedRows, type FileAmendments } from './sheet/amendments.js';
import { type Columns, type FieldOfFile, readColumns } from './sheet/columns.js';
import { openSheet } from './sheet/open-sheet.js';
import { RowCells } from './sheet/row-cells.js';

/** A file that was read: its rows as what they state, and how it was understood. */
export interface Table<Row> {
  readonly rows: readonly Row[];
  readonly encoding: string;
  readonly columns: Columns<string>['all'];
  /** Which row the header is; 0 when the file is no table. */
  readonly headerRow: number;
  /** See `Sheet`. */
  readonly paddedWidth: number;
}

/** What a kind of file holds and how one of its rows is read. */
export interface TableForm<Field extends string, Row> {
  readonly fields: ReadonlyArray<FieldOfFile<Field>>;
  /** What a row states; what can't be taken is a finding, and the row still says the rest. */
  readRow(cells: RowCells<Field>, findings: Findings): Row;
}

const rowsBetweenReports = 1_000;

/** Reads a whole file by its form. Columns that can't be found end the reading: every row would only repeat it. */
export async function readTable<Field extends string, Row>(
  path: string,
  form: TableForm<Field, Row>,
  amendments: FileAmendments,
  findings: Findings,
  progress: ReportProgress,
): Promise<Table<Row>> {
  const sheet = await openSheet(path, findings);
  if (!sheet) return { rows: [], encoding: '', columns: [], headerRow: 0, paddedWidth: 0 };
  const columns = readColumns(sheet, form.fields, amendments.columns ?? [], findings);
  const facts = { encoding: sheet.encoding, columns: columns.all, headerRow: sheet.header.row, paddedWidth: sheet.paddedWidth };
  if (findings.errorCount > 0) return { ...facts, rows: [] };
  const rows: Row[] = [];
  for await (const source of amendedRows(sheet, columns, amendments, findings)) {
    const cells = new RowCells(sheet, columns, source, findings);
    cells.refuseCellsBeyond();
    rows.push(form.readRow(cells, findings));
    if (rows.length % rowsBetweenReports === 0) progress('READING', rows.length, Math.max(rows.length, sheet.rowsExpected));
  }
  if (rows.length === 0 && findings.errorCount === 0) {
    findings.refuse({ row: sheet.header.row }, 'NO_ROWS', amendments.leftOutRows?.length ? { kind: 'LEFT_OUT' } : {});
  }
  progress('READING', rows.length, rows.length);
  return { ...facts, rows };
}
