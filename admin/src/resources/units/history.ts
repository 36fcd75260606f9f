import type { UnitAct } from '@lechan/client';
import { type Day, dayOf } from '../../day/day';
import type { RecordedFragment } from '../../generated/operations';

export type Aspect = 'name' | 'code' | 'kind' | 'parent' | 'address' | 'phone' | 'email' | 'openedOn' | 'closedOn';

/** One aspect of a unit before and after an act. */
export interface Difference {
  readonly aspect: Aspect;
  readonly before: RecordedFragment;
  readonly after: RecordedFragment;
}

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
}

/** What an act on a unit changes or corrects. */
export const aspects: readonly Aspect[] = ['name', 'code', 'kind', 'parent', 'address', 'phone', 'email'];
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
  const before = first.act === 'CLOSE' ? undefined : isCorrection ? supersededBy(first, history) : justBefore(first, history);
  const differences = before ? differing(aspects, before, first) : [];
  return {
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
}

/** What was known of the day before a change, when it was recorded. */
function justBefore(row: RecordedFragment, history: readonly RecordedFragment[]): RecordedFragment | undefined {
  return history.find((other) => other.validUntil === row.validFrom && isKnownAt(other, row.statedAt));
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

/** The aspects in which two records of a unit differ. */
export function differing(among: readonly Aspect[], before: RecordedFragment, after: RecordedFragment): Difference[] {
  return among.filter((aspect) => !same(aspect, before, after)).map((aspect) => ({ aspect, before, after }));
}

function same(aspect: Aspect, one: RecordedFragment, other: RecordedFragment): boolean {
  return keyOf(aspect, one) === keyOf(aspect, other);
}

function keyOf(aspect: Aspect, row: RecordedFragment): string | null | undefined {
  if (aspect === 'kind') return row.kind.code;
  if (aspect === 'parent') return row.parent?.id;
  if (aspect === 'openedOn') return row.validFrom;
  if (aspect === 'closedOn') return row.validUntil;
  return row[aspect];
}
