import type { Context } from '../../../shared/context.js';
import type { Done } from '../../../shared/graphql/payload.js';
import { Reasons, refuse } from '../../../shared/refusal.js';
import { UserErrorCode } from '../../../shared/user-error-code.js';
import { recordEvent } from '../../audit/index.js';
import { Account } from '../account/account.entity.js';
import { hashPassword, isPassword } from '../password.js';
import { checkPassword } from '../password-rules.js';
import { endAccess } from '../session/end-access.js';
import { ownSession } from '../session/own-session.js';
import type { ChangePasswordInput } from '../session/session.input.js';
import { type RefusedAttempt, recordFailure, recordSuccess, refuseIfLocked } from './sign-in-guard.js';

/** Refuses where nobody signs in by a password. */
export function refuseWithoutPasswords({ waysIn }: Pick<Context, 'waysIn'>): void {
  if (!waysIn.hasPasswords) refuse('', UserErrorCode.WAY_CLOSED, 'identity.noPasswords');
}

/** One's own password. */
export class PasswordService {
  constructor(private readonly ctx: Context) {}

  /** Changes it. All other sessions end, links that could set it are no longer good, and no browser is spared the second factor. */
  async change({ currentPassword, newPassword }: ChangePasswordInput): Promise<Done | RefusedAttempt> {
    refuseWithoutPasswords(this.ctx);
    const { em } = this.ctx;
    const { accountId, sessionId } = ownSession(this.ctx);
    const account = await em.findOneOrFail(Account, accountId);
    const wrong = await wrongPassword(this.ctx, account, 'currentPassword', currentPassword);
    if (wrong) return wrong;
    const reasons = Reasons.none();
    checkPassword(newPassword, [account.login, account.name], reasons, 'newPassword');
    if (reasons.none && newPassword.normalize('NFC') === currentPassword.normalize('NFC'))
      reasons.add('newPassword', UserErrorCode.NOTHING_TO_CHANGE, 'identity.samePassword');
    reasons.settle();
    account.passwordHash = await hashPassword(newPassword);
    account.passwordSetAt = new Date().toISOString();
    await endAccess(this.ctx, accountId, { except: sessionId });
    await em.execute('delete from sign_in_link where account_id = ? and used_at is null', [accountId]);
    recordEvent(this.ctx, 'account.password-set', {
      ...{ subject: { type: 'Account', id: accountId }, before: null, after: { by: 'OWNER' } },
    });
    return { subjectId: accountId };
  }
}

/**
 * What a session alone is not enough for needs the password too, or else it is refused, and counted as signing in is; null where it is right.
 * Who has no password does without.
 */
export async function wrongOwnPassword(ctx: Context, accountId: string, password: string | null): Promise<RefusedAttempt | null> {
  const account = await ctx.em.findOneOrFail(Account, accountId);
  return account.passwordHash === null ? null : wrongPassword(ctx, account, 'password', password ?? '');
}

async function wrongPassword(ctx: Context, account: Account, field: string, password: string): Promise<RefusedAttempt | null> {
  const attempt = await refuseIfLocked(ctx, account.login);
  if (!(await isPassword(account.passwordHash, password))) return recordFailure(ctx, attempt, 'identity.passwordWrong', { field });
  await recordSuccess(ctx, attempt);
  return null;
}
