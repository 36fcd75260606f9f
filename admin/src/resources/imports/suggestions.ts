import type { ImportCellInput } from '@lechan/client';
import type { ReportFragment } from '../../generated/operations';
import { type Amendments, amend } from './amendments';

/** The cells of a file of which it is known what they were meant to hold, with that: those not amended yet, in rows that are not left out. */
export function takeable({ findings, headerRow, columns }: ReportFragment, { cells, leftOutRows }: Amendments): ImportCellInput[] {
  const known = new Set(columns.map(({ column }) => column));
  const amended = new Set(cells.map(placeOf));
  const leftOut = new Set(leftOutRows);
  const offered = new Map<string, ImportCellInput>();
  for (const { row, column, suggestions } of findings) {
    const [value, ...others] = suggestions;
    if (column === null || !known.has(column) || headerRow === 0 || row <= headerRow || leftOut.has(row)) continue;
    if (value === undefined || others.length > 0 || amended.has(placeOf({ row, column }))) continue;
    offered.set(placeOf({ row, column }), { row, column, value });
  }
  return [...offered.values()];
}

/** All of these cells with what they were meant to hold. */
export function takeAll(amended: Amendments, cells: readonly ImportCellInput[]): Amendments {
  return cells.reduce(amend, amended);
}

function placeOf({ row, column }: Pick<ImportCellInput, 'row' | 'column'>): string {
  return `${row} ${column}`;
}
