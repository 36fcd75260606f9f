import { Migration } from '@mikro-orm/migrations';

/** Lessons that are published by themselves, releases that are tried again, and saves of which the trail tells once in a while. */
export class LessonsAlone0021 extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
      create table release_lesson (
        release_id uuid not null references release,
        lesson_id  uuid not null references lesson,
        -- what was approved when it was planned: another one is not published by it
        edition_id uuid not null references lesson_edition,
        primary key (release_id, lesson_id));
      create index release_lesson_lesson_idx on release_lesson (lesson_id);

      -- how often it was begun, and when it is begun again unless it ends: what failed unforeseen holds up no other
      alter table release add column tries int not null default 0, add column next_try_at timestamptz;
      drop index release_due_idx;
      create index release_due_idx on release ((coalesce(next_try_at, at))) where state = 'PLANNED';

      -- of whose save the trail told last, and when
      alter table course_edition add column noted_by uuid, add column noted_at timestamptz;
      alter table lesson_edition add column noted_by uuid, add column noted_at timestamptz;
    `);
  }
}
