import { randomUUID } from 'node:crypto';
import type { Context } from '../../../shared/context.js';
import type { Done } from '../../../shared/graphql/payload.js';
import { recordEvent } from '../../audit/index.js';
import { Account } from '../account/account.entity.js';
import { isPassword } from '../password.js';
import { hashOf, newSecret } from '../secret.js';
import { Session } from '../session/session.entity.js';
import type { SignInInput, SignOutInput } from './sign-in.input.js';
import { type RefusedAttempt, recordFailure, recordSuccess, refuseIfLocked } from './sign-in-guard.js';

const sessionMs = 14 * 24 * 3600 * 1000;
const longestDevice = 300;

/** Lets people in and out. */
export class SignInService {
  constructor(private readonly ctx: Context) {}

  /** Begins a session. Whatever is wrong, the answer and the time that it takes are the same. */
  async signIn({ login, password }: SignInInput): Promise<Done | RefusedAttempt> {
    const { em } = this.ctx;
    const attempt = await refuseIfLocked(this.ctx, login);
    const account = attempt.accountId ? await em.findOne(Account, attempt.accountId) : null;
    const isRight = await isPassword(account?.passwordHash ?? null, password);
    if (!account || !isRight) return recordFailure(this.ctx, attempt, 'identity.signInFailed');
    await recordSuccess(this.ctx, attempt);
    return this.begin(account);
  }

  /** Begins a session of an account. */
  begin(account: Account): Done {
    const { em, caller } = this.ctx;
    const secret = newSecret();
    const expiresAt = new Date(Date.now() + sessionMs);
    const session = em.create(Session, {
      ...{ id: randomUUID(), accountId: account.id, secretHash: hashOf(secret), expiresAt: expiresAt.toISOString(), endedAt: null },
      ...{ address: caller.address, device: caller.device?.slice(0, longestDevice) ?? null },
    });
    em.persist(session);
    recordEvent(this.ctx, 'session.begun', { subject: { type: 'Account', id: account.id }, before: null, after: { session: session.id } });
    caller.keepSession(secret, expiresAt);
    return { subjectId: account.id };
  }

  /** Ends the session that the request came with, or all of its account. */
  async signOut({ isEverywhere }: SignOutInput): Promise<Done> {
    const { em, caller, signedIn } = this.ctx;
    caller.dropSession();
    if (!signedIn?.sessionId) return { subjectId: '' };
    await em.execute('update session set ended_at = now() where (id = ? or (account_id = ? and ?)) and ended_at is null', [
      ...[signedIn.sessionId, signedIn.accountId, isEverywhere],
    ]);
    recordEvent(this.ctx, 'session.ended', {
      subject: { type: 'Account', id: signedIn.accountId },
      before: { session: signedIn.sessionId },
      after: null,
    });
    return { subjectId: signedIn.accountId };
  }
}
