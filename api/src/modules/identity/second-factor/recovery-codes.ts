import { randomInt } from 'node:crypto';
import type { Context } from '../../../shared/context.js';
import { hexOf } from '../sign-in/challenge.js';

const howMany = 10;
// no 0 and o, 1, i and l: they are read from paper
const letters = '23456789abcdefghjkmnpqrstuvwxyz';
const groups = 3;
const groupLength = 4;

/** Makes new codes in place of all earlier ones; each is good for once. They can't be shown again. */
export async function newRecoveryCodes({ em, waysIn }: Context, accountId: string): Promise<string[]> {
  const codes = Array.from({ length: howMany }, newCode);
  await em.execute('delete from recovery_code where account_id = ?', [accountId]);
  for (const code of codes)
    await em.execute('insert into recovery_code (account_id, code_hash) values (?, ?::bytea)', [
      ...[accountId, hexOf(waysIn.sealing.mac(written(code), accountId))],
    ]);
  return codes;
}

/** Uses a code up; whether it was one. */
export async function useRecoveryCode({ em, waysIn }: Context, accountId: string, code: string): Promise<boolean> {
  const used = await em.execute<object[]>(
    'update recovery_code set used_at = now() where account_id = ? and code_hash = ?::bytea and used_at is null returning account_id',
    [accountId, hexOf(waysIn.sealing.mac(written(code), accountId))],
  );
  return used.length > 0;
}

/** 12 letters of 31: 59 bits, which the key of their hash makes more. */
function newCode(): string {
  const group = () => Array.from({ length: groupLength }, () => letters[randomInt(letters.length)]).join('');
  return Array.from({ length: groups }, group).join('-');
}

/** A code as it counts, however it was typed. */
function written(code: string): string {
  return code.toLowerCase().replace(/[^a-z0-9]/g, '');
}
