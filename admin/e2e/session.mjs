import '../../scripts/typescript.mjs';
import { createHash, randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';

const pg = createRequire(new URL('../../api/package.json', import.meta.url))('pg');
const { signedIn } = await import('../../api/test/signed-in.ts');
const { locked, others, secretOf, signedInAs, strict } = await import('./session-state.ts');

export { secretOf, signedInAs };

/** Adds an administrator to a database who is signed in; on the sample others too. */
export async function addSignedIn(url) {
  const database = new pg.Client({ connectionString: url });
  await database.connect();
  try {
    await signedIn(database, [{ role: 'PLATFORM_ADMINISTRATOR' }], null, { name: 'Quản Trị (mẫu)', secret: secretOf() });
    const { rows } = await database.query("select unit_id from unit_version where code = 'HP-LC-HN' limit 1");
    if (rows.length === 0) return;
    for (const [other, { role, name, isOverEverything }] of Object.entries(others))
      await signedIn(database, role ? [{ role, unitId: isOverEverything ? null : rows[0].unit_id }] : [], null, {
        name,
        secret: secretOf(other),
      });
    await addHeldUp(database);
    for (const one of Object.values(locked)) await addLocked(database, one);
  } finally {
    await database.end();
  }
}

/** Adds somebody whose role asks for a second factor for longer than the days to add one. */
async function addHeldUp(database) {
  await database.query(
    "insert into role (code, label_vi, label_en, permissions, second_factor_since, rank) values ($1, $2, $3, '{unit:read,account:manage}', '2020-01-01', 900)",
    [strict.role, strict.label, strict.label],
  );
  const { name, secret } = strict;
  await signedIn(database, [{ role: strict.role }], null, { name, secret });
}

/** Adds an account that was tried ten times with a wrong password, and so is locked. */
async function addLocked(database, { login, name }) {
  const id = randomUUID();
  await database.query('insert into account (id, login, name) values ($1, $2, $3)', [id, login, name]);
  const key = createHash('sha256').update(`LOGIN ${login}`).digest();
  await database.query(
    `insert into attempt (key, account_id, failures, first_at, last_at, address, locked_at, locked_until, locks)
      values ($1, $2, 10, now() - interval '4 minutes', now(), '203.0.113.24', now(), now() + interval '1 day', 1)`,
    [key, id],
  );
}
