import { Migration } from '@mikro-orm/migrations';

/** What every later table stands on: extensions, the Vietnamese order, and the folding of text for comparison. */
export class Foundations0001 extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
      create extension if not exists btree_gist;
      create extension if not exists pg_trgm;

      -- Vietnamese alphabetical order with natural numbers: "Tổ 2" before "Tổ 10"
      create collation vi_natural (provider = icu, locale = 'vi-u-kn-true');

      -- without marks and case, whatever the placement of the tone mark; independent of the server's locale
      create function fold(value text) returns text language sql immutable strict parallel safe
        return lower(regexp_replace(translate(normalize(value, nfd), 'đĐ', 'dd'), '[\\u0300-\\u036f]', '', 'g'));

      -- the folded words of a text, for search: only [a-z0-9]
      create function fold_words(value text) returns tsvector language sql immutable strict parallel safe
        return array_to_tsvector(array_remove(regexp_split_to_array(fold(value), '[^a-z0-9]+'), ''));

      -- how many words a name has: of the names that have all words of a search, those with the fewest are the closest
      create function count_words(value text) returns int language sql immutable strict parallel safe
        return cardinality(array_remove(regexp_split_to_array(value, '[[:space:]]+'), ''));

      -- a code as codes are compared: two that differ by capital and small letters alone are not told apart when they are spoken or copied
      create function fold_code(code text) returns text language sql immutable strict parallel safe
        return lower(code collate vi_natural);

      -- a guard's refusal: a stable name (constraint) that the service turns into a user's message, and what it is about
      -- a value that the viewer of its row has no right to: the whole read is refused
      create function refuse_right(permission text, like_it anyelement) returns anyelement language plpgsql stable as $$
      begin
        raise exception 'this needs the permission %', permission using errcode = '23L03', detail = permission;
      end $$;

      create function refuse(name text, message text, about jsonb default '{}') returns void language plpgsql as $$
      begin
        raise exception using errcode = '23L01', constraint = name, message = message, detail = about::text;
      end $$;
    `);
  }
}
