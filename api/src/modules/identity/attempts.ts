import { createHash } from 'node:crypto';
import { networkOf } from '../../shared/address.js';
import type { Apart } from '../../shared/context.js';

/** How many wrong attempts within 15 minutes lock a login, an address that signs in, one that comes with links, and one with access tokens. */
export const mostAttempts = { LOGIN: 10, ADDRESS: 50, LINK: 20, TOKEN: 100 } as const;

/** What is counted of an attempt. */
export interface Tried {
  readonly kind: keyof typeof mostAttempts;
  /** The login; the address itself unless given. */
  readonly login?: string;
  readonly accountId?: string | null;
  readonly address: string;
}

/** What came of counting an attempt. */
export interface Counted {
  readonly key: Buffer;
  /** For how long nothing is tried; 0 where this attempt may be. */
  readonly waitSeconds: number;
  readonly isLocking: boolean;
}

/** Counts an attempt as failed before it is looked at: of many at once no more are tried than one after the other. */
export async function countAttempt(apart: Apart, { kind, login, accountId = null, address }: Tried): Promise<Counted> {
  const key = createHash('sha256')
    .update(`${kind} ${login ?? networkOf(address)}`)
    .digest();
  const [row] = await apart<{ wait_seconds: number; is_locking: boolean }>('select * from begin_attempt($1, $2, $3, $4, $5)', [
    ...[key, accountId, address, mostAttempts[kind], kind === 'LOGIN'],
  ]);
  if (!row) throw new Error('An attempt was not counted');
  return { key, waitSeconds: row.wait_seconds, isLocking: row.is_locking };
}

/** Counts an attempt that was looked at as wrong, of a login that nobody has too. */
export async function countFailure(apart: Apart, key: Buffer): Promise<void> {
  await apart('update attempt set failed = failed + 1 where key = $1', [key]);
}

/** How many attempts were wrong with an account's login since somebody last came in; from here on they are counted anew. */
export async function takeFailures(apart: Apart, accountId: string): Promise<number> {
  const [row] = await apart<{ failed: number }>(
    `with former as (select key, failed from attempt where account_id = $1 and failed > 0 for update)
      update attempt a set failed = 0 from former where a.key = former.key returning former.failed`,
    [accountId],
  );
  return row?.failed ?? 0;
}
