import { Migration } from '@mikro-orm/migrations';

/** Who wrote an edition, and since which version it says what it says. */
export class Writers0023 extends Migration {
  override up(): void {
    for (const table of ['course_edition', 'lesson_edition'])
      this.addSql(/* sql */ `
        -- whoever saved it, or what it goes on from and no reader ever had: none of them approves it
        alter table ${table} add column writers uuid[] not null default '{}';
        update ${table} set writers = array(select distinct w from unnest(array[begun_by, saved_by]) w where w is not null);
        -- the version counts also steps, and what happens to a course's lessons: who approves must have seen it, who writes on need not
        alter table ${table} add column content_version int not null default 1;
        update ${table} set content_version = version;`);
  }
}
