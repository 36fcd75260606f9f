import { readFile } from 'node:fs/promises';
import pg from 'pg';
import { pads } from '../courses/addresses.mjs';

/** Adds the peer's schema to a database that holds a scale; with courses where it holds some. */
export const createPeer = async (url, today, withCourses = false) => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query((await written('schema.sql')).replaceAll('$today', `'${today}'::date`));
    if (withCourses) await client.query(signing(await written('../courses/peer.sql')));
    await client.query('vacuum (analyze)');
  } finally {
    await client.end();
  }
};

const written = (file) => readFile(new URL(file, import.meta.url), 'utf8');

const bytes = (buffer) => `'\\x${buffer.toString('hex')}'::bytea`;
const until = '(((floor(extract(epoch from now()) / 3600) + 2) * 3600)::bigint)';
/** As the product signs addresses of files: what is signed names the file and until when it holds. */
const signed = `sha256(${bytes(pads.inner)} || convert_to(f.id || '?until=' || ${until}, 'UTF8'))`;
const pass = `'?until=' || ${until} || '&signature=' || encode(sha256(${bytes(pads.outer)} || ${signed}), 'hex')`;
const signing = (sql) => sql.replaceAll('$pass', pass);
