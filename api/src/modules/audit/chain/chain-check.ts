import type { Break, Execute, Seal } from './chain-steps.js';
import { beginVerifying, type Verifying, verifyOn } from './verify-chain.js';

interface CheckRow {
  id: string;
  position: number;
  seal: string;
  event_id: string | null;
  checked: number;
}

/** How a verification came out, or how far it is. */
export interface ChainCheck extends Verifying {
  readonly id: string;
}

/**
 * Verifies the chain on, for about so many milliseconds, from where the verification under way stands or from the beginning, and keeps
 * what it found. What the last whole verification found last counts as noted: a chain that has become shorter since is not whole.
 */
export async function continueCheck(execute: Execute, forMs: number, noted: readonly Seal[] = []): Promise<ChainCheck> {
  const until = performance.now() + forMs;
  await execute('select pg_advisory_xact_lock(7304114255)');
  const known = [...(await lastWhole(execute)), ...noted];
  let { id, ...state } = (await underWay(execute)) ?? (await begin(execute));
  while (!state.isDone) {
    state = await verifyOn(execute, state, known);
    if (performance.now() >= until) break;
  }
  await keep(execute, id, state);
  return { id, ...state };
}

/** One that nobody continued for a day is begun anew. */
async function underWay(execute: Execute): Promise<ChainCheck | null> {
  const [row] = await execute<CheckRow>(
    `select id::text, position::float8 as position, encode(seal, 'hex') as seal, event_id::text, checked::float8 as checked
       from chain_check where ended_at is null and begun_at > now() - interval '1 day' order by id desc limit 1`,
  );
  if (!row) return null;
  const { id, position, seal, event_id: eventId, checked } = row;
  return { id, last: { position, seal }, eventId, checked, broken: null, isDone: false };
}

async function begin(execute: Execute): Promise<ChainCheck> {
  const state = await beginVerifying(execute);
  const [row] = await execute<{ id: string }>(
    `insert into chain_check (position, seal) values (?::bigint, decode(?, 'hex')) returning id::text as id`,
    [state.last.position, state.last.seal],
  );
  if (!row) throw new Error('a row that was inserted is answered');
  return { id: row.id, ...state };
}

async function lastWhole(execute: Execute): Promise<Seal[]> {
  return execute<Seal>(
    `select position::float8 as position, encode(seal, 'hex') as seal from chain_check
      where ended_at is not null and broken_reason is null order by id desc limit 1`,
  );
}

async function keep(execute: Execute, id: string, { last, eventId, checked, broken, isDone }: Verifying): Promise<void> {
  const {
    position = null,
    eventId: event = null,
    reason = null,
    recorded = null,
    computed = null,
  } = broken ?? ({} as { [Name in keyof Break]?: null });
  await execute(
    `update chain_check set position = ?::bigint, seal = decode(?, 'hex'), event_id = ?::bigint, checked = ?::bigint,
       ended_at = case when ?::boolean then clock_timestamp() end, broken_at = ?::bigint, broken_event = ?::bigint, broken_reason = ?,
       recorded_seal = decode(?, 'hex'), computed_seal = decode(?, 'hex') where id = ?::bigint`,
    [last.position, last.seal, eventId, checked, isDone, position, event, reason, recorded, computed, id],
  );
}
