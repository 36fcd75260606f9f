import { Migration } from '@mikro-orm/migrations';

/** Who wrote an edition, and since which version a course says what it says. */
export class Writers0023 extends Migration {
  override up(): void {
    for (const table of ['course_edition', 'lesson_edition'])
      this.addSql(/* sql */ `
        -- whoever saved it, or what it goes on from and no reader ever had: none of them approves it
        alter table ${table} add column writers uuid[] not null default '{}';
        update ${table} set writers = array(select distinct w from unnest(array[begun_by, saved_by]) w where w is not null);`);
    this.addSql(/* sql */ `
      -- the version counts also what happens to its lessons: who approves must have seen it, who writes on the course need not
      alter table course_edition add column content_version int not null default 1;
      update course_edition set content_version = version;`);
  }
}
