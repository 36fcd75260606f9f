import { Migration } from '@mikro-orm/migrations';

/** How people come in beside a password: second factors, passkeys, single sign-on; and what is known of their sessions and links. */
export class WaysIn0010 extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
      alter table session
        add way text not null default 'PASSWORD' check (way in ('PASSWORD', 'LINK', 'PASSKEY', 'SINGLE_SIGN_ON')),
        -- whether a second factor was proved: a passkey is two in one
        add is_two_factor boolean not null default false,
        -- kept to some minutes
        add used_at timestamptz not null default now(),
        -- it moves expires_at on, until here
        add lasts_until timestamptz not null default now() + interval '180 days';
      drop trigger rights_changed on session;
      -- being used changes nobody's rights
      create trigger rights_changed after update of ended_at, is_two_factor or delete on session
        for each statement execute function tell_rights();

      alter table sign_in_link
        add sent_to   text,
        add sent_at   timestamptz,
        add failed_at timestamptz;
      create index sign_in_link_account_idx on sign_in_link (account_id);

      -- since when the role asks for a second factor; none: it doesn't
      alter table role add second_factor_since date;
      -- the provider of single sign-on by whose word it was given; none: somebody gave it
      alter table role_grant add provider text;

      -- the day from which an account can do nothing without a second factor; none: no role of its asks for one
      create function second_factor_due(wanted uuid, day date) returns date language sql stable as $$
        select min(greatest(g.valid_from, role.second_factor_since)) + 14 from access g join role on role.code = g.role
         where g.account_id = wanted and g.valid_from <= day and day < g.valid_until and role.second_factor_since is not null $$;

      create table authenticator_app (
        id           uuid primary key,
        account_id   uuid not null references account,
        -- sealed with a key that the database doesn't have
        secret       bytea not null,
        -- the last step whose code was used: none is good twice
        last_step    bigint not null default 0,
        made_at      timestamptz not null default now(),
        confirmed_at timestamptz);
      create unique index authenticator_app_confirmed on authenticator_app (account_id) where confirmed_at is not null;
      create unique index authenticator_app_begun on authenticator_app (account_id) where confirmed_at is null;

      create table recovery_code (
        account_id uuid not null references account,
        -- HMAC under a key that the database doesn't have
        code_hash  bytea not null check (length(code_hash) = 32),
        made_at    timestamptz not null default now(),
        used_at    timestamptz,
        primary key (account_id, code_hash));

      create table passkey (
        id            uuid primary key,
        account_id    uuid not null references account,
        credential_id text not null unique,
        public_key    bytea not null,
        counter       bigint not null,
        transports    text[] not null,
        name          text collate vi_natural not null check (name ~ '[^[:space:]]'),
        made_at       timestamptz not null default now(),
        used_at       timestamptz);
      create index passkey_account_idx on passkey (account_id, made_at);

      create function has_second_factor(wanted uuid) returns boolean language sql stable as $$
        select exists (select from authenticator_app where account_id = wanted and confirmed_at is not null)
          or exists (select from passkey where account_id = wanted) $$;

      -- what somebody is half through: the second step, signing in by a passkey, adding one, linking an account at a provider
      create table challenge (
        id          uuid primary key,
        secret_hash bytea not null unique check (length(secret_hash) = 32),
        purpose     text not null check (purpose in ('SECOND_FACTOR', 'PASSKEY', 'ADD_PASSKEY', 'LINK')),
        account_id  uuid references account,
        way         text not null,
        -- what a passkey signs; of a link, the provider and the session that it is bound to
        nonce       text,
        failures    int not null default 0,
        expires_at  timestamptz not null,
        check (purpose = 'PASSKEY' or account_id is not null));
      create index challenge_expires_idx on challenge (expires_at);
      create index challenge_account_idx on challenge (account_id);

      -- browsers that aren't asked for the second factor again for a while
      create table known_browser (
        id          uuid primary key,
        account_id  uuid not null references account,
        secret_hash bytea not null unique check (length(secret_hash) = 32),
        expires_at  timestamptz not null);
      create index known_browser_account_idx on known_browser (account_id);

      create table single_sign_on_link (
        id         uuid primary key,
        account_id uuid not null references account,
        provider   text not null,
        -- what the provider calls them, for ever
        subject    text not null,
        email      text,
        made_at    timestamptz not null default now(),
        used_at    timestamptz,
        unique (provider, subject),
        unique (account_id, provider));
    `);
  }
}
