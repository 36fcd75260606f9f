import type { Context } from '../../../shared/context.js';
import { refuse } from '../../../shared/refusal.js';
import { UserErrorCode } from '../../../shared/user-error-code.js';
import { recordEvent } from '../../audit/index.js';
import { Account } from '../account/account.entity.js';
import { isPasskeyOf } from '../passkey/passkey-answer.js';
import { AuthenticatorApp } from '../second-factor/authenticator-app.entity.js';
import { useCode } from '../second-factor/codes.js';
import { useRecoveryCode } from '../second-factor/recovery-codes.js';
import { type Challenge, endChallenge, mostFailures, takeUpChallenge } from './challenge.js';
import { beginSession, type Entered } from './entrance.js';
import { rememberBrowser } from './known-browser.js';
import type { ConfirmSignInInput } from './sign-in.input.js';
import { type Attempt, type RefusedAttempt, recordFailure, recordSuccess, refuseIfLocked } from './sign-in-guard.js';

type Answer = 'code' | 'recoveryCode' | 'passkey';

/** The second step of signing in. */
export class SecondStepService {
  constructor(private readonly ctx: Context) {}

  /** Lets somebody in whose first step was right, when the second is. A wrong answer counts. */
  async confirm(input: ConfirmSignInInput): Promise<Entered | RefusedAttempt> {
    const given = (['code', 'recoveryCode', 'passkey'] as const).filter((name) => input[name] != null);
    const [by] = given;
    if (!by || given.length > 1) refuse('', UserErrorCode.INVALID, 'identity.oneAnswer');
    const challenge = await takeUpChallenge(this.ctx, 'SECOND_FACTOR', input.challenge);
    const account = challenge?.accountId ? await this.ctx.em.findOne(Account, { id: challenge.accountId, endedAt: null }) : null;
    if (!challenge || !account) refuse('challenge', UserErrorCode.NOT_FOUND, 'identity.challengeGone');
    const attempt = await refuseIfLocked(this.ctx, account.login);
    if (!(await this.isRight(by, input[by] ?? '', account, challenge))) return this.refuseWrong(by, challenge, attempt);
    await endChallenge(this.ctx, challenge);
    if (by === 'recoveryCode')
      recordEvent(this.ctx, 'recovery-code.used', { subject: { type: 'Account', id: account.id }, before: null, after: null });
    if (input.isRemembered) await rememberBrowser(this.ctx, account.id);
    const entered = await beginSession(this.ctx, account, { way: challenge.way, isTwoFactor: true });
    await recordSuccess(this.ctx, attempt);
    return entered;
  }

  private async isRight(by: Answer, answer: string, account: Account, challenge: Challenge): Promise<boolean> {
    if (by === 'recoveryCode') return useRecoveryCode(this.ctx, account.id, answer);
    if (by === 'passkey') return challenge.nonce !== null && (await isPasskeyOf(this.ctx, answer, challenge.nonce, account.id));
    const app = await this.ctx.em.findOne(AuthenticatorApp, { accountId: account.id, confirmedAt: { $ne: null } });
    return app !== null && useCode(this.ctx, app, answer);
  }

  private refuseWrong(by: Answer, { failures }: Challenge, attempt: Attempt): Promise<RefusedAttempt> {
    const left = mostFailures - failures;
    const message = { code: 'identity.codeWrong', recoveryCode: 'identity.recoveryCodeWrong', passkey: 'identity.passkeyWrong' } as const;
    return left > 0
      ? recordFailure(this.ctx, attempt, message[by], { field: by, left })
      : recordFailure(this.ctx, attempt, 'identity.challengeGone', { field: 'challenge' });
  }
}
