import type { Context } from '../../../shared/context.js';
import type { Done } from '../../../shared/graphql/payload.js';
import { recordEvent } from '../../audit/index.js';
import { Account } from '../account/account.entity.js';
import { isPassword } from '../password.js';
import { endAccess } from '../session/end-access.js';
import { type Entered, enter } from './entrance.js';
import { refuseWithoutPasswords } from './password.service.js';
import type { SignInInput, SignOutInput } from './sign-in.input.js';
import { type RefusedAttempt, recordFailure, recordSuccess, refuseIfLocked } from './sign-in-guard.js';

/** Lets people in and out. */
export class SignInService {
  constructor(private readonly ctx: Context) {}

  /**
   * Lets somebody in by their password, or asks for the second factor. Whatever is wrong, the answer and the time that it takes are the
   * same: whether there is a second factor is told after the right password alone. Who is asked for it has not succeeded yet.
   */
  async signIn({ login, password }: SignInInput): Promise<Entered | RefusedAttempt> {
    refuseWithoutPasswords(this.ctx);
    const attempt = await refuseIfLocked(this.ctx, login);
    const account = attempt.accountId ? await this.ctx.em.findOne(Account, attempt.accountId) : null;
    const isRight = await isPassword(account?.passwordHash ?? null, password);
    if (!account || !isRight) return recordFailure(this.ctx, attempt, 'identity.signInFailed');
    const entered = await enter(this.ctx, account, 'PASSWORD');
    // of the address nothing was wrong; of the login it is not known yet
    await recordSuccess(this.ctx, entered.secondFactorNeeded ? { ...attempt, login: null } : attempt);
    return entered;
  }

  /** The account of a login, in capital or small letters. */
  async byLogin(login: string): Promise<Account | null> {
    const [found] = await this.ctx.em.execute<{ id: string }[]>(
      'select id from account where lower(login collate vi_natural) = lower(? collate vi_natural) and ended_at is null',
      [login.trim()],
    );
    return found ? this.ctx.em.findOne(Account, found.id) : null;
  }

  /** Ends the session that the request came with, or all of its account. */
  async signOut({ isEverywhere }: SignOutInput): Promise<Done> {
    const { em, caller, signedIn } = this.ctx;
    caller.dropSession();
    if (!signedIn?.sessionId) return { subjectId: '' };
    const { accountId, sessionId } = signedIn;
    if (isEverywhere) await endAccess(this.ctx, accountId);
    else await em.execute('update session set ended_at = now() where id = ? and ended_at is null', [sessionId]);
    recordEvent(this.ctx, 'session.ended', { subject: { type: 'Account', id: accountId }, before: { session: sessionId }, after: null });
    return { subjectId: accountId };
  }
}
