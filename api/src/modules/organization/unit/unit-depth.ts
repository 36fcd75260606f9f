import type { EntityManager } from '@mikro-orm/postgresql';
import type { Period } from '../../../shared/period.js';

/** The most levels of a tree. The database guards a few more. */
export const mostLevels = 60;
const lookedAt = 64;

/** The levels of the tree, at their most on a day of a period, when a unit, with all below it, stands below the given parent. */
export async function levelsBelow(em: EntityManager, parentId: string, unitId: string, { from, until }: Period): Promise<number> {
  const [found] = await em.execute<{ levels: number }[]>(
    /* sql */ `with recursive
      up (unit_id, since, before, level) as (
        select ?::uuid, ?::date, ?::date, 1
        union all
        select v.parent_id, greatest(up.since, v.valid_from), least(up.before, v.valid_until), level + 1 from up
          join unit_version v on v.unit_id = up.unit_id and v.recorded_until = 'infinity' and v.valid_from < up.before and up.since < v.valid_until
         where v.parent_id is not null and level < ${lookedAt}),
      down (unit_id, since, before, level) as (
        select ?::uuid, ?::date, ?::date, 1
        union all
        select v.unit_id, greatest(down.since, v.valid_from), least(down.before, v.valid_until), level + 1 from down
          join unit_version v on v.parent_id = down.unit_id and v.recorded_until = 'infinity' and v.valid_from < down.before and down.since < v.valid_until
         where level < ${lookedAt})
      select (select max(level) from up) + (select max(level) from down) as levels`,
    [parentId, from, until, unitId, from, until],
  );
  return found?.levels ?? 0;
}
