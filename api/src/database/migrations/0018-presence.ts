import { Migration } from '@mikro-orm/migrations';

/** Who has a course or a lesson open just now. What is lost with the server is asked for again in seconds: no log is kept of it. */
export class Presence0018 extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
      create unlogged table presence (
        -- a course or a lesson
        subject_id uuid not null,
        account_id uuid not null,
        -- of the course or lesson, so that rights need no other row
        unit_id    uuid not null,
        since      timestamptz not null default now(),
        seen_at    timestamptz not null default now(),
        primary key (subject_id, account_id));
    `);
  }
}
