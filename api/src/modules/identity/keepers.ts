import type { Context } from '../../shared/context.js';
import { refuse } from '../../shared/refusal.js';
import { UserErrorCode } from '../../shared/user-error-code.js';

/**
 * Refuses what has just been written when nobody could keep accounts and roles after it. One such command waits for another: two that are
 * right alone could leave nobody together.
 */
export async function refuseNobodyLeft({ em, today }: Pick<Context, 'em' | 'today'>, field: string): Promise<void> {
  await em.flush();
  await em.execute('select pg_advisory_xact_lock(7304114253)');
  const [somebody] = await em.execute<object[]>(
    `select from account a join role_grant g on g.account_id = a.id and g.unit_id is null and g.valid_from <= ?::date and ?::date < g.valid_until
       join role r on r.code = g.role and r.permissions @> '{account:manage,role:manage}' where a.ended_at is null limit 1`,
    [today, today],
  );
  if (!somebody) refuse(field, UserErrorCode.IN_USE, 'identity.lastAdministrator');
}
