import pg from 'pg';
import { idOf } from '../../test/small-organization.js';
import { createTestDatabase, type TestDatabase } from '../../test/test-database.js';

// What the database refuses by itself, whoever writes: no service stands before it here.

let copy: TestDatabase;
let client: pg.Client;
let other: pg.Client;
beforeAll(async () => {
  copy = await createTestDatabase();
  [client, other] = [new pg.Client({ connectionString: copy.url }), new pg.Client({ connectionString: copy.url })];
  await Promise.all([client.connect(), other.connect()]);
});
afterAll(async () => {
  await Promise.all([client.end(), other.end()]);
  await copy.drop();
});

let last = 0;
const fresh = () => idOf(1_000 + ++last);

/** A new unit without versions. */
async function unit(): Promise<string> {
  const id = fresh();
  await client.query('insert into unit (id) values ($1)', [id]);
  return id;
}

type Version = { code?: string; parent?: string | null; from?: string; until?: string };
const insertVersion = `insert into unit_version (id, unit_id, parent_id, code, name, kind, valid_from, valid_until, act, within)
  values ($1, $2, $3, $4, 'Đơn vị', 'FRONT_BOARD', $5, $6, 'CREATE', array[$2]::uuid[])`;
const version = (id: string, { code = `C${last}`, parent = null, from = '2020-01-01', until = 'infinity' }: Version = {}, on = client) =>
  on.query(insertVersion, [fresh(), id, parent, code, from, until]);

/** A unit that exists from 2020 on, or on the days that are given. */
async function existing(days: Version = {}): Promise<string> {
  const id = await unit();
  await version(id, days);
  return id;
}

async function person(): Promise<string> {
  const id = fresh();
  await client.query('insert into person (id) values ($1)', [id]);
  return id;
}

async function appointment(unitId: string, personId: string, from: string, until = 'infinity', position = 'HEAD', on = client) {
  const id = fresh();
  await on.query('insert into appointment (id) values ($1)', [id]);
  return on.query(
    `insert into appointment_version (id, appointment_id, unit_id, person_id, position, valid_from, valid_until, act)
     values ($1, $2, $3, $4, $5, $6, $7, 'CREATE')`,
    [fresh(), id, unitId, personId, position, from, until],
  );
}

/** How a transaction is refused: the name of the guard or constraint. */
async function refusal(run: () => Promise<unknown>): Promise<string> {
  await client.query('begin');
  try {
    await run();
    await client.query('commit');
    return 'nothing was refused';
  } catch (error) {
    await client.query('rollback');
    return (error as pg.DatabaseError).constraint ?? (error as Error).message;
  }
}

test('two versions of one unit on one day', async () => {
  const id = await existing({ until: '2024-01-01' });
  expect(await refusal(() => version(id, { from: '2023-12-31' }))).toBe('unit_version_one_a_day');
  expect(await refusal(() => version(id, { from: '2024-01-01' }))).toBe('nothing was refused');
});

test('one code of two units on one day', async () => {
  await existing({ code: 'CHUNG', until: '2024-01-01' });
  const id = await unit();
  expect(await refusal(() => version(id, { code: 'CHUNG', from: '2023-12-31' }))).toBe('unit_code_taken');
  expect(await refusal(() => version(id, { code: 'CHUNG', from: '2024-01-01' }))).toBe('nothing was refused');
});

test('codes of two units on one day that differ by capital and small letters alone', async () => {
  await existing({ code: 'HP-ĐL', until: '2024-01-01' });
  const id = await unit();
  expect(await refusal(() => version(id, { code: 'hp-đl', from: '2023-12-31' }))).toBe('unit_code_taken');
  expect(await refusal(() => version(id, { code: 'hp-đl', from: '2024-01-01' }))).toBe('nothing was refused');
});

test('a tree of more levels than any real one', async () => {
  let above = await existing();
  for (let level = 2; level <= 63; level++) above = await existing({ parent: above });
  const id = await unit();
  expect(await refusal(() => version(id, { parent: above }))).toBe('unit_too_deep');
});

