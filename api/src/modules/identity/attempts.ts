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
