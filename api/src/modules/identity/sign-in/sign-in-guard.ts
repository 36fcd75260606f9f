import type { Context } from '../../../shared/context.js';
import type { UserError } from '../../../shared/graphql/user-error.js';
import { type MessageKey, translate } from '../../../shared/messages/messages.js';
import { refuse, type Told } from '../../../shared/refusal.js';
import { UserErrorCode } from '../../../shared/user-error-code.js';
import { recordEvent } from '../../audit/index.js';
import { type Counted, countAttempt, countFailure, mostAttempts, type Tried } from '../attempts.js';

type Guarded = Pick<Context, 'apart' | 'caller'>;

/** A wait that is told in seconds; a longer one is in minutes. */
const longestInSeconds = 60;

/** Something that is being tried with a secret: counted as failed until it has succeeded. */
export interface Attempt {
  readonly login: Buffer | null;
  readonly network: Buffer;
  /** Null for a login that nobody has: it is counted and locked like any other. */
  readonly accountId: string | null;
  /** Whether it locks its login unless it succeeds. */
  readonly isLocking: boolean;
}

/** What a command answers that was refused and yet keeps what it wrote: the count and the trail of what was tried. */
export interface RefusedAttempt {
  readonly subjectId: null;
  readonly userErrors: UserError[];
}

/**
 * Begins an attempt to sign in with a login, and refuses it while the login or the address is locked, the right password like a wrong one.
 * Call `recordSuccess` when somebody is signed in for good, with all that is asked of them; until then it counts as failed.
 */
export async function refuseIfLocked(ctx: Guarded, login: string): Promise<Attempt> {
  const ofAddress = await begin(ctx, { kind: 'ADDRESS' });
  const [found] = await ctx.apart<{ folded: string; id: string | null }>(
    `select lower($1 collate vi_natural) as folded,
       (select id from account where lower(login collate vi_natural) = lower($1 collate vi_natural) and ended_at is null) as id`,
    [login.trim()],
  );
  const accountId = found?.id ?? null;
  const ofLogin = await begin(ctx, { kind: 'LOGIN', login: found?.folded ?? login, accountId });
  return { login: ofLogin.key, network: ofAddress.key, accountId, isLocking: ofLogin.isLocking };
}

/** Begins an attempt with the secret of a link, counted by address alone. */
export async function refuseIfLockedForLinks(ctx: Guarded): Promise<Attempt> {
  const { key } = await begin(ctx, { kind: 'LINK' });
  return { login: null, network: key, accountId: null, isLocking: false };
}

/**
 * Records that an attempt failed, in the trail where it locked an account and else with who comes in next, and refuses it in a way that this
 * stands.
 */
export async function recordFailure(
  ctx: Context,
  { login, accountId, isLocking }: Attempt,
  message: MessageKey,
  { field = '', ...told }: Told & { field?: string } = {},
): Promise<RefusedAttempt> {
  if (login) await countFailure(ctx.apart, login);
  if (isLocking && accountId) {
    const after = { failures: mostAttempts.LOGIN, address: ctx.caller.address };
    recordEvent(ctx, 'account.locked', { subject: { type: 'Account', id: accountId }, before: null, after });
  }
  const path = ['input', field].filter(Boolean);
  return {
    subjectId: null,
    userErrors: [{ field: path, code: UserErrorCode.SIGN_IN_FAILED, message: translate(ctx.language, message, told) }],
  };
}

/**
 * Takes an attempt back that succeeded: what failed before with that login locks it no more, of its address this one alone. What the trail
 * has yet to tell stays until a session begins.
 */
export async function recordSuccess({ apart }: Pick<Context, 'apart'>, { login, network }: Attempt): Promise<void> {
  if (login)
    await apart(
      `with told as (delete from attempt where key = $1 and failed = 0)
        update attempt set failures = 0, locks = 0, locked_at = null, locked_until = null where key = $1 and failed > 0`,
      [login],
    );
  await apart(
    `update attempt set failures = failures - 1, locks = greatest(locks - (locked_at is not null)::int, 0), locked_at = null, locked_until = null
      where key = $1 and failures > 0`,
    [network],
  );
}

async function begin({ apart, caller }: Guarded, tried: Omit<Tried, 'address'>): Promise<Counted> {
  const counted = await countAttempt(apart, { ...tried, address: caller.address });
  const { waitSeconds: seconds } = counted;
  if (seconds > longestInSeconds)
    refuse('', UserErrorCode.TOO_MANY_ATTEMPTS, 'identity.tooManyAttempts', { minutes: Math.ceil(seconds / 60) });
  if (seconds > 0) refuse('', UserErrorCode.TOO_MANY_ATTEMPTS, 'identity.attemptTooSoon', { seconds });
  return counted;
}
