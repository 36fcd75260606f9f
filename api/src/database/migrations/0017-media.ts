import { Migration } from '@mikro-orm/migrations';

/** What an edition shows of the library; `columns` say which, and are not written to once it was handed in. */
const shown = (of: string, columns: readonly string[]) => /* sql */ `
      -- the versions of the materials that it shows, as they were when it was handed in: readers get these
      alter table ${of}_edition add column pins uuid[] not null default '{}';
      create index ${of}_edition_materials_idx on ${of}_edition using gin (material_ids);
      create index ${of}_edition_pins_idx on ${of}_edition using gin (pins) where is_published;
      create function guard_${of}_materials() returns trigger language plpgsql as $$
      begin
        if old.state <> 'DRAFT' and (${['pins', ...columns].map((column) => `new.${column} is distinct from old.${column}`).join(' or ')})
          then raise exception 'the materials of an edition that was handed in stay' using errcode = '23L04';
        end if;
        return new;
      end $$;
      create trigger materials_kept before update on ${of}_edition for each row execute function guard_${of}_materials();`;

/** The library of materials: folders, files as they were uploaded and checked, materials and the versions of them. */
export class Media0017 extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
      create table material_folder (
        id        uuid primary key,
        unit_id   uuid not null references unit,
        parent_id uuid references material_folder check (parent_id <> id),
        name      text collate vi_natural not null,
        version   int not null default 1,
        unique nulls not distinct (unit_id, parent_id, name));

      -- bytes that have passed all checks; what is kept of them lies in the store under the id
      create table stored_file (
        id           uuid primary key,
        unit_id      uuid not null references unit,
        name         text not null,
        media_type   text not null,
        kind         text not null check (kind in ('DOCUMENT', 'PRESENTATION', 'SPREADSHEET', 'IMAGE', 'AUDIO', 'VIDEO', 'PACKAGE', 'CAPTIONS')),
        byte_size    bigint not null check (byte_size > 0),
        sha256       bytea not null,
        width        int,
        height       int,
        pages        int,
        -- how many of them were drawn, and whether there is a small picture and one for readers
        previews     int not null default 0,
        has_thumbnail boolean not null default false,
        has_display  boolean not null default false,
        -- what can be searched of what it says
        text         text not null default '',
        store        text not null check (store in ('DISK', 'S3')),
        uploaded_by  uuid,
        uploaded_at  timestamptz not null default now(),
        -- that it holds no classified matter was attested by who uploaded it
        attested_at  timestamptz not null);
      create index stored_file_loose_idx on stored_file (uploaded_at);

      create table material (
        id        uuid primary key,
        unit_id   uuid not null references unit,
        folder_id uuid references material_folder on delete set null);
      create index material_folder_idx on material (folder_id);

      create table material_version (
        id          uuid primary key,
        material_id uuid not null references material on delete cascade,
        -- of the material, so that rights and lists need no other row
        unit_id     uuid not null references unit,
        folder_id   uuid,
        number      int not null check (number > 0),
        is_latest   boolean not null default true,
        kind        text not null check (kind in ('DOCUMENT', 'PRESENTATION', 'SPREADSHEET', 'IMAGE', 'AUDIO', 'VIDEO', 'PACKAGE', 'LINK')),
        title       text collate vi_natural not null,
        description text,
        alt_text    text,
        licence     text,
        credit      text,
        url         text,
        file_id     uuid references stored_file,
        -- of a video: language, label and file of each
        captions    jsonb not null default '[]',
        saved_by    uuid,
        saved_at    timestamptz not null default now(),
        folded      text not null generated always as (fold(title)) stored,
        check ((kind = 'LINK') = (url is not null)),
        check ((kind = 'LINK') = (file_id is null)),
        unique (material_id, number));
      create unique index material_version_latest_idx on material_version (material_id) where is_latest;
      create index material_version_unit_idx on material_version (unit_id, saved_at desc, material_id desc) where is_latest;
      create index material_version_newest_idx on material_version (saved_at desc, material_id desc) where is_latest;
      create index material_version_file_idx on material_version (file_id);
      create function guard_material_version() returns trigger language plpgsql as $$
      begin
        if to_jsonb(new) - '{is_latest,folder_id,folded}'::text[] is distinct from to_jsonb(old) - '{is_latest,folder_id,folded}'::text[]
          then raise exception 'a version of a material is not written to' using errcode = '23L04';
        end if;
        return new;
      end $$;
      create trigger kept before update on material_version for each row execute function guard_material_version();

      -- of a course a picture, and files that go with the whole of it; of a lesson what its body shows
      alter table course_edition
        add column cover_id uuid,
        add column attachments uuid[] not null default '{}';
      alter table course_edition
        add column material_ids uuid[] not null generated always as (case when cover_id is null then attachments else cover_id || attachments end) stored;
      alter table lesson_edition add column material_ids uuid[] not null default '{}';
      ${shown('course', ['cover_id', 'attachments'])}
      ${shown('lesson', ['material_ids'])}
    `);
  }
}
