-- The same organisation as a PostGraphile project would keep it without history: plain tables of what holds today, with the indexes that
-- ours has. $today is replaced by the day. What it answers of the past it answers from peer.unit_version, through functions.
create schema peer;
create table peer.unit_kind as select code, label_vi, label_en from unit_kind;
alter table peer.unit_kind add primary key (code);
create table peer.position as select code, label_vi, label_en, rank, is_required from position;
alter table peer.position add primary key (code);
create table peer.position_kind as select position, kind from position_kind;
alter table peer.position_kind add primary key (position, kind);
create table peer.identifier_scheme as select code, label_vi, label_en from identifier_scheme;
alter table peer.identifier_scheme add primary key (code);

create table peer.unit (
  id uuid primary key, parent_id uuid, code text not null unique, name text collate vi_natural not null, kind text not null references peer.unit_kind,
  address text, phone text, email text, opened_on date not null, closed_on date, within uuid[] not null,
  words tsvector generated always as (fold_words(name || ' ' || code)) stored, word_count int not null generated always as (count_words(name)) stored);
insert into peer.unit (id, parent_id, code, name, kind, address, phone, email, opened_on, closed_on, within)
  select unit_id, parent_id, code, name, kind, address, phone, email, life.opened, nullif(life.closed, 'infinity'), within
    from unit_version v cross join lateral (select min(o.valid_from) as opened, max(o.valid_until) as closed from unit_version o where o.unit_id = v.unit_id and o.recorded_until = 'infinity') life
   where recorded_until = 'infinity' and valid_from <= $today and $today < valid_until;
alter table peer.unit add foreign key (parent_id) references peer.unit;
create index on peer.unit (parent_id, name, id);
create index on peer.unit (kind, name, id);
create index on peer.unit (name, id);
create index on peer.unit (word_count, name, id);
create index on peer.unit using gin (within);
create index on peer.unit using gin (words);

create table peer.person as select person_id as id, concat_ws(' ', nullif(family_name, ''), nullif(middle_name, ''), given_name) collate vi_natural as full_name,
    family_name, middle_name, given_name, work_phone, work_email, words, word_count
  from person_version where recorded_until = 'infinity' and valid_from <= $today and $today < valid_until;
alter table peer.person add primary key (id), alter full_name set not null;
create index on peer.person using gin (words);

create table peer.appointment as select appointment_id as id, unit_id, person_id, position, is_acting, is_concurrent, valid_from, nullif(valid_until, 'infinity') as valid_until,
    (select rank from position p where p.code = a.position) as rank
  from appointment_version a where recorded_until = 'infinity' and valid_from <= $today and $today < valid_until;
comment on column peer.appointment.rank is '@behavior +orderBy';
comment on column peer.appointment.valid_from is '@behavior +orderBy';
alter table peer.appointment add primary key (id), add foreign key (unit_id) references peer.unit, add foreign key (person_id) references peer.person,
  add foreign key (position) references peer.position;
create index on peer.appointment (unit_id, rank, valid_from, id);
create index on peer.appointment (person_id);
create index on peer.appointment (position);

create table peer.coverage as select id, leader_id, covered_id
  from coverage where recorded_until = 'infinity' and valid_from <= $today and $today < valid_until;
alter table peer.coverage add primary key (id), add foreign key (leader_id) references peer.unit, add foreign key (covered_id) references peer.unit;
create index on peer.coverage (leader_id);
create index on peer.coverage (covered_id);

create table peer.identifier as select id, unit_id, scheme, value
  from identifier where recorded_until = 'infinity' and valid_from <= $today and $today < valid_until;
alter table peer.identifier add primary key (id), add foreign key (unit_id) references peer.unit, add foreign key (scheme) references peer.identifier_scheme;
create index on peer.identifier (unit_id);
create index on peer.identifier (scheme);

create table peer.unit_version as select id, unit_id, parent_id, code, name, kind, valid_from, valid_until from unit_version where recorded_until = 'infinity';
alter table peer.unit_version add primary key (id), add foreign key (kind) references peer.unit_kind;
create index on peer.unit_version (code);
create index on peer.unit_version (parent_id, name, unit_id);

create function peer.unit_ancestors(u peer.unit) returns setof peer.unit language sql stable as $$
  with recursive up as (
    select p.*, 1 as depth from peer.unit p where p.id = u.parent_id
    union all
    select p.*, up.depth + 1 from up join peer.unit p on p.id = up.parent_id)
  select id, parent_id, code, name, kind, address, phone, email, opened_on, closed_on, within, words, word_count from up order by depth desc $$;
create function peer.unit_descendants(u peer.unit) returns setof peer.unit language sql stable as $$
  select d.* from peer.unit d where d.within @> array[u.id] and d.id <> u.id $$;
create function peer.unit_vacancies(u peer.unit) returns setof peer.position language sql stable as $$
  select p.* from peer.position_kind k join peer.position p on p.code = k.position
   where k.kind = u.kind and p.is_required and not exists (select from peer.appointment h where h.unit_id = u.id and h.position = p.code)
   order by p.rank, p.code $$;

create table peer.hit (matched_name text, word_count int, unit_id uuid references peer.unit, person_id uuid references peer.person);
comment on table peer.hit is '@behavior -query:resource:list -query:resource:connection -insert -update -delete';
create function peer.query_of(text text) returns tsquery language sql immutable as $$
  select (string_agg(format('''%s''', word), ' & ' order by n) || ':*')::tsquery
    from regexp_split_to_table(trim(regexp_replace(fold(text), '[^a-z0-9]+', ' ', 'g')), ' ') with ordinality w (word, n) $$;
create function peer.search(text text) returns setof peer.hit language sql stable as $$
  select name, word_count, id, null::uuid from peer.unit where words @@ peer.query_of(text)
  union all
  select full_name, word_count, null, id from peer.person where words @@ peer.query_of(text)
  order by 2, 1, 3, 4 $$;

create function peer.unit_on(code text, day date) returns peer.unit_version language sql stable as $$
  select v.* from peer.unit_version v where v.code = unit_on.code and v.valid_from <= day and day < v.valid_until $$;
create function peer.unit_version_children_on(v peer.unit_version, day date) returns setof peer.unit_version language sql stable as $$
  select c.* from peer.unit_version c where c.parent_id = v.unit_id and c.valid_from <= day and day < c.valid_until order by c.name, c.unit_id $$;
