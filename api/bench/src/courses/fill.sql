-- Courses of a scale: all of what is drawn is drawn from digests of numbers, so that every run has the same rows. $courses is replaced by
-- their number, which have four lessons and four materials each. `block` and `title` are the sample's texts, numbered from 0: of the blocks
-- $blocks paragraphs, lists and tables, and then $headings headings.
create function pg_temp.lot(what text, most bigint) returns int language sql immutable as
  $$ select (('x' || substr(md5(what), 1, 7))::bit(28)::int % most)::int $$;
create function pg_temp.uuid_of(what text) returns uuid language sql immutable as
  $$ select (overlay(overlay(md5(what) placing '4' from 13) placing '8' from 17))::uuid $$;

create temp table writer as
  select row_number() over (order by unit_id) - 1 as n, unit_id, name from unit_version
   where kind in ('DISTRICT_COMMITTEE', 'WARD_COMMITTEE') and recorded_until = 'infinity' and valid_until = 'infinity';
analyze writer;
create temp table audience (n int, words text);
insert into audience values (0, 'cho bí thư chi bộ'), (1, 'cho chi ủy viên'), (2, 'cho đảng viên mới'), (3, 'cho tổ trưởng tổ dân phố'),
  (4, 'cho cán bộ mặt trận'), (5, 'cho báo cáo viên');
create temp table drawn as
  select i, pg_temp.uuid_of('course ' || i) as id, w.unit_id, t.words || ' ' || a.words || ', ' || w.name as title,
         -- what came last comes first: the newest courses are not those of one unit
         timestamptz '2025-12-01T00:00:00Z' - i * interval '7 hours' as at
    from generate_series(1, $courses) i
    join writer w on w.n = pg_temp.lot('unit ' || i, $writers)
    join title t on t.n = pg_temp.lot('title ' || i, $titles)
    join audience a on a.n = pg_temp.lot('audience ' || i, 6);
create unique index on drawn (i);
analyze drawn;
create temp table drawn_lesson as
  select d.i, l.k, pg_temp.uuid_of('lesson ' || d.i || ' ' || l.k) as id, d.unit_id, d.at, t.words as title
    from drawn d cross join generate_series(1, 4) l(k)
    join title t on t.n = pg_temp.lot('lesson title ' || d.i || ' ' || l.k, $titles);
create unique index on drawn_lesson (i, k);
analyze drawn_lesson;

-- of a course: its picture, two files that go with it, and one that its second lesson shows
create temp table drawn_material as
  select d.i, m.k, pg_temp.uuid_of('material ' || d.i || ' ' || m.k) as id, pg_temp.uuid_of('version ' || d.i || ' ' || m.k) as version_id,
         pg_temp.uuid_of('file ' || d.i || ' ' || m.k) as file_id, d.unit_id, d.at, m.k = 1 as is_picture,
         case when m.k = 1 then 'Ảnh: ' else '' end || t.words || ' (' || d.i || '.' || m.k || ')' as title
    from drawn d cross join generate_series(1, 4) m(k)
    join title t on t.n = pg_temp.lot('material title ' || d.i || ' ' || m.k, $titles);
create unique index on drawn_material (i, k);
analyze drawn_material;
create temp table said as
  select page.i, page.k, string_agg(page.text, E'\f' order by page.number) as text from (
    select m.i, m.k, p.number, string_agg(b.text, E'\n' order by o.n) as text
      from drawn_material m cross join generate_series(1, 3) p(number) cross join generate_series(1, 5) o(n)
      join block b on b.n = pg_temp.lot('file ' || m.i || ' ' || m.k || ' ' || p.number || ' ' || o.n, $blocks)
     where not m.is_picture group by m.i, m.k, p.number) page
   group by page.i, page.k;
create unique index on said (i, k);
analyze said;
insert into stored_file (id, unit_id, name, media_type, kind, byte_size, sha256, width, height, pages, previews, has_thumbnail, has_display, text, store, attested_at, uploaded_at)
  select m.file_id, m.unit_id, case when is_picture then 'anh-' || m.i || '.jpg' else 'tai-lieu-' || m.i || '-' || m.k || '.pdf' end,
         case when is_picture then 'image/jpeg' else 'application/pdf' end, case when is_picture then 'IMAGE' else 'DOCUMENT' end,
         50000 + pg_temp.lot('size ' || m.i || ' ' || m.k, 900000), sha256(m.file_id::text::bytea), case when is_picture then 1600 end,
         case when is_picture then 900 end, case when not is_picture then 3 end, case when is_picture then 0 else 3 end, true, is_picture,
         coalesce(said.text, ''),
         'DISK', m.at, m.at
    from drawn_material m left join said using (i, k);
