import { Migration } from '@mikro-orm/migrations';

/** What an edition says, beside the materials that it shows (0017). */
const content = {
  course: [
    ...['title', 'summary', 'introduction', 'objectives', 'minutes', 'licence', 'sources', 'positions', 'kinds', 'audience_unit'],
    ...['topics', 'prerequisites', 'is_public'],
  ],
  lesson: ['title', 'summary', 'minutes', 'body', 'html', 'text'],
};

/** A step of a review touches no text: a course of sixty lessons is published at once, and takes the words of none of them apart. */
export class QuickSteps0025 extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
      -- When an edition is published, the row of its text is given another hour. It stays where it is, and no word is entered into the index anew,
      -- as long as there is room on its page: one is filled by half, so that the lessons of a course, which stand together, all find some.
      alter table searched_text set (fillfactor = 50);`);
    for (const subject of ['course', 'lesson'] as const) {
      const columns = content[subject];
      this.addSql(/* sql */ `
      -- as in 0016, but for the content: it is unpacked and compared where an update names it, and not at each step
      create or replace function guard_${subject}_edition() returns trigger language plpgsql as $$
      begin
        if tg_op = 'DELETE' then
          if old.state <> 'DRAFT' then raise exception 'an edition that was handed in is kept' using errcode = '23L04'; end if;
          return old;
        end if;
        if old.${subject}_id <> new.${subject}_id or old.number <> new.number or old.published_from is not null and old.published_from is distinct from new.published_from
          then raise exception 'which edition it is, and since when it was published, stays' using errcode = '23L04';
        end if;
        return new;
      end $$;
      create function guard_${subject}_content() returns trigger language plpgsql as $$
      begin
        if old.state <> 'DRAFT' and (${columns.map((column) => `new.${column} is distinct from old.${column}`).join(' or ')})
          then raise exception 'an edition that was handed in is not written to' using errcode = '23L04';
        end if;
        return new;
      end $$;
      create trigger content_kept before update of ${columns.join(', ')} on ${subject}_edition for each row execute function guard_${subject}_content();`);
    }
  }
}
