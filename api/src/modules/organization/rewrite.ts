import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { forever, type Period } from '../../shared/period.js';
import { rewriting } from '../../shared/timeline.js';
import type { DatedRow } from './dated-row.js';

/** The recorded rows of one thing, with the piece of its timeline that each states. */
export type Recorded<Piece extends Period, Row extends DatedRow> = ReadonlyMap<Piece, Row>;

/** What every new row of a dated table begins with. */
export type Stated = Pick<DatedRow, 'id' | 'validFrom' | 'validUntil' | 'recordedFrom' | 'recordedUntil'>;

/**
 * Makes the recorded timeline the given one: rows that no longer hold are taken back at that instant, what is not stated yet is stated anew.
 * Rows are taken back first, or the new ones would collide with them.
 */
export async function rewrite<Piece extends Period, Row extends DatedRow>(
  em: EntityManager,
  recorded: Recorded<Piece, Row>,
  next: readonly Piece[],
  at: string,
  state: (piece: Piece, stated: Stated) => Row,
): Promise<void> {
  const { gone, fresh } = rewriting([...recorded.keys()], next);
  for (const piece of gone) recorded.get(piece)?.takeBack(at);
  if (gone.length > 0) await em.flush();
  for (const piece of fresh) {
    const { from: validFrom, until: validUntil } = piece;
    em.persist(state(piece, { id: randomUUID(), validFrom, validUntil, recordedFrom: at, recordedUntil: forever }));
  }
}
