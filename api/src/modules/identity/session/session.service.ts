import { isUuid } from '../../../reading/keyset.js';
import type { Context } from '../../../shared/context.js';
import type { Done } from '../../../shared/graphql/payload.js';
import { refuse } from '../../../shared/refusal.js';
import { UserErrorCode } from '../../../shared/user-error-code.js';
import { recordEvent } from '../../audit/index.js';
import { endAccess } from './end-access.js';
import { ownOrKept, ownSession } from './own-session.js';
import type { RevokeOtherSessionsInput, RevokeSessionInput } from './session.input.js';

/** Ends sessions. */
export class SessionService {
  constructor(private readonly ctx: Context) {}

  /** Ends one session. Of somebody else's it is not told whether there is one. */
  async revoke({ id }: RevokeSessionInput): Promise<Done> {
    const own = ownSession(this.ctx);
    const [found] = isUuid(id)
      ? await this.ctx.em.execute<{ account_id: string }[]>('select account_id from session where id = ? and ended_at is null', [id])
      : [];
    if (!found || (found.account_id !== own.accountId && this.ctx.viewer.scopeOf('account:manage').kind !== 'everything'))
      refuse('id', UserErrorCode.NOT_FOUND, 'identity.sessionNotFound');
    await this.ctx.em.execute('update session set ended_at = now() where id = ?', [id]);
    if (id === own.sessionId) this.ctx.caller.dropSession();
    this.record(found.account_id, { session: id });
    return { subjectId: found.account_id };
  }

  /** Ends all sessions of an account but the one that asks. */
  async revokeOthers({ accountId }: RevokeOtherSessionsInput): Promise<Done> {
    const id = await ownOrKept(this.ctx, accountId);
    if (!isUuid(id)) refuse('accountId', UserErrorCode.NOT_FOUND, 'identity.accountNotFound');
    const sessions = await endAccess(this.ctx, id, { except: ownSession(this.ctx).sessionId });
    if (sessions.length === 0) refuse('', UserErrorCode.NOTHING_TO_CHANGE, 'identity.noOtherSession');
    this.record(id, { sessions });
    return { subjectId: id };
  }

  private record(accountId: string, before: object): void {
    recordEvent(this.ctx, 'session.revoked', { subject: { type: 'Account', id: accountId }, before, after: null });
  }
}
