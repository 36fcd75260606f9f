import { randomUUID } from 'node:crypto';
import type { Context } from '../../../shared/context.js';
import { hashOf, newSecret } from '../secret.js';
import { hexOf } from './challenge.js';

const knownForDays = 30;

/** Whether the second factor of an account was proved in this browser lately, and its owner asked to be spared it. */
export async function isKnownBrowser({ em, caller }: Context, accountId: string): Promise<boolean> {
  if (!caller.knownBrowser) return false;
  const [found] = await em.execute<object[]>(
    'select from known_browser where account_id = ? and secret_hash = ?::bytea and expires_at > now()',
    [accountId, hexOf(hashOf(caller.knownBrowser))],
  );
  return found !== undefined;
}

/** Spares this browser the second factor of an account for a while. */
export async function rememberBrowser({ em, caller }: Context, accountId: string): Promise<void> {
  const secret = newSecret();
  const expiresAt = new Date(Date.now() + knownForDays * 24 * 3600 * 1000);
  await em.execute('delete from known_browser where expires_at < now()');
  await em.execute('insert into known_browser (id, account_id, secret_hash, expires_at) values (?, ?, ?::bytea, ?::timestamptz)', [
    ...[randomUUID(), accountId, hexOf(hashOf(secret)), expiresAt.toISOString()],
  ]);
  caller.keepKnownBrowser(secret, expiresAt);
}
