import { randomUUID } from 'node:crypto';
import type { Context } from '../../../shared/context.js';
import type { Done } from '../../../shared/graphql/payload.js';
import { recordEvent } from '../../audit/index.js';
import type { Account } from '../account/account.entity.js';
import { takeFailures } from '../attempts.js';
import { passkeyQuestion } from '../passkey/passkey-question.js';
import { type Factors, factorsOf } from '../second-factor/factors.js';
import { hashOf, newSecret } from '../secret.js';
import { Session, type Way } from '../session/session.entity.js';
import { idleDays, longestDays, singleSignOnDays } from '../session/session-life.js';
import { beginChallenge, findChallenge } from './challenge.js';
import { isKnownBrowser } from './known-browser.js';
import { type SecondFactorNeeded, SecondFactorWay } from './second-factor-needed.type.js';

/** Whom a command let in, or what it asks of them yet; of these it is one. */
export interface Entered extends Done {
  readonly secondFactorNeeded?: SecondFactorNeeded;
}

/** How far somebody has come. */
interface Proved {
  readonly way: Way;
  readonly isTwoFactor: boolean;
}

const longestDevice = 300;
const dayMs = 24 * 3600 * 1000;

/** Lets somebody in who proved one factor, or asks for the second where their account has one. */
export async function enter(ctx: Context, account: Account, way: Way): Promise<Entered> {
  const factors = await factorsOf(ctx, account.id);
  if (!factors.hasAny) return beginSession(ctx, account, { way, isTwoFactor: false });
  if (await isKnownBrowser(ctx, account.id)) return beginSession(ctx, account, { way, isTwoFactor: true });
  return { subjectId: '', secondFactorNeeded: await ask(ctx, account, way, factors) };
}

/** Begins a session: its secret is a cookie that no script reads. The trail tells how often somebody was wrong before. */
export async function beginSession(ctx: Context, account: Account, { way, isTwoFactor }: Proved): Promise<Entered> {
  const { em, caller } = ctx;
  const secret = newSecret();
  const after = (days: number) => new Date(Date.now() + days * dayMs);
  const lastsUntil = after(way === 'SINGLE_SIGN_ON' ? singleSignOnDays : longestDays);
  const session = em.create(Session, {
    ...{ id: randomUUID(), accountId: account.id, secretHash: hashOf(secret), way, isTwoFactor },
    ...{ expiresAt: after(idleDays).toISOString(), lastsUntil: lastsUntil.toISOString(), endedAt: null },
    ...{ address: caller.address, device: caller.device?.slice(0, longestDevice) ?? null },
  });
  em.persist(session);
  const failedBefore = await takeFailures(ctx.apart, account.id);
  recordEvent(ctx, 'session.begun', {
    ...{ subject: { type: 'Account', id: account.id }, before: null },
    after: { session: session.id, way, isTwoFactor, ...(failedBefore > 0 && { failedBefore }) },
  });
  caller.keepSession(secret, lastsUntil);
  return { subjectId: account.id };
}

async function ask(ctx: Context, account: Account, way: Way, factors: Factors): Promise<SecondFactorNeeded> {
  const question = factors.hasPasskey ? await passkeyQuestion(ctx, account.id) : null;
  const { key, expiresAt } = await beginChallenge(ctx, {
    ...{ purpose: 'SECOND_FACTOR', accountId: account.id, way, nonce: question?.challenge ?? null },
  });
  return { challenge: key, expiresAt, ways: waysOf(factors), passkeyOptions: question && JSON.stringify(question) };
}

/** What a challenge asks; null where it is none any more. */
export async function askedBy(ctx: Context, key: string): Promise<SecondFactorNeeded | null> {
  const found = await findChallenge(ctx, key);
  if (!found) return null;
  const { accountId, nonce, expiresAt } = found;
  const question = nonce && (await passkeyQuestion(ctx, accountId, nonce));
  return {
    challenge: key,
    expiresAt,
    ways: waysOf(await factorsOf(ctx, accountId)),
    passkeyOptions: question ? JSON.stringify(question) : null,
  };
}

function waysOf({ hasApp, hasPasskey, hasRecoveryCode }: Factors): SecondFactorWay[] {
  return [
    ...(hasApp ? [SecondFactorWay.APP] : []),
    ...(hasPasskey ? [SecondFactorWay.PASSKEY] : []),
    ...(hasRecoveryCode ? [SecondFactorWay.RECOVERY_CODE] : []),
  ];
}
