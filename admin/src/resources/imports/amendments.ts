import type { ImportCellInput } from '@lechan/client';
import { clearDraft, readDraft, writeDraft } from '../../parts/form/draft';
import type { Order } from './useImport';

/** What is to stand in a file other than it does: cells with their new values, and rows to be left out. */
export interface Amendments {
  readonly cells: readonly ImportCellInput[];
  readonly leftOutRows: readonly number[];
}

/** A file as it is. */
export const unamended: Amendments = { cells: [], leftOutRows: [] };

/** A cell with another value, instead of one that it was given before. */
export function amend({ cells, leftOutRows }: Amendments, cell: ImportCellInput): Amendments {
  const at = cells.findIndex((one) => isSameCell(one, cell));
  return { cells: at < 0 ? [...cells, cell] : cells.with(at, cell), leftOutRows };
}

/** A cell as the file has it. */
export function restoreCell({ cells, leftOutRows }: Amendments, cell: Omit<ImportCellInput, 'value'>): Amendments {
  return { cells: cells.filter((one) => !isSameCell(one, cell)), leftOutRows };
}

/** A row left out; what was amended in it is kept for the case that it comes back. */
export function leaveOut({ cells, leftOutRows }: Amendments, row: number): Amendments {
  return { cells, leftOutRows: [...new Set([...leftOutRows, row])] };
}

/** A row that was left out, back in the file. */
export function takeBack({ cells, leftOutRows }: Amendments, row: number): Amendments {
  return { cells, leftOutRows: leftOutRows.filter((one) => one !== row) };
}

/** How many places of a file are amended. */
export function countOf({ cells, leftOutRows }: Amendments): number {
  return cells.length + leftOutRows.length;
}

/** Whether two sets of amendments make the same file. */
export function isSame(one: Amendments, other: Amendments): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function isSameCell(one: Omit<ImportCellInput, 'value'>, other: Omit<ImportCellInput, 'value'>): boolean {
  return one.row === other.row && one.column === other.column;
}

const draft = 'import-amended';
type Kept = Amendments & { file: string };

/** Keeps what was amended for the case that the same file is chosen again: after a reload, or for another day. */
export function keepAmendments(order: Pick<Order, 'subject' | 'file'>, amended: Amendments): void {
  const kept: Kept = { file: nameOf(order), ...amended };
  writeDraft(draft, JSON.stringify(kept));
}

/** What was amended before in the same file. */
export function keptAmendments(order: Pick<Order, 'subject' | 'file'>): Amendments {
  const { file, cells = [], leftOutRows = [] } = readDraft<Kept>(draft) ?? {};
  return file === nameOf(order) ? { cells, leftOutRows } : unamended;
}

/** Of which file something is amended and not written yet, and in how many places; undefined when there is none. */
export function halfAmended(): { name: string; count: number } | undefined {
  const { file, cells = [], leftOutRows = [] } = readDraft<Kept>(draft) ?? {};
  const count = countOf({ cells, leftOutRows });
  return file && count > 0 ? { name: JSON.parse(file)[1], count } : undefined;
}

/** The file is written: nothing of it is to be amended any more. */
export function forgetAmendments(): void {
  clearDraft(draft);
}

function nameOf({ subject, file: { name, size, lastModified } }: Pick<Order, 'subject' | 'file'>): string {
  return JSON.stringify([subject, name, size, lastModified]);
}
