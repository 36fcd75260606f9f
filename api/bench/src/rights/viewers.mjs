import '../../../../scripts/typescript.mjs';
import { createHash, randomUUID } from 'node:crypto';
import pg from 'pg';

const { signedIn } = await import('../../../test/signed-in.ts');

/** An access token may ask at most 6,000 times a minute: the load comes with so many, one after the other. */
const howManyTokens = 60;
const permissionsOfTokens = ['unit:read', 'unit:read-history', 'person:read', 'person:read-contact'];
const json = { 'content-type': 'application/json', accept: 'application/json' };

/**
 * Adds to a scale those whose rights are measured. Each has the headers of its requests (several: taken in turn) and `over`, the units of
 * which its requests are; `everything` is who has no limits. All but the two kinds of the city are not public, so that a right is looked at.
 */
export const addViewers = async (url) => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const units = async (where, howMany) =>
    (
      await client.query(`select unit_id as id, code from unit_version
        where recorded_until = 'infinity' and valid_until = 'infinity' and ${where} order by md5(unit_id::text) limit ${howMany}`)
    ).rows;
  const session = async (role, over, withLed) => {
    const given = over ? over.map(({ id }) => ({ role, unitId: id, withLed })) : [{ role }];
    return signedIn(client, given, null, { name: `${role} over ${over?.length ?? 'everything'}` });
  };
  const headersOf = ({ headers }) => [{ ...json, ...headers }];
  try {
    await client.query(`update unit_kind set is_public = code in ('CITY_COMMITTEE', 'CITY')`);
    const districts = await units(`kind = 'DISTRICT_COMMITTEE'`, 20);
    const wards = await units(`kind = 'WARD_COMMITTEE'`, 20);
    const [district] = districts;
    const [ward] = await units(`kind = 'WARD_COMMITTEE' and parent_id = '${district.id}'`, 1);
    // one district has no twenty others: its wards then, and some cells within them
    const most = districts.length < 20 ? wards : districts;
    const twenty = [...most, ...(await units(`kind = 'CELL'`, 20 - most.length))];
    const administrator = await session('PLATFORM_ADMINISTRATOR', null);
    return {
      everything: { title: 'everything, without limits', headers: headersOf(administrator), over: districts },
      root: {
        title: 'everything, by a grant at the root',
        headers: headersOf(await session('UNIT_ADMINISTRATOR', await units(`kind = 'CITY_COMMITTEE'`, 1), true)),
        over: districts,
      },
      district: {
        title: 'administrator of a district',
        headers: headersOf(await session('UNIT_ADMINISTRATOR', [district], true)),
        over: [district],
      },
      twenty: { title: 'twenty grants', headers: headersOf(await session('UNIT_ADMINISTRATOR', twenty, true)), over: most },
      token: { title: 'access token', headers: await tokensOf(client, administrator.accountId), over: districts },
      anonymous: { title: 'anonymous, all kinds public', headers: [json], over: districts, isPublic: true },
      ward: { title: 'administrator of a ward', headers: headersOf(await session('UNIT_ADMINISTRATOR', [ward], true)), over: [ward] },
    };
  } finally {
    await client.end();
  }
};

/** Makes public what the scale has, but not all kinds that there are: the condition is then still in each statement. */
export const makePublic = async (url) => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('update unit_kind set is_public = code in (select distinct kind from unit_version)');
  } finally {
    await client.end();
  }
};

const tokensOf = async (client, accountId) => {
  const secrets = Array.from({ length: howManyTokens }, (_, i) => `lc_${String(i).padStart(4, '0')}_${String(i).padStart(32, 'x')}`);
  for (const secret of secrets) {
    const id = randomUUID();
    await client.query('insert into access_token (id, account_id, name, permissions, requests_per_minute) values ($1, $2, $3, $4, 6000)', [
      id,
      accountId,
      'Bench',
      permissionsOfTokens,
    ]);
    await client.query(
      `insert into access_token_key (id, token_id, prefix, secret_hash, valid_until) values ($1, $2, $3, $4, '2200-01-01')`,
      [...[randomUUID(), id, secret.slice(0, 7), createHash('sha256').update(secret).digest()]],
    );
  }
  return secrets.map((secret) => ({ ...json, authorization: `Bearer ${secret}` }));
};
