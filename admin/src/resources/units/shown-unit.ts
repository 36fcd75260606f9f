import type { UnitPageFragment } from '../../generated/operations';

type Known<Part extends 'history' | 'vacancies'> = NonNullable<UnitPageFragment[Part]>;

/** A unit as its page shows it to its reader: what they may not know is empty, and what they may do is said. */
export interface ShownUnit extends Omit<UnitPageFragment, 'history' | 'vacancies'> {
  readonly history: Known<'history'>;
  readonly vacancies: Known<'vacancies'>;
  /** The permissions that the reader has over it, such as unit:change. */
  readonly may: readonly string[];
}

/** A unit as the API gives it to its reader, with the permissions that they have over it. */
export function shownUnit(unit: UnitPageFragment, may: readonly string[]): ShownUnit {
  return { ...unit, history: unit.history ?? [], vacancies: unit.vacancies ?? [], may };
}
