import type { EntityManager } from '@mikro-orm/postgresql';

/** Runs a statement with `?` for its values. */
export type Execute = <Row extends object>(text: string, values?: readonly unknown[]) => Promise<Row[]>;

/** The same over an entity manager. */
export const executing =
  (em: EntityManager): Execute =>
  <Row extends object>(text: string, values: readonly unknown[] = []) =>
    em.execute<Row[]>(text, [...values]);

/** A place in the chain and the seal that stands there, in hexadecimal digits. */
export interface Seal {
  readonly position: number;
  readonly seal: string;
}

/** Why a chain is not whole: see `AuditChainBreak`. */
export type BreakReason =
  | 'CHANGED'
  | 'EVENT_MISSING'
  | 'ROWS_MISSING'
  | 'ERASED'
  | 'NOT_SEALED'
  | 'CUT_OFF'
  | 'REPLACED'
  | 'BEGINNING_REMOVED';

/** Where a chain breaks first. */
export interface Break {
  readonly position: number | null;
  readonly eventId: string | null;
  readonly reason: BreakReason;
  readonly recorded: string | null;
  readonly computed: string | null;
}

/** What a piece of the chain was found to be: how many rows hold, where to go on, and where it breaks. */
export interface Piece {
  readonly checked: number;
  readonly last: Seal;
  readonly broken: Break | null;
}

/** Where the chain begins: at nothing, or at the last event that was removed as too old. */
export async function beginning(execute: Execute): Promise<Seal> {
  const [anchor] = await execute<Seal>(
    `select position::float8 as position, encode(seal, 'hex') as seal from event_anchor order by position desc limit 1`,
  );
  return anchor ?? { position: 0, seal: '' };
}

interface PieceRow {
  rows: number;
  position: number | null;
  seal: string | null;
  bad: number | null;
  bad_event: string | null;
  reason: BreakReason | null;
  recorded: string | null;
  computed: string | null;
}

/** That an event is of a person, by what is sealed of it and is not erased with its content; accounts' events from before 0022 don't tell whose they were. */
const isOf = (person: string): string =>
  `(e.subject_type = 'Person' and e.subject_id = ${person} and e.name <> 'person.anonymized'
    or e.subject_type = 'Account' and e.name ~ '^(account|single-sign-on)[.]' and coalesce(${person}::uuid = any(e.persons), true))`;

// each row is held to the seal that is recorded before it, so that a row tells of itself whether it is as it was sealed
const pieceOfSeals = /* sql */ `
  with piece as (
    select s.position, s.event_id, s.seal, e.id as there, e.salt is null as is_erased,
        case when e.id is not null then event_digest(e, e.content_digest) end as digest,
        case when e.salt is not null then e.content_digest = content_digest(e.salt, e.before, e.after, e.note)
          else e.before is null and e.after is null and e.note is null and exists (select from event a
            where a.name = 'person.anonymized' and a.after -> 'erasedEvents' @> to_jsonb(e.id) and a.id > e.id and ${isOf('a.subject_id')}) end as holds
      from (select * from event_seal where position > ?::bigint order by position limit ?::int) s left join event e on e.id = s.event_id),
  computed as (
    select *, row_number() over w + ?::bigint as place, coalesce(lag(seal) over w, decode(?, 'hex')) as before
      from piece window w as (order by position)),
  judged as (
    select *, case when position <> place then 'ROWS_MISSING' when there is null then 'EVENT_MISSING'
        when sha256(before || digest) <> seal then 'CHANGED' when not holds then case when is_erased then 'ERASED' else 'CHANGED' end end as reason
      from computed),
  bad as (select * from judged where reason is not null order by position limit 1),
  good as (select position, seal from judged where position < coalesce((select position from bad), 9223372036854775807))
  select (select count(*)::int from good) as rows, last.position::float8 as position, encode(last.seal, 'hex') as seal,
      bad.place::float8 as bad, case when bad.reason <> 'ROWS_MISSING' then bad.event_id::text end as bad_event, bad.reason,
      case when bad.reason <> 'ROWS_MISSING' then encode(bad.seal, 'hex') end as recorded,
      (select encode(sha256(bad.before || event_digest(e, content_digest(e.salt, e.before, e.after, e.note))), 'hex')
         from event e where e.id = bad.event_id and bad.reason = 'CHANGED') as computed
    from (select) one left join lateral (select * from good order by position desc limit 1) last on true left join bad on true`;

/** Looks at so many rows of the chain after a place. */
export async function checkSeals(execute: Execute, after: Seal, size: number): Promise<Piece> {
  const [row] = await execute<PieceRow>(pieceOfSeals, [after.position, size, after.position, after.seal]);
  if (!row) throw new Error('a piece of the chain always answers');
  const last = row.position === null || row.seal === null ? after : { position: row.position, seal: row.seal };
  const { bad, bad_event: eventId, reason, recorded, computed } = row;
  return { checked: row.rows, last, broken: reason && { position: bad, eventId, reason, recorded, computed } };
}

const lowest = '-9223372036854775808';

/** Looks whether so many events after one are all sealed; the last event looked at, null when there is none. */
export async function checkEvents(
  execute: Execute,
  after: string | null,
  size: number,
): Promise<{ last: string | null; broken: Break | null }> {
  const [row] = await execute<{ last: string | null; unsealed: string | null }>(
    `with piece as (select id from event where id > ?::bigint order by id limit ?::int)
     select max(id)::text as last, (min(id) filter (where not exists (select from event_seal s where s.event_id = piece.id)))::text as unsealed
       from piece`,
    [after ?? lowest, size],
  );
  const unsealed = row?.unsealed ?? null;
  const broken: Break | null = unsealed
    ? { position: null, eventId: unsealed, reason: 'NOT_SEALED', recorded: null, computed: null }
    : null;
  return { last: row?.last ?? null, broken };
}

/** Whether a seal that was noted earlier still stands where it did; of a place that was removed as too old, at the latest its own. */
export async function checkNoted(execute: Execute, noted: Seal): Promise<Break | null> {
  const [row] = await execute<{ seal: string | null; removed: boolean }>(
    `select encode(coalesce((select seal from event_seal where position = n.position), (select seal from event_anchor where position = n.position)), 'hex')
        as seal, n.position < coalesce((select max(position) from event_anchor), 0) as removed
       from (select ?::bigint as position) n`,
    [noted.position],
  );
  const stands = row?.seal ?? null;
  if (stands === noted.seal || noted.position === 0 || (stands === null && row?.removed)) return null;
  return {
    ...{ position: noted.position, eventId: null, reason: stands === null ? 'CUT_OFF' : 'REPLACED' },
    ...{ recorded: stands, computed: noted.seal },
  };
}

/** Whether the removing of what was too old is itself in the chain. */
export async function checkBeginning(execute: Execute, start: Seal): Promise<Break | null> {
  if (start.position === 0) return null;
  const [recorded] = await execute(
    `select from event e join event_seal s on s.event_id = e.id where e.name = 'retention.run'
        and e.after -> 'anchor' = jsonb_build_object('position', ?::bigint, 'seal', ?::text)`,
    [start.position, start.seal],
  );
  if (recorded) return null;
  return { position: start.position + 1, eventId: null, reason: 'BEGINNING_REMOVED', recorded: null, computed: null };
}
