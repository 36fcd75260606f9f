import type { EntityManager } from '@mikro-orm/postgresql';
import { type Day, forever } from '../../../shared/period.js';
import { rewrite } from '../rewrite.js';
import { Unit } from '../unit/unit.entity.js';
import { Coverage } from './coverage.entity.js';

/** Ends what a unit leads and who leads it, on the day on which it ends; says how many. A leader that loses a unit so has changed. */
export async function endCoveragesOf(em: EntityManager, unitId: string, day: Day, at: string): Promise<number> {
  const rows = await em.find(Coverage, {
    $or: [{ leaderId: unitId }, { coveredId: unitId }],
    recordedUntil: forever,
    validUntil: { $gt: day },
  });
  const recorded = new Map(rows.map((row) => [row.piece(), row]));
  const ended = [...recorded.keys()].map((piece) => ({ ...piece, until: day }));
  await rewrite(em, recorded, ended, at, ({ from: _, until: __, ...said }, stated) => em.create(Coverage, { ...stated, ...said }));
  const leaders = await em.find(Unit, { id: rows.map(({ leaderId }) => leaderId).filter((id) => id !== unitId) });
  for (const leader of leaders) leader.version++;
  return rows.length;
}
