import { Migration } from '@mikro-orm/migrations';

// a letter or digit, with and without marks: what words consist of
const letter = '[0-9A-Za-z\\u00c0-\\u024f\\u1e00-\\u1eff]';
/** Texts of as many bytes are looked at as they stand. */
const short = 16_000;

/**
 * Passages as 0026 has them, at half the time: a short text is looked at once and as it stands, and of any what is cut out is cut out of what
 * stands near. And the lessons of a list of courses counted without a look at each.
 */
export class QuickReading0028 extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
      -- Where a pattern first matches, from a place on, so far as words are found (text_words); 0: nowhere. All matches of what is looked at
      -- are sought to find one: where there are many, the first is near.
      drop function text_place(text, text, int);
      create function text_place(value text, pattern text, past int, is_frequent boolean) returns int language plpgsql immutable parallel safe as $$
      declare
        -- by the character in front a word's beginning is known
        lead constant int := case when past > 1 then 1 else 0 end;
        -- characters are counted one by one, bytes are not
        is_short constant boolean := octet_length(value) <= ${short};
        size int; found int;
      begin
        foreach size in array case when not is_frequent then array[8000] when is_short then array[500] else array[500, 8000] end loop
          exit when is_short and not is_frequent;
          found := regexp_instr(substr(value, past - lead, size), pattern, 1 + lead);
          -- a word at the end may be cut
          if found between 1 and size - 100 then return past - lead + found - 1; end if;
        end loop;
        return regexp_instr(case when is_short then value else left(value, 200000) end, pattern, past);
      end $$;

      -- in how many places a pattern matches, so far as words are found; at most so many are counted
      create or replace function text_place_count(value text, pattern text, most int) returns int language plpgsql immutable parallel safe as $$
      declare
        -- put together anew, or it would be unpacked at each look
        whole text := value || '';
      begin
        if octet_length(whole) > ${short} then
          -- a word at the end may be cut
          if regexp_count(left(whole, 8000), pattern) > most then return most; end if;
          whole := left(whole, 200000);
        end if;
        return least(regexp_count(whole, pattern), most);
      end $$;`);
    this.addSql(/* sql */ `
      -- a course counts its lessons by this: the unit, which that takes, need not be looked up in the row
      drop index lesson_edition_published_idx;
      create unique index lesson_edition_published_idx on lesson_edition (lesson_id) include (unit_id) where is_published;`);
    this.addSql(/* sql */ `
      -- a text in parts: those that a pattern matches, and what stands between them; marked in one go by characters that no text is shown with
      create or replace function text_parts(value text, pattern text) returns jsonb language plpgsql immutable parallel safe as $$
      declare
        parts jsonb := '[]'; until int;
        marked constant text[] := string_to_array(
          regexp_replace(translate(value, E'\\x01\\x02', ''), pattern, E'\\x01\\\\&\\x02', 'g'), E'\\x01');
      begin
        if marked[1] <> '' then parts := parts || jsonb_build_object('text', marked[1], 'isMatch', false); end if;
        for i in 2..cardinality(marked) loop
          until := position(E'\\x02' in marked[i]);
          parts := parts || jsonb_build_object('text', left(marked[i], until - 1), 'isMatch', true);
          if until < length(marked[i]) then
            parts := parts || jsonb_build_object('text', substr(marked[i], until + 1), 'isMatch', false);
          end if;
        end loop;
        return parts;
      end $$;`);
    this.addSql(/* sql */ `
      -- the first two places of a text that match: where the words stand together if they do anywhere, or else where any of them stands
      create or replace function text_passages(value text, together text, pattern text) returns jsonb language plpgsql immutable parallel safe as $$
      declare
        around constant int := 220;
        before constant int := 90;
        -- put together anew, or it would be unpacked at each look
        whole text := value || ''; asked text := together; found jsonb := '[]'; past int := 1; at int; first int; lead text; piece text;
        is_paged constant boolean := position(E'\\f' in whole) > 0;
        -- what stands near a place, from where on, and the characters before and behind the piece that is shown
        near text; start int; former text; next text;
      begin
        for i in 1..2 loop
          at := text_place(whole, asked, past, asked = pattern);
          if at = 0 and i = 1 and asked <> pattern then
            asked := pattern;
            at := text_place(whole, asked, 1, true);
          end if;
          exit when at = 0;
          start := greatest(at - before - 1, 1);
          near := substr(whole, start, before + 1 + around + 1);
          -- from the beginning of the sentence, where that is near
          first := greatest(at - before, past);
          lead := regexp_replace(substr(near, first - start + 1, at - first), '^.*([\\n\\f]|[.!?;]\\s)\\s*', '');
          first := at - length(lead);
          piece := substr(near, first - start + 1, around);
          past := first + around;
          former := case when first > 1 then substr(near, first - start, 1) else '' end;
          next := substr(near, past - start + 1, 1);
          if next ~ '${letter}' then piece := regexp_replace(piece, '\\s+\\S*$', ''); end if;
          if former ~ '${letter}' and lead ~ '\\s' then piece := regexp_replace(piece, '^\\S*\\s+', ''); end if;
          found := found || jsonb_build_object(
            'parts', text_parts(btrim(regexp_replace(translate(piece, E'\\n\\r\\t\\f\\x0b', '     '), '  +', ' ', 'g')), pattern),
            'isCutBefore', first > 1 and lead <> '' and former !~ '[\\s\\f]',
            'isCutAfter', next <> '',
            'page', case when is_paged then 1 + at - 1 - length(replace(left(whole, at - 1), E'\\f', '')) end);
          exit when next = '';
        end loop;
        return found;
      end $$;`);
  }
}
