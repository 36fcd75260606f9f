import { Migration } from '@mikro-orm/migrations';

/** What writers and reviewers say to each other of a lesson or a course: never part of what is published. */
export class Comments0019 extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
      create table comment (
        id             uuid primary key,
        -- of the course or lesson, so that rights need no other row
        unit_id        uuid not null references unit,
        course_id      uuid references course,
        lesson_id      uuid references lesson,
        -- what it answers: the first of its thread, which itself answers nothing
        reply_to       uuid references comment on delete cascade,
        -- which edition was the latest then
        edition_number int not null,
        -- the passage that it is about, as the text, what stood before and after it, and where
        quote          jsonb,
        -- the reason with which what was handed in was returned
        is_return      boolean not null default false,
        text           text,
        written_by     uuid,
        written_at     timestamptz not null default now(),
        changed_at     timestamptz,
        withdrawn_at   timestamptz,
        resolved_by    uuid,
        resolved_at    timestamptz,
        version        int not null default 1,
        check (num_nonnulls(course_id, lesson_id) = 1),
        check ((text is null) = (withdrawn_at is not null)),
        check (reply_to is null or quote is null and not is_return and resolved_at is null));
      create index comment_lesson_idx on comment (lesson_id, written_at, id) where reply_to is null;
      create index comment_course_idx on comment (course_id, written_at, id) where reply_to is null;
      create index comment_reply_idx on comment (reply_to) where reply_to is not null;
      insert into retention (kind, keep) values ('COMMENT', '24 months');
    `);
  }
}
