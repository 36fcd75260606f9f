import { Migration } from '@mikro-orm/migrations';

/** The trail of commands (audit and outbox in one), and the words that searches may be misspelt from. */
export class Events0006 extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
      create table event (
        id              bigint generated always as identity primary key,
        at              timestamptz not null default now(),
        name            text not null check (name ~ '^[a-z][a-z-]*\\.[a-z][a-z-]*$'),
        subject_type    text not null,
        subject_id      text not null,
        actor           text,
        request_id      text,
        before          jsonb,
        after           jsonb,
        note            text,
        decision_number text);
      create index event_subject_idx on event (subject_type, subject_id, id);
      create index event_at_idx on event (at, id);
      create index event_request_idx on event (request_id, (name = 'person.created'), id);

      create function guard_events() returns trigger language plpgsql as $$
      begin
        perform refuse('history_kept', 'events are never changed or deleted');
      end $$;
      create trigger history_kept before update or delete or truncate on event for each statement execute function guard_events();

      create table search_word (word text primary key);

      create function learn_words() returns trigger language plpgsql as $$
      begin
        insert into search_word select distinct w from fresh, unnest(tsvector_to_array(fresh.words)) w on conflict do nothing;
        return null;
      end $$;
      create trigger unit_words   after insert on unit_version   referencing new table as fresh for each statement execute function learn_words();
      create trigger person_words after insert on person_version referencing new table as fresh for each statement execute function learn_words();
    `);
  }
}
