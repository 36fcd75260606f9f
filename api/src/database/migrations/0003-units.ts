import { Migration } from '@mikro-orm/migrations';

/** Units over time: the identity, its dated versions, who leads whom, and identifiers of other registers. */
export class Units0003 extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
      create table unit (id uuid primary key, version int not null default 1);

      create table unit_version (
        id              uuid primary key,
        unit_id         uuid not null references unit,
        parent_id       uuid references unit,
        code            text not null check (code ~ '^[^[:space:]]{1,40}$'),
        name            text collate vi_natural not null check (name ~ '[^[:space:]]'),
        kind            text not null references unit_kind,
        address         text,
        phone           text,
        email           text,
        valid_from      date not null check (isfinite(valid_from)),
        valid_until     date not null default 'infinity',
        recorded_from   timestamptz not null default now(),
        recorded_until  timestamptz not null default 'infinity',
        -- why the row is there: the act it states, its ground, and when it was first stated (a row cut short by a later change keeps these)
        act             text not null check (act in ('CREATE', 'CHANGE', 'CORRECT', 'MOVE', 'CLOSE')),
        note            text,
        decision_number text,
        stated_at       timestamptz not null default now(),
        -- derived: the ancestors, root first, and the unit itself, as it stands today (see place_units)
        within          uuid[] not null,
        folded          text generated always as (fold(name)) stored,
        words           tsvector generated always as (fold_words(name || ' ' || code)) stored,
        word_count      int not null generated always as (count_words(name)) stored,
        check (valid_from < valid_until), check (recorded_from < recorded_until), check (parent_id <> unit_id));
      -- ending in the days: rows of other days are passed over, and counted, in the index alone
      create index unit_version_unit_idx     on unit_version (unit_id, valid_from)           where recorded_until = 'infinity';
      create index unit_version_children_idx on unit_version (parent_id, name, unit_id, valid_from, valid_until) where recorded_until = 'infinity';
      create index unit_version_kind_idx     on unit_version (kind, name, unit_id, valid_from, valid_until) where recorded_until = 'infinity';
      create index unit_version_name_idx     on unit_version (name, unit_id, valid_from, valid_until) where recorded_until = 'infinity';
      create index unit_version_code_idx     on unit_version (code)                          where recorded_until = 'infinity';
      create index unit_version_folded_idx   on unit_version using gin (folded gin_trgm_ops) where recorded_until = 'infinity';
      create index unit_version_within_idx   on unit_version using gin (within)              where recorded_until = 'infinity';
      create index unit_version_closest_idx  on unit_version (word_count, name, unit_id)     where recorded_until = 'infinity';
      create index unit_version_words_idx    on unit_version using gin (words)               where recorded_until = 'infinity';
      -- for what was known then
      create index unit_version_unit_then_idx     on unit_version (unit_id, valid_from);
      create index unit_version_children_then_idx on unit_version (parent_id, name, unit_id);
      -- not isfinite(): a predicate that no query implies, so that no read takes the slower GiST index (docs/read-path.md)
      alter table unit_version
        add constraint unit_version_one_a_day exclude using gist (unit_id with =, daterange(valid_from, valid_until) with &&) where (not isfinite(recorded_until)),
        add constraint unit_code_taken        exclude using gist (fold_code(code) with =, daterange(valid_from, valid_until) with &&) where (not isfinite(recorded_until));

      create table coverage (
        id              uuid primary key,
        leader_id       uuid not null references unit,
        covered_id      uuid not null references unit,
        valid_from      date not null check (isfinite(valid_from)),
        valid_until     date not null default 'infinity',
        recorded_from   timestamptz not null default now(),
        recorded_until  timestamptz not null default 'infinity',
        note            text,
        decision_number text,
        check (valid_from < valid_until), check (recorded_from < recorded_until), check (leader_id <> covered_id));
      create index coverage_leader_idx       on coverage (leader_id)  where recorded_until = 'infinity';
      create index coverage_covered_idx      on coverage (covered_id) where recorded_until = 'infinity';
      create index coverage_leader_then_idx  on coverage (leader_id);
      create index coverage_covered_then_idx on coverage (covered_id);
      alter table coverage add constraint coverage_twice
        exclude using gist (leader_id with =, covered_id with =, daterange(valid_from, valid_until) with &&) where (not isfinite(recorded_until));

      create table identifier (
        id              uuid primary key,
        unit_id         uuid not null references unit,
        scheme          text not null references identifier_scheme,
        value           text not null check (value ~ '[^[:space:]]'),
        valid_from      date not null check (isfinite(valid_from)),
        valid_until     date not null default 'infinity',
        recorded_from   timestamptz not null default now(),
        recorded_until  timestamptz not null default 'infinity',
        note            text,
        decision_number text,
        check (valid_from < valid_until), check (recorded_from < recorded_until));
      create index identifier_unit_idx      on identifier (unit_id)       where recorded_until = 'infinity';
      create index identifier_value_idx     on identifier (scheme, value) where recorded_until = 'infinity';
      create index identifier_unit_then_idx on identifier (unit_id);
      alter table identifier add constraint identifier_taken
        exclude using gist (scheme with =, value with =, daterange(valid_from, valid_until) with &&) where (not isfinite(recorded_until));

      -- the last day for which \`within\` was brought up to date
      create table placement (is_only boolean primary key default true check (is_only), day date not null);
      insert into placement (day) values ('0001-01-01');

      -- brings \`within\` of the given units and of all below them up to date for that day; idempotent
      create function place_units(units uuid[], day date) returns bigint language plpgsql as $$
      declare changed bigint;
      begin
        with recursive standing as not materialized ( -- where a unit stands: its last version begun by the day
          select v.unit_id, v.parent_id from unit_version v
           where v.recorded_until = 'infinity' and v.valid_from <= day
             and not exists (select from unit_version n where n.unit_id = v.unit_id and n.recorded_until = 'infinity'
                              and n.valid_from > v.valid_from and n.valid_from <= day)),
        up as ( -- the way up from each of the units: the one above may be on the move as well, what is stored of it doesn't count
          select s.unit_id, s.parent_id, array[s.unit_id] as path from standing s where s.unit_id = any(units)
          union all
          select u.unit_id, s.parent_id, s.unit_id || u.path from up u join standing s on s.unit_id = u.parent_id),
        placed as (
          select unit_id, path as within from up where parent_id is null
          union all
          select s.unit_id, p.within || s.unit_id from placed p join standing s on s.parent_id = p.unit_id)
        update unit_version v set within = p.within from (select distinct on (unit_id) unit_id, within from placed) p
         where v.unit_id = p.unit_id and v.within is distinct from p.within;
        get diagnostics changed = row_count;
        return changed;
      end $$;

      -- places the units whose changes take effect after the day last placed and by this one; awaited by the first request of a day
      create function place_until(until date) returns void language plpgsql as $$
      declare since date;
      begin
        select day into since from placement;
        if since >= until then return; end if;  -- placed before: nobody need wait for whoever shapes the tree now
        perform lock_tree();
        select day into since from placement;
        if since >= until then return; end if;
        perform place_units(array(select distinct unit_id from unit_version
          where recorded_until = 'infinity' and valid_from > since and valid_from <= until), until);
        update placement set day = until;
      end $$;
    `);
  }
}
