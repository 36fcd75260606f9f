import { Migration } from '@mikro-orm/migrations';

// a letter or digit, with and without marks: what words consist of
const letter = '[0-9A-Za-z\\u00c0-\\u024f\\u1e00-\\u1eff]';

/** What the texts of course material are found by, and how the places are shown where they were found (docs/decisions/0013). */
export class SearchedText0020 extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
      -- the words of a text and its pairs of words side by side, each once; not across the end of a sentence or a line. The mark says where they stand
      create function text_lexemes(mark text, value text) returns setof text language sql immutable parallel safe as $$
        with word as materialized (
          select w, lead(w) over () as next
            from unnest(string_to_array(regexp_replace(regexp_replace(fold(value), '[.;:!?…\\n\\f]+', ' . ', 'g'), '[^a-z0-9.]+', ' ', 'g'), ' ')) w
           where w <> '' and length(w) <= 40)
        select distinct mark || w from word where w <> '.'
        union all
        select distinct mark || '+' || w || '+' || next from word where w <> '.' and next <> '.'
      $$;
      -- what a text is found by: words of the title marked =, of headings marked #, and of all of it without a mark
      create function text_words(title text, headings text, body text) returns tsvector language sql immutable parallel safe as $$
        select array_to_tsvector(array(
          select text_lexemes('=', title) union all select text_lexemes('#', headings)
          union all select text_lexemes('', left(concat_ws(E'\\n', title, headings, body), 200000))))
      $$;

      -- One row of each edition that is the latest or published, of whatever has text. It says nothing of who may read it: that is asked of the
      -- edition. The body is as it was written, in NFC; form feeds part the pages of a file.
      create table searched_text (
        edition_id uuid primary key,
        type       text not null,
        subject_id uuid not null,
        title      text not null,
        headings   text not null,
        body       text not null,
        -- since when it is published, or when it was saved
        at         timestamptz not null,
        title_size int not null generated always as (count_words(title)) stored,
        words      tsvector not null generated always as (text_words(title, headings, body)) stored)
        -- what is found and ordered by stands close together: texts and words are kept apart from it
        with (toast_tuple_target = 128);
      create index searched_text_words_idx on searched_text using gin (words) with (fastupdate = off);

      -- a text in parts: those that a pattern matches, and what stands between them
      create function text_parts(value text, pattern text) returns jsonb language plpgsql immutable parallel safe as $$
      declare parts jsonb := '[]'; at int := 1; first int; past int;
      begin
        loop
          first := regexp_instr(value, pattern, at);
          exit when first = 0;
          past := regexp_instr(value, pattern, at, 1, 1);
          if first > at then parts := parts || jsonb_build_object('text', substr(value, at, first - at), 'isMatch', false); end if;
          parts := parts || jsonb_build_object('text', substr(value, first, past - first), 'isMatch', true);
          at := past;
        end loop;
        if at <= length(value) then parts := parts || jsonb_build_object('text', substr(value, at), 'isMatch', false); end if;
        return parts;
      end $$;

      -- the first two places of a text that match: where the words stand together if they do anywhere, or else where any of them stands
      create function text_passages(value text, together text, pattern text) returns jsonb language plpgsql immutable parallel safe as $$
      declare
        around constant int := 220;
        -- put together anew, or it would be unpacked at each look
        whole text := value || ''; asked text := together; found jsonb := '[]'; past int := 1; at int; first int; lead text; piece text;
      begin
        for i in 1..2 loop
          at := regexp_instr(whole, asked, past);
          if at = 0 and i = 1 then
            asked := pattern;
            at := regexp_instr(whole, asked);
          end if;
          exit when at = 0;
          -- from the beginning of the sentence, where that is near
          first := greatest(at - 90, past);
          lead := regexp_replace(substr(whole, first, at - first), '^.*([\\n\\f]|[.!?;]\\s)\\s*', '');
          first := at - length(lead);
          piece := substr(whole, first, around);
          past := first + around;
          if past <= length(whole) and substr(whole, past, 1) ~ '${letter}' then piece := regexp_replace(piece, '\\s+\\S*$', ''); end if;
          if first > 1 and substr(whole, first - 1, 1) ~ '${letter}' and lead ~ '\\s' then piece := regexp_replace(piece, '^\\S*\\s+', ''); end if;
          found := found || jsonb_build_object(
            'parts', text_parts(btrim(regexp_replace(piece, '\\s+', ' ', 'g')), pattern),
            'isCutBefore', first > 1 and lead <> '' and substr(whole, first - 1, 1) !~ '[\\s\\f]',
            'isCutAfter', past <= length(whole),
            'page', case when position(E'\\f' in whole) > 0 then 1 + at - 1 - length(replace(left(whole, at - 1), E'\\f', '')) end);
          exit when past > length(whole);
        end loop;
        return found;
      end $$;

      -- the text of an edition that was written to, where it is one that somebody reads
      create function keep_course_text() returns trigger language plpgsql as $$
      begin
        if new.is_latest or new.is_published then
          insert into searched_text (edition_id, type, subject_id, title, headings, body, at) values (
            new.id, 'Course', new.course_id, new.title, array_to_string(array(select jsonb_array_elements_text(new.objectives)), E'\\n'),
            concat_ws(E'\\n', new.summary, new.introduction), coalesce(new.published_from, new.saved_at))
          on conflict (edition_id) do update set title = excluded.title, headings = excluded.headings, body = excluded.body, at = excluded.at;
        end if;
        return null;
      end $$;
      create function keep_lesson_text() returns trigger language plpgsql as $$
      begin
        if new.is_latest or new.is_published then
          insert into searched_text (edition_id, type, subject_id, title, headings, body, at) values (
            new.id, 'Lesson', new.lesson_id, new.title,
            array_to_string(array(select (select string_agg(t #>> '{}', '') from jsonb_path_query(h, 'strict $.** ? (@.type == "text").text') t)
              from jsonb_path_query(new.body, 'strict $.** ? (@.type == "heading")') h), E'\\n'),
            concat_ws(E'\\n', new.summary, new.text), coalesce(new.published_from, new.saved_at))
          on conflict (edition_id) do update set title = excluded.title, headings = excluded.headings, body = excluded.body, at = excluded.at;
        end if;
        return null;
      end $$;
      -- one that is published, retired or followed by another: its words are not taken apart anew
      create function keep_text() returns trigger language plpgsql as $$
      begin
        if tg_op = 'DELETE' then delete from searched_text where edition_id = old.id;
        elsif not (new.is_latest or new.is_published) then delete from searched_text where edition_id = new.id;
        else update searched_text set at = coalesce(new.published_from, new.saved_at) where edition_id = new.id;
        end if;
        return null;
      end $$;
      -- a file's text is that of the version of a material that has it; a version that was followed by another is kept where an edition shows it
      create function keep_material_text() returns trigger language plpgsql as $$
      begin
        if tg_op = 'INSERT' then
          insert into searched_text (edition_id, type, subject_id, title, headings, body, at)
            values (new.id, 'Material', new.material_id, new.title, concat_ws(E'\\n', new.description, new.alt_text),
              coalesce((select normalize(f.text, nfc) from stored_file f where f.id = new.file_id), ''), new.saved_at);
        elsif tg_op = 'DELETE' then delete from searched_text where edition_id = old.id;
        elsif not new.is_latest and not exists (select from lesson_edition e where e.material_ids @> array[new.material_id] and new.id = any(e.pins) and (e.is_latest or e.is_published))
            and not exists (select from course_edition e where e.material_ids @> array[new.material_id] and new.id = any(e.pins) and (e.is_latest or e.is_published))
          then delete from searched_text where edition_id = new.id;
        end if;
        return null;
      end $$;
      create trigger text_kept after insert or delete or update of is_latest on material_version for each row execute function keep_material_text();
      insert into searched_text (edition_id, type, subject_id, title, headings, body, at)
        select v.id, 'Material', v.material_id, v.title, concat_ws(E'\\n', v.description, v.alt_text), coalesce(normalize(f.text, nfc), ''), v.saved_at
          from material_version v left join stored_file f on f.id = v.file_id;
      create trigger text_kept after insert or update of title, summary, introduction, objectives on course_edition
        for each row execute function keep_course_text();
      create trigger text_kept after insert or update of title, summary, body on lesson_edition for each row execute function keep_lesson_text();
      -- published without being the latest: what was gone from among them comes back
      create trigger text_returns after update of is_published on course_edition for each row when (new.is_published and not new.is_latest) execute function keep_course_text();
      create trigger text_returns after update of is_published on lesson_edition for each row when (new.is_published and not new.is_latest) execute function keep_lesson_text();
      create trigger text_stands after delete or update of is_latest, is_published, published_from on course_edition for each row execute function keep_text();
      create trigger text_stands after delete or update of is_latest, is_published, published_from on lesson_edition for each row execute function keep_text();
      update course_edition set title = title;
      update lesson_edition set title = title;

      -- found by the above since: their words were taken apart again whenever anything of an edition changed
      alter table course_edition drop column words, drop column word_count;
      alter table lesson_edition drop column words, drop column word_count;
    `);
  }
}
