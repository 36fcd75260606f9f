import { createRequire } from 'node:module';

const pg = createRequire(new URL('../../api/package.json', import.meta.url))('pg');

/** Changes the third of a database's acts as only its owner can: past the server and the guards. */
export async function tamper(url) {
  const database = new pg.Client({ connectionString: url });
  await database.connect();
  try {
    await database.query(`set session_replication_role = replica`);
    await database.query(`update event set note = 'khác' where id = (select event_id from event_seal where position = 3)`);
  } finally {
    await database.end();
  }
}
