import type { ImportFindingCode } from './finding-code.js';

/** Whether a finding stops the import or only tells. */
export type ImportSeverity = 'ERROR' | 'NOTICE';

/** Something in a file that its author must know: where it stands, what stands there, and what the message speaks of. */
export interface Finding {
  /** As Excel counts: the header is row 1. 0 for the file as a whole. */
  readonly row: number;
  /** The column's header as it stands in the file. */
  readonly column: string | null;
  readonly value: string | null;
  readonly code: ImportFindingCode;
  readonly severity: ImportSeverity;
  readonly about: Readonly<Record<string, string | number>>;
  /** What the cell may have been meant to hold. */
  readonly suggestions: readonly string[];
}

/** Where a finding lies. */
export interface Place {
  readonly row: number;
  readonly column?: string | null;
  readonly value?: string | null;
}

const longestValueShown = 200;

/** The most findings and changes that a report lists; the counts are of all. */
export const mostReported = 1_000;

/** Collects what is wrong or noteworthy in a file, in whatever order the checks meet it; keeps no more than can be listed. */
export class Findings {
  readonly #errors = new FirstRows();
  readonly #notices = new FirstRows();
  readonly #rowsRefused = new Set<number>();
  errorCount = 0;
  noticeCount = 0;

  /** Something that must be mended before the file can be imported. */
  refuse(place: Place, code: ImportFindingCode, about: Finding['about'] = {}, suggestions: readonly string[] = []): void {
    this.errorCount += 1;
    this.#rowsRefused.add(place.row);
    this.#errors.add(place, { severity: 'ERROR', code, about, suggestions });
  }

  /** Something worth knowing that stops nothing. */
  notice(place: Place, code: ImportFindingCode, about: Finding['about'] = {}): void {
    this.noticeCount += 1;
    this.#notices.add(place, { severity: 'NOTICE', code, about, suggestions: [] });
  }

  /** Whether an error lies in that row. */
  refuses(row: number): boolean {
    return this.#rowsRefused.has(row);
  }

  /** In row order, at most so many; errors are not crowded out by notices. */
  inRowOrder(limit: number): Finding[] {
    const errors = this.#errors.first(limit);
    return [...errors, ...this.#notices.first(limit - errors.length)].sort(byRow);
  }
}

/** The findings of the first rows: a file may have far more than anybody reads. */
class FirstRows {
  #kept: Finding[] = [];

  add({ row, column = null, value = null }: Place, found: Omit<Finding, 'row' | 'column' | 'value'>): void {
    this.#kept.push({ row, column, value: value === null ? null : shown(value), ...found });
    if (this.#kept.length >= 2 * mostReported) this.#kept = this.first(mostReported);
  }

  first(count: number): Finding[] {
    return this.#kept.toSorted(byRow).slice(0, count);
  }
}

const byRow = (a: Finding, b: Finding): number => a.row - b.row;

/** A value within bounds, its control characters as the signs that stand for them: ␀, ␁, … */
export function shown(value: string): string {
  const short = value.length > longestValueShown ? `${value.slice(0, longestValueShown)}…` : value;
  return short.replace(/\p{Cc}/gu, (character) => {
    const code = character.charCodeAt(0);
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : code === 0x7f ? '\u2421' : '\ufffd';
  });
}
