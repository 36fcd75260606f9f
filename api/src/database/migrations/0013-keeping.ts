import { Migration } from '@mikro-orm/migrations';

/** Who read the contact of whom, and how long each kind of record is kept. */
export class Keeping0013 extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
      create table contact_reading (
        id         bigint generated always as identity primary key,
        at         timestamptz not null default now(),
        account_id uuid,
        token_id   uuid,
        address    text,
        request_id text not null,
        -- why, as the caller gives it
        purpose    text check (length(purpose) between 1 and 200),
        fields     text[] not null,
        persons    uuid[] not null check (cardinality(persons) > 0));
      create index contact_reading_at_idx on contact_reading (at, id);
      create index contact_reading_account_idx on contact_reading (account_id, at, id);
      create index contact_reading_persons_idx on contact_reading using gin (persons);

      -- days of the last thirty on which somebody read of far more people than on their busiest day of the ninety before
      create view unusual_reading as
        with daily as (
          select account_id, (at at time zone 'Asia/Ho_Chi_Minh')::date as day, count(distinct p)::int as persons, min(at) as since, max(at) as until
            from contact_reading, unnest(persons) p where at > now() - interval '120 days' group by 1, 2),
        compared as (
          select d.*, coalesce((select max(o.persons) from daily o where o.account_id is not distinct from d.account_id
              and o.day < d.day and o.day >= d.day - 90), 0) as usual from daily d)
        select concat_ws(' ', account_id, day) as id, * from compared
         where persons >= 20 and persons > 3 * usual and since > now() - interval '30 days';

      create function guard_readings() returns trigger language plpgsql as $$
      begin
        if is_owners_act(case tg_op when 'DELETE' then 'retain' end, tg_relid) then return null; end if;
        perform refuse('history_kept', 'readings are never changed or deleted');
      end $$;
      create trigger history_kept before update or delete or truncate on contact_reading for each statement execute function guard_readings();

      -- How long each kind of record is kept after it was made, ended or last used (docs/audit.md)
      create table retention (
        kind text primary key,
        keep interval not null check (keep >= interval '1 day'));
      insert into retention (kind, keep) values
        ('EVENT', '10 years'), ('CONTACT_READING', '24 months'), ('SESSION', '90 days'), ('LINK', '30 days'), ('CHAIN_CHECK', '12 months'),
        ('PERSON', '5 years');

      -- Makes a person nobody, in all that was ever recorded of them, and answers the events whose content it erased; what the chain covers of
      -- these stays (docs/decisions/0008). The one act that changes recorded rows, so all that stands against it is asked here.
      create function anonymize_person(it uuid, label text) returns bigint[] language plpgsql security definer as $$
      declare erased bigint[]; kept_since date;
      begin
        select ((now() - keep) at time zone 'Asia/Ho_Chi_Minh')::date into kept_since from retention where kind = 'PERSON';
        if exists (select from appointment_version where person_id = it and recorded_until = 'infinity' and valid_until > kept_since) then
          perform refuse('person_kept', 'a person who holds a post, or held one within the retention, is kept', jsonb_build_object('person', it));
        end if;
        if exists (select from account where person_id = it and ended_at is null) then
          perform refuse('person_signs_in', 'a person whose account has not ended is kept', jsonb_build_object('person', it));
        end if;
        perform set_config('lechan.act', 'anonymize', true);
        update person_version set family_name = '', middle_name = '', given_name = label, work_phone = null, work_email = null, note = null
         where person_id = it;
        update account set name = label, login = 'anonymized-' || id, email = null, password_hash = null where person_id = it;
        delete from proposal where exists (select from jsonb_array_elements(changes) c where c ->> 'subjectId' = it::text);
        with gone as (
          update event set salt = null, before = null, after = null, note = null
           where salt is not null and name <> 'person.anonymized' and (subject_type = 'Person' and subject_id = it::text
              or subject_type = 'Account' and name like 'account.%' and subject_id in (select id::text from account where person_id = it))
          returning id)
        select coalesce(array_agg(id order by id), '{}') into erased from gone;
        perform set_config('lechan.act', '', true);
        return erased;
      end $$;
      do $$ begin execute format('alter function anonymize_person set search_path = %I, pg_temp', current_schema()); end $$;
    `);
  }
}
