// The floor's statements about course material. In each: $1 and $2 the pads that addresses of files are signed with, $3 until when they hold.

const address = (rendition, more = '') => `'/files/' || f.id || '/${rendition}' || f.pass || '${more}'`;
const pass = `'?until=' || $3::text || '&signature=' || encode(sha256($2::bytea || sha256($1::bytea || convert_to(s.id || '?until=' || $3::text, 'UTF8'))), 'hex')`;

const file = `(select row_to_json(f) from (select f.name, f.media_type as "mediaType", f.byte_size::float8 as "byteSize", f.pages, f.width, f.height,
    ${address('file')} as url, case when f.has_display then ${address('display')} end as "displayUrl",
    case when f.has_thumbnail then ${address('thumbnail')} end as "thumbnailUrl", ${address('file', '&download=1')} as "downloadUrl"
  from (select s.*, ${pass} as pass from stored_file s where s.id = v.file_id offset 0) f) f)`;
/** Columns of a version `v`. No material of the scale has captions. */
const material = `v.material_id as id, v.kind, v.title, v.alt_text as "altText", v.credit, v.url, '[]'::json as captions, ${file} as file`;
const pinned = (where) =>
  `(select coalesce(json_agg(m), '[]') from (select ${material} from material_version v where v.id = any(e.pins)${where} order by v.title, v.material_id) m)`;

const instant = (column) => `to_char(${column}, 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
/** Columns of a course's edition `e`. */
const course = `e.course_id as id, e.slug, e.language, e.title, e.summary, e.minutes,
  (select count(*)::int from course_lesson l join lesson_edition le on le.lesson_id = l.lesson_id and le.is_published where l.edition_id = e.id) as "lessonCount",
  ${instant('e.published_from')} as "publishedAt", e.number as "editionNumber",
  (select coalesce(json_agg(t), '[]') from (select t.code, json_build_object('vi', t.label_vi, 'en', t.label_en) as label
    from topic t where t.code = any(e.topics) order by t.rank, t.code) t) as topics`;

// $4 rows
const coursesPage = (beyond) => `select json_build_object('courses', json_build_object(
  'nodes', coalesce(array_to_json((array_agg(p.node))[1:$4::int]), '[]'),
  'pageInfo', json_build_object('hasNextPage', count(*) > $4::int, 'endCursor', case when count(*) > 0 then translate(encode(convert_to(json_build_array(
    (array_agg(p.at))[least(count(*), $4::int)], (array_agg(p.id))[least(count(*), $4::int)])::text, 'UTF8'), 'base64'), E'\\n', '') end)))::text
  from (select e.published_from as at, e.course_id as id, (select row_to_json(n) from (select ${course},
      (select row_to_json(m) from (select ${material} from material_version v where v.id = any(e.pins) and v.material_id = e.cover_id) m) as cover,
      ${pinned(' and v.material_id = any(e.attachments)')} as materials) n) as node
    from course_edition e where e.is_published${beyond} order by e.published_from desc, e.course_id desc limit $4::int + 1) p`;

// $4 lesson
const lesson = `select json_build_object('lesson', (select row_to_json(n) from (select e.lesson_id as id, e.title, e.summary, e.minutes, e.html,
    ${pinned('')} as materials, e.number as "editionNumber", ${instant('e.published_from')} as "publishedAt",
    (select coalesce(json_agg(c), '[]') from (select ${course} from course_lesson h join course_edition e on e.id = h.edition_id
      where h.lesson_id = lesson.lesson_id and e.is_published order by e.published_from desc, e.course_id desc) c) as courses
  from lesson_edition e where e.id = lesson.id) n))::text
  from lesson_edition lesson where lesson.lesson_id = $4::uuid and lesson.is_published`;

// $4 rows, $5 patterns of the words side by side and $6 of any of them, $7 to $12 the words in the six places
const place = (n) => {
  const order = `${n < 2 ? 't.title_size, ' : ''}t.at desc, t.edition_id desc`;
  const left = Array.from({ length: n }, (_, i) => ` - (select count(*) from p${i})`).join('');
  return `p${n} as materialized (select t.edition_id, t.type, t.subject_id, ${n} as place, ${n < 2 ? 't.title_size' : '0'} as size, t.at
    from searched_text t where t.words @@ $${7 + n}::tsquery order by ${order} limit greatest($4::int + 1${left}, 0))`;
};
const matched = (n) => `select from searched_text t where t.words @@ $${7 + n}::tsquery`;
const places = [0, 1, 2, 3, 4, 5];
const node = `case h.type
  when 'Course' then (select row_to_json(n) from (select e.course_id as id, e.slug, e.language from course_edition e where e.id = h.edition_id) n)
  when 'Lesson' then (select row_to_json(n) from (select h.subject_id as id, (select coalesce(json_agg(c), '[]') from (
      select e.course_id as id, e.slug, e.language, e.title from course_lesson l join course_edition e on e.id = l.edition_id
       where l.lesson_id = h.subject_id and e.is_published order by e.published_from desc, e.course_id desc) c) as courses) n)
  else (select row_to_json(n) from (select ${material} from material_version v where v.id = h.edition_id) n) end`;
const search = `with ${places.map(place).join(', ')}
select json_build_object('searchMaterial', json_build_object(
  'nodes', coalesce(array_to_json((array_agg(r.node))[1:$4::int]), '[]'),
  'pageInfo', json_build_object('hasNextPage', count(*) > $4::int, 'endCursor', case when count(*) > 0 then (array_agg(r.edition_id))[least(count(*), $4::int)] end),
  'totalCount', (select count(*) from (select from (${places.map(matched).join(' union all ')}) m limit 500) c)))::text
  from (select h.edition_id, (select row_to_json(n) from (select upper(h.type) as kind, t.title, text_parts(t.title, $6::text) as "titleParts",
      text_passages(t.body, case when h.place = 5 then $6::text else $5::text end, $6::text) as passages,
      coalesce(nullif(text_place_count(t.body, case when h.place = 5 then $6::text else $5::text end, 100), 0), text_place_count(t.body, $6::text, 100)) as "placeCount", ${node} as node
    from searched_text t where t.edition_id = h.edition_id) n) as node
    from (${places.map((n) => `select * from p${n}`).join(' union all ')}) h order by h.place, h.size, h.at desc, h.edition_id desc limit $4::int + 1) r`;

export const courseStatements = {
  'courses-first-page': coursesPage(''),
  'courses-next-page': coursesPage(' and (e.published_from, e.course_id) < ($5::timestamptz, $6::uuid)'),
  lesson,
  'search-material': search,
};
