import pg from 'pg';
import { organizationOf } from './organization.mjs';
import { verify } from './verify.mjs';

/** The scales that are measured: how many districts the size of Lê Chân. */
export const scales = { S: 1, L: 100 };
const seed = 26;
const rowsAtOnce = 4000;

/** Fills a migrated database with a scale; the same rows in every run. */
export const buildScale = async (url, scale, today) => {
  const rows = organizationOf(scales[scale], seed);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('begin');
    // the guards look at each row anew; what they guard is checked for all rows at once below
    await client.query(`set local session_replication_role = replica`);
    for (const [table, all] of Object.entries(rows)) await insert(client, table, all);
    await client.query(`insert into search_word
      select distinct word, w.type from (select words, 'Unit' as type from unit_version union all select words, 'Person' from person_version) w,
        unnest(tsvector_to_array(w.words)) word
      on conflict do nothing`);
    await client.query('update placement set day = $1', [today]);
    await client.query('commit');
    await verify(client, today);
    await client.query('vacuum (analyze)');
    return await countsOf(client, today);
  } finally {
    await client.end();
  }
};

const insert = async (client, table, rows) => {
  if (rows.length === 0) return;
  const columns = Object.keys(rows[0]).join(', ');
  for (let i = 0; i < rows.length; i += rowsAtOnce) {
    await client.query(`insert into ${table} (${columns}) select ${columns} from json_populate_recordset(null::${table}, $1)`, [
      JSON.stringify(rows.slice(i, i + rowsAtOnce)),
    ]);
  }
};

const countsOf = async (client, today) => {
  const { rows } = await client.query(
    `select count(*) filter (where living and kind in ('CITY_COMMITTEE', 'DISTRICT_COMMITTEE', 'WARD_COMMITTEE', 'CELL'))::int as "partyUnits",
            count(*) filter (where living and kind in ('CITY', 'URBAN_DISTRICT', 'WARD', 'RESIDENTIAL_GROUP'))::int as "administrativeUnits",
            (select count(*) from unit u where not exists (select from unit_version v where v.unit_id = u.id and $1 < v.valid_until))::int as "closedUnits",
            count(*)::int as "versions",
            (select count(*) from appointment_version where valid_from <= $1 and $1 < valid_until)::int as "appointments",
            (select count(*) from appointment_version)::int as "appointmentsEverHeld",
            (select count(*) from coverage)::int as "coverages"
       from (select kind, recorded_until = 'infinity' and valid_from <= $1 and $1 < valid_until as living from unit_version) v`,
    [today],
  );
  return rows[0];
};
