import type { EntityManager } from '@mikro-orm/postgresql';
import { PaddedCodes } from '../sheet/cell-code.js';
import { type KnownCoverage, KnownUnits, type KnownVersion } from './known-units.js';

const columns = /* sql */ `v.id, v.unit_id as "unitId", v.parent_id as "parentId", v.code, v.name, v.kind, v.address, v.phone, v.email,
  v.act, v.note,
  v.decision_number as "decisionNumber", v.stated_at::text as "statedAt", v.valid_from::text as "from", v.valid_until::text as "until", v.within::text[] as "within"`;

/** All versions, known now, of the units that ever bore one of the codes, in whatever capital and small letters, and of all that stand or stood above them. */
export async function loadUnits(em: EntityManager, codes: Iterable<string>): Promise<KnownUnits> {
  const versions = await em.execute<KnownVersion[]>(
    /* sql */ `with recursive asked (unit_id) as (
        select v.unit_id from unit_version v
         where v.recorded_until = 'infinity' and fold_code(v.code) in (select fold_code(code) from json_array_elements_text(?::json) code)
        union
        select v.parent_id from asked a join unit_version v on v.unit_id = a.unit_id
         where v.recorded_until = 'infinity' and v.parent_id is not null)
      select ${columns} from unit_version v where v.recorded_until = 'infinity' and v.unit_id in (select unit_id from asked)
       order by v.valid_from`,
    [JSON.stringify([...codes])],
  );
  return KnownUnits.of(versions);
}

/** Every code that begins with zeros, of whatever day. */
export async function loadPaddedCodes(em: EntityManager): Promise<PaddedCodes> {
  const found = await em.execute<{ code: string }[]>(
    /* sql */ `select distinct code from unit_version where recorded_until = 'infinity' and code ~ '^0[0-9]+$'`,
  );
  const codes = new PaddedCodes();
  for (const { code } of found) codes.add(code);
  return codes;
}

/** Whom the given units lead, have led and will lead, as known now. */
export async function loadCoverages(em: EntityManager, leaderIds: readonly string[]): Promise<KnownCoverage[]> {
  if (leaderIds.length === 0) return [];
  return em.execute<KnownCoverage[]>(
    /* sql */ `select leader_id as "leaderId", covered_id as "coveredId", valid_from::text as "from", valid_until::text as "until"
      from coverage where recorded_until = 'infinity' and leader_id in (select json_array_elements_text(?::json)::uuid)`,
    [JSON.stringify(leaderIds)],
  );
}
