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
}

/** Where a finding lies. */
export interface Place {
  readonly row: number;
  readonly column?: string | null;
  readonly value?: string | null;
}

const longestValueShown = 200;

/** Collects what is wrong or noteworthy in a file, in whatever order the checks meet it. */
export class Findings {
  readonly #all: Finding[] = [];
  readonly #rowsRefused = new Set<number>();
  errorCount = 0;
  noticeCount = 0;

  /** Something that must be mended before the file can be imported. */
  refuse(place: Place, code: ImportFindingCode, about: Finding['about'] = {}): void {
    this.errorCount += 1;
    this.#rowsRefused.add(place.row);
    this.#add(place, 'ERROR', code, about);
  }

  /** Something worth knowing that stops nothing. */
  notice(place: Place, code: ImportFindingCode, about: Finding['about'] = {}): void {
    this.noticeCount += 1;
    this.#add(place, 'NOTICE', code, about);
  }

  /** Whether an error lies in that row. */
  refuses(row: number): boolean {
    return this.#rowsRefused.has(row);
  }

  /** In row order, at most so many; errors are not crowded out by notices. */
  inRowOrder(limit: number): Finding[] {
    const byRow = (a: Finding, b: Finding) => a.row - b.row;
    const errors = this.#all.filter(({ severity }) => severity === 'ERROR').sort(byRow);
    const notices = this.#all.filter(({ severity }) => severity === 'NOTICE').sort(byRow);
    return [...errors.slice(0, limit), ...notices.slice(0, Math.max(0, limit - errors.length))].sort(byRow);
  }

  #add({ row, column = null, value = null }: Place, severity: ImportSeverity, code: ImportFindingCode, about: Finding['about']): void {
    this.#all.push({ row, column, value: value === null ? null : shown(value), code, severity, about });
  }
}

/** A value within bounds, its control characters as the signs that stand for them: ␀, ␁, … */
function shown(value: string): string {
  const short = value.length > longestValueShown ? `${value.slice(0, longestValueShown)}…` : value;
  return short.replace(/\p{Cc}/gu, (character) => {
    const code = character.charCodeAt(0);
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : code === 0x7f ? '\u2421' : '\ufffd';
  });
}
