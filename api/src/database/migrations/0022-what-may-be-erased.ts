import { Migration } from '@mikro-orm/migrations';

/** What may be erased of the trail is sealed beside it: whose account an event was of. And names that nobody has any more leave the words. */
export class WhatMayBeErased0022 extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
      -- of an account's event the persons whose account it was or became: when they are anonymised, its content goes. Null: from before this was kept.
      alter table event add column persons uuid[];

      create or replace function cover_event() returns trigger language plpgsql as $$
      begin
        new.persons := case when new.subject_type <> 'Account' then '{}' else array(
          select p from unnest(array[(select person_id from account where id = new.subject_id::uuid),
              (new.before ->> 'personId')::uuid, (new.after ->> 'personId')::uuid]) p where p is not null group by p order by p) end;
        new.salt := gen_random_uuid();
        new.content_digest := content_digest(new.salt, new.before, new.after, new.note);
        return new;
      end $$;

      -- events from before have the digest that they had
      create or replace function event_digest(e event, content bytea) returns bytea language sql stable as $$
        select sha256(convert_to((jsonb_build_array(e.id, (extract(epoch from e.at) * 1000000)::bigint, e.name, e.subject_type, e.subject_id,
          e.unit_id, e.actor, e.token_id, e.address, e.device, e.request_id, e.permission, e.decision_number, encode(content, 'hex'))
          || case when e.persons is null then '[]' else jsonb_build_array(e.persons) end)::text, 'UTF8'))
      $$;

      -- as in 0013; of accounts' events those that were sealed as this person's
      create or replace function anonymize_person(it uuid, label text) returns bigint[] language plpgsql security definer as $$
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
        delete from single_sign_on_link where account_id in (select id from account where person_id = it);
        delete from proposal where exists (select from jsonb_array_elements(changes) c where c ->> 'subjectId' = it::text);
        with gone as (
          update event e set salt = null, before = null, after = null, note = null
           where salt is not null and (subject_type = 'Person' and subject_id = it::text and name <> 'person.anonymized'
              or subject_type = 'Account' and name ~ '^(account|single-sign-on)[.]' and (it = any(persons) or persons is null and exists (
                select from event t where t.subject_type = 'Account' and t.subject_id = e.subject_id and t.persons is null
                  and it::text in (t.before ->> 'personId', t.after ->> 'personId'))))
          returning id)
        select coalesce(array_agg(id order by id), '{}') into erased from gone;
        perform set_config('lechan.act', '', true);
        return erased;
      end $$;
      do $$ begin execute format('alter function anonymize_person set search_path = %I, pg_temp', current_schema()); end $$;

      -- words that no known row has any more: of a name that was put right, or of somebody anonymised
      create function forget_words() returns trigger language plpgsql as $$
      begin
        delete from search_word s using (
            select distinct w as word from former f join present p using (id), unnest(tsvector_to_array(f.words)) w
             where p.recorded_until <> 'infinity' or w <> all(tsvector_to_array(p.words))) gone
         where s.type = 'Person' and s.word = gone.word
           and not exists (select from person_version v where v.recorded_until = 'infinity' and v.words @@ gone.word::tsquery);
        return null;
      end $$;
      create trigger forgotten_words after update on person_version referencing old table as former new table as present
        for each statement execute function forget_words();
      delete from search_word s where type = 'Person'
        and not exists (select from person_version v where v.recorded_until = 'infinity' and v.words @@ s.word::tsquery);
    `);
  }
}
