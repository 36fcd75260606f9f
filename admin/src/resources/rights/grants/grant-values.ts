import { plusDays, readDay } from '../../../day/day';
import type { UnitOptionFragment } from '../../../generated/operations';

/** What a form holds of a role that is to be given. */
export interface GrantValues {
  role: string | null;
  over: 'unit' | 'everything';
  unitId: UnitOptionFragment | null;
  includesLed: boolean;
  validFrom: string | null;
  /** The last day, as people say it. */
  validUntil: string | null;
  decisionNumber: string | null;
  note: string | null;
}

/** A role that nothing is known of yet, from a day on, perhaps over a unit. */
export function noGrant(from: string, unit: UnitOptionFragment | null): GrantValues {
  return {
    ...{ role: null, over: 'unit', unitId: unit, includesLed: false },
    ...{ validFrom: from, validUntil: null, decisionNumber: null, note: null },
  };
}

/** What is sent of it: a last day is recorded as the day after. */
export function grantInput({ over, unitId, includesLed, role, validFrom, validUntil, decisionNumber, note }: GrantValues) {
  const isOver = over === 'unit';
  return {
    role: role ?? '',
    unitId: isOver ? (unitId?.id ?? null) : null,
    includesLed: isOver && includesLed,
    validFrom: validFrom ?? '',
    validUntil: dayAfter(validUntil),
    decisionNumber,
    note,
  };
}

/** The day after a last day that was typed; what is no day is left to the API to refuse. */
export function dayAfter(last: string | null): string | null {
  if (!last) return null;
  return readDay(last) ? plusDays(last, 1) : last;
}

/** Whether a form says enough of a grant for it to be tried. */
export function isWhole({ role, over, unitId, validFrom, validUntil }: GrantValues): boolean {
  return (
    role !== null &&
    (over === 'everything' || unitId !== null) &&
    readDay(validFrom ?? '') !== undefined &&
    (!validUntil || readDay(validUntil) !== undefined)
  );
}