test('a unit that stands below itself, on however few days', async () => {
  const [a, b, c] = [await unit(), await unit(), await unit()];
  /** a below b, b below c, and c below a until a day, if any. */
  const ring = async (until: string | null) => {
    await version(a, { code: 'V-A', parent: b });
    await version(b, { code: 'V-B', parent: c });
    if (until) await version(c, { code: 'V-C', parent: a, until });
    await version(c, { code: 'V-C', from: until ?? '2020-01-01' });
  };
  expect(await refusal(() => ring('2020-01-02'))).toBe('unit_cycle');
  expect(await refusal(() => ring(null))).toBe('nothing was refused');
});

test('a unit that is its own parent', async () => {
  const id = await unit();
  expect(await refusal(() => version(id, { parent: id }))).toBe('unit_version_check2');
});

test('a unit that outlives or predates its parent, whichever of both is written', async () => {
  const parent = await existing({ code: 'CHA', from: '2020-01-01', until: '2024-01-01' });
  const child = await unit();
  expect(await refusal(() => version(child, { parent, from: '2021-01-01' }))).toBe('unit_outside_parent');
  expect(await refusal(() => version(child, { parent, from: '2019-12-31', until: '2021-01-01' }))).toBe('unit_outside_parent');
  expect(await refusal(() => version(child, { parent, from: '2020-01-01', until: '2024-01-01' }))).toBe('nothing was refused');
  const shorter = async () => {
    await client.query(`update unit_version set recorded_until = clock_timestamp() where unit_id = $1 and recorded_until = 'infinity'`, [
      parent,
    ]);
    await version(parent, { code: 'CHA', until: '2023-12-31' });
  };
  expect(await refusal(shorter)).toBe('unit_outside_parent');
});

test('a gap in a unit’s life', async () => {
  const id = await existing({ code: 'HO', until: '2022-01-01' });
  expect(await refusal(() => version(id, { code: 'HO', from: '2023-01-01' }))).toBe('unit_life_has_gap');
});

test('an appointment, coverage or identifier outside its unit’s life, and a unit that ends under them', async () => {
  const [id, led, holder] = [await existing({ code: 'SONG', until: '2024-01-01' }), await existing({ code: 'DUOC' }), await person()];
  const coverage = (until: string) =>
    client.query('insert into coverage (id, leader_id, covered_id, valid_from, valid_until) values ($1, $2, $3, $4, $5)', [
      fresh(),
      id,
      led,
      '2021-01-01',
      until,
    ]);
  const identifier = (until: string) =>
    client.query(
      `insert into identifier (id, unit_id, scheme, value, valid_from, valid_until) values ($1, $2, 'ELECTRONIC', $3, '2021-01-01', $4)`,
      [fresh(), id, `M${last}`, until],
    );
  expect(await refusal(() => appointment(id, holder, '2021-01-01'))).toBe('appointment_outside_unit');
  expect(await refusal(() => coverage('infinity'))).toBe('coverage_outside_unit');
  expect(await refusal(() => identifier('infinity'))).toBe('identifier_outside_unit');
  expect(await refusal(() => identifier('2024-01-01'))).toBe('nothing was refused');
  const end = async (unitId: string) => {
    await client.query(`update unit_version set recorded_until = clock_timestamp() where unit_id = $1 and recorded_until = 'infinity'`, [
      unitId,
    ]);
    await version(unitId, { code: 'KHAC', until: '2022-01-01' });
  };
  expect(await refusal(() => end(id))).toBe('identifier_outside_unit');
  await coverage('2024-01-01');
  expect(await refusal(() => end(led))).toBe('coverage_outside_unit');
  const third = await existing({ code: 'BA' });
  await appointment(third, holder, '2021-01-01');
  expect(await refusal(() => end(third))).toBe('appointment_outside_unit');
});

