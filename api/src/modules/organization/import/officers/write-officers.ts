import { forever } from '../../../../shared/period.js';
import type { Ground } from '../../ground.js';
import { checkGuards, inBatches } from '../bulk.js';
import type { ImportContext } from '../import-units.js';
import { type ImportedEvent, recordEvents } from '../record-events.js';
import type { PlannedOfficer, PlannedPerson } from './officer-plan.js';

/** What the writing of appointments needs beside the plan. */
export interface OfficersToWrite {
  readonly officers: readonly PlannedOfficer[];
  readonly instant: string;
  readonly ground: Ground;
  /** Told how many records of how many are written so far. */
  readonly done: (records: number, of: number) => void;
}

/** Writes a plan by statements in the caller's transaction; the database's guards have agreed when it returns. */
export async function writeOfficers(ctx: ImportContext, { officers, instant, ground, done }: OfficersToWrite): Promise<void> {
  const { em } = ctx;
  const created = officers.filter(({ act }) => act === 'CREATE');
  const ended = officers.filter(({ act }) => act === 'END');
  const persons = [...new Set(created.flatMap(({ person }) => person ?? []))].filter(({ isNew }) => isNew);
  const records = created.length + ended.length;
  const grounds = [ground.note, ground.decisionNumber];

  // first: a position with one holder must be free before the next takes it
  const ends = ended.flatMap(({ known, until }) =>
    known ? [{ id: known.versionId, appointmentId: known.appointmentId, until, act: known.until === forever ? 'CLOSE' : 'CORRECT' }] : [],
  );
  await inBatches(em, ends, closeAppointmentVersions, [instant]);
  await inBatches(em, ends, insertEnded, [instant, instant, ...grounds], (count) => done(count, records));
  await inBatches(em, ends, raiseAppointments);
  await inBatches(em, persons, insertPersons);
  await inBatches(em, persons, insertPersonVersions, [instant, instant, ground.note]);
  const appointments = created.map((officer) => appointmentOf(officer));
  await inBatches(em, appointments, insertAppointments);
  await inBatches(em, appointments, insertAppointmentVersions, [instant, instant, ...grounds], (count) =>
    done(ended.length + count, records),
  );
  await recordEvents(ctx, eventsOf(persons, created, ended), ground);
  await checkGuards(em, officers.length, ['person', 'person_version', 'appointment', 'appointment_version']);
}

function appointmentOf({ row, unit, position, person, appointmentId, from, until }: PlannedOfficer): object {
  return {
    appointmentId,
    unitId: unit.unitId,
    personId: person?.personId,
    position: position.code,
    decisionNumber: row.decisionNumber,
    from,
    until,
  };
}

const insertPersons = /* sql */ `insert into person (id) select "personId" from json_to_recordset(?::json) as p ("personId" uuid)`;

const insertPersonVersions = /* sql */ `
  with stated as (
    select * from json_to_recordset(?::json) as p
      ("personId" uuid, "familyName" text, "middleName" text, "givenName" text, "workPhone" text, "workEmail" text))
  insert into person_version (id, person_id, family_name, middle_name, given_name, work_phone, work_email, act, recorded_from, stated_at, note)
  select gen_random_uuid(), "personId", "familyName", "middleName", "givenName", "workPhone", "workEmail", 'CREATE',
    ?::timestamptz, ?::timestamptz, ? from stated`;

const insertAppointments = /* sql */ `
  insert into appointment (id) select "appointmentId" from json_to_recordset(?::json) as a ("appointmentId" uuid)`;

const insertAppointmentVersions = /* sql */ `
  with stated as (
    select * from json_to_recordset(?::json) as a
      ("appointmentId" uuid, "unitId" uuid, "personId" uuid, position text, "decisionNumber" text, "from" date, "until" date))
  insert into appointment_version (id, appointment_id, unit_id, person_id, position, valid_from, valid_until, act, recorded_from, stated_at,
    note, decision_number)
  select gen_random_uuid(), "appointmentId", "unitId", "personId", position, "from", "until", 'CREATE', ?::timestamptz, ?::timestamptz,
    ?, coalesce("decisionNumber", ?) from stated`;

const closeAppointmentVersions = /* sql */ `
  with ended as (select * from json_to_recordset(?::json) as e (id uuid))
  update appointment_version v set recorded_until = ?::timestamptz from ended where v.id = ended.id`;

const insertEnded = /* sql */ `
  with ended as (select * from json_to_recordset(?::json) as e (id uuid, "until" date, act text))
  insert into appointment_version (id, appointment_id, unit_id, person_id, position, term_id, is_acting, is_concurrent, valid_from, valid_until,
    note, decision_number, act, recorded_from, stated_at, end_note, end_decision_number)
  select gen_random_uuid(), appointment_id, unit_id, person_id, position, term_id, is_acting, is_concurrent, valid_from, "until",
    note, decision_number, ended.act, ?::timestamptz, ?::timestamptz, ?, ? from appointment_version v join ended using (id)`;

const raiseAppointments = /* sql */ `
  with ended as (select * from json_to_recordset(?::json) as e ("appointmentId" uuid))
  update appointment set version = version + 1 from ended where id = "appointmentId"`;

function eventsOf(
  persons: readonly PlannedPerson[],
  created: readonly PlannedOfficer[],
  ended: readonly PlannedOfficer[],
): ImportedEvent[] {
  return [
    ...persons.map(({ personId: subjectId, isNew: _, ...state }) => ({
      ...{ name: 'person.created', subjectType: 'Person' as const, subjectId, unitId: null, before: null },
      after: state,
    })),
    ...created.map((officer) => ({
      ...{ name: 'appointment.created', subjectType: 'Appointment' as const, subjectId: officer.appointmentId, before: null },
      unitId: officer.unit.unitId,
      after: appointed(officer),
    })),
    ...ended.map(({ appointmentId: subjectId, unit, known, until }) => ({
      ...{ name: 'appointment.ended', subjectType: 'Appointment' as const, subjectId, unitId: unit.unitId },
      before: { validUntil: orNull(known?.until) },
      after: { validUntil: orNull(until) },
    })),
  ];
}

/** An appointment as the API calls its fields. */
function appointed({ row, unit, position, person, from, until }: PlannedOfficer): object {
  return {
    unitId: unit.unitId,
    personId: person?.personId,
    position: position.code,
    termId: null,
    isActing: false,
    isConcurrent: false,
    decisionNumber: row.decisionNumber,
    validFrom: from,
    validUntil: orNull(until),
  };
}

function orNull(until: string | undefined): string | null {
  return until === undefined || until === forever ? null : until;
}
