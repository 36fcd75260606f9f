import { Migration } from '@mikro-orm/migrations';

/** Access tokens of portals and other programs, and how much they are used. */
export class AccessTokens0012 extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
      create table access_token (
        id                  uuid primary key,
        -- who made it: it never does more than they may, and ends with their account
        account_id          uuid not null references account,
        name                text collate vi_natural not null check (name ~ '[^[:space:]]'),
        permissions         text[] not null check (permissions <> '{}'),
        -- none: over everything
        unit_id             uuid references unit,
        with_led            boolean not null default false,
        -- networks as CIDR; none: from anywhere
        allowed_addresses   text[] not null default '{}' check (allowed_addresses::cidr[] is not null),
        requests_per_minute int not null check (requests_per_minute between 1 and 6000),
        made_at             timestamptz not null default now(),
        revoked_at          timestamptz,
        version             int not null default 1);
      create index access_token_account_idx on access_token (account_id);

      -- its secrets: two while one replaces the other
      create table access_token_key (
        id          uuid primary key,
        token_id    uuid not null references access_token,
        -- the beginning of the secret, by which people know it
        prefix      text not null,
        secret_hash bytea not null unique check (length(secret_hash) = 32),
        made_at     timestamptz not null default now(),
        valid_until date not null);
      create index access_token_key_token_idx on access_token_key (token_id);

      -- without the trigger of what rights depend on: written at every use, once a minute at most
      create table access_token_use (
        key_id       uuid not null references access_token_key,
        day          date not null,
        uses         int not null,
        last_at      timestamptz not null,
        last_address text not null,
        primary key (key_id, day));
    `);
    for (const table of ['access_token', 'access_token_key']) {
      this.addSql(
        `create trigger rights_changed after insert or update or delete on ${table} for each statement execute function tell_rights()`,
      );
    }
  }
}
