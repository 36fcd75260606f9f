import { Migration } from '@mikro-orm/migrations';

/** Who there is, how they sign in, and what they may do where. */
export class Identity0008 extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
      create table account (
        id              uuid primary key,
        login           text not null check (login ~ '^[^[:space:][:cntrl:]]{1,254}$'),
        name            text collate vi_natural not null check (name ~ '[^[:space:]]'),
        email           text,
        -- whose posts give the account rights
        person_id       uuid references person,
        password_hash   text,
        password_set_at timestamptz,
        made_at         timestamptz not null default now(),
        -- no session of an ended account is one
        ended_at        timestamptz,
        version         int not null default 1);
      create unique index account_login_taken on account (lower(login collate vi_natural));
      create unique index account_person_taken on account (person_id) where ended_at is null;

      create table session (
        id          uuid primary key,
        account_id  uuid not null references account,
        -- SHA-256 of a secret of 32 random bytes, which the browser alone keeps
        secret_hash bytea not null unique check (length(secret_hash) = 32),
        begun_at    timestamptz not null default now(),
        expires_at  timestamptz not null,
        ended_at    timestamptz,
        address     text,
        device      text);
      create index session_account_idx on session (account_id, begun_at);

      create table sign_in_link (
        id          uuid primary key,
        account_id  uuid references account,
        purpose     text not null check (purpose in ('FIRST', 'INVITATION', 'RESET')),
        secret_hash bytea not null unique check (length(secret_hash) = 32),
        made_at     timestamptz not null default now(),
        expires_at  timestamptz not null,
        used_at     timestamptz,
        check ((account_id is null) = (purpose = 'FIRST')));

      create table role (
        code         text primary key check (code ~ '^[A-Z][A-Z0-9_]{0,39}$'),
        label_vi     text collate vi_natural not null check (label_vi ~ '[^[:space:]]'),
        label_en     text not null check (label_en ~ '[^[:space:]]'),
        permissions  text[] not null,
        rank         int not null default 0,
        version      int not null default 1);

      create table role_grant (
        id          uuid primary key,
        account_id  uuid not null references account,
        role        text not null references role,
        -- none: over everything
        unit_id     uuid references unit,
        with_led    boolean not null default false,
        valid_from  date not null,
        valid_until date not null default 'infinity',
        note        text,
        decision_number text,
        given_by    uuid references account,
        version     int not null default 1,
        check (valid_from < valid_until));
      create index role_grant_account_idx on role_grant (account_id);
      create index role_grant_unit_idx on role_grant (unit_id);

      -- who holds such a post has the role over the unit, as long as they hold it
      create table post_rule (
        id       uuid primary key,
        position text not null references position,
        kind     text not null references unit_kind,
        role     text not null references role,
        with_led boolean not null default false,
        version  int not null default 1,
        unique (position, kind, role));

      -- what everybody may do where: what was given to them, and what their posts give, as long as they hold them
      create view access as
        select g.id, 'GRANT' as origin, g.account_id, g.role, g.unit_id, g.with_led, g.valid_from, g.valid_until,
            g.note, g.decision_number, g.given_by, g.version, null::uuid as appointment_id
          from role_grant g join account a on a.id = g.account_id and a.ended_at is null
        union all
        select md5(concat(rule_id, appointment_id, lower(held)))::uuid, 'POST', account_id, role, unit_id, with_led, lower(held), upper(held),
            null, null, null, null, appointment_id
          from (
            select r.id as rule_id, v.appointment_id, a.id as account_id, r.role, v.unit_id, r.with_led,
                unnest(range_agg(daterange(greatest(v.valid_from, u.valid_from), least(v.valid_until, u.valid_until)))) as held
              from account a
              join appointment_version v on v.person_id = a.person_id and v.recorded_until = 'infinity'
              join unit_version u on u.unit_id = v.unit_id and u.recorded_until = 'infinity' and u.valid_from < v.valid_until and v.valid_from < u.valid_until
              join post_rule r on r.position = v.position and r.kind = u.kind
             where a.ended_at is null
             group by r.id, v.appointment_id, a.id, r.role, v.unit_id, r.with_led) posts;

      create function vietnam_today() returns date language sql stable as $$ select (now() at time zone 'Asia/Ho_Chi_Minh')::date $$;

      -- how many units a role over a unit (none: over everything) reaches today
      create function units_reached(over uuid, with_led boolean) returns int language sql stable as $$
        select count(distinct v.unit_id)::int from unit_version v
         where v.recorded_until = 'infinity' and v.valid_from <= vietnam_today() and vietnam_today() < v.valid_until
           and (over is null or v.within @> array[over]
             or with_led and v.within && array(
               select c.covered_id from coverage c join unit_version l on l.unit_id = c.leader_id and l.recorded_until = 'infinity' and l.within @> array[over]
                where c.recorded_until = 'infinity' and c.valid_from <= vietnam_today() and vietnam_today() < c.valid_until))
      $$;

      -- whether a role over a unit (none: over everything) reaches another on a day
      create function reaches(over uuid, with_led boolean, asked uuid) returns boolean language sql stable as $$
        select over is null
          or exists (select from unit_version v where v.unit_id = asked and v.recorded_until = 'infinity' and v.within @> array[over])
          or with_led and exists (
            select from unit_version v
              join coverage c on c.covered_id = any(v.within) and c.recorded_until = 'infinity' and c.valid_from <= vietnam_today() and vietnam_today() < c.valid_until
              join unit_version l on l.unit_id = c.leader_id and l.recorded_until = 'infinity' and l.within @> array[over]
             where v.unit_id = asked and v.recorded_until = 'infinity')
      $$;

      -- whether anything is read to who is not signed in: one row
      create table public_access (
        code       text primary key default 'PUBLIC' check (code = 'PUBLIC'),
        is_allowed boolean not null default true,
        version    int not null default 1);
      insert into public_access default values;

      -- Processes keep whom they know; each hears that something changed that rights depend on.
      create function tell_rights() returns trigger language plpgsql as $$
      begin
        perform pg_notify('rights', '');
        return null;
      end $$;
    `);
    for (const table of [
      ...['account', 'session', 'role', 'role_grant', 'post_rule', 'public_access'],
      ...['appointment_version', 'coverage', 'unit_version', 'unit_kind'],
    ]) {
      this.addSql(
        `create trigger rights_changed after insert or update or delete on ${table} for each statement execute function tell_rights()`,
      );
    }
  }
}
