import type { Period } from '../../../../shared/period.js';
import type { UnitPiece, UnitState } from '../../unit/unit-timeline.js';
import type { Place } from '../findings.js';
import type { Kind } from '../known/kinds.js';
import type { KnownVersion } from '../known/known-units.js';
import type { UnitField, UnitRow } from './unit-row.js';

/** One field as it is recorded and as the file states it. */
export interface FieldChange {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** A unit as a row of the file states it, and what it takes to record that. */
export interface PlannedUnit {
  readonly row: UnitRow;
  readonly unitId: string;
  /** The version that holds on the day, when there is one. */
  readonly before: KnownVersion | null;
  readonly life: Period;
  /** Undefined when the file names none that is known. */
  readonly kind: Kind | undefined;
  /** Null: none. Undefined when the file names one that isn't there. */
  parent: UnitAbove | null | undefined;
  /** Null: nothing is to be done with the unit itself. */
  act: 'CREATE' | 'CHANGE' | 'MOVE' | null;
  /** What is stated anew, and the same with codes for people to read. */
  patch: Partial<UnitState>;
  changes: () => FieldChange[];
  /** Its timeline as it is to be; made anew whenever it is asked for, as a file may have many units. */
  next: () => readonly UnitPiece[];
  coverage: PlannedCoverage | null;
  place(field: UnitField): Place;
}

/** The unit that another is to stand below: one of the file's own, or one that is recorded. */
export interface UnitAbove {
  readonly unitId: string;
  readonly code: string;
  readonly life: Period;
  readonly kindBefore: string | undefined;
  /** Undefined when the file gives it a kind that isn't known. */
  readonly kind: string | undefined;
}

/** The days on which a unit is to lead another. */
export interface PlannedCoverage extends Period {
  readonly coveredId: string;
  readonly coveredCode: string;
}
