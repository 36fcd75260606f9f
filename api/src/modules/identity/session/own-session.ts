import { InputError } from '../../../reading/input-error.js';
import { forbidden } from '../../../reading/refused-right.js';
import type { Context, SignedIn } from '../../../shared/context.js';
import { mayDo } from '../may-do.js';

/** The session that a command about one's own account comes with. Error: UNAUTHENTICATED. */
export function ownSession({ signedIn }: Pick<Context, 'signedIn'>): SignedIn {
  if (!signedIn?.sessionId) throw new InputError('UNAUTHENTICATED', 'Sign in: this is about the account that one is signed in with.');
  return signedIn;
}

/** The account that a command is about: one's own, or another's where one keeps accounts. Errors: UNAUTHENTICATED, FORBIDDEN. */
export async function ownOrKept(ctx: Context, accountId: string | null | undefined): Promise<string> {
  const own = ownSession(ctx).accountId;
  if (!accountId || accountId === own) return own;
  if (await mayDo(ctx, 'account:manage', {})) return accountId;
  throw forbidden(ctx.viewer, 'account:manage');
}
