import '../../scripts/typescript.mjs';
import { createRequire } from 'node:module';

const pg = createRequire(new URL('../../api/package.json', import.meta.url))('pg');
const { signedIn } = await import('../../api/test/signed-in.ts');
const { secret, signedInState } = await import('./session-state.ts');

export { secret, signedInState };

/** Adds an administrator to a database who is signed in with the secret. */
export async function addAdministrator(url) {
  const database = new pg.Client({ connectionString: url });
  await database.connect();
  try {
    await signedIn(database, [{ role: 'PLATFORM_ADMINISTRATOR' }], null, { name: 'Quản Trị (mẫu)', secret });
  } finally {
    await database.end();
  }
}
