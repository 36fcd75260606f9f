import { randomBytes } from 'node:crypto';
import { AccountService, GrantService, hashPassword } from '../../modules/identity/index.js';
import { CannotStart } from '../../shared/cannot-start.js';
import type { Context } from '../../shared/context.js';
import { asPlatform } from '../as-platform.js';
import type { Database } from '../connection.js';

/** A fictitious account, as it is shown this once. */
export interface DemoAccount {
  readonly login: string;
  readonly password: string;
  readonly role: string;
  /** Code of the unit; null: over everything. */
  readonly unit: string | null;
}

/** One of each role, over a part of the sample where that shows most; nobody of these names exists. */
const demo: readonly (readonly [login: string, name: string, role: string, unit: string | null])[] = [
  ['quan-tri', 'Hồ Kim Nga (mẫu)', 'PLATFORM_ADMINISTRATOR', null],
  ['don-vi', 'Đặng Văn Đức (mẫu)', 'UNIT_ADMINISTRATOR', 'HP-LC-HN'],
  ['bien-tap', 'Bùi Bích Đào (mẫu)', 'EDITOR', 'HP-LC'],
  ['giang-vien', 'Dương Thị Yến (mẫu)', 'TRAINER', 'HP-LC'],
  ['nguoi-duyet', 'Ngô Văn Dũng (mẫu)', 'REVIEWER', 'HP-LC'],
  ['nguoi-xem', 'Vũ Thanh Oanh (mẫu)', 'READER', 'HP-LC'],
  ['kiem-tra', 'Phạm Thị Phương (mẫu)', 'AUDITOR', null],
];

/** Adds a fictitious account of each role, with random passwords that are kept nowhere, to a database of the sample that has no accounts. */
export function addDemo(database: Pick<Database, 'orm' | 'readPool'>): Promise<DemoAccount[]> {
  return asPlatform(database, async (ctx) => {
    await requireSample(ctx);
    const made: DemoAccount[] = [];
    for (const [login, name, role, unit] of demo) made.push(await add(ctx, login, name, role, unit));
    return made;
  });
}

async function requireSample({ em }: Context): Promise<void> {
  const [found] = await em.execute<{ accounts: boolean; real: boolean; sample: boolean }[]>(
    `select exists (select from account) as accounts,
       exists (select from person_version where given_name not like '%(mẫu)') as real,
       exists (select from unit_version where code = 'HP-LC-HN') and exists (select from person) as sample`,
  );
  if (found?.accounts) throw new CannotStart('There are accounts already: --demo is for a database that has none. Start without it.');
  if (!found?.sample || found.real)
    throw new CannotStart('This database holds something else than the sample of Lê Chân: --demo is for that alone. Start without it.');
}

async function add(ctx: Context, login: string, name: string, role: string, unit: string | null): Promise<DemoAccount> {
  const { em, today } = ctx;
  const { subjectId: accountId } = await new AccountService(ctx).invite({ login, name });
  const password = randomBytes(12).toString('base64url');
  await em.execute('update account set password_hash = ?, password_set_at = now() where id = ?', [await hashPassword(password), accountId]);
  await em.execute('delete from sign_in_link where account_id = ?', [accountId]);
  const [over] = await em.execute<{ unit_id: string }[]>(
    `select unit_id from unit_version where code = ? and recorded_until = 'infinity' and valid_from <= ?::date and ?::date < valid_until`,
    [unit, today, today],
  );
  await new GrantService(ctx).give({ accountId, role, unitId: over?.unit_id ?? null, includesLed: unit !== null, validFrom: today });
  return { login, password, role, unit };
}
