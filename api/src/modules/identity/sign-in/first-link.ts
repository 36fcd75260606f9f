import { randomUUID } from 'node:crypto';
import { hashOf, newSecret } from '../secret.js';
import type { Query } from '../viewers.js';
import { hasKeepers } from './good-link.js';

const validForMinutes = 60;

/**
 * The secret of a link by which the first administrator comes in; null where somebody can manage accounts already. The links of earlier
 * starts end with it.
 */
export async function firstLink(query: Query): Promise<string | null> {
  const secret = newSecret();
  const { rows } = await query<{ id: string }>(
    /* sql */ `with former as (delete from sign_in_link where purpose = 'FIRST' and used_at is null)
      insert into sign_in_link (id, purpose, secret_hash, expires_at)
        select $1, 'FIRST', $2, now() + make_interval(mins => $3) where not ${hasKeepers} returning id`,
    [randomUUID(), hashOf(secret), validForMinutes],
  );
  return rows.length ? secret : null;
}
