import { Migration } from '@mikro-orm/migrations';

/** What a second person has to approve, and what waits for one. */
export class SecondPerson0014 extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
      -- the permissions whose acts a second person has to approve: one row
      create table second_person_rule (
        code        text primary key default 'SECOND_PERSON' check (code = 'SECOND_PERSON'),
        permissions text[] not null default '{}',
        version     int not null default 1);
      insert into second_person_rule default values;

      create table proposal (
        id           uuid primary key,
        operation    text not null,
        -- the permission that it needs, of who put it up and of who approves it
        permission   text not null,
        -- what the operation is given, as GraphQL writes it; gone when it is decided
        input        text,
        -- over which units: all of them, or, of what is done to a person, any; none: the whole platform
        unit_ids     uuid[] not null,
        is_any       boolean not null,
        note         text check (length(note) between 1 and 2000),
        -- what it would do, as it was tried: the first of its events
        changes      jsonb not null,
        change_count int not null,
        state        text not null default 'WAITING' check (state in ('WAITING', 'APPROVED', 'DECLINED', 'WITHDRAWN')),
        proposed_by  uuid not null references account,
        token_id     uuid references access_token,
        proposed_at  timestamptz not null default now(),
        decided_by   uuid references account,
        decided_at   timestamptz,
        reason       text check (length(reason) between 1 and 2000),
        version      int not null default 1,
        check ((state = 'WAITING') = (decided_at is null) and (state = 'WAITING') = (decided_by is null)),
        check (state = 'WAITING' or input is null),
        constraint proposal_second_person check (state in ('WAITING', 'WITHDRAWN') or decided_by <> proposed_by));
      create index proposal_waiting_idx on proposal (proposed_at, id) where state = 'WAITING';
      create index proposal_proposed_by_idx on proposal (proposed_by, proposed_at, id);

      insert into retention (kind, keep) values ('PROPOSAL', '12 months');
    `);
  }
}
