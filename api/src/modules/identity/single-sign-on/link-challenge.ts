import type { Context } from '../../../shared/context.js';
import { ownSession } from '../session/own-session.js';
import { beginChallenge, endChallenge, takeUpChallenge } from '../sign-in/challenge.js';

const purpose = 'LINK';

/** Begins linking one's own account to one at a provider; the key that goes there is good once, in this session. Error: UNAUTHENTICATED. */
export async function beginLink(ctx: Context, provider: string): Promise<string> {
  const { accountId, sessionId } = ownSession(ctx);
  const { key } = await beginChallenge(ctx, { purpose, accountId, way: 'SINGLE_SIGN_ON', nonce: boundTo(provider, sessionId) });
  return key;
}

/** Uses up what was begun; whether it was good for this provider and this session. Error: UNAUTHENTICATED. */
export async function takeUpLink(ctx: Context, provider: string, key: string): Promise<boolean> {
  const { accountId, sessionId } = ownSession(ctx);
  const challenge = await takeUpChallenge(ctx, purpose, key);
  if (challenge?.accountId !== accountId || challenge.nonce !== boundTo(provider, sessionId)) return false;
  await endChallenge(ctx, challenge);
  return true;
}

function boundTo(provider: string, sessionId: string | null): string {
  return `${provider} ${sessionId}`;
}
