import { signedIn } from '../../../test/signed-in.js';
import { startApi, type TestApi } from '../../../test/start-api.js';
import { knownBySession, outermost } from './known-viewer.js';
import { hashOf } from './secret.js';

let api: TestApi;
beforeAll(async () => {
  api = await startApi({ seed: 'sample' });
});
afterAll(() => api.close());

/** The codes of the outermost of some units, with the role that reaches them. */
async function outermostOf(named: readonly (readonly [role: string, code: string | null])[]): Promise<string[]> {
  const { rows } = await api.database.query<{ row: string }>(
    `with named as (
       select distinct role, unit_id from json_to_recordset($1) as r (role text, code text) left join unit_version using (code)
        where r.code is null or recorded_until = 'infinity')
     select role || ' ' || coalesce((select code from unit_version where unit_id = x.unit_id and recorded_until = 'infinity' order by valid_from desc limit 1), 'everything') as row
       from (${outermost('named', 'role')}) x order by 1`,
    [JSON.stringify(named.map(([role, code]) => ({ role, code })))],
  );
  return rows.map(({ row }) => row);
}

test('of units the outermost reach the same as all of them, for each role apart', async () => {
  expect(
    await outermostOf([
      ['A', 'HP-LC-HN-03'],
      ['A', 'HP-LC-HN'],
      ['A', 'HP-LC-AB'],
      ['B', 'HP-LC-HN-03'],
      ['C', null],
      ['C', 'HP-LC'],
    ]),
  ).toEqual(['A HP-LC-AB', 'A HP-LC-HN', 'B HP-LC-HN-03', 'C HP-LC', 'C everything']);
  expect(await outermostOf([])).toEqual([]);
});

test('who reaches what a committee and its branches lead is known by the committee and the ground, and reaches every unit as before', async () => {
  const { unit } = await api.ask('{ unit(code: "HP-LC") { id } }');
  const secret = 'a-session-of-somebody-over-the-district';
  await signedIn(api.database, [{ role: 'READER', unitId: unit.id, withLed: true }], null, { secret });
  const { rows } = await api.database.query(knownBySession, [hashOf(secret), '2026-01-01']);
  const known = rows[0].reached['unit:read'].units as string[];
  const reachedBy = async (units: string) =>
    (
      await api.database.query<{ id: string }>(
        `select distinct unit_id as id from unit_version where recorded_until = 'infinity' and within && ${units} order by 1`,
        units.includes('$1') ? [unit.id] : [],
      )
    ).rows.map(({ id }) => id);
  const led = `array(select $1::uuid union select c.covered_id from unit_version u join coverage c on c.leader_id = u.unit_id
    where u.within && array[$1::uuid] and u.recorded_until = 'infinity' and u.valid_from <= '2026-01-01' and '2026-01-01' < u.valid_until
      and c.recorded_until = 'infinity' and c.valid_from <= '2026-01-01' and '2026-01-01' < c.valid_until)`;
  const all = await reachedBy(led);
  expect(await reachedBy(`'{${known.join()}}'::uuid[]`)).toEqual(all);
  expect(all.length).toBeGreaterThan(100);
  expect(known.length).toBeLessThan(10);
});
