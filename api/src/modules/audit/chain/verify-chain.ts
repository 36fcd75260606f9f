import { type Break, beginning, checkBeginning, checkEvents, checkNoted, checkSeals, type Execute, type Seal } from './chain-steps.js';

/** How far verifying came. */
export interface Verifying {
  /** Up to where the seals hold. */
  readonly last: Seal;
  /** Up to which event each has a seal; null as long as the seals are looked at. */
  readonly eventId: string | null;
  readonly checked: number;
  readonly broken: Break | null;
  readonly isDone: boolean;
}

const rowsOfPiece = 5_000;

/** Verifying from where the chain begins. */
export async function beginVerifying(execute: Execute): Promise<Verifying> {
  const last = await beginning(execute);
  return { last, eventId: null, checked: 0, broken: await checkBeginning(execute, last), isDone: false };
}

/** One piece more: first of the seals, then of the events, and at the end the seals that were noted earlier. It ends at the first break. */
export async function verifyOn(execute: Execute, so: Verifying, noted: readonly Seal[]): Promise<Verifying> {
  if (so.broken) return { ...so, isDone: true };
  if (so.eventId === null) {
    const { checked, last, broken } = await checkSeals(execute, so.last, rowsOfPiece);
    if (broken) return { ...so, last, checked: so.checked + checked, broken, isDone: true };
    if (checked > 0) return { ...so, last, checked: so.checked + checked };
  }
  const { last: eventId, broken } = await checkEvents(execute, so.eventId, rowsOfPiece);
  if (eventId && !broken) return { ...so, eventId };
  for (const seal of broken ? [] : noted) {
    const cut = await checkNoted(execute, seal);
    if (cut) return { ...so, broken: cut, isDone: true };
  }
  return { ...so, broken, isDone: true };
}

/** Verifies the whole chain in pieces, so that a long one takes no more memory than a short one. */
export async function verifyChain(
  execute: Execute,
  noted: readonly Seal[],
  progress: (checked: number) => void = () => {},
): Promise<Verifying> {
  let state = await beginVerifying(execute);
  while (!state.isDone) {
    state = await verifyOn(execute, state, noted);
    progress(state.checked);
  }
  return state;
}
