import type { EntityManager } from '@mikro-orm/postgresql';
import { asPlatform } from '../database/as-platform.js';
import { auditEntities } from '../modules/audit/index.js';
import { identityEntities } from '../modules/identity/index.js';
import { CannotStart } from '../shared/cannot-start.js';
import type { Context } from '../shared/context.js';
import { translate } from '../shared/messages/messages.js';
import { Refusal } from '../shared/refusal.js';
import { withDatabase } from './with-database.js';

/** Runs what an operator does with accounts and access tokens; what is refused is told in a line. */
export async function withPlatform<T>(name: string, work: (ctx: Context) => Promise<T>): Promise<T> {
  try {
    return await withDatabase({ name, entities: [...identityEntities, ...auditEntities] }, (database) => asPlatform(database, work));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new CannotStart(error.reasons.map(({ message, told }) => translate('en', message, told)).join('\n'));
  }
}

/** The account of a login, in capital or small letters. */
export async function accountOf(em: EntityManager, login: string): Promise<{ id: string; version: number }> {
  const [account] = await em.execute<{ id: string; version: number }[]>(
    'select id, version from account where lower(login collate vi_natural) = lower(? collate vi_natural)',
    [login],
  );
  if (!account) throw new CannotStart(`Nobody has the login ${login}. See: npm run lechan -- user list`);
  return account;
}

/** The unit that bears a code today; null where there is none. */
export async function findUnit({ em, today }: Pick<Context, 'em' | 'today'>, code: string): Promise<string | null> {
  const [unit] = await em.execute<{ unit_id: string }[]>(
    `select unit_id from unit_version where code = ? and recorded_until = 'infinity' and valid_from <= ?::date and ?::date < valid_until`,
    [code, today, today],
  );
  return unit?.unit_id ?? null;
}

/** The unit that bears a code today; null where none was named. Errors: CannotStart, where no unit has it. */
export async function unitOf(ctx: Pick<Context, 'em' | 'today'>, code: string | undefined): Promise<string | null> {
  if (code === undefined) return null;
  const unit = await findUnit(ctx, code);
  if (!unit) throw new CannotStart(`No unit has the code ${code} today.`);
  return unit;
}

/** Writes rows under their heads, each column as wide as its widest value. */
export function printTable(heads: readonly string[], rows: readonly (readonly (string | null)[])[]): void {
  const all = [heads, ...rows.map((row) => row.map((value) => value ?? '–'))];
  const widths = heads.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  for (const row of all)
    process.stdout.write(
      `${row
        .map((value, column) => value.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd()}\n`,
    );
}
