import type { CorrectUnitInput } from '@lechan/client';
import { plusDays, shownDay } from '../../../day/day';
import type { UnitPageFragment } from '../../../generated/operations';
import type { CorrectionValues } from './CorrectAct';

export const correctable = ['name', 'code', 'kind', 'parent', 'address', 'phone', 'email', 'openedOn', 'closedOn'] as const;

/** What of a unit may have been recorded wrongly. */
export type Correctable = (typeof correctable)[number];

/** The form's field for what may be wrong. */
export function sourceOf(aspect: Correctable): Exclude<Correctable, 'parent'> | 'parentId' {
  return aspect === 'parent' ? 'parentId' : aspect;
}

/** What is on record, as it is shown. */
export function recordedValue(
  unit: UnitPageFragment,
  aspect: Correctable,
  labelOf: (label: { vi: string; en: string }) => string,
): string | null {
  if (aspect === 'kind') return labelOf(unit.kind.label);
  if (aspect === 'parent') return unit.parent?.name ?? null;
  if (aspect === 'openedOn') return shownDay(unit.openedOn);
  if (aspect === 'closedOn') return unit.closedOn && shownDay(unit.closedOn);
  return unit[aspect];
}

/** A correction as the API takes it: the one field, its span when it is not the whole run, and why. */
export function inputOf(
  values: CorrectionValues,
): Pick<CorrectUnitInput, 'note' | 'decisionNumber' | 'from' | 'until' | Exclude<Correctable, 'parent'> | 'parentId'> {
  const { aspect, span, from, until, decisionNumber } = values;
  const isLife = aspect === 'openedOn' || aspect === 'closedOn';
  const value = aspect === 'parent' ? (values.parentId?.id ?? null) : values[aspect];
  return {
    note: values.note ?? '',
    decisionNumber,
    [sourceOf(aspect)]: value,
    ...(span === 'part' && !isLife && { from, until: until && plusDays(until, 1) }),
  };
}
