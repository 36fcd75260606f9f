import { createHash } from 'node:crypto';
import { networkOf } from '../../../shared/address.js';
import type { Context } from '../../../shared/context.js';
import type { UserError } from '../../../shared/graphql/user-error.js';
import { type MessageKey, translate } from '../../../shared/messages/messages.js';
import { refuse } from '../../../shared/refusal.js';
import { UserErrorCode } from '../../../shared/user-error-code.js';
import { recordEvent } from '../../audit/index.js';

type Guarded = Pick<Context, 'apart' | 'caller'>;

/** How many wrong attempts within 15 minutes lock a login, an address that signs in, and one that comes with links. */
const most = { LOGIN: 10, ADDRESS: 50, LINK: 20 } as const;
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

interface Begun {
  wait_seconds: number;
  is_locking: boolean;
}

/**
 * Begins an attempt to sign in with a login, and refuses it while the login or the address is locked, the right password like a wrong one.
 * Call `recordSuccess` when somebody is signed in for good, with all that is asked of them; until then it counts as failed.
 */
export async function refuseIfLocked(ctx: Guarded, login: string): Promise<Attempt> {
  const ofAddress = await beginAt(ctx, 'ADDRESS');
  const [found] = await ctx.apart<{ folded: string; id: string | null }>(
    `select lower($1 collate vi_natural) as folded,
       (select id from account where lower(login collate vi_natural) = lower($1 collate vi_natural) and ended_at is null) as id`,
    [login.trim()],
  );
  const key = keyOf('LOGIN', found?.folded ?? login);
  const accountId = found?.id ?? null;
  const { is_locking } = await begin(ctx, key, accountId, 'LOGIN');
  return { ...ofAddress, login: key, accountId, isLocking: is_locking };
}

/** Begins an attempt with the secret of a link, counted by address alone. */
export function refuseIfLockedForLinks(ctx: Guarded): Promise<Attempt> {
  return beginAt(ctx, 'LINK');
}

/** Records that an attempt failed, in the trail where it locked an account, and refuses it in a way that this stands. */
export function recordFailure(ctx: Context, { accountId, isLocking }: Attempt, message: MessageKey): RefusedAttempt {
  if (isLocking && accountId) {
    const after = { failures: most.LOGIN, address: ctx.caller.address };
    recordEvent(ctx, 'account.locked', { subject: { type: 'Account', id: accountId }, before: null, after });
  }
  const told = translate(ctx.language, message);
  return { subjectId: null, userErrors: [{ field: ['input'], code: UserErrorCode.SIGN_IN_FAILED, message: told }] };
}

/** Takes an attempt back that succeeded: what failed before with that login is forgotten, of its address this one alone. */
export async function recordSuccess({ apart }: Pick<Context, 'apart'>, { login, network }: Attempt): Promise<void> {
  if (login) await apart('delete from attempt where key = $1', [login]);
  await apart(
    `update attempt set failures = failures - 1, locks = greatest(locks - (locked_at is not null)::int, 0), locked_at = null, locked_until = null
      where key = $1 and failures > 0`,
    [network],
  );
}

async function beginAt(ctx: Guarded, kind: 'ADDRESS' | 'LINK'): Promise<Attempt> {
  const key = keyOf(kind, networkOf(ctx.caller.address));
  await begin(ctx, key, null, kind);
  return { login: null, network: key, accountId: null, isLocking: false };
}

async function begin({ apart, caller }: Guarded, key: Buffer, accountId: string | null, kind: keyof typeof most): Promise<Begun> {
  const [begun] = await apart<Begun>('select * from begin_attempt($1, $2, $3, $4, $5)', [
    ...[key, accountId, caller.address, most[kind], kind === 'LOGIN'],
  ]);
  if (!begun) throw new Error('An attempt was not counted');
  const { wait_seconds: seconds } = begun;
  if (seconds > longestInSeconds)
    refuse('', UserErrorCode.TOO_MANY_ATTEMPTS, 'identity.tooManyAttempts', { minutes: Math.ceil(seconds / 60) });
  if (seconds > 0) refuse('', UserErrorCode.TOO_MANY_ATTEMPTS, 'identity.attemptTooSoon', { seconds });
  return begun;
}

function keyOf(kind: keyof typeof most, what: string): Buffer {
  return createHash('sha256').update(`${kind} ${what}`).digest();
}
