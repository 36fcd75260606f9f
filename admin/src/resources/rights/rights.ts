import { LechanError } from '@lechan/client';
import { type Day, plusDays, shownDay } from '../../day/day';
import type { RightFragment, RolesQuery } from '../../generated/operations';
import type { Say } from '../../i18n/useText';
import type { Outcome } from '../../providers/useAct';

export type Role = RolesQuery['roles'][number];

/** The last days of a right in which it is offered to be extended. */
const soon = 60;

/** The unit that a right is over; null: over everything. */
export function unitOf<Unit extends object>(right: { unit: Unit | null }) {
  return right.unit && 'name' in right.unit ? (right.unit as Extract<Unit, { name: string }>) : null;
}

/** The post that a right comes with; null where it was given, or is hidden. */
export function postOf({ appointment }: RightFragment) {
  return appointment && 'position' in appointment ? appointment : null;
}

/** How far a right of a list reaches, in words; one may not see every unit that a right of one's own account is over. */
export function reachOfRight(right: Pick<RightFragment, 'isOverEverything' | 'includesLed'> & { unit: object | null }, say: Say): string {
  const unit = unitOf(right) as { name: string } | null;
  return unit || right.isOverEverything ? reachOf(unit, right.includesLed, say) : say('rights.reach.unseen');
}

/** How far a right reaches, in words. */
export function reachOf(unit: { name: string } | null, includesLed: boolean, say: Say): string {
  if (!unit) return say('rights.reach.everything');
  return say(includesLed ? 'rights.reach.led' : 'rights.reach.unit', { unit: unit.name });
}

/** The last day of a right as it is shown. */
export function lastDayOf(validUntil: Day | null, say: Say): string {
  return validUntil ? shownDay(plusDays(validUntil, -1)) : say('rights.noEnd');
}

/** The end of a right within a sentence; empty without one. */
export function untilOf(validUntil: Day | null, say: Say): string {
  return validUntil ? say('grants.give.untilPart', { day: shownDay(plusDays(validUntil, -1)) }) : '';
}

/** How many days a right of today has left, when they are few. */
export function daysLeftOf({ isCurrent, validUntil }: RightFragment, today: Day): number | undefined {
  if (!isCurrent || !validUntil) return undefined;
  const left = Math.round((Date.parse(validUntil) - Date.parse(today)) / 86_400_000);
  return left <= soon ? left : undefined;
}

/** Whether a right was given, and can so be ended or extended by hand. */
export function isGiven(right: RightFragment): right is RightFragment & { version: number } {
  return right.origin === 'GRANT' && right.version !== null;
}

/** Carries out an act; that it needs a right which one does not have is told at a field of its form, as other refusals are. */
export async function refusedAt<Payload extends Outcome>(
  field: string,
  message: string,
  act: () => Promise<Payload | undefined>,
): Promise<Payload | Outcome | undefined> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof LechanError) || error.code !== 'FORBIDDEN') throw error;
    return { userErrors: [{ field: [field], code: 'INVALID', message }] };
  }
}
