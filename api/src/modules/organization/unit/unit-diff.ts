import { type Day, forever } from '../../../shared/period.js';
import type { Reasons } from '../../../shared/refusal.js';
import { lifeOf } from '../../../shared/timeline.js';
import { UserErrorCode } from '../../../shared/user-error-code.js';
import type { StateField, UnitPiece, UnitState } from './unit-timeline.js';

const fields: readonly StateField[] = ['code', 'name', 'kind', 'parentId', 'address', 'phone', 'email'];

/** The given fields that differ from what a piece says. */
export function changesTo(piece: UnitPiece, patch: Partial<UnitState>): Partial<UnitState> {
  return Object.fromEntries(
    fields.filter((field) => field in patch && patch[field] !== piece[field]).map((field) => [field, patch[field]]),
  );
}

/** The values that a patch replaces. */
export function replacedBy(piece: UnitPiece, patch: Partial<UnitState>): Partial<UnitState> {
  return Object.fromEntries(fields.filter((field) => field in patch).map((field) => [field, piece[field]]));
}

/** First day and first day after the end, as the API calls them. */
export function daysOf(pieces: readonly UnitPiece[]) {
  const { from, until } = lifeOf(pieces);
  return { openedOn: from, closedOn: until === forever ? null : until };
}

/** A field of a patch, when it was given. */
export function given<Field extends string, Value>(field: Field, value: Value | undefined): { [F in Field]?: Value } {
  return value === undefined ? {} : ({ [field]: value } as { [F in Field]?: Value });
}

/** The fields of a patch of which nothing was refused. */
export function soundOf<Patch extends object>(patch: Patch, reasons: Reasons): Partial<Patch> {
  return Object.fromEntries(Object.entries(patch).filter(([field]) => !reasons.has(field))) as Partial<Patch>;
}

/** Refuses a day on which a unit doesn't exist. */
export function refuseNotAlive(reasons: Reasons, field: string, pieces: readonly UnitPiece[], day: Day): void {
  const { from: opened, until: closed } = lifeOf(pieces);
  reasons.add(field, UserErrorCode.NOT_ALIVE, closed === forever ? 'unit.notYet' : 'unit.notAlive', { day, opened, closed });
}

/** Refuses for the reasons found, of which there is one at least. */
export function refusedWith(reasons: Reasons): never {
  reasons.settle();
  throw new Error('there was no reason');
}
