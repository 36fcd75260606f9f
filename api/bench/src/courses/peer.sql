-- The same courses as a PostGraphile project would keep them without editions: plain tables of what is published, with the indexes that ours
-- has. $pass stands for what lets the addresses of a file f pass.
create table peer.topic as select code, label_vi, label_en, rank from topic;
alter table peer.topic add primary key (code);

create table peer.stored_file as select id, name, media_type, byte_size::float8 as byte_size, pages, width, height, has_thumbnail, has_display from stored_file;
alter table peer.stored_file add primary key (id);
create table peer.material as select material_id as id, kind, title, alt_text, credit, url, captions, file_id from material_version where is_latest;
alter table peer.material add primary key (id), add foreign key (file_id) references peer.stored_file;
create index on peer.material (file_id);

create table peer.course as select course_id as id, slug, language, title, summary, minutes, published_from as published_at, number as edition_number, cover_id
  from course_edition where is_published;
alter table peer.course add primary key (id), add foreign key (cover_id) references peer.material;
create index on peer.course (published_at desc, id desc);
create index on peer.course (cover_id);
create table peer.course_topic as select course_id, unnest(topics) as topic from course_edition where is_published;
alter table peer.course_topic add primary key (course_id, topic), add foreign key (course_id) references peer.course, add foreign key (topic) references peer.topic;
create index on peer.course_topic (topic);
create table peer.course_material as select course_id, unnest(attachments) as material_id from course_edition where is_published;
alter table peer.course_material add primary key (course_id, material_id), add foreign key (course_id) references peer.course,
  add foreign key (material_id) references peer.material;
create index on peer.course_material (material_id);

create table peer.lesson as select lesson_id as id, title, summary, minutes, html, number as edition_number, published_from as published_at from lesson_edition where is_published;
alter table peer.lesson add primary key (id);
create table peer.course_lesson as select e.course_id, l.lesson_id from course_edition e join course_lesson l on l.edition_id = e.id where e.is_published;
alter table peer.course_lesson add primary key (course_id, lesson_id), add foreign key (course_id) references peer.course, add foreign key (lesson_id) references peer.lesson;
create index on peer.course_lesson (lesson_id);
create table peer.lesson_material as select lesson_id, unnest(material_ids) as material_id from lesson_edition where is_published;
alter table peer.lesson_material add primary key (lesson_id, material_id), add foreign key (lesson_id) references peer.lesson,
  add foreign key (material_id) references peer.material;
create index on peer.lesson_material (material_id);

create function peer.course_lesson_count(c peer.course) returns int language sql stable as $$
  select count(*)::int from peer.course_lesson l where l.course_id = c.id $$;
create function peer.course_topics(c peer.course) returns setof peer.topic language sql stable as $$
  select t.* from peer.course_topic o join peer.topic t on t.code = o.topic where o.course_id = c.id order by t.rank, t.code $$;
create function peer.course_materials(c peer.course) returns setof peer.material language sql stable as $$
  select m.* from peer.course_material o join peer.material m on m.id = o.material_id where o.course_id = c.id order by m.title, m.id $$;
create function peer.lesson_materials(l peer.lesson) returns setof peer.material language sql stable as $$
  select m.* from peer.lesson_material o join peer.material m on m.id = o.material_id where o.lesson_id = l.id order by m.title, m.id $$;
create function peer.lesson_courses(l peer.lesson) returns setof peer.course language sql stable as $$
  select c.* from peer.course_lesson o join peer.course c on c.id = o.course_id where o.lesson_id = l.id order by c.published_at desc, c.id desc $$;

-- without a sub-select, so that the planner puts them into the query
create function peer.stored_file_url(f peer.stored_file) returns text language sql stable as $$
  select '/files/' || f.id || '/file' || $pass $$;
create function peer.stored_file_download_url(f peer.stored_file) returns text language sql stable as $$
  select '/files/' || f.id || '/file' || $pass || '&download=1' $$;
create function peer.stored_file_display_url(f peer.stored_file) returns text language sql stable as $$
  select case when f.has_display then '/files/' || f.id || '/display' || $pass end $$;
create function peer.stored_file_thumbnail_url(f peer.stored_file) returns text language sql stable as $$
  select case when f.has_thumbnail then '/files/' || f.id || '/thumbnail' || $pass end $$;

-- Search as PostgreSQL's manual has it: words without marks in one index, and places shown by ts_headline. It knows all words and not which
-- stand side by side; what has them in its title comes first, and then the newest. (By ts_rank it would look into each text that matches.)
create extension if not exists unaccent;
create text search configuration peer.vi (copy = simple);
alter text search configuration peer.vi alter mapping for hword, hword_part, word, asciiword, asciihword, hword_asciipart with unaccent, simple;
create table peer.document as select edition_id as id, type, title, headings || E'\n' || body as body, at,
    case type when 'Course' then subject_id end as course_id, case type when 'Lesson' then subject_id end as lesson_id,
    case type when 'Material' then subject_id end as material_id,
    to_tsvector('peer.vi', title) as title_words, to_tsvector('peer.vi', title || E'\n' || headings || E'\n' || body) as words
  from searched_text;
alter table peer.document add primary key (id), add foreign key (course_id) references peer.course, add foreign key (lesson_id) references peer.lesson,
  add foreign key (material_id) references peer.material;
create index on peer.document (course_id);
create index on peer.document (lesson_id);
create index on peer.document (material_id);
create index on peer.document using gin (words);
comment on table peer.document is '@behavior -query:resource:list -query:resource:connection -insert -update -delete';
create function peer.words_of(text text) returns tsquery language sql immutable as $$
  select to_tsquery('peer.vi', regexp_replace(trim(regexp_replace(text, '[^[:alnum:]]+', ' ', 'g')), ' ', ' & ', 'g') || ':*') $$;
create function peer.search_material(text text) returns setof peer.document language sql stable as $$
  select d.* from peer.document d where d.words @@ peer.words_of(text) order by d.title_words @@ peer.words_of(text) desc, d.at desc, d.id $$;
-- as far as ours counts
create function peer.search_material_count(text text) returns int language sql stable as $$
  select count(*)::int from (select from peer.document d where d.words @@ peer.words_of(text) limit 500) c $$;
create function peer.document_headline(d peer.document, text text) returns text language sql stable as $$
  select ts_headline('peer.vi', d.body, peer.words_of(text), 'MaxFragments=2, MaxWords=35, MinWords=15') $$;
