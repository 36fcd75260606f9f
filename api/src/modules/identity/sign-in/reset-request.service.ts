import type { Context } from '../../../shared/context.js';
import { refuse } from '../../../shared/refusal.js';
import { UserErrorCode } from '../../../shared/user-error-code.js';
import { recordEvent } from '../../audit/index.js';
import { makeLink } from './link-maker.js';
import { refuseWithoutPasswords } from './password.service.js';
import type { RequestPasswordResetInput } from './sign-in.input.js';
import { SignInService } from './sign-in.service.js';
import { refuseIfLockedForLinks } from './sign-in-guard.js';

const oncePer = '5 minutes';

/** A link for who forgot their password. */
export class ResetRequestService {
  constructor(private readonly ctx: Context) {}

  /**
   * Has a link sent to the account's address. What is answered, and how soon, doesn't tell whether there is one: all that is done for it is
   * done after the answer.
   */
  async request({ login }: RequestPasswordResetInput): Promise<{ subjectId: null }> {
    refuseWithoutPasswords(this.ctx);
    if (!this.ctx.waysIn.post) refuse('', UserErrorCode.WAY_CLOSED, 'identity.noMail');
    // never taken back: who asks for many fills the letter-boxes of others
    await refuseIfLockedForLinks(this.ctx);
    this.ctx.later(() => this.ctx.inOwnUnit((ctx) => send(ctx, login)));
    return { subjectId: null };
  }
}

async function send(ctx: Context, login: string): Promise<void> {
  const account = await new SignInService(ctx).byLogin(login);
  if (!account?.email || (await isAskedAgain(ctx, account.id))) return;
  await makeLink(ctx, account);
  recordEvent(ctx, 'account.reset-asked', { subject: { type: 'Account', id: account.id }, before: null, after: { by: 'OWNER' } });
}

/** Whether a link was made so lately that another would only fill a letter-box. */
async function isAskedAgain({ em }: Pick<Context, 'em'>, accountId: string): Promise<boolean> {
  const [found] = await em.execute<object[]>(
    `select from sign_in_link where account_id = ? and used_at is null and failed_at is null and made_at > now() - interval '${oncePer}'`,
    [accountId],
  );
  return found !== undefined;
}
