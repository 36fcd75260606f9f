import type { Context } from '../../../shared/context.js';
import { hashOf } from '../secret.js';
import { hexOf } from './challenge.js';
import type { GoodLink } from './link.type.js';

/** That somebody is there, or will be, who keeps accounts over the whole platform. */
export const hasKeepers = /* sql */ `exists (
  select from account a join role_grant g on g.account_id = a.id and g.unit_id is null and g.valid_until > current_date
    join role r on r.code = g.role and 'account:manage' = any(r.permissions)
   where a.ended_at is null)`;

/** That a link can be used: once, in its time, and that of the first administrator as long as nobody keeps accounts. */
export const isGood = /* sql */ `used_at is null and expires_at > now() and (purpose <> 'FIRST' or not ${hasKeepers})`;

/**
 * What a link is for and whose account it opens, for whoever has it; null where it is not good, whether it was used, has expired, is of an
 * account that has ended, or never was.
 */
export async function goodLink({ em }: Pick<Context, 'em'>, key: string): Promise<GoodLink | null> {
  const [link] = await em.execute<GoodLink[]>(
    `select l.purpose, a.name, a.login from sign_in_link l left join account a on a.id = l.account_id
      where l.secret_hash = ?::bytea and a.ended_at is null and ${isGood}`,
    [hexOf(hashOf(key))],
  );
  return link ?? null;
}
