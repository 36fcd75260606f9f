import type { EntityManager } from '@mikro-orm/postgresql';
import type { Language } from '../../../../shared/context.js';
import { Vocabulary } from './kinds.js';

/** A position, and the kinds of unit that have it; none means any. */
export interface KnownPosition {
  readonly code: string;
  readonly labels: Readonly<Record<Language, string>>;
  readonly isSingleHolder: boolean;
  readonly kinds: readonly string[];
}

/** The positions as they are today. */
export async function loadPositions(em: EntityManager): Promise<Vocabulary<KnownPosition>> {
  const positions = await em.execute<KnownPosition[]>(
    /* sql */ `select code, json_build_object('vi', label_vi, 'en', label_en) as labels, is_single_holder as "isSingleHolder",
        array(select kind from position_kind k where k.position = p.code) as kinds
      from position p order by rank, code`,
  );
  return new Vocabulary(positions);
}
