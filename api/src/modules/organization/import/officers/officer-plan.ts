import type { Period } from '../../../../shared/period.js';
import type { Place } from '../findings.js';
import type { KnownVersion } from '../known/known-units.js';
import type { KnownAppointment } from '../known/load-appointments.js';
import type { KnownPosition } from '../known/positions.js';
import type { OfficerField, OfficerRow } from './officer-row.js';

/** A row whose unit, position, name and days are all known: an appointment as the file states it. */
export interface PlannedOfficer extends Period {
  readonly row: OfficerRow;
  /** The version of the unit that holds on the first day in post. */
  readonly unit: KnownVersion;
  readonly position: KnownPosition;
  readonly fullName: string;
  /** The appointment that is recorded already, when there is one. */
  readonly known: KnownAppointment | undefined;
  readonly appointmentId: string;
  act: 'CREATE' | 'END' | null;
  person: PlannedPerson | undefined;
  place(field: OfficerField): Place;
}

/** The person of one or more rows. */
export interface PlannedPerson {
  readonly personId: string;
  readonly isNew: boolean;
  readonly familyName: string;
  readonly middleName: string;
  readonly givenName: string;
  workPhone: string | null;
  workEmail: string | null;
}

/** A full name for comparison: as written, but for case. */
export function nameKey(fullName: string): string {
  return fullName.normalize('NFC').toLocaleLowerCase('vi');
}

/** Whether two periods share a day or one follows the other without a gap. */
export function overlapOrTouch(a: Period, b: Period): boolean {
  return a.from <= b.until && b.from <= a.until;
}
