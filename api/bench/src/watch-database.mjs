import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

const looks = 4;
const everyMs = 40;

/** Watches a database; `settled` resolves when nothing has run in it for a while. */
export const watchDatabase = async (url) => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const busy = async () => {
    const { rows } = await client.query(`select from pg_stat_activity
      where datname = current_database() and state <> 'idle' and backend_type = 'client backend' and pid <> pg_backend_pid()`);
    return rows.length > 0;
  };
  return {
    async settled() {
      for (let quiet = 0; quiet < looks; quiet = (await busy()) ? 0 : quiet + 1) await pause(everyMs);
    },
    end: () => client.end(),
  };
};
