import { Migration } from '@mikro-orm/migrations';

/** The trail of commands (audit and outbox in one), chained, and the words that searches may be misspelt from. */
export class Events0006 extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
      create table event (
        id              bigint generated always as identity primary key,
        at              timestamptz not null default now() check (isfinite(at)),
        name            text not null check (name ~ '^[a-z][a-z-]*\\.[a-z][a-z-]*$'),
        subject_type    text not null,
        subject_id      text not null,
        -- the unit that it is about, where it is about one
        unit_id         uuid,
        actor           uuid,
        token_id        uuid,
        address         text,
        device          text,
        request_id      text,
        -- the permission that the command needed
        permission      text,
        before          jsonb,
        after           jsonb,
        note            text,
        decision_number text,
        -- what the chain covers in place of before, after and note, which can be erased; no guess at them can be tried without the salt
        salt            uuid,
        content_digest  bytea not null default '\\x');
      create index event_subject_idx on event (subject_type, subject_id, id);
      create index event_at_idx on event (at, id);
      create index event_request_idx on event (request_id, (name = 'person.created'), id);
      create index event_unit_idx on event (unit_id, at, id);
      create index event_actor_idx on event (actor, at, id);

      create index event_anonymized_idx on event using gin ((after -> 'erasedEvents')) where name = 'person.anonymized';

      create function content_digest(salt uuid, before jsonb, after jsonb, note text) returns bytea language sql immutable
        return sha256(uuid_send(salt) || convert_to(jsonb_build_array(before is null, before, after is null, after, note)::text, 'UTF8'));

      create function cover_event() returns trigger language plpgsql as $$
      begin
        new.salt := gen_random_uuid();
        new.content_digest := content_digest(new.salt, new.before, new.after, new.note);
        return new;
      end $$;
      create trigger covered before insert on event for each row execute function cover_event();

      create function event_digest(e event, content bytea) returns bytea language sql stable as $$
        select sha256(convert_to(jsonb_build_array(e.id, (extract(epoch from e.at) * 1000000)::bigint, e.name, e.subject_type, e.subject_id,
          e.unit_id, e.actor, e.token_id, e.address, e.device, e.request_id, e.permission, e.decision_number,
          encode(content, 'hex'))::text, 'UTF8'))
      $$;

      -- The chain: each seal covers the one before and all of its event. Positions follow each other without a gap, in the order of commits.
      create table event_seal (
        position bigint primary key,
        event_id bigint not null unique,
        seal     bytea not null);

      -- the last event that was removed as older than the retention allows: there the chain begins
      create table event_anchor (
        position   bigint primary key,
        seal       bytea not null,
        removed_at timestamptz not null default now());

      -- a transaction whose events are still to be sealed, and the first of them; empty for everybody else
      create table event_due (
        transaction xid8 primary key,
        first_id    bigint not null);

      create function next_seal(sealed bytea, start bytea, digest bytea) returns bytea language sql immutable
        return sha256(coalesce(sealed, start) || digest);
      create aggregate chain_seal(start bytea, digest bytea) (sfunc = next_seal, stype = bytea);

      create function note_events() returns trigger language plpgsql security definer as $$
      begin
        insert into event_due select pg_current_xact_id(), min(id) from fresh having min(id) is not null on conflict do nothing;
        return null;
      end $$;
      create trigger due after insert on event referencing new table as fresh for each statement execute function note_events();

      -- Sealed is in a second round of deferred triggers, when all guards have their locks: who holds the chain waits for nobody.
      create function end_guards() returns trigger language plpgsql security definer as $$
      begin
        delete from event_due where transaction = new.transaction;
        return null;
      end $$;
      create constraint trigger first_round after insert on event_due deferrable initially deferred for each row execute function end_guards();

      -- however much the planner knows of the tables: from the transaction's first event on, by the indexes
      create function seal_events() returns trigger language plpgsql security definer
        set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
      declare place bigint; start bytea;
      begin
        perform pg_advisory_xact_lock(7304114254);
        select position, seal into place, start from (
          (select position, seal from event_seal order by position desc limit 1) union all
          (select position, seal from event_anchor order by position desc limit 1)) last order by position desc limit 1;
        insert into event_seal (position, event_id, seal)
          select coalesce(place, 0) + row_number() over w, e.id, chain_seal(coalesce(start, '\\x'), event_digest(e, e.content_digest)) over w
            from event e where e.id >= old.first_id and not exists (select from event_seal s where s.event_id = e.id)
          window w as (order by e.id rows unbounded preceding);
        return null;
      end $$;
      create constraint trigger second_round after delete on event_due deferrable initially deferred for each row execute function seal_events();

      -- an act that the owner of the tables alone may do, and only within a function that says so
      create function is_owners_act(act text, of_table oid) returns boolean language sql stable
        return coalesce(current_setting('lechan.act', true), '') = act
          and pg_has_role(current_user, (select relowner from pg_class where oid = of_table), 'member');

      create function guard_events() returns trigger language plpgsql as $$
      begin
        if is_owners_act(case tg_op when 'DELETE' then 'retain' when 'UPDATE' then 'anonymize' end, tg_relid) then return null; end if;
        perform refuse('history_kept', 'events are never changed or deleted');
      end $$;
      create trigger history_kept before update or delete or truncate on event for each statement execute function guard_events();
      create trigger history_kept before update or delete or truncate on event_seal for each statement execute function guard_events();

      -- what runs with the owner's rights looks for tables in this schema alone
      do $$
      declare it text;
      begin
        foreach it in array '{note_events,end_guards,seal_events}'::text[] loop
          execute format('alter function %I() set search_path = %I, pg_temp', it, current_schema());
        end loop;
      end $$;

      -- what verifying the chain found, as far as it came
      create table chain_check (
        id            bigint generated always as identity primary key,
        begun_at      timestamptz not null default now(),
        ended_at      timestamptz,
        checked       bigint not null default 0,
        -- up to where the seals hold, and up to which event each has one
        position      bigint not null,
        seal          bytea not null,
        event_id      bigint,
        -- where it breaks, why, and what should stand there
        broken_at     bigint,
        broken_event  bigint,
        broken_reason text,
        recorded_seal bytea,
        computed_seal bytea);

      create view chain as
        select 'chain' as id, coalesce(tail.position, 0) as position, tail.seal, coalesce(tail.position - head.position + 1, 0) as rows,
            (select at from event where event.id = head.event_id) as since
          from (select) one
          left join lateral (select position, event_id from event_seal order by position limit 1) head on true
          left join lateral (select position, seal from event_seal order by position desc limit 1) tail on true;

      -- of what the words are names: who may read none of it is not told by what they stand for either
      create table search_word (word text, type text, primary key (word, type));

      create function learn_words() returns trigger language plpgsql as $$
      begin
        insert into search_word select distinct w, tg_argv[0] from fresh, unnest(tsvector_to_array(fresh.words)) w on conflict do nothing;
        return null;
      end $$;
      create trigger unit_words   after insert on unit_version   referencing new table as fresh for each statement execute function learn_words('Unit');
      create trigger person_words after insert on person_version referencing new table as fresh for each statement execute function learn_words('Person');
    `);
  }
}
