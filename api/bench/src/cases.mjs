import pg from 'pg';
import { ownDocument, peerDocument } from './documents.mjs';
import { pageBefore } from './operations.mjs';
import { ask } from './request.mjs';

/** What the operations are asked about at a scale, drawn from its rows in a fixed way; cursors are fetched from each server. */
export const drawCases = async (url, scale, servers) => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const column = async (text) => (await client.query({ text, rowMode: 'array' })).rows.map(([value]) => value);
  const drawn = (kind, what, howMany) =>
    column(`select ${what} from (select unit_id, code, name, md5(unit_id::text) as lot from unit_version
      where kind = '${kind}' and recorded_until = 'infinity' and valid_until = 'infinity' order by lot limit ${howMany}) v order by lot`);
  try {
    const names = await drawn('CELL', 'name', 6);
    return {
      scale,
      districts: await drawn('DISTRICT_COMMITTEE', 'code', 20),
      districtIds: await drawn('DISTRICT_COMMITTEE', 'unit_id', 20),
      wards: await drawn('WARD_COMMITTEE', 'unit_id', 10),
      cells: await drawn('CELL', 'unit_id', 40),
      searches: [...names.map(asTyped), 'to dan pho so 4 ho nam', 'tran nguyen han', 'ngoc lan'],
      cursors: await cursorsOf(servers, pageBefore(scale), walksOf(pageBefore(scale))),
      // of whom the mutation renames some; each server has its own
      renamed: (
        await client.query(`select v.unit_id as id, v.name, u.version, greatest(v.valid_from, '2024-06-01')::text as since
          from unit_version v join unit u on u.id = v.unit_id
         where v.kind = 'CELL' and v.recorded_until = 'infinity' and v.valid_until = 'infinity' order by md5(v.unit_id::text) desc limit 6000`)
      ).rows,
    };
  } finally {
    await client.end();
  }
};

/** As someone types it: without marks and capitals. */
export const asTyped = (name) =>
  name
    .normalize('NFD')
    .replace(/[đĐ]/g, 'd')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();

/** What each server is sent for the page after a cursor, of so many rows. */
const walksOf = ({ kind }) => ({
  ours: (after, size) => ({
    path: '',
    body: { query: ownDocument('units-page'), variables: { filter: { kind: { equals: kind } }, first: size, after } },
  }),
  floor: (after, size) => ({ path: 'units-page', body: { kind, first: size, after } }),
  peer: (after, size) => ({
    path: '',
    body: after
      ? { query: peerDocument('units-page-after'), variables: { kind, first: size, after } }
      : { query: peerDocument('units-page'), variables: { kind, first: size } },
  }),
});

/** By page of `first` rows after so many `rows`, the cursor of each server before it. */
export const cursorsOf = async (servers, { rows, pages, first }, walks) => {
  const found = Array.from({ length: pages }, () => ({}));
  for (const server of servers) {
    let after = null;
    const step = Math.min(rows, 100);
    for (let passed = 0; passed < rows; passed += step) after = await next(server, walks[server.name](after, step));
    for (let page = 0; page < pages; page++) {
      found[page][server.name] = after;
      if (page + 1 < pages) after = await next(server, walks[server.name](after, first));
    }
  }
  return found;
};

const next = async (server, { path, body }) => {
  const [connection] = Object.values(await ask(server, { path, body: JSON.stringify(body) }));
  return connection.pageInfo.endCursor;
};
