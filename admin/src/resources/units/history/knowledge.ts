import type { RecordedFragment } from '../../../generated/operations';
import type { HistoryEvent } from '../history';
import { aspects, type Difference, differing } from './differing';
import { isLater } from './known-at';

/** A history as it stood at an instant: what was recorded by then, with nothing replaced since. */
export function historyKnownAt(history: readonly RecordedFragment[], instant: string): RecordedFragment[] {
  return history
    .filter(({ recordedFrom }) => !isLater(recordedFrom, instant))
    .map((row) => (row.recordedUntil && isLater(row.recordedUntil, instant) ? { ...row, recordedUntil: null } : row));
}

/** What is known differently today of what an act stated: what a correction made after the instant says of the same days. */
export function correctedSince(event: HistoryEvent, history: readonly RecordedFragment[], instant: string): Difference[] | undefined {
  const corrections = history.filter(
    (row) => row.act === 'CORRECT' && row.recordedFrom === row.statedAt && isLater(row.statedAt, instant) && sharesDays(row, event),
  );
  if (corrections.length === 0) return undefined;
  const today = history.find((row) => row.recordedUntil === null && sharesDays(row, event));
  return today ? differing(aspects, event.version, today) : [];
}

function sharesDays(row: RecordedFragment, { from, until }: HistoryEvent): boolean {
  return (until === null || row.validFrom < until) && (row.validUntil === null || from < row.validUntil);
}

/** The instants at which something was recorded of a unit, latest first; of those within a minute the last. */
export function momentsOf(history: readonly RecordedFragment[]): string[] {
  const minutes = new Map<string, string>();
  for (const { statedAt } of [...history].sort((one, other) => one.statedAt.localeCompare(other.statedAt))) {
    minutes.set(statedAt.slice(0, 16), statedAt);
  }
  return [...minutes.values()].reverse();
}
