import type pg from 'pg';
import { idOf } from './small-organization.js';
import type { Candidates } from './ways-of-asking.js';
import { triedIdentities } from './ways-of-asking.js';

/** What is hidden from who has rights over the cell C-2 alone: as it is, and as it could be instead. Nothing that they see depends on it. */
export const hiddenFromAll: readonly string[] = [
  // who the former secretary of the ward is and how to reach them
  `update person_version set family_name = 'Mạc', middle_name = 'Đăng', given_name = 'Khuê', work_email = 'khue@example.vn', work_phone = '0225 1' where person_id = '${idOf(20)}'`,
  `update person_version set given_name = 'Zung', work_phone = '0225 2' where person_id = '${idOf(23)}'`,
  // who holds which position of the ward, since when and by which decision
  `update appointment_version set person_id = '${idOf(23)}', position = 'MEMBER', decision_number = '99-QĐ', valid_from = '2020-07-01' where appointment_id = '${idOf(60)}'`,
  `update appointment_version set valid_until = '2025-01-01', term_id = '${idOf(50)}', is_acting = not is_acting where appointment_id = '${idOf(61)}' and unit_id = '${idOf(3)}'`,
  // a cell of a kind that is not public, elsewhere
  `update unit_version set name = 'Chi bộ Cầu Đất', code = 'C-77', address = 'Số 7' where unit_id = '${idOf(6)}'`,
  // what was recorded wrongly once of a unit that everybody sees
  `update unit_version set name = 'Quận uỷ nhầm', note = 'khác' where id = '${idOf(199)}'`,
  // whose account there is, what they may do, and what was done
  `update account set login = 'khac@lechan.example', name = 'Mạc Khuê', person_id = '${idOf(23)}' where id = '${idOf(90)}'`,
  `update role_grant set role = 'AUDITOR', unit_id = '${idOf(11)}', valid_from = '2023-01-01', note = 'khác' where id = '${idOf(91)}'`,
  `update event set note = 'khác', name = 'unit.moved', before = '{"a":2}', decision_number = '9' where subject_id = '${idOf(3)}'`,
  `update post_rule set role = 'READER', with_led = false`,
  // what is written of a course and a lesson on top of what is published, and when that is to be published
  `update course_edition set title = 'Nháp khác', summary = 'khác', label = 'x', saved_by = '${idOf(90)}', topics = '{}', is_public = false, minutes = 9 where id = '${idOf(403)}'`,
  `update course_module set title = 'Phần khác' where edition_id = '${idOf(403)}'`,
  `update lesson_edition set title = 'Bài nháp khác', text = 'khác', html = 'khác', body = '{}', number = 7, state = 'IN_REVIEW' where id = '${idOf(406)}'`,
  // a lesson of another unit that a published course has, and that its unit withdrew
  `update lesson_edition set title = 'Bài rút khác', text = 'khác' where id = '${idOf(421)}'`,
  `delete from course_lesson where lesson_id = '${idOf(420)}'`,
  `update comment set text = 'Ý khác', quote = null, resolved_at = null, resolved_by = null, edition_number = 1 where id = '${idOf(409)}'`,
  `delete from comment where id = '${idOf(410)}'`,
  `update comment set text = 'Mâu khác', written_at = '2026-03-03', changed_at = '2026-03-04' where id = '${idOf(411)}'`,
  `update material_version set title = 'Mẫu khác', url = url || 'x', number = number + 5 where id in ('${idOf(415)}', '${idOf(416)}')`,
  `update material_folder set name = 'Khác' where id = '${idOf(412)}'`,
  `delete from presence where subject_id = '${idOf(400)}'`,
  `update presence set since = '2026-05-05'`,
  `update searched_text set title = 'Mẫu nháp khác', body = 'khác', at = '2026-06-06' where edition_id in ('${idOf(415)}', '${idOf(416)}')`,
  `update searched_text set title = 'Nháp khác', body = 'khác', at = '2026-06-06' where edition_id in ('${idOf(403)}', '${idOf(406)}')`,
  `update release set name = 'Đợt hai', at = '2031-01-01', state = 'CANCELLED', done_at = '2030-05-05' where id = '${idOf(407)}'`,
];

/** What else is hidden from who may not read contacts: those of a person whom they see. */
export const hiddenContact: readonly string[] = [
  `update person_version set work_email = 'long@example.vn', work_phone = '0225 3' where person_id = '${idOf(21)}'`,
];

/** Rows that are hidden, beside those of the small organisation. */
export const hiddenRows: readonly string[] = [
  `insert into unit_version (id, unit_id, parent_id, code, name, kind, valid_from, valid_until, act, within, recorded_from, recorded_until, stated_at)
   select '${idOf(199)}', unit_id, parent_id, code, 'Quận ủy ghi nhầm', kind, valid_from, valid_until, 'CREATE', within, '2020-06-01Z', '2021-01-01T00:00:00.123456Z', '2020-06-01Z'
     from unit_version where unit_id = '${idOf(2)}' limit 1`,
  `insert into event (name, subject_type, subject_id, note) values ('unit.changed', 'Unit', '${idOf(3)}', 'Đổi tên'), ('account.created', 'Account', '${idOf(90)}', null)`,
];

/** Runs statements that no guard of the database sees. */
export async function unseen(client: pg.Client, statements: readonly string[]): Promise<void> {
  await client.query('begin');
  await client.query('set local session_replication_role = replica');
  for (const statement of statements) await client.query(statement);
  await client.query('commit');
}

/** What is asked with: the hidden values of both states among what is not hidden. */
export const candidates: Candidates = {
  ID: triedIdentities,
  String: [
    ...['Ánh', 'Mạc', 'SECRETARY', 'C-10', 'MEMBER', 'C-77', 'Cầu Đất', 'so 10', 'ghi nhầm', 'khac@lechan.example', 'AUDITOR', 'EDITOR'],
    ...['ly kim anh', 'mac dang khue', 'Long', 'ban nhap', 'Nháp khác', 'MEETINGS'],
  ],
  Date: ['2020-06-15', '2020-07-01', '2023-03-01', '2025-01-01'],
  Boolean: [true, false],
  Int: [],
  DateTime: [],
};
