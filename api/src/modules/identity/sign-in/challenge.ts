import { randomUUID } from 'node:crypto';
import type { Context } from '../../../shared/context.js';
import { hashOf, newSecret } from '../secret.js';
import type { Way } from '../session/session.entity.js';

export type Purpose = 'SECOND_FACTOR' | 'PASSKEY' | 'ADD_PASSKEY' | 'LINK';

/** What somebody is half through. */
export interface Challenge {
  readonly id: string;
  readonly accountId: string | null;
  readonly way: Way;
  /** What a passkey signs; of a link, what it is bound to. */
  readonly nonce: string | null;
  readonly failures: number;
}

/** What is begun. */
interface Begun {
  readonly purpose: Purpose;
  readonly accountId: string | null;
  readonly way: Way;
  readonly nonce: string | null;
}

const validForMinutes = 5;
/** So many wrong answers one challenge bears. */
export const mostFailures = 5;

/** Begins something of two steps; the secret of its second one, and until when that is good. */
export async function beginChallenge({ em }: Pick<Context, 'em'>, begun: Begun): Promise<{ key: string; expiresAt: string }> {
  const { purpose, accountId, way, nonce } = begun;
  const key = newSecret();
  const expiresAt = new Date(Date.now() + validForMinutes * 60_000).toISOString();
  await em.execute('delete from challenge where expires_at < now()');
  await em.execute(
    'insert into challenge (id, secret_hash, purpose, account_id, way, nonce, expires_at) values (?, ?::bytea, ?, ?, ?, ?, ?::timestamptz)',
    [randomUUID(), hexOf(hashOf(key)), purpose, accountId, way, nonce, expiresAt],
  );
  return { key, expiresAt };
}

/**
 * Takes up a challenge for one more answer, which counts as wrong until it is found right: of answers that come at once none is spared the
 * count. Null where there is none, where it has expired, and where too many answers were wrong.
 */
export async function takeUpChallenge({ em }: Pick<Context, 'em'>, purpose: Purpose, key: string): Promise<Challenge | null> {
  const [found] = await em.execute<Challenge[]>(
    `update challenge set failures = failures + 1
      where secret_hash = ?::bytea and purpose = ? and expires_at > now() and failures < ?
      returning id, account_id as "accountId", way, nonce, failures`,
    [hexOf(hashOf(key)), purpose, mostFailures],
  );
  return found ?? null;
}

/** Looks at a second step that waits; null where there is none. */
export async function findChallenge({ em }: Pick<Context, 'em'>, key: string) {
  const [found] = await em.execute<{ accountId: string; nonce: string | null; expiresAt: string }[]>(
    `select account_id as "accountId", nonce, to_char(expires_at, 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "expiresAt" from challenge
      where secret_hash = ?::bytea and purpose = 'SECOND_FACTOR' and expires_at > now() and failures < ?`,
    [hexOf(hashOf(key)), mostFailures],
  );
  return found ?? null;
}

/** Uses a challenge up: it is good for once. */
export async function endChallenge({ em }: Pick<Context, 'em'>, { id }: Pick<Challenge, 'id'>): Promise<void> {
  await em.execute('delete from challenge where id = ?', [id]);
}

/** Bytes as a statement takes them. */
export function hexOf(bytes: Buffer): string {
  return `\\x${bytes.toString('hex')}`;
}
