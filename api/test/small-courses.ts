import type pg from 'pg';
import { idOf } from './id-of.js';

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
  const keeping = ['kept', 'content_kept', 'materials_kept'];
  for (const trigger of keeping) await client.query(`alter table lesson_edition disable trigger ${trigger}`);
  await client.query(`update lesson_edition set material_ids = array[$1::uuid], pins = array[$2::uuid] where id = $3`, [
    shown,
    first,
    idOf(405),
  ]);
  await client.query(`update lesson_edition set material_ids = array[$1::uuid, $2::uuid] where id = $3`, [shown, hidden, idOf(406)]);
  for (const trigger of keeping) await client.query(`alter table lesson_edition enable trigger ${trigger}`);
}

/** A course that is published, with a lesson, and drafts on top of both; planned to be published. */
export async function insertCourse(client: pg.Client): Promise<void> {
  const [course, lesson, unit] = [idOf(400), idOf(401), idOf(7)];
  const [former, draft] = [idOf(402), idOf(403)];
  await client.query(`insert into topic (code, label_vi, label_en, rank) values ('MEETINGS', 'Sinh hoạt', 'Meetings', 1)`);
  await client.query(`insert into course (id, unit_id, slug) values ($1, $2, 'sinh-hoat')`, [course, unit]);
  // one of another unit, which shows it no more
  const withdrawn = idOf(420);
  await client.query('insert into lesson (id, unit_id) values ($1, $2), ($3, $4)', [lesson, unit, withdrawn, idOf(4)]);
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
  await client.query('insert into course_lesson (edition_id, lesson_id, module_id, rank) values ($1, $2, $3, 1)', [
    former,
    withdrawn,
    idOf(404),
  ]);
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
  await client.query(
    `insert into lesson_edition (id, lesson_id, unit_id, number, title, body, html, text, ${marks})
     values ($1, $2, $3, 1, 'Bài đã rút', '{"type": "doc"}', 'đã rút', 'đã rút', ${published.replace('false', 'true')})`,
    [idOf(421), withdrawn, idOf(4)],
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
     values ($1, $2, 'Đợt hỏng', '2026-03-01', 'FAILED', '2026-03-01', jsonb_build_object('reason', 'NOT_APPROVED', 'subject', 'course', 'id', $3::uuid))`,
    [idOf(408), unit, course],
  );
  await client.query(`insert into release (id, unit_id, name, at) values ($1, $2, 'Đợt một', '2030-01-01')`, [idOf(407), unit]);
  await client.query('insert into release_course (release_id, course_id, edition_id) values ($1, $2, $3)', [idOf(407), course, draft]);
  await client.query('insert into release_lesson (release_id, lesson_id, edition_id) values ($1, $2, $3)', [idOf(407), lesson, idOf(406)]);
}
