import { Migration } from '@mikro-orm/migrations';

/**
 * What the database itself refuses, whoever writes: checked when a transaction ends (or at `set constraints all immediate`),
 * so that a unit of work may pass through states that are not yet whole.
 * Each refusal is an error 23L01 with a stable constraint name and the ids it is about as JSON in `detail`.
 */
export class Guards0005 extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
      -- the days on which a unit exists, as known now
      create function unit_life(unit uuid) returns datemultirange language sql stable as $$
        select coalesce(range_agg(daterange(valid_from, valid_until)), '{}') from unit_version where unit_id = unit and recorded_until = 'infinity'
      $$;

      -- Changes of the tree are checked one after the other: two that are right alone can make a cycle together.
      create function lock_tree() returns void language sql as $$ select pg_advisory_xact_lock(7304114251) $$;

      -- Whoever relies on the tree's shape without changing it (appoints, ends, corrects) shares the lock.
      create function share_tree() returns void language sql as $$ select pg_advisory_xact_lock_shared(7304114251) $$;

      -- A guard waits for others and then looks at what they wrote. At repeatable read it would look at an old picture instead.
      create function refuse_old_picture() returns void language plpgsql as $$
      begin
        if current_setting('transaction_isolation') = 'repeatable read' then
          perform refuse('isolation_unfit', 'write at read committed or serializable: at repeatable read the guards can''t see what others wrote meanwhile');
        end if;
      end $$;

      create function guard_unit() returns trigger language plpgsql as $$
      declare it uuid := new.unit_id; life datemultirange; found uuid; wrong text;
      begin
        perform refuse_old_picture();
        perform lock_tree();
        perform from unit where id = it for no key update;  -- an appointment made meanwhile waits, then sees this change
        life := unit_life(it);
        if (select count(*) from unnest(life)) > 1 then
          perform refuse('unit_life_has_gap', 'a unit''s versions must follow each other without a gap', jsonb_build_object('unit', it));
        end if;
        select parent_id into found from unit_version v where unit_id = it and recorded_until = 'infinity' and parent_id is not null
           and not unit_life(parent_id) @> daterange(valid_from, valid_until) limit 1;
        if found is not null then
          perform refuse('unit_outside_parent', 'a unit must not predate or outlive its parent', jsonb_build_object('unit', it, 'parent', found));
        end if;
        select unit_id into found from unit_version where parent_id = it and recorded_until = 'infinity'
           and not life @> daterange(valid_from, valid_until) limit 1;
        if found is not null then
          perform refuse('unit_outside_parent', 'a unit must not predate or outlive its parent', jsonb_build_object('unit', found, 'parent', it));
        end if;
        select appointment_id into found from appointment_version where unit_id = it and recorded_until = 'infinity'
           and not life @> daterange(valid_from, valid_until) limit 1;
        if found is not null then
          perform refuse('appointment_outside_unit', 'an appointment must lie within its unit''s life', jsonb_build_object('unit', it, 'appointment', found));
        end if;
        select id into found from coverage where (leader_id = it or covered_id = it) and recorded_until = 'infinity'
           and not life @> daterange(valid_from, valid_until) limit 1;
        if found is not null then
          perform refuse('coverage_outside_unit', 'a coverage must lie within the life of both units', jsonb_build_object('unit', it, 'coverage', found));
        end if;
        select id into found from identifier where unit_id = it and recorded_until = 'infinity'
           and not life @> daterange(valid_from, valid_until) limit 1;
        if found is not null then
          perform refuse('identifier_outside_unit', 'an identifier must lie within its unit''s life', jsonb_build_object('unit', it, 'identifier', found));
        end if;
        select case when bool_or(parent_id = it) then 'unit_cycle' when max(depth) >= 64 then 'unit_too_deep' end into wrong from (
          with recursive up (parent_id, span, depth) as (
            select v.parent_id, daterange(v.valid_from, v.valid_until), 1 from unit_version v
             where v.unit_id = it and v.recorded_until = 'infinity' and v.parent_id is not null
            union all
            select p.parent_id, up.span * daterange(p.valid_from, p.valid_until), depth + 1 from up
              join unit_version p on p.unit_id = up.parent_id and p.recorded_until = 'infinity'
               and p.valid_from < upper(up.span) and lower(up.span) < p.valid_until
             where up.parent_id <> it and depth < 64)
          select * from up) up;
        if wrong = 'unit_cycle' then
          perform refuse(wrong, 'a unit must not stand below itself', jsonb_build_object('unit', it));
        elsif wrong = 'unit_too_deep' then
          perform refuse(wrong, 'a tree has fewer than 64 levels', jsonb_build_object('unit', it));
        end if;
        return null;
      end $$;
      create constraint trigger unit_guard after insert or update of unit_id, parent_id, valid_from, valid_until, recorded_until on unit_version
        deferrable initially deferred for each row execute function guard_unit();

      create function guard_within_unit() returns trigger language plpgsql as $$
      begin
        if new.recorded_until <> 'infinity' then return null; end if;
        perform refuse_old_picture();
        perform from unit where id = new.unit_id for share;  -- waits for one who is closing it, then sees that
        if not unit_life(new.unit_id) @> daterange(new.valid_from, new.valid_until) then
          perform refuse(tg_argv[0], tg_argv[1], jsonb_build_object('unit', new.unit_id, 'id', new.id));
        end if;
        return null;
      end $$;
      create constraint trigger appointment_guard after insert or update of unit_id, valid_from, valid_until, recorded_until on appointment_version
        deferrable initially deferred for each row
        execute function guard_within_unit('appointment_outside_unit', 'an appointment must lie within its unit''s life');
      create constraint trigger identifier_guard after insert or update of unit_id, valid_from, valid_until, recorded_until on identifier
        deferrable initially deferred for each row
        execute function guard_within_unit('identifier_outside_unit', 'an identifier must lie within its unit''s life');

      create function guard_coverage() returns trigger language plpgsql as $$
      begin
        if new.recorded_until <> 'infinity' then return null; end if;
        perform refuse_old_picture();
        perform from unit where id in (new.leader_id, new.covered_id) order by id for share;
        if not unit_life(new.leader_id) @> daterange(new.valid_from, new.valid_until)
           or not unit_life(new.covered_id) @> daterange(new.valid_from, new.valid_until) then
          perform refuse('coverage_outside_unit', 'a coverage must lie within the life of both units', jsonb_build_object('coverage', new.id, 'unit', new.covered_id));
        end if;
        return null;
      end $$;
      create constraint trigger coverage_guard after insert or update of leader_id, covered_id, valid_from, valid_until, recorded_until on coverage
        deferrable initially deferred for each row execute function guard_coverage();

      -- the planner's knowledge of tables is their owner's to renew, and the server is not their owner
      create function analyze_tables(tables text[]) returns void language plpgsql security definer as $$
      declare it text;
      begin
        foreach it in array tables loop execute format('analyze %I', it); end loop;
      end $$;
      do $$ begin execute format('alter function analyze_tables set search_path = %I, pg_temp', current_schema()); end $$;

      -- history is never rewritten: a row is recorded as of now; later only its recorded time may be ended, as of then, and what is derived
      create function guard_history() returns trigger language plpgsql as $$
      declare derived text[] := '{recorded_until,within,folded,words,word_count,is_single_holder}';
      begin
        if tg_op in ('DELETE', 'TRUNCATE') then perform refuse('history_kept', 'recorded rows are never deleted'); end if;
        if tg_op = 'INSERT' then
          if new.recorded_until <> 'infinity' or new.recorded_from not between now() and clock_timestamp() then
            perform refuse('history_kept', 'rows are recorded as of now, with no end', jsonb_build_object('id', new.id));
          end if;
          return new;
        end if;
        if (to_jsonb(old) - derived) <> (to_jsonb(new) - derived)
           or (old.recorded_until <> new.recorded_until and (old.recorded_until <> 'infinity' or new.recorded_until not between now() and clock_timestamp())) then
          if is_owners_act('anonymize', tg_relid) then return new; end if;
          perform refuse('history_kept', 'recorded rows are never changed', jsonb_build_object('id', old.id));
        end if;
        return new;
      end $$;
    `);
    for (const table of ['unit_version', 'coverage', 'identifier', 'person_version', 'appointment_version']) {
      this.addSql(
        `create trigger history_kept before insert or update or delete on ${table} for each row execute function guard_history()`,
      );
      this.addSql(`create trigger history_kept_whole before truncate on ${table} for each statement execute function guard_history()`);
    }
  }
}