test('two holders of a position of one holder, and one person twice', async () => {
  const [id, one, two] = [await existing({ code: 'CHUC' }), await person(), await person()];
  await appointment(id, one, '2021-01-01', '2023-01-01');
  expect(await refusal(() => appointment(id, two, '2022-12-31'))).toBe('position_taken');
  await appointment(id, one, '2021-01-01', 'infinity', 'DEPUTY_HEAD');
  expect(await refusal(() => appointment(id, two, '2021-01-01', 'infinity', 'DEPUTY_HEAD'))).toBe('nothing was refused');
  expect(await refusal(() => appointment(id, one, '2022-01-01', 'infinity', 'DEPUTY_HEAD'))).toBe('appointment_twice');
  expect(await refusal(() => client.query(`update position set is_single_holder = true where code = 'DEPUTY_HEAD'`))).toBe(
    'position_taken',
  );
});

test('what is recorded is neither changed nor deleted, nor taken back twice', async () => {
  const id = await existing({ code: 'LICH-SU' });
  const run = (sql: string) => refusal(() => client.query(`${sql} where unit_id = $1`, [id]));
  expect(await run(`update unit_version set name = 'Khác'`)).toBe('history_kept');
  expect(await run(`update unit_version set valid_until = '2030-01-01'`)).toBe('history_kept');
  expect(await run('delete from unit_version')).toBe('history_kept');
  expect(await run('update unit_version set within = within')).toBe('nothing was refused');
  expect(await run('update unit_version set recorded_until = clock_timestamp()')).toBe('nothing was refused');
  expect(await run('update unit_version set recorded_until = clock_timestamp()')).toBe('history_kept');
});

describe('of two at once, who comes second is refused', () => {
  /** Runs the second while the first is not committed yet. */
  async function meeting(first: () => Promise<unknown>, second: () => Promise<unknown>): Promise<string> {
    await other.query('begin');
    await first();
    await other.query('set constraints all immediate');
    const refused = refusal(second);
    await new Promise((resolve) => setTimeout(resolve, 50));
    await other.query('commit');
    return refused;
  }

  test('a moves below b while b moves below a', async () => {
    const [a, b] = [await existing({ code: 'M-A' }), await existing({ code: 'M-B' })];
    const move = (child: string, parent: string, code: string, on: pg.Client) => async () => {
      await on.query(`update unit_version set recorded_until = clock_timestamp() where unit_id = $1 and recorded_until = 'infinity'`, [
        child,
      ]);
      await version(child, { code, until: '2024-01-01' }, on);
      await version(child, { code, parent, from: '2024-01-01' }, on);
    };
    expect(await meeting(move(a, b, 'M-A', other), move(b, a, 'M-B', client))).toBe('unit_cycle');
  });

  test('a unit ends while someone is appointed to it', async () => {
    const [id, holder] = [await existing({ code: 'KET-THUC' }), await person()];
    const end = async () => {
      await other.query(`update unit_version set recorded_until = clock_timestamp() where unit_id = $1 and recorded_until = 'infinity'`, [
        id,
      ]);
      await version(id, { code: 'KET-THUC', until: '2022-01-01' }, other);
    };
    expect(await meeting(end, () => appointment(id, holder, '2021-01-01'))).toBe('appointment_outside_unit');
  });

  test('a position becomes one of one holder while a second is appointed', async () => {
    const [id, one, two] = [await existing({ code: 'MOT-NGUOI' }), await person(), await person()];
    await appointment(id, one, '2021-01-01', 'infinity', 'COMMITTEE_MEMBER');
    const single = () => other.query(`update position set is_single_holder = true where code = 'COMMITTEE_MEMBER'`);
    expect(await meeting(single, () => appointment(id, two, '2021-01-01', 'infinity', 'COMMITTEE_MEMBER'))).toBe('position_taken');
  });

  test('two units take one code', async () => {
    const [a, b] = [await unit(), await unit()];
    expect(
      await meeting(
        () => version(a, { code: 'MOT-MA' }, other),
        () => version(b, { code: 'MOT-MA' }),
      ),
    ).toBe('unit_code_taken');
  });
});
