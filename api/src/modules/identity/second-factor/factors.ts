import { InputError } from '../../../reading/input-error.js';
import type { Context } from '../../../shared/context.js';
import { refuse } from '../../../shared/refusal.js';
import { UserErrorCode } from '../../../shared/user-error-code.js';

/** By what an account can prove a second time whose it is. */
export interface Factors {
  readonly hasApp: boolean;
  readonly hasPasskey: boolean;
  readonly hasRecoveryCode: boolean;
  /** Whether it has one at all: recovery codes alone are none. */
  readonly hasAny: boolean;
}

/** The second factors that an account has. */
export async function factorsOf({ em }: Pick<Context, 'em'>, accountId: string): Promise<Factors> {
  const [row] = await em.execute<Omit<Factors, 'hasAny'>[]>(
    `select exists (select from authenticator_app where account_id = a.id and confirmed_at is not null) as "hasApp",
       exists (select from passkey where account_id = a.id) as "hasPasskey",
       exists (select from recovery_code where account_id = a.id and used_at is null) as "hasRecoveryCode"
      from account a where a.id = ?`,
    [accountId],
  );
  if (!row) throw new InputError('UNAUTHENTICATED', 'There is no such account.');
  return { ...row, hasAny: row.hasApp || row.hasPasskey };
}

/**
 * What follows from the taking away of a factor, once it is written: refused where none is left and a role asks for one; where none is left
 * otherwise, recovery codes have nothing to recover, and no session counts as proved by two.
 */
export async function afterRemoval(ctx: Context, accountId: string): Promise<void> {
  const { em, today } = ctx;
  if ((await factorsOf(ctx, accountId)).hasAny) return;
  const [row] = await em.execute<{ due: string | null }[]>('select second_factor_due(?, ?::date)::text as due', [accountId, today]);
  if (row?.due) refuse('', UserErrorCode.IN_USE, 'identity.secondFactorRequired');
  await forgetFactors(ctx, accountId);
}

/** Takes away what remains of second factors when there is none any more. */
export async function forgetFactors({ em }: Pick<Context, 'em'>, accountId: string): Promise<void> {
  await em.execute('delete from recovery_code where account_id = ?', [accountId]);
  await em.execute('delete from known_browser where account_id = ?', [accountId]);
  await em.execute('update session set is_two_factor = false where account_id = ? and is_two_factor', [accountId]);
}
