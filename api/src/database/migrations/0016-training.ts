import { Migration } from '@mikro-orm/migrations';

/** What every edition has beside its content: which it is of, how it stands, who wrote it, and from when until when it was published. */
const edition = (of: string) => /* sql */ `
        id              uuid primary key,
        ${of}_id        uuid not null references ${of},
        -- of the identity, so that rights need no other row
        unit_id         uuid not null references unit,
        number          int not null check (number > 0),
        state           text not null default 'DRAFT' check (state in ('DRAFT', 'IN_REVIEW', 'APPROVED', 'PUBLISHED', 'RETIRED', 'SUPERSEDED')),
        is_latest       boolean not null default true,
        is_published    boolean not null default false,
        label           text,
        -- counts saves: an edition is written by several people
        version         int not null default 1,
        begun_by        uuid,
        begun_at        timestamptz not null default now(),
        saved_by        uuid,
        saved_at        timestamptz not null default now(),
        submitted_by    uuid,
        submitted_at    timestamptz,
        decided_by      uuid,
        decided_at      timestamptz,
        reason          text,
        published_by    uuid,
        published_from  timestamptz,
        published_until timestamptz,
        check (is_published = (published_from is not null and published_until = 'infinity')),
        check ((state in ('PUBLISHED', 'RETIRED')) = (published_from is not null)),
        unique (${of}_id, number),`;

const guarded = (of: string, content: readonly string[]) => /* sql */ `
      create unique index ${of}_edition_latest_idx on ${of}_edition (${of}_id) where is_latest;
      create unique index ${of}_edition_published_idx on ${of}_edition (${of}_id) where is_published;
      create index ${of}_edition_unit_idx on ${of}_edition (unit_id) where is_latest;
      create index ${of}_edition_words_idx on ${of}_edition using gin (words);
      create function guard_${of}_edition() returns trigger language plpgsql as $$
      begin
        if tg_op = 'DELETE' then
          if old.state <> 'DRAFT' then raise exception 'an edition that was handed in is kept' using errcode = '23L04'; end if;
          return old;
        end if;
        if old.state <> 'DRAFT' and (${content.map((column) => `new.${column} is distinct from old.${column}`).join(' or ')})
          then raise exception 'an edition that was handed in is not written to' using errcode = '23L04';
        end if;
        if old.${of}_id <> new.${of}_id or old.number <> new.number or old.published_from is not null and old.published_from is distinct from new.published_from
          then raise exception 'which edition it is, and since when it was published, stays' using errcode = '23L04';
        end if;
        return new;
      end $$;
      create trigger kept before update or delete on ${of}_edition for each row execute function guard_${of}_edition();`;

const names = /* sql */ `
        folded          text not null generated always as (fold(title)) stored,
        words           tsvector not null generated always as (to_tsvector('simple', fold(title || ' ' || coalesce(summary, '')))) stored,
        word_count      int not null generated always as (array_length(regexp_split_to_array(trim(title), '\\s+'), 1)) stored`;

