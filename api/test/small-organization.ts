import type pg from 'pg';

/** A database id made of a number, so that tests can name rows. */
export const idOf = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

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

/** A file in two versions, of which the published lesson shows the first, and a link that nothing shows, in a folder. */
async function insertMaterials(client: pg.Client, unit: string): Promise<void> {
  const [shown, hidden, folder, file] = [idOf(410), idOf(411), idOf(412), idOf(413)];
  const [first, second] = [idOf(414), idOf(415)];
  await client.query(`insert into material_folder (id, unit_id, name) values ($1, $2, 'Mẫu')`, [folder, unit]);
  await client.query(
    `insert into stored_file (id, unit_id, name, media_type, kind, byte_size, sha256, previews, has_thumbnail, store, uploaded_at, attested_at)
     values ($1, $2, 'mau.pdf', 'application/pdf', 'DOCUMENT', 10, '\\x01', 1, true, 'DISK', '2026-01-01', '2026-01-01')`,
    [file, unit],
  );
  await client.query('insert into material (id, unit_id, folder_id) values ($1, $3, $4), ($2, $3, $4)', [shown, hidden, unit, folder]);
  await client.query(
    `insert into material_version (id, material_id, unit_id, folder_id, number, is_latest, kind, title, url, file_id, saved_at) values
     ($1, $3, $5, $6, 1, false, 'DOCUMENT', 'Mẫu biên bản', null, $7, '2026-01-01'), ($2, $3, $5, $6, 2, true, 'DOCUMENT', 'Mẫu nháp', null, $7, '2026-02-01'),
     ($8, $4, $5, $6, 1, true, 'LINK', 'Trang nội bộ', 'https://example.vn/noi-bo', null, '2026-02-02')`,
    [first, second, shown, hidden, unit, folder, file, idOf(416)],
  );
  await client.query(`alter table lesson_edition disable trigger kept`);
  await client.query(`update lesson_edition set material_ids = array[$1::uuid], pins = array[$2::uuid] where id = $3`, [
    shown,
    first,
    idOf(405),
  ]);
  await client.query(`update lesson_edition set material_ids = array[$1::uuid, $2::uuid] where id = $3`, [shown, hidden, idOf(406)]);
  await client.query(`alter table lesson_edition enable trigger kept`);
}

/** A course that is published, with a lesson, and drafts on top of both; planned to be published. */
async function insertCourse(client: pg.Client): Promise<void> {
  const [course, lesson, unit] = [idOf(400), idOf(401), idOf(7)];
  const [former, draft] = [idOf(402), idOf(403)];
  await client.query(`insert into topic (code, label_vi, label_en, rank) values ('MEETINGS', 'Sinh hoạt', 'Meetings', 1)`);
  await client.query(`insert into course (id, unit_id, slug) values ($1, $2, 'sinh-hoat')`, [course, unit]);
  await client.query('insert into lesson (id, unit_id) values ($1, $2)', [lesson, unit]);
  const published = `'PUBLISHED', false, true, '2026-01-01', 'infinity'`;
  const written = `'DRAFT', true, false, null, null`;
  const marks = 'state, is_latest, is_published, published_from, published_until';
  for (const [id, number, title, state] of [
    [former, 1, 'Sinh hoạt chi bộ', written.replace('true', 'false')],
    [draft, 2, 'Sinh hoạt bản nháp', written],
  ] as const) {
    await client.query(
      `insert into course_edition (id, course_id, unit_id, number, slug, language, title, objectives, sources, topics, saved_at, ${marks})
       values ($1, $2, $3, $4, 'sinh-hoat', 'vi', $5, '["Chuẩn bị được"]', '[{"title": "Điều lệ", "number": "1"}, {"title": "Quy định"}]', '{MEETINGS}', '2026-02-01', ${state})`,
      [id, course, unit, number, title],
    );
    await client.query(`insert into course_module (edition_id, id, rank, title) values ($1, $2, 0, $3)`, [id, idOf(404), title]);
    await client.query('insert into course_lesson (edition_id, lesson_id, module_id, rank) values ($1, $2, $3, 0)', [
      id,
      lesson,
      idOf(404),
    ]);
  }
  await client.query(
    `update course_edition set (${marks}) = row(${published.replace("'PUBLISHED'", "'PUBLISHED'::text").replace("'2026-01-01'", "'2026-01-01'::timestamptz").replace("'infinity'", "'infinity'::timestamptz")}) where id = $1`,
    [former],
  );
  for (const [id, number, text, state] of [
    [idOf(405), 1, 'Chuẩn bị', published],
    [idOf(406), 2, 'Chuẩn bị kỹ', written],
  ] as const)
    await client.query(
      `insert into lesson_edition (id, lesson_id, unit_id, number, title, body, html, text, ${marks})
       values ($1, $2, $3, $4, $5::text, '{"type": "doc"}', $5::text, $5::text, ${state})`,
      [id, lesson, unit, number, text],
    );
  await insertMaterials(client, unit);
  await client.query(
    `insert into presence (subject_id, account_id, unit_id, seen_at) values ($1, $3, $2, '2100-01-01'), ($4, $3, $2, '2100-01-01')`,
    [...[lesson, unit, idOf(90), course]],
  );
  await client.query(
    `insert into comment (id, unit_id, lesson_id, edition_number, quote, text, written_by, resolved_by, resolved_at)
     values ($1, $2, $3, 2, '{"text": "kỹ", "before": "Chuẩn bị ", "after": "", "position": 10}', 'Thế nào là kỹ?', $4, $4, '2026-02-02')`,
    [idOf(409), unit, lesson, idOf(90)],
  );
  await client.query(
    `insert into comment (id, unit_id, lesson_id, course_id, reply_to, edition_number, text, written_by)
     values ($1, $2, $3, null, $4, 2, 'Như hướng dẫn 12', $5), ($6, $2, null, $7, null, 2, 'Cả khóa còn thiếu mẫu', $5)`,
    [idOf(410), unit, lesson, idOf(409), idOf(90), idOf(411), course],
  );
  await client.query(
    `insert into release (id, unit_id, name, at, state, done_at, why)
     values ($1, $2, 'Đợt hỏng', '2026-03-01', 'FAILED', '2026-03-01', '{"reason": "NOT_APPROVED", "title": "Sinh hoạt"}')`,
    [idOf(408), unit],
  );
  await client.query(`insert into release (id, unit_id, name, at) values ($1, $2, 'Đợt một', '2030-01-01')`, [idOf(407), unit]);
  await client.query('insert into release_course (release_id, course_id, edition_id) values ($1, $2, $3)', [idOf(407), course, draft]);
}
