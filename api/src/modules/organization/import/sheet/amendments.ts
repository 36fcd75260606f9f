import { type Findings, shown } from '../findings.js';
import { titleText } from './cell-text.js';
import type { Columns } from './columns.js';
import type { Sheet, SheetRow } from './sheet.js';

/** What a cell is to hold instead of what stands in the file. */
export interface AmendedCell {
  /** As Excel counts. */
  readonly row: number;
  /** The column's header as it stands in the file. */
  readonly column: string;
  readonly value: string;
}

/** What the user says of a file beside it: what its columns mean, what cells are to hold, which rows to leave out. */
export interface FileAmendments {
  readonly columns?: readonly ColumnChoice[];
  readonly cells?: readonly AmendedCell[];
  readonly leftOutRows?: readonly number[];
}

/** A column that the user has said the meaning of; an empty field means to leave it out. */
export interface ColumnChoice {
  readonly column: string;
  readonly field: string;
}

/** The rows of a sheet as amended; a cell or row that is amended and not in the file is a finding. */
export async function* amendedRows(
  { header, rows }: Pick<Sheet, 'header' | 'rows'>,
  { all, indexOfTitle }: Pick<Columns<string>, 'all' | 'indexOfTitle'>,
  { cells = [], leftOutRows = [] }: FileAmendments,
  findings: Findings,
): AsyncGenerator<SheetRow> {
  const byRow = new Map<number, Map<number, string>>();
  for (const { row, column, value } of cells) {
    const index = indexOfTitle(titleText(column));
    const amended = byRow.get(row) ?? new Map<number, string>();
    const other = amended.get(index);
    if (index < 0) {
      const found = all.map((one) => one.column).join(', ');
      findings.refuse({ row, column: shown(column), value }, 'COLUMN_NOT_IN_FILE', { found });
    } else if (other !== undefined && other !== value) {
      findings.refuse({ row, column: shown(column), value }, 'CELL_AMENDED_TWICE', { first: shown(other) });
    } else byRow.set(row, amended.set(index, value));
  }
  const unmet = new Set([...byRow.keys(), ...leftOutRows]);
  const leftOut = new Set(leftOutRows);
  let last = header.row;
  for await (const source of rows) {
    last = source.row;
    unmet.delete(source.row);
    if (leftOut.has(source.row)) continue;
    const amended = byRow.get(source.row);
    yield amended ? { ...source, cells: withCells(source.cells, amended) } : source;
  }
  for (const row of unmet) findings.refuse({ row }, 'ROW_NOT_IN_FILE', row === header.row ? { kind: 'HEADER' } : { last });
}

function withCells(cells: SheetRow['cells'], amended: ReadonlyMap<number, string>): SheetRow['cells'] {
  const changed = [...cells];
  for (const [index, value] of amended) {
    while (changed.length < index) changed.push(null);
    changed[index] = value;
  }
  return changed;
}