insert into material (id, unit_id) select id, unit_id from drawn_material;
insert into material_version (id, material_id, unit_id, number, kind, title, description, alt_text, credit, file_id, saved_at)
  select version_id, id, unit_id, 1, case when is_picture then 'IMAGE' else 'DOCUMENT' end, title, null,
         case when is_picture then 'Ảnh chụp buổi học: ' || title end, case when is_picture then 'Ban Tuyên giáo' end, file_id, at
    from drawn_material;

-- a lesson: three sections of a heading and three blocks; the material of the course stands at the end of its second lesson
insert into lesson (id, unit_id) select id, unit_id from drawn_lesson;
create temp table written as
  select l.id, l.i, l.k, jsonb_agg(b.body order by o.n) as content, string_agg(b.html, '' order by o.n) as html, string_agg(b.text, E'\n' order by o.n) as text
    from drawn_lesson l cross join generate_series(0, 11) o(n)
    join block b on b.n = case when o.n % 4 = 0 then $blocks + pg_temp.lot('heading ' || l.i || ' ' || l.k || ' ' || o.n, $headings)
      else pg_temp.lot('block ' || l.i || ' ' || l.k || ' ' || o.n, $blocks) end
   group by l.id, l.i, l.k;
create unique index on written (id);
analyze written;
insert into lesson_edition (id, lesson_id, unit_id, number, state, is_latest, is_published, published_from, published_until, saved_at, pins, title, summary, minutes, body, html, text, material_ids)
  select pg_temp.uuid_of('lesson edition ' || l.i || ' ' || l.k), l.id, l.unit_id, 1, 'PUBLISHED', true, true, l.at, 'infinity', l.at,
         case when m.id is null then '{}' else array[m.version_id] end, l.title, left(w.text, 160), 10 + pg_temp.lot('minutes ' || l.i || l.k, 30),
         jsonb_build_object('type', 'doc', 'content', w.content || case when m.id is null then '[]'
           else jsonb_build_array(jsonb_build_object('type', 'material', 'attrs', jsonb_build_object('materialId', m.id, 'caption', m.title))) end),
         w.html || case when m.id is null then '' else '<figure data-material="' || m.id || '"><figcaption>' || m.title || '</figcaption></figure>' end,
         concat_ws(E'\n', w.text, m.title), case when m.id is null then '{}' else array[m.id] end
    from drawn_lesson l join written w on w.id = l.id left join drawn_material m on m.i = l.i and m.k = 4 and l.k = 2;

-- a table of contents is written to a draft alone; then the course is published
insert into course (id, unit_id, slug) select id, unit_id, 'khoa-hoc-' || i from drawn;
insert into course_edition (id, course_id, unit_id, number, slug, language, title, summary, introduction, objectives, minutes, topics, is_public, cover_id, attachments, saved_at)
  select pg_temp.uuid_of('course edition ' || d.i), d.id, d.unit_id, 1, 'khoa-hoc-' || d.i, 'vi', d.title, left(b.text, 240), c.text,
         jsonb_build_array(left(b.text, 120), left(c.text, 120)), 60 + pg_temp.lot('minutes ' || d.i, 200),
         array[(select code from topic where rank = pg_temp.lot('topic ' || d.i, $topics))], pg_temp.lot('public ' || d.i, 4) > 0,
         (select id from drawn_material m where m.i = d.i and m.k = 1), array(select id from drawn_material m where m.i = d.i and m.k in (2, 3)), d.at
    from drawn d
    join block b on b.n = pg_temp.lot('summary ' || d.i, $blocks)
    join block c on c.n = pg_temp.lot('introduction ' || d.i, $blocks);
insert into course_module (edition_id, id, rank, title)
  select pg_temp.uuid_of('course edition ' || d.i), pg_temp.uuid_of('module ' || d.i || ' ' || m.k), m.k, 'Phần ' || m.k || '. ' || t.words
    from drawn d cross join generate_series(1, 2) m(k) join title t on t.n = pg_temp.lot('module ' || d.i || ' ' || m.k, $titles);
insert into course_lesson (edition_id, lesson_id, module_id, rank)
  select pg_temp.uuid_of('course edition ' || l.i), l.id, pg_temp.uuid_of('module ' || l.i || ' ' || (l.k + 1) / 2), l.k from drawn_lesson l;
update course_edition e set state = 'PUBLISHED', is_published = true, published_from = d.at, published_until = 'infinity',
       pins = array(select m.version_id from drawn_material m where m.i = d.i and m.k <= 3)
  from drawn d where e.course_id = d.id;
