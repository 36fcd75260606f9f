import type { Break, Execute, Seal } from './chain-steps.js';
import { beginVerifying, type Verifying, verifyOn } from './verify-chain.js';

/** Of the verifications that found the chain whole the one that came farthest, as SQL: it is kept. */
export const farthestWholeCheck =
  'select c.id from chain_check c where c.ended_at is not null and c.broken_reason is null order by c.position desc, c.id desc limit 1';

interface CheckRow {
  begun_at: string;
  position: number;
  seal: string;
  event_id: string | null;
  checked: number;
}

/** How a verification came out, or how far it is. */
export interface ChainCheck extends Verifying {
  /** Null: with this. */
  readonly begunAt: string | null;
}

/**
 * Verifies the chain on, for about so many milliseconds, from where the verification under way stands or from the beginning, and adds a row of
 * what it found: what was found before is never written over. What the whole verification that came farthest counts as noted: a
 * chain that has become shorter since is not whole.
 */
export async function continueCheck(execute: Execute, forMs: number, noted: readonly Seal[] = []): Promise<ChainCheck> {
  const until = performance.now() + forMs;
  await execute('select pg_advisory_xact_lock(7304114255)');
  const known = [...(await farthestWhole(execute)), ...noted];
  let { begunAt, ...state } = (await underWay(execute)) ?? { begunAt: null, ...(await beginVerifying(execute)) };
  while (!state.isDone) {
    state = await verifyOn(execute, state, known);
    if (performance.now() >= until) break;
  }
  await keep(execute, begunAt, state);
  return { begunAt, ...state };
}

/** One that nobody continued for a day is begun anew. */
async function underWay(execute: Execute): Promise<ChainCheck | null> {
  const [row] = await execute<CheckRow>(
    `select begun_at::text, position::float8 as position, encode(seal, 'hex') as seal, event_id::text, checked::float8 as checked
       from chain_check where id = (select max(id) from chain_check) and ended_at is null and begun_at > now() - interval '1 day'`,
  );
  if (!row) return null;
  const { begun_at: begunAt, position, seal, event_id: eventId, checked } = row;
  return { begunAt, last: { position, seal }, eventId, checked, broken: null, isDone: false };
}

async function farthestWhole(execute: Execute): Promise<Seal[]> {
  return execute<Seal>(
    `select position::float8 as position, encode(seal, 'hex') as seal from chain_check where id = (${farthestWholeCheck})`,
  );
}

async function keep(execute: Execute, begunAt: string | null, { last, eventId, checked, broken, isDone }: Verifying): Promise<void> {
  const {
    position = null,
    eventId: event = null,
    reason = null,
    recorded = null,
    computed = null,
  } = broken ?? ({} as { [Name in keyof Break]?: null });
  await execute(
    `insert into chain_check (begun_at, position, seal, event_id, checked, ended_at, broken_at, broken_event, broken_reason, recorded_seal, computed_seal)
     values (coalesce(?::timestamptz, now()), ?::bigint, decode(?, 'hex'), ?::bigint, ?::bigint, case when ?::boolean then clock_timestamp() end,
       ?::bigint, ?::bigint, ?, decode(?, 'hex'), decode(?, 'hex'))`,
    [begunAt, last.position, last.seal, eventId, checked, isDone, position, event, reason, recorded, computed],
  );
}
