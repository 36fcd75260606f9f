import { Migration } from '@mikro-orm/migrations';

// a letter or digit, with and without marks: what words consist of
const letter = '[0-9A-Za-z\\u00c0-\\u024f\\u1e00-\\u1eff]';

/** Places of a text are sought at its beginning first, and counted to a bound: one that has the words everywhere costs no more than one that has them once. */
export class BoundedPassages0026 extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
      -- Where a pattern first matches, from a place on, so far as words are found (text_words); 0: nowhere. All matches of what is looked at
      -- are sought to find one: where a text has many, the first is near.
      create function text_place(value text, pattern text, past int) returns int language plpgsql immutable parallel safe as $$
      declare
        -- by the character in front a word's beginning is known
        lead constant int := case when past > 1 then 1 else 0 end;
        found int := regexp_instr(substr(value, past - lead, 8000), pattern, 1 + lead);
      begin
        -- a word at the end may be cut
        if found between 1 and 7000 then return past - lead + found - 1; end if;
        return regexp_instr(left(value, 200000), pattern, past);
      end $$;

      -- in how many places a pattern matches, so far as words are found; at most so many are counted
      create function text_place_count(value text, pattern text, most int) returns int language plpgsql immutable parallel safe as $$
      declare
        -- put together anew, or it would be unpacked at each look
        whole text := value || '';
      begin
        -- a word at the end may be cut
        if regexp_count(left(whole, 8000), pattern) > most then return most; end if;
        return least(regexp_count(left(whole, 200000), pattern), most);
      end $$;
`);
    this.addSql(/* sql */ `
      -- as in 0020, but for how places are sought
      create or replace function text_passages(value text, together text, pattern text) returns jsonb language plpgsql immutable parallel safe as $$
      declare
        around constant int := 220;
        -- put together anew, or it would be unpacked at each look
        whole text := value || ''; asked text := together; found jsonb := '[]'; past int := 1; at int; first int; lead text; piece text;
      begin
        for i in 1..2 loop
          at := text_place(whole, asked, past);
          if at = 0 and i = 1 and asked <> pattern then
            asked := pattern;
            at := text_place(whole, asked, 1);
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
      end $$;`);
  }
}
