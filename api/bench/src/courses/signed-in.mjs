import '../../../../scripts/typescript.mjs';
import pg from 'pg';
import { secretOfSession } from '../request.mjs';

const { signedIn } = await import('../../../test/signed-in.ts');

/** Signs in who asks for courses: a reader of one district, who may read what is published and nobody's drafts. */
export const addReader = (url) => signIn(url, 'READER', { name: 'Người đọc', secret: secretOfSession });

/** Signs somebody in with a role over a district, and hands back the headers of their requests and the district's identity. */
export const signIn = async (url, role, about) => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query(
      `select unit_id as id from unit_version where kind = 'DISTRICT_COMMITTEE' and recorded_until = 'infinity' order by code limit 1`,
    );
    const unitId = rows[0].id;
    const { headers } = await signedIn(client, [{ role, unitId, withLed: true }], null, about);
    return { headers, unitId };
  } finally {
    await client.end();
  }
};
