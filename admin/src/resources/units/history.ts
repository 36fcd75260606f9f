import type { UnitAct } from '@lechan/client';
import { type Day, dayOf } from '../../day/day';
import type { RecordedFragment } from '../../generated/operations';
import { type Aspect, aspects, type Difference, differing } from './history/differing';
import { type Overturned, overturnedOf } from './history/overturned';

/** One act on a unit: what it changed or corrected, from when, recorded when, and why. */
export interface HistoryEvent {
  readonly id: string;
  readonly act: UnitAct;
  readonly version: RecordedFragment;
  /** The day it stands under in a history: of effect, or for a correction the day on which it was made. */
  readonly day: Day;
  /** From when what it states holds. */
  readonly from: Day;
  readonly until: Day | null;
  readonly statedAt: string;
  readonly differences: readonly Difference[];
  /** What is known instead, once it no longer holds as it was stated. */
  readonly overturned: Overturned | undefined;
}

const edges: readonly Aspect[] = ['openedOn', 'closedOn'];

/** A unit's acts out of all that was ever recorded of it, latest first. */
export function eventsOf(history: readonly RecordedFragment[]): HistoryEvent[] {
  return [...statements(history).values()]
    .map((pieces) => eventOf(pieces, history))
    .sort((one, other) => other.day.localeCompare(one.day) || other.statedAt.localeCompare(one.statedAt));
}

/** The pieces first recorded by one act: rows cut later keep the instant at which their content was stated. */
function statements(history: readonly RecordedFragment[]): Map<string, RecordedFragment[]> {
  const found = new Map<string, RecordedFragment[]>();
  for (const row of history) {
    if (row.recordedFrom !== row.statedAt) continue;
    const key = `${row.statedAt} ${row.act}`;
    found.set(key, [...(found.get(key) ?? []), row]);
  }
  return found;
}

function eventOf(pieces: readonly RecordedFragment[], history: readonly RecordedFragment[]): HistoryEvent {
  const ordered = [...pieces].sort((one, other) => one.validFrom.localeCompare(other.validFrom));
  const [first] = ordered as [RecordedFragment];
  const last = ordered.at(-1) ?? first;
  const isCorrection = first.act === 'CORRECT';
  const before = first.act === 'CLOSE' ? undefined : isCorrection ? supersededBy(first, history) : formerOf(first, history);
  const differences = before ? differing(aspects, before, first) : [];
  const event = {
    id: first.id,
    act: first.act,
    version: first,
    day: isCorrection ? dayOf(first.statedAt) : first.act === 'CLOSE' ? (last.validUntil ?? first.validFrom) : first.validFrom,
    from: first.validFrom,
    until: last.validUntil,
    statedAt: first.statedAt,
    // a correction that leaves all content as it was put the unit's first or last day right
    differences: isCorrection && before && differences.length === 0 ? differing(edges, before, first) : differences,
  };
  return { ...event, overturned: overturnedOf(event, history) };
}

/** What a change changed: what was to begin on the same day, else what was known of the day before when it was recorded. */
function formerOf(row: RecordedFragment, history: readonly RecordedFragment[]): RecordedFragment | undefined {
  if (row.act === 'CREATE') return undefined;
  const sameDay = history.find((other) => other.validFrom === row.validFrom && other.recordedUntil === row.statedAt);
  return sameDay ?? history.find((other) => other.validUntil === row.validFrom && isKnownAt(other, row.statedAt));
}

/** What a correction put right: the row that it closed and whose days it shares. */
function supersededBy(row: RecordedFragment, history: readonly RecordedFragment[]): RecordedFragment | undefined {
  const shares = (other: RecordedFragment) =>
    (row.validUntil === null || other.validFrom < row.validUntil) && (other.validUntil === null || row.validFrom < other.validUntil);
  return history.find((other) => other.recordedUntil === row.statedAt && shares(other));
}

function isKnownAt({ recordedFrom, recordedUntil }: RecordedFragment, instant: string): boolean {
  return recordedFrom <= instant && (recordedUntil === null || instant < recordedUntil);
}
