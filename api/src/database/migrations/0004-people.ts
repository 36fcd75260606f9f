import { Migration } from '@mikro-orm/migrations';

/** Office-holders: names and work contact of a person, and who holds which position of which unit. */
export class People0004 extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
      create table person (id uuid primary key, version int not null default 1);

      create table person_version (
        id              uuid primary key,
        person_id       uuid not null references person,
        family_name     text collate vi_natural not null default '',
        middle_name     text collate vi_natural not null default '',
        given_name      text collate vi_natural not null check (given_name ~ '[^[:space:]]'),
        work_phone      text,
        work_email      text,
        valid_from      date not null default '-infinity',
        valid_until     date not null default 'infinity',
        recorded_from   timestamptz not null default now(),
        recorded_until  timestamptz not null default 'infinity',
        act             text not null check (act in ('CREATE', 'CHANGE', 'CORRECT')),
        note            text,
        stated_at       timestamptz not null default now(),
        folded          text generated always as (fold(trim(family_name || ' ' || middle_name) || ' ' || given_name)) stored,
        words           tsvector generated always as (fold_words(family_name || ' ' || middle_name || ' ' || given_name)) stored,
        word_count      int not null generated always as (count_words(family_name || ' ' || middle_name || ' ' || given_name)) stored,
        check (valid_from < valid_until), check (recorded_from < recorded_until));
      create index person_version_person_idx      on person_version (person_id)                                           where recorded_until = 'infinity';
      create index person_version_name_idx        on person_version (given_name, family_name, middle_name, person_id)     where recorded_until = 'infinity';
      create index person_version_folded_idx      on person_version using gin (folded gin_trgm_ops)                       where recorded_until = 'infinity';
      create index person_version_words_idx       on person_version using gin (words)                                     where recorded_until = 'infinity';
      create index person_version_person_then_idx on person_version (person_id);
      alter table person_version add constraint person_version_one_a_day
        exclude using gist (person_id with =, daterange(valid_from, valid_until) with &&) where (not isfinite(recorded_until));

      create table appointment (id uuid primary key, version int not null default 1);

      create table appointment_version (
        id               uuid primary key,
        appointment_id   uuid not null references appointment,
        unit_id          uuid not null references unit,
        person_id        uuid not null references person,
        position         text not null references position,
        term_id          uuid references term,
        is_acting        boolean not null default false,
        is_concurrent    boolean not null default false,
        decision_number     text,
        note                text,
        end_decision_number text,
        end_note            text,
        act              text not null check (act in ('CREATE', 'CHANGE', 'CORRECT', 'CLOSE')),
        is_single_holder boolean not null default false, -- of its position, copied by a trigger for the constraint below
        valid_from       date not null check (isfinite(valid_from)),
        valid_until      date not null default 'infinity',
        recorded_from    timestamptz not null default now(),
        recorded_until   timestamptz not null default 'infinity',
        stated_at        timestamptz not null default now(),
        check (valid_from < valid_until), check (recorded_from < recorded_until));
      create index appointment_version_appointment_idx      on appointment_version (appointment_id)       where recorded_until = 'infinity';
      create index appointment_version_unit_idx             on appointment_version (unit_id)              where recorded_until = 'infinity';
      create index appointment_version_person_idx           on appointment_version (person_id)            where recorded_until = 'infinity';
      create index appointment_version_position_idx         on appointment_version (position, valid_from) where recorded_until = 'infinity';
      create index appointment_version_term_idx             on appointment_version (term_id)              where recorded_until = 'infinity';
      create index appointment_version_appointment_then_idx on appointment_version (appointment_id);
      create index appointment_version_unit_then_idx        on appointment_version (unit_id);
      create index appointment_version_person_then_idx      on appointment_version (person_id);
      alter table appointment_version
        add constraint appointment_version_one_a_day
          exclude using gist (appointment_id with =, daterange(valid_from, valid_until) with &&) where (not isfinite(recorded_until)),
        add constraint position_taken
          exclude using gist (unit_id with =, position with =, daterange(valid_from, valid_until) with &&) where (not isfinite(recorded_until) and is_single_holder),
        add constraint appointment_twice
          exclude using gist (person_id with =, unit_id with =, position with =, daterange(valid_from, valid_until) with &&) where (not isfinite(recorded_until));

      create function copy_single_holder() returns trigger language plpgsql as $$
      begin
        -- waits for one who is changing the position, then sees that
        select is_single_holder into new.is_single_holder from position where code = new.position for share;
        return new;
      end $$;
      create trigger appointment_single_holder before insert or update of is_single_holder on appointment_version
        for each row execute function copy_single_holder();

      -- a position that becomes single-holder is checked against those who hold it
      create function spread_single_holder() returns trigger language plpgsql as $$
      begin
        update appointment_version set is_single_holder = new.is_single_holder where position = new.code and recorded_until = 'infinity';
        return null;
      end $$;
      create trigger position_single_holder after update of is_single_holder on position
        for each row when (old.is_single_holder is distinct from new.is_single_holder) execute function spread_single_holder();
    `);
  }
}
