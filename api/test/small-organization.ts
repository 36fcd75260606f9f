import type pg from 'pg';
import { idOf } from './id-of.js';
import { insertCourse } from './small-courses.js';

export { idOf };

/** Days on which the small organisation differs, and some on which it doesn't exist. */
export const days = ['2019-12-31', '2020-01-01', '2021-06-30', '2021-07-01', '2023-03-01', '2024-01-01', '2026-11-24', '2030-01-01'];

/** An instant between the first recording and the corrections. */
export const beforeCorrections = '2022-01-01T00:00:00Z';

/**
 * A small organisation with all that time can do to one: a ward renamed, a cell moved and corrected, a group that closed and whose code
 * another took, a unit that opens in the future, officers that ended, act, and are to come.
 */
export const insertSmallOrganization = async (client: pg.Client): Promise<void> => {
  await client.query('begin');
  // the past is recorded here as if it had been recorded then, which the database otherwise refuses
  await client.query('alter table unit_version disable trigger history_kept');
  for (const id of Array.from({ length: 12 }, (_, i) => i + 1)) await client.query('insert into unit (id) values ($1)', [idOf(id)]);
  let row = 100;
  const version = (
    unit: number,
    parent: number | null,
    code: string,
    name: string,
    kind: string,
    from: string,
    until: string,
    more: Record<string, string> = {},
  ) => {
    const columns: Record<string, unknown> = {
      id: idOf(row++),
      unit_id: idOf(unit),
      parent_id: parent && idOf(parent),
      code,
      name,
      kind,
      valid_from: from,
      valid_until: until,
      recorded_from: '2021-01-01T00:00:00.123456Z',
      stated_at: '2021-01-01T00:00:00.123456Z',
      act: 'CREATE',
      within: [idOf(unit)],
      ...more,
    };
    const names = Object.keys(columns);
    return client.query(
      `insert into unit_version (${names.join(', ')}) values (${names.map((_, i) => `$${i + 1}`).join(', ')})`,
      Object.values(columns),
    );
  };
  const open = 'infinity';
  await version(1, null, 'HP', 'Thành ủy "Hải Phòng"', 'CITY_COMMITTEE', '2020-01-01', open);
  await version(2, 1, 'HP-LC', 'Quận ủy Lê Chân', 'DISTRICT_COMMITTEE', '2020-01-01', open, {
    address: "Số 10 đường Hồ Sen\\ 'A'",
    phone: '0225 3 700 000',
  });
  await version(3, 2, 'HP-LC-HN', 'Đảng ủy phường Hồ Nam', 'WARD_COMMITTEE', '2020-01-01', '2024-01-01');
  await version(3, 2, 'HP-LC-TNH', 'Đảng ủy phường Trần Nguyên Hãn', 'WARD_COMMITTEE', '2024-01-01', open, {
    act: 'CHANGE',
    decision_number: '1232/NQ-UBTVQH15',
    note: 'Đổi tên',
  });
  await version(4, 2, 'HP-LC-AB', 'Đảng ủy phường An Biên', 'WARD_COMMITTEE', '2020-01-01', open);
  await version(5, 3, 'C-2', 'Chi bộ tổ dân phố số 2', 'CELL', '2020-01-01', '2023-03-01');
  await version(5, 4, 'C-2', 'Chi bộ tổ dân phố số 2', 'CELL', '2023-03-01', open, { act: 'MOVE' });
  await version(6, 3, 'C-10', 'Chi bộ tổ dân phố so 10', 'CELL', '2020-01-01', open, { recorded_until: '2022-06-01T00:00:00Z' });
  await version(6, 3, 'C-10', 'Chi bộ tổ dân phố số 10', 'CELL', '2020-01-01', open, {
    act: 'CORRECT',
    note: 'Gõ nhầm dấu',
    recorded_from: '2022-06-01T00:00:00Z',
    stated_at: '2022-06-01T00:00:00Z',
  });
  await version(7, null, '305', 'Quận Lê Chân', 'URBAN_DISTRICT', '2020-01-01', open);
  await version(8, 7, '11383', 'Phường Hồ Nam', 'WARD', '2020-01-01', '2024-01-01');
  await version(9, 7, '11383', 'Phường Trần Nguyên Hãn', 'WARD', '2024-01-01', open);
  await version(10, 8, 'TDP-1', 'Tổ dân phố số 1', 'RESIDENTIAL_GROUP', '2020-01-01', '2021-07-01');
  await version(11, 7, '11371', 'Phường An Biên', 'WARD', '2020-01-01', open);
  await version(12, 11, 'TDP-9', 'Tổ dân phố số 9', 'RESIDENTIAL_GROUP', '2027-01-01', open);
  await client.query(`select place_units(array(select id from unit), '2026-11-24')`);
  await client.query(`update placement set day = '2026-11-24'`);

  await client.query(`insert into term (id, name, starts_on, ends_on) values ($1, '2020–2025', '2020-06-01', '2025-06-01')`, [idOf(50)]);
  const names = [
    ['Lý', 'Kim', 'Ánh (mẫu)'],
    ['Vũ', 'Hữu', 'Long (mẫu)'],
    ['Đỗ', '', 'Ân (mẫu)'],
    ['', '', 'Niê (mẫu)'],
  ] as const;
  for (const [i, [family, middle, given]] of names.entries()) {
    await client.query('insert into person (id) values ($1)', [idOf(20 + i)]);
    await client.query(
      `insert into person_version (id, person_id, family_name, middle_name, given_name, act, work_email) values ($1, $2, $3, $4, $5, 'CREATE', $6)`,
      [idOf(30 + i), idOf(20 + i), family, middle, given, i === 0 ? 'anh@example.vn' : null],
    );
  }
  const appointment = async (
    id: number,
    unit: number,
    person: number,
    position: string,
    from: string,
    until: string,
    more = '',
    term: number | null = null,
  ) => {
    await client.query('insert into appointment (id) values ($1)', [idOf(id)]);
    await client.query(
      `insert into appointment_version (id, appointment_id, unit_id, person_id, position, valid_from, valid_until, act, decision_number, term_id, is_acting)
       values ($1, $2, $3, $4, $5, $6, $7, 'CREATE', $8, $9, $10)`,
      [idOf(id + 100), idOf(id), idOf(unit), idOf(person), position, from, until, more || null, term && idOf(term), more !== ''],
    );
  };
  await appointment(60, 3, 20, 'SECRETARY', '2020-06-15', '2023-03-01', '', 50);
  await appointment(61, 3, 21, 'SECRETARY', '2023-03-01', open, '12-QĐ/QU');
  await appointment(62, 5, 21, 'DEPUTY_SECRETARY', '2020-06-15', open);
  await appointment(63, 5, 22, 'SECRETARY', '2030-01-01', open);
  await appointment(64, 10, 23, 'GROUP_HEAD', '2020-06-15', '2021-07-01');
  const covers = (id: number, leader: number, covered: number, from: string, until: string) =>
    client.query('insert into coverage (id, leader_id, covered_id, valid_from, valid_until) values ($1, $2, $3, $4, $5)', [
      idOf(id),
      idOf(leader),
      idOf(covered),
      from,
      until,
    ]);
  await covers(70, 3, 8, '2020-01-01', '2024-01-01');
  await covers(71, 3, 9, '2024-01-01', open);
  await covers(72, 5, 10, '2020-01-01', '2021-07-01');
  await client.query(
    `insert into identifier (id, unit_id, scheme, value, valid_from) values ($1, $2, 'ELECTRONIC', '000.00.01.H24', '2020-01-01')`,
    [idOf(80), idOf(7)],
  );
  await client.query('set constraints all immediate');
  await client.query('alter table unit_version enable trigger history_kept');
  await client.query(`insert into account (id, login, name, person_id) values ($1, 'anh@lechan.example', 'Lý Kim Ánh', $2)`, [
    idOf(90),
    idOf(20),
  ]);
  await client.query(`insert into role_grant (id, account_id, role, unit_id, valid_from) values ($1, $2, 'EDITOR', $3, '2024-01-01')`, [
    ...[idOf(91), idOf(90), idOf(3)],
  ]);
  await client.query(
    `insert into event (name, subject_type, subject_id, unit_id, actor, before, after)
     values ('unit.changed', 'Unit', $1::uuid::text, $1, $2, '{"name": "Trước"}', '{"name": "Sau", "members": [{"id": 1}]}')`,
    [idOf(3), idOf(90)],
  );
  await client.query(
    `insert into access_token (id, account_id, name, permissions, unit_id, requests_per_minute) values ($1, $2, 'Cổng', '{unit:read}', $3, 60)`,
    [idOf(92), idOf(90), idOf(3)],
  );
  await client.query(
    `insert into access_token_key (id, token_id, prefix, secret_hash, valid_until) values ($1, $2, 'lc_7Qm2', sha256('a secret'), '2027-01-01')`,
    [idOf(93), idOf(92)],
  );
  await client.query(
    `insert into proposal (id, operation, permission, input, unit_ids, is_any, note, changes, change_count, proposed_by)
     values ($1, 'closeUnit', 'unit:close', '{id: "a"}', array[$2::uuid], false, 'Theo nghị quyết', '[{"name": "unit.closed"}]', 1, $3)`,
    [idOf(94), idOf(3), idOf(90)],
  );
  await insertCourse(client);
  await client.query('commit');
};
