import { Migration } from '@mikro-orm/migrations';

/** Who read the contact of whom, and how long each kind of record is kept. */
export class Keeping0011 extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
      create table contact_reading (
        id         bigint generated always as identity primary key,
        at         timestamptz not null default now(),
        account_id uuid,
        token_id   uuid,
        address    text,
        request_id text not null,
        -- why, as the caller gives it
        purpose    text check (length(purpose) between 1 and 200),
        fields     text[] not null,
        persons    uuid[] not null check (cardinality(persons) > 0));
      create index contact_reading_at_idx on contact_reading (at, id);
      create index contact_reading_account_idx on contact_reading (account_id, at, id);
      create index contact_reading_persons_idx on contact_reading using gin (persons);

      -- days of the last thirty on which somebody read of far more people than on their busiest day of the ninety before
      create view unusual_reading as
        with daily as (
          select account_id, (at at time zone 'Asia/Ho_Chi_Minh')::date as day, count(distinct p)::int as persons, min(at) as since, max(at) as until
            from contact_reading, unnest(persons) p where at > now() - interval '120 days' group by 1, 2),
        compared as (
          select d.*, coalesce((select max(o.persons) from daily o where o.account_id is not distinct from d.account_id
              and o.day < d.day and o.day >= d.day - 90), 0) as usual from daily d)
        select concat_ws(' ', account_id, day) as id, * from compared
         where persons >= 20 and persons > 3 * usual and since > now() - interval '30 days';

      create function guard_readings() returns trigger language plpgsql as $$
      begin
        if is_owners_act(case tg_op when 'DELETE' then 'retain' end, tg_relid) then return null; end if;
        perform refuse('history_kept', 'readings are never changed or deleted');
      end $$;
      create trigger history_kept before update or delete or truncate on contact_reading for each statement execute function guard_readings();

      -- How long each kind of record is kept after it was made, ended or last used (docs/audit.md)
      create table retention (
        kind text primary key,
        keep interval not null check (keep >= interval '1 day'));
      insert into retention (kind, keep) values
        ('EVENT', '10 years'), ('CONTACT_READING', '24 months'), ('SESSION', '90 days'), ('LINK', '30 days'), ('CHAIN_CHECK', '12 months'),
        ('PERSON', '5 years');
    `);
  }
}
