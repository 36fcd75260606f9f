import type { EntityManager } from '@mikro-orm/postgresql';
import { type Day, forever } from '../../../shared/period.js';
import { rewrite } from '../rewrite.js';
import { Identifier } from './identifier.entity.js';

/** Ends a unit's identifiers on the day on which it ends; says how many. */
export async function endIdentifiersOf(em: EntityManager, unitId: string, day: Day, at: string): Promise<number> {
  const rows = await em.find(Identifier, { unitId, recordedUntil: forever, validUntil: { $gt: day } });
  const recorded = new Map(rows.map((row) => [row.piece(), row]));
  const ended = [...recorded.keys()].map((piece) => ({ ...piece, until: day }));
  await rewrite(em, recorded, ended, at, ({ from: _, until: __, ...said }, stated) => em.create(Identifier, { ...stated, ...said }));
  return rows.length;
}
