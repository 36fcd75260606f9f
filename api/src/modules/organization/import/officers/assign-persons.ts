import { randomUUID } from 'node:crypto';
import { overlaps, type Period } from '../../../../shared/period.js';
import type { Findings } from '../findings.js';
import { grouped } from '../known/known-units.js';
import type { KnownAppointment } from '../known/load-appointments.js';
import { inTurns, Turns } from '../turns.js';
import { nameKey, overlapOrTouch, type PlannedOfficer, type PlannedPerson } from './officer-plan.js';

/** A period in a unit of someone of a name. */
interface Stay extends Period {
  readonly appointmentId: string;
  until: string;
  readonly person: PlannedPerson;
  readonly position: string;
  /** What to say of it: the row of the file; 0 for one that is recorded. */
  row: number;
}

/**
 * Decides who each row's person is. The same full name in the same unit, in periods that overlap or follow each other
 * without a gap, is the same person; any other row is a person of its own. Rows are taken by their first day.
 */
export async function assignPersons(
  officers: readonly PlannedOfficer[],
  recorded: readonly KnownAppointment[],
  findings: Findings,
): Promise<void> {
  const turns = new Turns();
  const persons = new Map<string, PlannedPerson>();
  const stays = grouped(recorded, ({ unitId, fullName }) => `${unitId} ${nameKey(fullName)}`);
  for (const [group, rows] of grouped(officers, ({ unit, fullName }) => `${unit.unitId} ${nameKey(fullName)}`)) {
    const known: Stay[] = (stays.get(group) ?? []).map((it) => ({ ...it, person: knownPerson(it, persons), row: 0 }));
    takeFilesEnds(rows, known);
    const byDay = [...rows].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.row.row - b.row.row));
    await inTurns(byDay, (officer) => assignPerson(officer, known, persons, findings), turns);
  }
}

/** What the file says of an appointment that is recorded already is when it ends. */
function takeFilesEnds(rows: readonly PlannedOfficer[], stays: readonly Stay[]): void {
  for (const { known, until, row } of rows) {
    const stay = known && stays.find(({ appointmentId }) => appointmentId === known.appointmentId);
    if (!stay || stay.until === until) continue;
    stay.until = until;
    stay.row = row.row;
  }
}

function assignPerson(officer: PlannedOfficer, stays: Stay[], persons: Map<string, PlannedPerson>, findings: Findings): void {
  const { row, known, position } = officer;
  const twice = stays.find(
    (stay) => stay.position === position.code && stay.appointmentId !== known?.appointmentId && overlaps(stay, officer),
  );
  if (twice) {
    const field = known ? 'ends_on' : 'starts_on';
    findings.refuse(row.place(field), 'ALREADY_APPOINTED', { name: officer.fullName, day: twice.from, row: twice.row });
    return;
  }
  if (known) {
    officer.person = knownPerson(known, persons);
    noticeOtherContact(officer, officer.person, findings);
    return;
  }
  const same = new Set(stays.filter((stay) => overlapOrTouch(stay, officer)).map(({ person }) => person));
  if (same.size > 1) {
    findings.refuse(row.place('given_name'), 'PERSON_AMBIGUOUS', { name: officer.fullName });
    return;
  }
  const [person = newPerson(officer)] = same;
  officer.person = person;
  noticeOtherContact(officer, person, findings);
  const { from, until, appointmentId } = officer;
  stays.push({ from, until, appointmentId, person, position: position.code, row: row.row });
}

function newPerson({ row }: PlannedOfficer): PlannedPerson {
  const { familyName, middleName, givenName, workPhone, workEmail } = row;
  return { personId: randomUUID(), isNew: true, familyName, middleName, givenName, workPhone, workEmail };
}

function knownPerson({ personId, workPhone, workEmail }: KnownAppointment, persons: Map<string, PlannedPerson>): PlannedPerson {
  const known = persons.get(personId) ?? { personId, isNew: false, familyName: '', middleName: '', givenName: '', workPhone, workEmail };
  persons.set(personId, known);
  return known;
}

/** A person's contact is changed on the person's page, where it has its own day and ground; a file only says it once. */
function noticeOtherContact({ row }: PlannedOfficer, person: PlannedPerson, findings: Findings): void {
  if (person.isNew) {
    person.workPhone ??= row.workPhone;
    person.workEmail ??= row.workEmail;
  }
  if (row.workPhone && row.workPhone !== person.workPhone) {
    findings.notice(row.place('work_phone'), 'CONTACT_DIFFERS', { recorded: person.workPhone ?? '' });
  }
  if (row.workEmail && row.workEmail !== person.workEmail) {
    findings.notice(row.place('work_email'), 'CONTACT_DIFFERS', { recorded: person.workEmail ?? '' });
  }
}
