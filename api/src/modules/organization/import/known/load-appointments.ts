import type { EntityManager } from '@mikro-orm/postgresql';
import type { Period } from '../../../../shared/period.js';

/** An appointment as it is known now, with the name its holder bore when it began. */
export interface KnownAppointment extends Period {
  readonly versionId: string;
  readonly appointmentId: string;
  readonly unitId: string;
  readonly personId: string;
  readonly position: string;
  readonly decisionNumber: string | null;
  readonly fullName: string;
  readonly workPhone: string | null;
  readonly workEmail: string | null;
}

/** All appointments in the given units, past and future ones too. */
export async function loadAppointments(em: EntityManager, unitIds: Iterable<string>): Promise<KnownAppointment[]> {
  return em.execute<KnownAppointment[]>(
    /* sql */ `select a.id as "versionId", a.appointment_id as "appointmentId", a.unit_id as "unitId", a.person_id as "personId", a.position,
        a.decision_number as "decisionNumber", a.valid_from::text as "from", a.valid_until::text as "until",
        concat_ws(' ', nullif(p.family_name, ''), nullif(p.middle_name, ''), p.given_name) as "fullName",
        p.work_phone as "workPhone", p.work_email as "workEmail"
      from appointment_version a
      join person_version p on p.person_id = a.person_id and p.recorded_until = 'infinity'
       and p.valid_from <= a.valid_from and a.valid_from < p.valid_until
     where a.recorded_until = 'infinity' and a.unit_id in (select json_array_elements_text(?::json)::uuid)`,
    [JSON.stringify([...unitIds])],
  );
}
