import type { Findings, Place } from '../findings.js';
import { inTurns } from '../turns.js';
import { PaddedCodes } from './cell-code.js';

/** A code as it stands in a file, and what tells whether a spreadsheet took zeros from it. */
export interface WrittenCode {
  readonly code: string;
  /** The cell is a number, not text. */
  readonly isNumber: boolean;
  /** What codes it is of a kind with, for their usual length. */
  readonly kind: string;
  readonly place: Place;
}

/**
 * Finds codes of a file's own column whose leading zeros a spreadsheet dropped, by what the file itself shows:
 * a number where the column has codes that begin with 0; a shorter number where its kind has them; a number in a workbook
 * that formats numbers as "00000". Codes that are known to exist as they stand are right.
 */
export async function findLostZeros(
  codes: readonly WrittenCode[],
  paddedWidth: number,
  exists: (code: string) => boolean,
  findings: Findings,
): Promise<void> {
  const padded = new PaddedCodes();
  const byKind = new Map<string, PaddedCodes>();
  await inTurns(codes, ({ code, kind }) => {
    padded.add(code);
    const ofKind = byKind.get(kind) ?? new PaddedCodes();
    ofKind.add(code);
    byKind.set(kind, ofKind);
  });
  await inTurns(codes, ({ code, isNumber, kind, place }) => {
    if (!/^\d+$/.test(code) || code.startsWith('0') || exists(code)) return;
    const usual = isNumber ? Math.max(padded.longest, paddedWidth) : (byKind.get(kind)?.longest ?? 0);
    if (code.length >= usual) return;
    const whole = code.padStart(usual, '0');
    findings.refuse({ ...place, value: code }, 'LEADING_ZEROS_LOST', { whole }, [whole]);
  });
  await noticeUnevenLengths(codes, findings);
}

/** Numbers of one kind with unequal lengths and no zero before any: right for numbered groups, suspicious for official codes. */
async function noticeUnevenLengths(codes: readonly WrittenCode[], findings: Findings): Promise<void> {
  const lengths = new Map<string, Map<number, WrittenCode>>();
  await inTurns(codes, (written) => {
    if (!/^[1-9]\d*$/.test(written.code)) return;
    const ofKind = lengths.get(written.kind) ?? new Map<number, WrittenCode>();
    if (!ofKind.has(written.code.length)) ofKind.set(written.code.length, written);
    lengths.set(written.kind, ofKind);
  });
  for (const [kind, ofKind] of lengths) {
    const [shortest, longest] = [Math.min(...ofKind.keys()), Math.max(...ofKind.keys())];
    const example = ofKind.get(shortest);
    if (!example || shortest === longest || longest < 4 || findings.refuses(example.place.row)) continue;
    findings.notice({ ...example.place, value: example.code }, 'LEADING_ZEROS_DOUBTFUL', {
      kind,
      whole: example.code.padStart(longest, '0'),
    });
  }
}
