import { texts } from '../../../../shared/text-rules.js';
import type { Findings, Place } from '../findings.js';
import { cellText, ruled } from './cell-text.js';
import type { Cell } from './sheet.js';

const shortenedNumber = /^\d(?:[.,]\d+)?E\+\d+$/; // 1,23E+15

/** A code out of a cell; null, with a finding, when it can't be one. An empty cell is an empty code. */
export function cellCode(cell: Cell | undefined, place: Place, findings: Findings): string | null {
  const code = cellText(cell);
  const at = { ...place, value: code };
  if (cell instanceof Date) findings.refuse(at, 'CODE_BECAME_DATE');
  else if (shortenedNumber.test(code) || (typeof cell === 'number' && !Number.isSafeInteger(cell))) findings.refuse(at, 'CODE_ROUNDED');
  else return code === '' ? '' : ruled(code, texts.unitCode, at, findings) || null;
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