/** Course material: topics, courses with their tables of contents, lessons, and the editions of both. */
export class Training0016 extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
      create table topic (
        code           text primary key,
        label_vi       text not null,
        label_en       text not null,
        description_vi text,
        description_en text,
        parent         text references topic check (parent <> code),
        rank           int not null,
        version        int not null default 1);

      create table course (
        id            uuid primary key,
        unit_id       uuid not null references unit,
        slug          text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
        language      text not null default 'vi' check (language ~ '^[a-z]{2}$'),
        -- the course that this one is a language version of
        translates_id uuid references course check (translates_id <> id));
      create unique index course_translates_idx on course (translates_id, language) where translates_id is not null;
      create index course_unit_idx on course (unit_id);

      create table lesson (
        id      uuid primary key,
        unit_id uuid not null references unit);
      create index lesson_unit_idx on lesson (unit_id);

      create table course_edition (${edition('course')}
        slug            text not null,
        language        text not null,
        translates_id   uuid,
        title           text collate vi_natural not null,
        summary         text,
        introduction    text,
        objectives      jsonb not null default '[]',
        minutes         int check (minutes > 0),
        licence         text,
        sources         jsonb not null default '[]',
        positions       text[] not null default '{}',
        kinds           text[] not null default '{}',
        audience_unit   uuid references unit,
        topics          text[] not null default '{}',
        prerequisites   uuid[] not null default '{}',
        is_public       boolean not null default true,
        ${names});
      create index course_edition_newest_idx on course_edition (published_from desc, course_id desc) where is_published;
      create index course_edition_title_idx on course_edition (title, course_id) where is_published;
      create index course_edition_topics_idx on course_edition using gin (topics) where is_published;
      ${guarded('course', ['title', 'summary', 'introduction', 'objectives', 'minutes', 'licence', 'sources', 'positions', 'kinds', 'audience_unit', 'topics', 'prerequisites', 'is_public'])}

      create table course_module (
        edition_id uuid not null references course_edition on delete cascade,
        id         uuid not null,
        rank       int not null,
        title      text not null,
        summary    text,
        primary key (edition_id, id),
        unique (edition_id, rank) deferrable initially deferred);
      create table course_lesson (
        edition_id uuid not null references course_edition on delete cascade,
        lesson_id  uuid not null references lesson,
        module_id  uuid not null,
        rank       int not null,
        primary key (edition_id, lesson_id),
        foreign key (edition_id, module_id) references course_module on delete cascade deferrable initially deferred,
        unique (edition_id, module_id, rank) deferrable initially deferred);
      create index course_lesson_lesson_idx on course_lesson (lesson_id);

      -- the table of contents is of the edition, and is kept with it
      create function guard_contents() returns trigger language plpgsql as $$
      declare it uuid := case when tg_op = 'DELETE' then old.edition_id else new.edition_id end;
      begin
        if exists (select from course_edition e where e.id = it and e.state <> 'DRAFT')
          then raise exception 'an edition that was handed in is not written to' using errcode = '23L04';
        end if;
        return case when tg_op = 'DELETE' then old else new end;
      end $$;
      create trigger kept before insert or update or delete on course_module for each row execute function guard_contents();
      create trigger kept before insert or update or delete on course_lesson for each row execute function guard_contents();

      create table lesson_edition (${edition('lesson')}
        title           text collate vi_natural not null,
        summary         text,
        minutes         int check (minutes > 0),
        -- as the editor has it, and what was made of it when it was saved
        body            jsonb not null,
        html            text not null,
        text            text not null,
        ${names.replace("coalesce(summary, ''))", "coalesce(summary, '') || ' ' || text)")});
      -- courses that are published together at an hour, and of which editions readers had each before
      create table release (
        id         uuid primary key,
        unit_id    uuid not null references unit,
        name       text not null,
        at         timestamptz not null,
        state      text not null default 'PLANNED' check (state in ('PLANNED', 'DONE', 'FAILED', 'CANCELLED', 'REVERTED')),
        planned_by uuid,
        planned_at timestamptz not null default now(),
        done_at    timestamptz,
        why        jsonb,
        version    int not null default 1,
        check ((state = 'PLANNED') = (done_at is null)));
      create index release_due_idx on release (at) where state = 'PLANNED';
      create table release_course (
        release_id uuid not null references release,
        course_id  uuid not null references course,
        -- what was approved when it was planned: another one is not published by it
        edition_id uuid not null references course_edition,
        primary key (release_id, course_id));
      create index release_course_course_idx on release_course (course_id);
      create table release_change (
        release_id uuid not null references release,
        -- of a course or a lesson: what readers had before, and have since
        subject    text not null check (subject in ('course', 'lesson')),
        subject_id uuid not null,
        former_id  uuid,
        edition_id uuid not null,
        primary key (release_id, subject, subject_id));
      ${guarded('lesson', ['title', 'summary', 'minutes', 'body', 'html', 'text'])}
    `);
  }
}
