import type { CorrectUnitInput } from '@lechan/client';
import { type Day, plusDays, readDay, shownDay } from '../../../day/day';
import type { RecordedFragment } from '../../../generated/operations';
import { asKept } from '../../../parts/typed';
import type { ShownUnit } from '../shown-unit';
import type { CorrectionValues } from './CorrectAct';

export const correctable = ['name', 'code', 'kind', 'parent', 'address', 'phone', 'email', 'openedOn', 'closedOn'] as const;

/** What of a unit may have been recorded wrongly. */
export type Correctable = (typeof correctable)[number];
export type Dated = Exclude<Correctable, 'openedOn' | 'closedOn'>;

/** The form's field for what may be wrong. */
export function sourceOf(aspect: Correctable): Exclude<Correctable, 'parent'> | 'parentId' {
  return aspect === 'parent' ? 'parentId' : aspect;
}

/** Whether only some days of the unit are put right. Its first and last day have no days of their own. */
export function isPartial({ aspect, span }: Pick<CorrectionValues, 'aspect' | 'span'>): boolean {
  return span === 'part' && aspect !== 'openedOn' && aspect !== 'closedOn';
}

/** What is on record of one aspect where a correction is to be made. */
export interface Recorded {
  /** Whether there is such a unit on that day at all. */
  readonly isThere: boolean;
  /** As the API writes it. */
  readonly key: string | null;
  /** As it is shown. */
  readonly value: string | null;
  /** The first day from which something else is on record; null when that day never comes. */
  readonly until: Day | null;
}

type LabelOf = (label: { vi: string; en: string }) => string;

/** What is on record of one aspect: on the day in view, or on the first of the days that are to be put right. */
export function recordedOf(unit: ShownUnit, values: Pick<CorrectionValues, 'aspect' | 'span' | 'from'>, labelOf: LabelOf): Recorded {
  const { aspect } = values;
  if (aspect === 'openedOn' || aspect === 'closedOn') {
    const key = unit[aspect];
    return { isThere: true, key, value: key && shownDay(key), until: null };
  }
  const from = readDay(values.from ?? '');
  if (isPartial(values) && from) return recordedOn(unit.history, aspect, from, labelOf);
  return { isThere: true, ...stated(unit, aspect, labelOf), until: null };
}

/** What a form says that it should be, as the API keeps it. */
export function rightKey(values: CorrectionValues): string | null {
  const { aspect } = values;
  if (aspect !== 'parent') return asKept(values[aspect] ?? '', aspect === 'code') || null;
  return values.isTop ? null : (values.parentId?.id ?? null);
}

/** What is on record of one aspect on a day. */
export function recordedOn(history: readonly RecordedFragment[], aspect: Dated, day: Day, labelOf: LabelOf): Recorded {
  const known = history.filter(({ recordedUntil }) => recordedUntil === null).sort((a, b) => a.validFrom.localeCompare(b.validFrom));
  const at = known.findIndex(({ validFrom, validUntil }) => validFrom <= day && (validUntil === null || day < validUntil));
  const there = known[at];
  if (!there) return { isThere: false, key: null, value: null, until: null };
  const found = stated(there, aspect, labelOf);
  const other = known.slice(at).find((later) => stated(later, aspect, labelOf).key !== found.key);
  return { isThere: true, ...found, until: other ? other.validFrom : (known.at(-1)?.validUntil ?? null) };
}

/** Since when that has been on record which is on record of one aspect on a day; undefined when it has been so from the start. */
export function heldSince(history: readonly RecordedFragment[], aspect: Dated, day: Day, labelOf: LabelOf): Day | undefined {
  const { key } = recordedOn(history, aspect, day, labelOf);
  const former = history
    .filter(({ recordedUntil, validFrom }) => recordedUntil === null && validFrom <= day)
    .sort((a, b) => a.validFrom.localeCompare(b.validFrom));
  const other = former.findLastIndex((piece) => stated(piece, aspect, labelOf).key !== key);
  return other < 0 ? undefined : former[other + 1]?.validFrom;
}

type Holder = Pick<RecordedFragment, 'name' | 'code' | 'address' | 'phone' | 'email' | 'kind' | 'parent'>;

function stated(holder: Holder, aspect: Dated, labelOf: LabelOf): Pick<Recorded, 'key' | 'value'> {
  if (aspect === 'kind') return { key: holder.kind.code, value: labelOf(holder.kind.label) };
  if (aspect === 'parent') return { key: holder.parent?.id ?? null, value: holder.parent?.name ?? null };
  return { key: holder[aspect], value: holder[aspect] };
}

/**
 * A correction as the API takes it: the one field, where the mistake stands, and why. Of some days only, their first says where: the
 * day in view need not be among them.
 */
export function inputOf(
  values: CorrectionValues,
  day: Day,
): Pick<CorrectUnitInput, 'note' | 'decisionNumber' | 'on' | 'from' | 'until' | Exclude<Correctable, 'parent'> | 'parentId'> {
  const { aspect, from, until, decisionNumber } = values;
  return {
    note: values.note ?? '',
    decisionNumber,
    [sourceOf(aspect)]: rightKey(values),
    ...(isPartial(values) ? { from, until: until && plusDays(until, 1) } : { on: day }),
  };
}
