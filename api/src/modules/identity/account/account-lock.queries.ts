import { by, instant, source, value } from '../../../reading/source.js';

/** That a row of attempts locks its account now. */
export const isLocked = (row: string): string => `${row}.locked_until > clock_timestamp()`;

/** Accounts that nobody can sign in with for a while, seen with the account. */
export const locks = source({
  type: 'AccountLock',
  table: 'attempt',
  key: 'account_id',
  keyType: 'uuid',
  dated: false,
  rights: { kind: 'own', column: 'account_id', permission: 'account:manage', lookedIntoBy: 'audit:read' },
  order: [by('locked_at', 'timestamptz')],
  fields: {
    lockedAt: instant('locked_at'),
    lockedUntil: instant('locked_until'),
    attempts: 'failures',
    firstAttemptAt: instant('first_at'),
    address: 'address',
    isKnownAddress: value((row) => `exists (select from session s where s.account_id = ${row}.account_id and s.address = ${row}.address)`),
  },
});
