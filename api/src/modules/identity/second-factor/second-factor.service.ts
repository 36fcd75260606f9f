import { randomUUID } from 'node:crypto';
import { renderSVG } from 'uqr';
import type { Context } from '../../../shared/context.js';
import { refuse } from '../../../shared/refusal.js';
import { UserErrorCode } from '../../../shared/user-error-code.js';
import { recordEvent } from '../../audit/index.js';
import { Account } from '../account/account.entity.js';
import { lockKept } from '../kept.js';
import { requireAsMuch } from '../own-reach.js';
import { endAccess } from '../session/end-access.js';
import { ownSession } from '../session/own-session.js';
import { wrongOwnPassword } from '../sign-in/password.service.js';
import { takeLinksAway } from '../single-sign-on/unlinking.js';
import { AuthenticatorApp } from './authenticator-app.entity.js';
import { appAddress, newAppSecret, useCode } from './codes.js';
import { afterRemoval, factorsOf, forgetFactors } from './factors.js';
import { firstFactorAdded } from './first-factor.js';
import { newRecoveryCodes } from './recovery-codes.js';
import type {
  ConfirmAuthenticatorAppInput,
  MakeRecoveryCodesInput,
  RemoveAuthenticatorAppInput,
  ResetSecondFactorInput,
} from './second-factor.input.js';

/** One's own authenticator app and recovery codes; and the taking away of somebody's whose telephone is lost. */
export class SecondFactorService {
  constructor(private readonly ctx: Context) {}

  /** Begins an app; the one before is good until a code of this one was seen. */
  async beginApp() {
    const { em, waysIn } = this.ctx;
    const { accountId } = ownSession(this.ctx);
    const account = await em.findOneOrFail(Account, accountId);
    const [id, secret] = [randomUUID(), newAppSecret()];
    await em.nativeDelete(AuthenticatorApp, { accountId, confirmedAt: null });
    em.persist(em.create(AuthenticatorApp, { id, accountId, secret: waysIn.sealing.seal(secret, id), confirmedAt: null }));
    const address = appAddress(secret, account.login);
    return { subjectId: accountId, secret, address, picture: renderSVG(address, { border: 2 }) };
  }

  /** Takes the app that was begun, by a code of it, in place of the one before. Other sessions end: they are asked for its codes. */
  async confirmApp({ code, password }: ConfirmAuthenticatorAppInput) {
    const { em } = this.ctx;
    const { accountId, sessionId } = ownSession(this.ctx);
    const begun = await em.findOne(AuthenticatorApp, { accountId, confirmedAt: null });
    if (!begun) refuse('code', UserErrorCode.NOT_FOUND, 'identity.appNotBegun');
    const wrong = await wrongOwnPassword(this.ctx, accountId, password ?? null);
    if (wrong) return wrong;
    if (!(await useCode(this.ctx, begun, code))) refuse('code', UserErrorCode.SIGN_IN_FAILED, 'identity.appCodeWrong');
    const { recoveryCodes } = await firstFactorAdded(this.ctx, accountId);
    const former = await em.nativeDelete(AuthenticatorApp, { accountId, confirmedAt: { $ne: null } });
    await em.execute('update authenticator_app set confirmed_at = now() where id = ?', [begun.id]);
    await endAccess(this.ctx, accountId, { except: sessionId });
    this.record(former ? 'authenticator-app.replaced' : 'authenticator-app.added', accountId);
    return { subjectId: accountId, recoveryCodes };
  }

  /** Removes the app; refused where it is the last second factor and a role asks for one. */
  async removeApp({ password }: RemoveAuthenticatorAppInput) {
    const { accountId } = ownSession(this.ctx);
    const wrong = await wrongOwnPassword(this.ctx, accountId, password ?? null);
    if (wrong) return wrong;
    const removed = await this.ctx.em.nativeDelete(AuthenticatorApp, { accountId, confirmedAt: { $ne: null } });
    if (!removed) refuse('', UserErrorCode.NOT_FOUND, 'identity.noApp');
    await afterRemoval(this.ctx, accountId);
    this.record('authenticator-app.removed', accountId);
    return { subjectId: accountId };
  }

  /** Makes ten new recovery codes; those of before are no longer good. */
  async newRecoveryCodes({ password }: MakeRecoveryCodesInput) {
    const { accountId } = ownSession(this.ctx);
    if (!(await factorsOf(this.ctx, accountId)).hasAny) refuse('', UserErrorCode.NOT_FOUND, 'identity.noSecondFactor');
    const wrong = await wrongOwnPassword(this.ctx, accountId, password ?? null);
    if (wrong) return wrong;
    const recoveryCodes = await newRecoveryCodes(this.ctx, accountId);
    this.record('recovery-code.made', accountId);
    return { subjectId: accountId, recoveryCodes };
  }

  /**
   * Takes all second factors of an account away, with its sessions, and with its links to providers, for who had its sessions may have made
   * one. Its owner signs in by the password alone and adds new ones.
   */
  async reset({ id, note }: ResetSecondFactorInput) {
    const { em } = this.ctx;
    await lockKept(em, Account, id, null, 'identity.accountNotFound');
    if (!(await factorsOf(this.ctx, id)).hasAny) refuse('id', UserErrorCode.NOTHING_TO_CHANGE, 'identity.noSecondFactor');
    await requireAsMuch(this.ctx, id);
    await em.nativeDelete(AuthenticatorApp, { accountId: id });
    await em.execute('delete from passkey where account_id = ?', [id]);
    await forgetFactors(this.ctx, id);
    await takeLinksAway(this.ctx, id);
    await endAccess(this.ctx, id);
    await em.execute('delete from sign_in_link where account_id = ? and used_at is null', [id]);
    recordEvent(this.ctx, 'second-factor.reset', { subject: { type: 'Account', id }, before: null, after: null, note: note ?? null });
    return { subjectId: id };
  }

  private record(name: `${string}.${string}`, accountId: string): void {
    recordEvent(this.ctx, name, { subject: { type: 'Account', id: accountId }, before: null, after: null });
  }
}
