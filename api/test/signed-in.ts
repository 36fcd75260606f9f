import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type pg from 'pg';

/** What somebody may do: a role over a unit, or over everything. */
export interface Given {
  readonly role: string;
  readonly unitId?: string | null;
  readonly withLed?: boolean;
  readonly from?: string;
  readonly until?: string;
}

/** Somebody who is signed in: the header that their browser sends. */
export interface SomebodySignedIn {
  readonly accountId: string;
  readonly sessionId: string;
  readonly headers: { readonly cookie: string };
}

/** Makes an account with a session in the database itself: for tests of what somebody may do, not of how they come in. */
export async function signedIn(
  database: pg.Client,
  given: readonly Given[] = [],
  personId: string | null = null,
  { name = 'Người thử', secret = randomBytes(32).toString('base64url') }: { name?: string; secret?: string } = {},
): Promise<SomebodySignedIn> {
  const [accountId, sessionId] = [randomUUID(), randomUUID()];
  await database.query('insert into account (id, login, name, person_id) values ($1, $2, $3, $4)', [accountId, accountId, name, personId]);
  for (const { role, unitId = null, withLed = false, from = '2020-01-01', until = 'infinity' } of given)
    await database.query(
      'insert into role_grant (id, account_id, role, unit_id, with_led, valid_from, valid_until) values ($1, $2, $3, $4, $5, $6, $7)',
      [randomUUID(), accountId, role, unitId, withLed, from, until],
    );
  await database.query(`insert into session (id, account_id, secret_hash, expires_at) values ($1, $2, $3, now() + interval '1 day')`, [
    ...[sessionId, accountId, createHash('sha256').update(secret).digest()],
  ]);
  return { accountId, sessionId, headers: { cookie: `lechan_session=${secret}` } };
}
