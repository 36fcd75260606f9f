import { isIP } from 'node:net';
import type { EntityManager } from '@mikro-orm/postgresql';
import { bitsOf } from '../../../shared/address.js';
import type { InputReader } from '../../../shared/input-reader.js';
import type { Day } from '../../../shared/period.js';
import { isPermission, type Permission, permissions } from '../../../shared/permissions.js';
import { refuse } from '../../../shared/refusal.js';
import { UserErrorCode } from '../../../shared/user-error-code.js';

/** What no program does: who could would make itself more than it was made for. */
const keptFromTokens: readonly Permission[] = ['account:manage', 'role:manage', 'grant:give', 'token:create'];
const mostAddresses = 50;
const mostPerMinute = 6_000;
const longestDays = 366;
const mostTokens = 20;

/** The day so many days after another. */
export function dayAfter(day: Day, days: number): Day {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** What a token may do, as it was asked for; over a unit nothing that reaches the whole platform. */
export function readPermissions({ reasons }: InputReader, asked: readonly string[], unitId: string | null): Permission[] {
  if (asked.length === 0) reasons.add('permissions', UserErrorCode.REQUIRED, 'input.required');
  for (const [at, permission] of asked.entries()) {
    const field = ['permissions', String(at)];
    if (!isPermission(permission)) reasons.add(field, UserErrorCode.NOT_FOUND, 'identity.noPermission', { permission });
    else if (keptFromTokens.includes(permission)) reasons.add(field, UserErrorCode.INVALID, 'identity.notForTokens', { permission });
    else if (unitId !== null && permissions[permission] === 'PLATFORM')
      reasons.add(field, UserErrorCode.INVALID, 'identity.overEverythingOnly', { permission });
  }
  return [...new Set(asked.filter(isPermission))];
}

/** Until when a secret is good: from tomorrow on, and within a year. */
export function readValidUntil({ reasons }: InputReader, day: Day, today: Day): Day {
  const last = dayAfter(today, longestDays);
  if (day <= today) reasons.add('validUntil', UserErrorCode.DATE_NOT_AFTER, 'identity.tokenEndsInPast');
  else if (day > last) reasons.add('validUntil', UserErrorCode.INVALID, 'identity.tokenTooLong', { day: last });
  return day;
}

/** From where a token may be used, as networks: bits beyond the length are refused, as which of both is meant is not known. */
export function readAddresses({ reasons }: InputReader, asked: readonly string[]): string[] {
  if (asked.length > mostAddresses)
    reasons.add('allowedAddresses', UserErrorCode.INVALID, 'identity.tooManyAddresses', { most: mostAddresses });
  return asked.map((text, at) => {
    const network = networkIn(text.trim());
    if (network === null) reasons.add(['allowedAddresses', String(at)], UserErrorCode.INVALID, 'identity.addressForm');
    return network ?? '';
  });
}

/** How many requests a minute. */
export function readRate({ reasons }: InputReader, rate: number): number {
  if (rate < 1 || rate > mostPerMinute)
    reasons.add('requestsPerMinute', UserErrorCode.INVALID, 'identity.tokenRate', { most: mostPerMinute });
  return rate;
}

/** Refuses one more where an account has as many that are good as it may; two made at once wait for each other. */
export async function refuseTooMany(em: EntityManager, today: Day, accountId: string, besideId: string | null = null): Promise<void> {
  await em.execute('select from account where id = ? for no key update', [accountId]);
  const [row] = await em.execute<{ count: number }[]>(
    `select count(*)::int as count from access_token t where t.account_id = ? and t.revoked_at is null and t.id is distinct from ?::uuid
       and exists (select from access_token_key k where k.token_id = t.id and k.valid_until > ?::date)`,
    [accountId, besideId, today],
  );
  if ((row?.count ?? 0) >= mostTokens) refuse('', UserErrorCode.INVALID, 'identity.tooManyTokens', { most: mostTokens });
}

function networkIn(text: string): string | null {
  const [address = '', length, ...more] = text.split('/');
  const bits = { 0: 0, 4: 32, 6: 128 }[isIP(address)] ?? 0;
  if (
    bits === 0 ||
    address.includes('%') ||
    more.length > 0 ||
    (length !== undefined && (!/^\d{1,3}$/.test(length) || Number(length) > bits))
  )
    return null;
  const given = length === undefined ? bits : Number(length);
  return bitsOf(address).slice(given).includes('1') ? null : `${address.toLowerCase()}/${given}`;
}
