import { Migration } from '@mikro-orm/migrations';

/** How many attempts went wrong with a login since somebody came in with it: for the trail, where no lock tells of them. */
export class FailedAttempts0024 extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
      -- since somebody last came in; of a login that nobody has it is counted alike
      alter table attempt add column failed int not null default 0;
      create index attempt_forgettable_idx on attempt (last_at) where failed = 0;

      -- As before, but: a row that has something to tell stays for 30 days after the last attempt, as many people come once a week or less.
      -- How many locks came before is forgotten after two days, as it was. A count that has begun anew says since when.
      create or replace function begin_attempt(tried bytea, who uuid, whence text, most int, is_slowed boolean, out wait_seconds int, out is_locking boolean)
      language plpgsql as $$
      declare moment timestamptz; it attempt;
      begin
        delete from attempt where key in (
          select key from attempt where failed = 0 and last_at < now() - interval '2 days' or last_at < now() - interval '30 days'
            limit 100 for update skip locked);
        insert into attempt (key, account_id, failures, first_at, last_at, address) values (tried, who, 0, clock_timestamp(), clock_timestamp(), whence)
          on conflict (key) do nothing;
        select * into it from attempt where key = tried for update;
        moment := clock_timestamp();
        wait_seconds := ceil(extract(epoch from greatest(
          coalesce(it.locked_until, moment), case when is_slowed then attempt_wait(it.failures, it.last_at) else moment end) - moment));
        is_locking := false;
        if wait_seconds > 0 then return; end if;
        wait_seconds := 0;
        if it.last_at < moment - interval '2 days' then it.locks := 0; end if;
        if it.failures = 0 or it.locked_until is not null or it.first_at < moment - interval '15 minutes' then
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
