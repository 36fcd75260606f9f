import type { Day } from '../../../day/day';
import type { RecordedFragment } from '../../../generated/operations';
import { aspects, differing } from './differing';

/** What is known of a unit now, piece by piece, earliest first. */
export function knownOf(history: readonly RecordedFragment[]): RecordedFragment[] {
  return history.filter(({ recordedUntil }) => recordedUntil === null).sort((one, other) => one.validFrom.localeCompare(other.validFrom));
}

/** What is known of a unit on a day. */
export function pieceOn(history: readonly RecordedFragment[], day: Day): RecordedFragment | undefined {
  return knownOf(history).find(({ validFrom, validUntil }) => validFrom <= day && (validUntil === null || day < validUntil));
}

/** The days around one through which the same is known of a unit: a change that was corrected away cuts nothing. */
export function sameAround(history: readonly RecordedFragment[], day: Day): { from: Day; until: Day | null } | undefined {
  const there = pieceOn(history, day);
  if (!there) return undefined;
  const known = knownOf(history);
  const isOther = (piece: RecordedFragment) => differing(aspects, there, piece).length > 0;
  const former = known.findLast((piece) => piece.validFrom < there.validFrom && isOther(piece));
  const next = known.find((piece) => piece.validFrom > there.validFrom && isOther(piece));
  return {
    from: former?.validUntil ?? known[0]?.validFrom ?? there.validFrom,
    until: next ? next.validFrom : (known.at(-1)?.validUntil ?? null),
  };
}
