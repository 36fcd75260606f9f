import type { InputReader } from '../../shared/input-reader.js';
import { texts } from '../../shared/text-rules.js';

/** Why a command is given: in words, and the number of the decision behind it. */
export interface Ground {
  readonly note: string | null;
  readonly decisionNumber: string | null;
}

/** The ground as an input states it. */
export function readGround(reader: InputReader, input: { note?: string | null; decisionNumber?: string | null }): Ground {
  return {
    note: reader.optionalText('note', input.note, texts.note) ?? null,
    decisionNumber: reader.optionalText('decisionNumber', input.decisionNumber, texts.decisionNumber) ?? null,
  };
}

/** The ground of a correction, which says in words what was wrong. */
export function readCorrectionGround(reader: InputReader, input: { note: string; decisionNumber?: string | null }): Ground {
  return {
    note: reader.text('note', input.note, texts.note),
    decisionNumber: reader.optionalText('decisionNumber', input.decisionNumber, texts.decisionNumber) ?? null,
  };
}
