import { type Day, forever } from '../../shared/period.js';
import type { DatedRow } from './dated-row.js';

/** A unit's last day put right, and the instants at which an end of it was ever recorded. */
export interface CorrectedEnd {
  readonly unitId: string;
  readonly before: Day;
  readonly after: Day;
  readonly instants: ReadonlySet<string>;
}

/**
 * The end that a row had before the unit's end was made its own; null when it ended on that day of itself. What a closing, or the
 * correction of one, ended along with the unit was recorded at the same instant as that end.
 */
export function endBeforeClosing(row: DatedRow, former: readonly DatedRow[], { before, instants }: CorrectedEnd): Day | null {
  let isByClosing = false;
  for (let stated: DatedRow | undefined = row; stated; ) {
    if (instants.has(stated.recordedFrom)) isByClosing = true;
    else if (isByClosing) return stated.validUntil;
    else if (stated.validUntil !== before) return null;
    const { recordedFrom }: DatedRow = stated;
    stated = former.find(({ recordedUntil }) => recordedUntil === recordedFrom);
  }
  return isByClosing ? forever : null;
}

/** A row's end moved along with its unit's; null when it stays, or would end before it begins. */
export function movedEnd(row: DatedRow, bounds: readonly Day[]): Day | null {
  const [until = forever] = [...bounds].sort();
  return until === row.validUntil || until <= row.validFrom ? null : until;
}
