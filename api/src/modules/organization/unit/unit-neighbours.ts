import type { EntityManager } from '@mikro-orm/postgresql';
import type { Period } from '../../../shared/period.js';
import { runAround } from '../../../shared/timeline.js';

// What a command looks up about other units before it writes. All of it as known now.

/** A unit as it is called for a period. */
export interface Neighbour extends Period {
  readonly id: string;
  readonly name: string;
  readonly code: string;
  readonly kind: string;
}

const neighbour = /* sql */ `v.unit_id as id, v.name, v.code, v.kind, v.valid_from::text as "from", v.valid_until::text as until`;
const known = /* sql */ `from unit_version v where v.recorded_until = 'infinity'`;
const during = /* sql */ `v.valid_from < ?::date and ?::date < v.valid_until`;

/**
 * The first unit other than the given one that has a code, be it in other capital and small letters, on a day of a period, and all the
 * days on which it has that code.
 */
export async function holderOfCode(
  em: EntityManager,
  code: string,
  unitId: string,
  { from, until }: Period,
): Promise<Neighbour | undefined> {
  const [holder] = await em.execute<Neighbour[]>(
    // as the constraint unit_code_taken has it, whose index finds it
    `select ${neighbour} from unit_version v where not isfinite(v.recorded_until) and fold_code(v.code) = fold_code(?) and v.unit_id <> ?
        and daterange(v.valid_from, v.valid_until) && daterange(?::date, ?::date) order by v.valid_from limit 1`,
    [code, unitId, from, until],
  );
  if (!holder) return undefined;
  return { ...holder, ...runAround(await versionsOf(em, holder.id), holder.from, (version) => version.code) };
}

/** The versions of a unit, by their days. */
export async function versionsOf(em: EntityManager, unitId: string): Promise<(Neighbour & { within: string[] })[]> {
  return em.execute(`select ${neighbour}, v.within::text[] as within ${known} and v.unit_id = ? order by v.valid_from`, [unitId]);
}

/** Versions of the units that stand directly below a unit on a day of a period. */
export async function childrenDuring(em: EntityManager, unitId: string, { from, until }: Period): Promise<Neighbour[]> {
  return em.execute(`select ${neighbour} ${known} and v.parent_id = ? and ${during} order by v.name, v.unit_id, v.valid_from`, [
    unitId,
    until,
    from,
  ]);
}

/** Whether a unit stands below another, or is it, on a day of a period. */
export async function standsBelow(em: EntityManager, unitId: string, above: string, { from, until }: Period): Promise<boolean> {
  const [found] = await em.execute<{ below: boolean }[]>(
    /* sql */ `with recursive up (unit_id, since, before) as (
      select ?::uuid, ?::date, ?::date
      union
      select v.parent_id, greatest(up.since, v.valid_from), least(up.before, v.valid_until) from up
        join unit_version v on v.unit_id = up.unit_id and v.recorded_until = 'infinity' and v.valid_from < up.before and up.since < v.valid_until
       where v.parent_id is not null and up.unit_id <> ?)
    select exists (select from up where unit_id = ?) as below`,
    [unitId, from, until, above, above],
  );
  return found?.below ?? false;
}

/** Something recorded of a unit for a period: an appointment (with the holder's name), a coverage or an identifier. */
export interface Dependent extends Period {
  /** Of the row that states it. */
  readonly id: string;
  readonly type: 'appointment' | 'coverage' | 'identifier';
  /** The holder, or the other unit; null for an identifier. */
  readonly otherId: string | null;
  readonly name: string;
  readonly position: string | null;
}

/** What is recorded of a unit on a day of a period. */
export async function dependentsDuring(em: EntityManager, unitId: string, { from, until }: Period): Promise<Dependent[]> {
  return em.execute(
    /* sql */ `
    select 'appointment' as type, a.id, a.person_id as "otherId", a.position,
      (select concat_ws(' ', nullif(p.family_name, ''), nullif(p.middle_name, ''), p.given_name) from person_version p
        where p.person_id = a.person_id and p.recorded_until = 'infinity' order by p.valid_from desc limit 1) as name,
      a.valid_from::text as "from", a.valid_until::text as until
    from appointment_version a where a.recorded_until = 'infinity' and a.unit_id = ? and a.valid_from < ?::date and ?::date < a.valid_until
    union all
    select 'coverage', c.id, case when c.leader_id = ? then c.covered_id else c.leader_id end, null, (select v.name from unit_version v where v.recorded_until = 'infinity'
        and v.unit_id = case when c.leader_id = ? then c.covered_id else c.leader_id end order by v.valid_from desc limit 1),
      c.valid_from::text, c.valid_until::text
    from coverage c where c.recorded_until = 'infinity' and (c.leader_id = ? or c.covered_id = ?) and c.valid_from < ?::date and ?::date < c.valid_until
    union all
    select 'identifier', i.id, null, null, i.value, i.valid_from::text, i.valid_until::text
    from identifier i where i.recorded_until = 'infinity' and i.unit_id = ? and i.valid_from < ?::date and ?::date < i.valid_until
    order by 6, 5`,
    [unitId, until, from, unitId, unitId, unitId, unitId, until, from, unitId, until, from],
  );
}

/** A code that nobody ever had, close to one that is taken: the next number, or a number where it has none. */
export async function freeCode(em: EntityManager, code: string): Promise<string> {
  const [, stem = code, digits = ''] = /^(.*?)(\d*)$/.exec(code) ?? [];
  const start = digits ? stem : `${code}-`;
  const taken = await em.execute<{ code: string }[]>(
    `select distinct code from unit_version where starts_with(fold_code(code), fold_code(?))`,
    [start],
  );
  const numbers = taken.map((row) => row.code.slice(start.length)).filter((rest) => /^\d{1,15}$/.test(rest));
  const next = Math.max(1, ...numbers.map(Number)) + 1;
  return start + String(next).padStart(digits.length, '0');
}
