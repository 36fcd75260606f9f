import '../../scripts/typescript.mjs';
import { createRequire } from 'node:module';

const pg = createRequire(new URL('../../api/package.json', import.meta.url))('pg');
const { signedIn } = await import('../../api/test/signed-in.ts');
const { others, secretOf, signedInAs } = await import('./session-state.ts');

export { secretOf, signedInAs };

/** Adds an administrator to a database who is signed in; on the sample others too. */
export async function addSignedIn(url) {
  const database = new pg.Client({ connectionString: url });
  await database.connect();
  try {
    await signedIn(database, [{ role: 'PLATFORM_ADMINISTRATOR' }], null, { name: 'Quản Trị (mẫu)', secret: secretOf() });
    const { rows } = await database.query("select unit_id from unit_version where code = 'HP-LC-HN' limit 1");
    if (rows.length === 0) return;
    for (const [other, { role, name }] of Object.entries(others))
      await signedIn(database, role ? [{ role, unitId: rows[0].unit_id }] : [], null, { name, secret: secretOf(other) });
  } finally {
    await database.end();
  }
}
