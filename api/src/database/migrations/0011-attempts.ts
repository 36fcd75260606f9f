import { Migration } from '@mikro-orm/migrations';

/** How often somebody came with what is wrong: counted in the database, so that a restart forgives nobody. */
export class Attempts0011 extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
      create table attempt (
        -- SHA-256 of what was tried: people type their password where the login belongs
        key          bytea primary key check (length(key) = 32),
        account_id   uuid references account,
        failures     int not null,
        first_at     timestamptz not null,
        last_at      timestamptz not null,
        -- from where, the last time
        address      text not null,
        locked_at    timestamptz,
        locked_until timestamptz,
        -- how many locks came one after the other: each is twice as long
        locks        int not null default 0);
      create index attempt_account_idx on attempt (account_id);
      create index attempt_last_idx on attempt (last_at);

      -- from the fifth failure on each further one must wait twice as long
      create function attempt_wait(failures int, last_at timestamptz) returns timestamptz language sql immutable
        return case when failures < 5 then '-infinity'::timestamptz else last_at + make_interval(secs => 2 ^ least(failures - 5, 10)) end;

      -- Counts an attempt as failed before it is looked at, so that many at once are no way around; the last that is allowed locks, unless
      -- it succeeds. Answers for how many seconds nothing is tried, 0 where this attempt may be; and whether it locked.
      create function begin_attempt(tried bytea, who uuid, whence text, most int, is_slowed boolean, out wait_seconds int, out is_locking boolean)
      language plpgsql as $$
      declare moment timestamptz; it attempt;
      begin
        delete from attempt where key in (select key from attempt where last_at < now() - interval '2 days' limit 100 for update skip locked);
        insert into attempt (key, account_id, failures, first_at, last_at, address) values (tried, who, 0, clock_timestamp(), clock_timestamp(), whence)
          on conflict (key) do nothing;
        select * into it from attempt where key = tried for update;
        moment := clock_timestamp();
        wait_seconds := ceil(extract(epoch from greatest(
          coalesce(it.locked_until, moment), case when is_slowed then attempt_wait(it.failures, it.last_at) else moment end) - moment));
        is_locking := false;
        if wait_seconds > 0 then return; end if;
        wait_seconds := 0;
        if it.locked_until is not null or it.first_at < moment - interval '15 minutes' then
          it.failures := 0;
          it.first_at := moment;
        end if;
        is_locking := it.failures + 1 >= most;
        update attempt set account_id = who, failures = it.failures + 1, first_at = it.first_at, last_at = moment, address = whence,
            locks = it.locks + is_locking::int, locked_at = case when is_locking then moment end,
            locked_until = case when is_locking then moment + least(interval '15 minutes' * 2 ^ it.locks, interval '1 day') end
         where key = tried;
      end $$;
    `);
  }
}
