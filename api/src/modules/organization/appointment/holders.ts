import type { EntityManager } from '@mikro-orm/postgresql';
import type { Period } from '../../../shared/period.js';

/** Who holds a position of a unit for a period. */
export interface Holder extends Period {
  readonly personId: string;
  readonly name: string;
}

/** Who else holds a position of a unit on a day of a period, as known now. */
export async function holdersDuring(
  em: EntityManager,
  { unitId, position, from, until }: Period & { unitId: string; position: string },
  appointmentId: string,
): Promise<Holder[]> {
  return em.execute(
    /* sql */ `
    select a.person_id as "personId", a.valid_from::text as "from", a.valid_until::text as until,
      (select concat_ws(' ', nullif(p.family_name, ''), nullif(p.middle_name, ''), p.given_name) from person_version p
        where p.person_id = a.person_id and p.recorded_until = 'infinity' order by p.valid_from desc limit 1) as name
    from appointment_version a
    where a.recorded_until = 'infinity' and a.unit_id = ? and a.position = ? and a.appointment_id <> ?
      and a.valid_from < ?::date and ?::date < a.valid_until
    order by a.valid_from`,
    [unitId, position, appointmentId, until, from],
  );
}
