import type { ImportColumnInput } from '@lechan/client';
import type { ReportFragment } from '../../generated/operations';
import { store } from '../../i18n/i18n-provider';
import type { Subject } from './useImport';

type Columns = ReportFragment['columns'];
type Meanings = Record<string, string>;

// files come from many hands: those of the last few hundred headers are kept
const mostKept = 300;

/** Remembers on this machine what columns mean whose headers were understood otherwise. */
export function rememberColumns(subject: Subject, columns: readonly ImportColumnInput[]): void {
  const former = read(subject);
  const chosen = Object.fromEntries(columns.map(({ column, field }) => [column, field]));
  const all = Object.entries({ ...without(former, chosen), ...chosen });
  store.setItem(key(subject), Object.fromEntries(all.slice(-mostKept)));
}

/** What the columns of a file were said to mean in an earlier one; undefined when the headers say the same. */
export function rememberedColumns(subject: Subject, columns: Columns): ImportColumnInput[] | undefined {
  const kept = read(subject);
  const meant = columns.map(({ column, field }) => ({ column, field: kept[column] ?? field ?? '' }));
  return meant.some(({ field }, at) => field !== (columns[at]?.field ?? '')) ? meant : undefined;
}

/** Forgets what the columns of a file were said to mean. */
export function forgetColumns(subject: Subject, columns: Columns): void {
  store.setItem(key(subject), without(read(subject), Object.fromEntries(columns.map(({ column }) => [column, '']))));
}

function read(subject: Subject): Meanings {
  return store.getItem<Meanings>(key(subject)) ?? {};
}

function without(meanings: Meanings, others: Meanings): Meanings {
  return Object.fromEntries(Object.entries(meanings).filter(([column]) => !(column in others)));
}

function key(subject: Subject): string {
  return `imports.columns.${subject}`;
}
