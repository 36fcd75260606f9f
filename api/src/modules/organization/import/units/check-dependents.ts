import type { EntityManager } from '@mikro-orm/postgresql';
import type { Findings } from '../findings.js';
import type { Kind } from '../known/kinds.js';
import type { MatchedUnits, UnitsAsked } from './match-units.js';
import type { PlannedUnit } from './unit-plan.js';

/** Something recorded of a unit from the day on that its new kind may not suit: a unit below, a holder's position, a coverage. */
interface Dependent {
  readonly type: 'child' | 'appointment' | 'coverage';
  readonly unitId: string;
  /** Of a child. */
  readonly childId: string | null;
  readonly kind: string | null;
  readonly position: string | null;
  /** Name of the child, of the holder, or of the other unit. */
  readonly name: string;
}

const dependents = /* sql */ `
  with unit as (select * from json_to_recordset(?::json) as u ("unitId" uuid, kind text)), day as (select ?::date as day)
  select distinct 'child' as type, "unitId", v.unit_id as "childId", v.kind, null as position, v.code as name
    from unit, day, unit_version v where v.parent_id = "unitId" and v.recorded_until = 'infinity' and v.valid_until > day
  union
  select 'appointment', "unitId", null, null, a.position, (
      select concat_ws(' ', nullif(p.family_name, ''), nullif(p.middle_name, ''), p.given_name) from person_version p
       where p.person_id = a.person_id and p.recorded_until = 'infinity' order by p.valid_from desc limit 1)
    from unit, day, appointment_version a where a.unit_id = "unitId" and a.recorded_until = 'infinity' and a.valid_until > day
     and exists (select from position_kind k where k.position = a.position)
     and not exists (select from position_kind k where k.position = a.position and k.kind = unit.kind)
  union
  select 'coverage', "unitId", null, null, null, (
      select v.code from unit_version v where v.recorded_until = 'infinity' and v.unit_id <> "unitId" and v.unit_id in (c.leader_id, c.covered_id)
       order by v.valid_from desc limit 1)
    from unit, day, coverage c where "unitId" in (c.leader_id, c.covered_id) and c.recorded_until = 'infinity' and c.valid_until > day`;

/** Units that change their kind keep what stands below them, who holds their positions, and whom they lead: each must suit the new kind. */
export async function checkDependents(em: EntityManager, matched: MatchedUnits, asked: UnitsAsked, findings: Findings): Promise<void> {
  const rekinded = matched.all.filter(({ before, patch }) => before && 'kind' in patch);
  if (rekinded.length === 0) return;
  const units = rekinded.map(({ unitId, kind }) => ({ unitId, kind: kind?.code }));
  const found = await em.execute<Dependent[]>(dependents, [JSON.stringify(units), asked.asOf]);
  for (const dependent of found) {
    const unit = matched.byId.get(dependent.unitId);
    // of a child in the file the file says where it stands from now on
    if (unit?.kind && !(dependent.childId && matched.byId.has(dependent.childId)))
      checkDependent(unit, unit.kind, dependent, asked, findings);
  }
}

function checkDependent(
  unit: PlannedUnit,
  kind: Kind,
  { type, name, ...it }: Dependent,
  { kinds, label }: UnitsAsked,
  findings: Findings,
): void {
  const place = unit.place('kind');
  if (type === 'child') {
    const child = it.kind && kinds.find(it.kind);
    if (child && !child.parents.includes(kind.code)) {
      findings.refuse(place, 'CHILD_KIND_NOT_ALLOWED', { child: name, childKind: label(child.code), kind: label(kind.code) });
    }
  } else if (type === 'appointment') {
    findings.refuse(place, 'HELD_POSITION_NOT_IN_KIND', { kind: label(kind.code), position: it.position ?? '', name });
  } else if (kinds.find(unit.before?.kind ?? '')?.tree !== kind.tree) {
    findings.refuse(place, 'COVERAGE_NOT_IN_KIND', { kind: label(kind.code), name });
  }
}
