import { Migration } from '@mikro-orm/migrations';

/** The vocabulary that administrators keep: kinds of unit, positions, identifier schemes, terms. */
export class Reference0002 extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
      create table unit_kind (
        code        text primary key check (code ~ '^[A-Z][A-Z0-9_]{0,39}$'),
        tree        text not null check (tree in ('PARTY', 'GOVERNMENT', 'FRONT_AND_UNIONS')),
        label_vi    text collate vi_natural not null check (label_vi ~ '[^[:space:]]'),
        label_en    text not null check (label_en ~ '[^[:space:]]'),
        may_be_root boolean not null default false,
        -- whether its units are seen by who is not signed in
        is_public   boolean not null default true,
        rank        int not null default 0,
        version     int not null default 1);
      create table unit_kind_parent (
        kind        text not null references unit_kind on delete cascade,
        parent_kind text not null references unit_kind,
        primary key (kind, parent_kind));

      create table position (
        code             text primary key check (code ~ '^[A-Z][A-Z0-9_]{0,39}$'),
        label_vi         text collate vi_natural not null check (label_vi ~ '[^[:space:]]'),
        label_en         text not null check (label_en ~ '[^[:space:]]'),
        is_single_holder boolean not null default false,
        is_required      boolean not null default false,
        rank             int not null default 0,
        version          int not null default 1);
      -- the kinds of unit that have this position; none means any
      create table position_kind (
        position text not null references position on delete cascade,
        kind     text not null references unit_kind,
        primary key (position, kind));

      create table identifier_scheme (
        code     text primary key check (code ~ '^[A-Z][A-Z0-9_]{0,39}$'),
        label_vi text collate vi_natural not null check (label_vi ~ '[^[:space:]]'),
        label_en text not null check (label_en ~ '[^[:space:]]'),
        version  int not null default 1);

      create table term (
        id        uuid primary key,
        name      text collate vi_natural not null unique check (name ~ '[^[:space:]]'),
        starts_on date not null,
        ends_on   date not null,
        version   int not null default 1,
        check (starts_on < ends_on));
    `);
  }
}
