import { texts } from '../../../../shared/text-rules.js';
import type { Findings, Place } from '../findings.js';
import { cellText, ruled } from './cell-text.js';
import type { Cell } from './sheet.js';

const shortenedNumber = /^\d(?:[.,]\d+)?E\+\d+$/; // 1,23E+15

const month = String.raw`(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|thg ?\d{1,2})`;
const year = String.raw`(?:19|20|21)\d\d`;
/** What a spreadsheet leaves in a text file of a code that it took for a date: 11-Jan, Thg1-11, 11/01/2023, 2023-03-15. */
const writtenDate = new RegExp(
  String.raw`^(?:\d{1,2}-${month}(?:-\d{2,4})?|${month}-\d{2,4}|\d{1,2}/\d{1,2}/${year}|${year}-\d\d-\d\d)$`,
  'i',
);

/** A code out of a cell; null, with a finding, when it can't be one. An empty cell is an empty code. */
export function cellCode(cell: Cell | undefined, place: () => Place, findings: Findings): string | null {
  const code = cellText(cell);
  if (cell instanceof Date || writtenDate.test(code)) findings.refuse(place(), 'CODE_BECAME_DATE');
  else if (shortenedNumber.test(code) || (typeof cell === 'number' && !Number.isSafeInteger(cell)))
    findings.refuse(place(), 'CODE_ROUNDED');
  else return code === '' ? '' : ruled(code, texts.unitCode, place, findings) || null;
  return null;
}

/** The code's digits without the zeros before them; null when it is not a number. */
export function unpadded(code: string): string | null {
  return /^\d+$/.test(code) ? code.replace(/^0+(?=\d)/, '') : null;
}

/** Codes that begin with zeros, found by what is left when a spreadsheet drops them. */
export class PaddedCodes {
  readonly #byNumber = new Map<string, string>();
  longest = 0;

  add(code: string): void {
    if (!/^0\d+$/.test(code)) return;
    this.#byNumber.set(unpadded(code) ?? code, code);
    this.longest = Math.max(this.longest, code.length);
  }

  /** The code that this one was before its zeros were lost, as far as is known. */
  whole(code: string): string | undefined {
    return /^[1-9]\d*$|^0$/.test(code) ? this.#byNumber.get(code) : undefined;
  }
}
