import { readFile } from 'node:fs/promises';
import pg from 'pg';

/** Adds the peer's schema to a database that holds a scale. */
export const createPeer = async (url, today) => {
  const text = await readFile(new URL('schema.sql', import.meta.url), 'utf8');
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(text.replaceAll('$today', `'${today}'::date`));
    await client.query('vacuum (analyze)');
  } finally {
    await client.end();
  }
};
