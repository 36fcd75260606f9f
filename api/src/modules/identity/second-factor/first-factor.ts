import type { Context } from '../../../shared/context.js';
import { endAccess } from '../session/end-access.js';
import { ownSession } from '../session/own-session.js';
import { factorsOf } from './factors.js';
import { newRecoveryCodes } from './recovery-codes.js';

/**
 * What comes with a second factor, before it is written: this session counts as proved by two. With the first one recovery codes come where
 * there are none, and all other sessions end: they were begun without it.
 */
export async function firstFactorAdded(ctx: Context, accountId: string): Promise<{ recoveryCodes: string[] }> {
  const { hasAny, hasRecoveryCode } = await factorsOf(ctx, accountId);
  const { sessionId } = ownSession(ctx);
  if (!hasAny) await endAccess(ctx, accountId, { except: sessionId });
  await ctx.em.execute('update session set is_two_factor = true where id = ?', [sessionId]);
  return { recoveryCodes: hasRecoveryCode ? [] : await newRecoveryCodes(ctx, accountId) };
}
