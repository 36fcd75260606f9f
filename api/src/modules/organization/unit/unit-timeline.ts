import { contains, type Day, forever, type Period } from '../../../shared/period.js';
import { lifeOf, overlay, pieceOn, runAround, since, spanning } from '../../../shared/timeline.js';
import type { Ground } from '../ground.js';

export type UnitAct = 'CREATE' | 'CHANGE' | 'CORRECT' | 'MOVE' | 'CLOSE';

/** What is said of a unit. */
export interface UnitState {
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly parentId: string | null;
  readonly address: string | null;
  readonly phone: string | null;
  readonly email: string | null;
}

/** A piece of a unit's timeline: what is said of it for a period, by which act, and why. */
export interface UnitPiece extends UnitState, Period {
  readonly act: UnitAct;
  readonly note: string | null;
  readonly decisionNumber: string | null;
  readonly statedAt: string;
}

/** What an act stamps on the pieces that it states: itself, its ground, and when. */
export interface Stamp extends Ground {
  readonly act: UnitAct;
  readonly at: string;
}

export type StateField = keyof UnitState;

const weight: Readonly<Record<UnitAct, number>> = { CREATE: 3, MOVE: 2, CHANGE: 1, CORRECT: 0, CLOSE: 0 };

/**
 * Other values from a day on, in every piece after it too: the callers have made sure that no later piece changes the same
 * fields. The piece that begins the change carries the act and its ground; later pieces keep theirs. A change on the very
 * day on which a piece begins joins the act of that day: what was opened or moved on it stays so, and keeps its ground
 * when the change brings none. `unclosed` is what was stated of the last piece before the unit's end was: it is what
 * remains of it before the change.
 */
export function changedFrom(
  known: readonly UnitPiece[],
  from: Day,
  patch: Partial<UnitState>,
  stamp: Stamp,
  unclosed: UnitPiece | null = null,
): UnitPiece[] {
  const pieces = unclosed ? known.map((piece) => (contains(piece, from) ? { ...piece, ...groundOf(unclosed) } : piece)) : known;
  const replaced = pieces.find((piece) => piece.from === from);
  return overlay(pieces, since(from), (piece) =>
    piece.from !== from ? { ...piece, ...patch } : { ...piece, ...patch, ...(replaced ? joined(replaced, stamp) : stated(stamp)) },
  );
}

/** One field put right through a period. */
export function correctedDuring(pieces: readonly UnitPiece[], period: Period, patch: Partial<UnitState>, stamp: Stamp): UnitPiece[] {
  return overlay(pieces, period, (piece) => ({ ...piece, ...patch, ...stated(stamp) }));
}

/** The days in which a field stands as it does on a day, within the given bounds. */
export function runOf(pieces: readonly UnitPiece[], day: Day, field: StateField): Period | null {
  return runAround(pieces, day, (piece) => piece[field]);
}

/** Another first or last day, the first and the last piece stretched or cut. */
export function living(pieces: readonly UnitPiece[], life: Period, stamp: Stamp): UnitPiece[] {
  return spanning(pieces, life, (piece, bounds) => ({ ...piece, ...bounds, ...stated(stamp) }));
}

/** The day, or the nearest one on which the unit exists. */
export function nearestDay(pieces: readonly UnitPiece[], day: Day): Day {
  if (pieceOn(pieces, day)) return day;
  const { from, until } = lifeOf(pieces);
  return day < from || until === forever ? from : (pieces.at(-1) as UnitPiece).from;
}

/**
 * The days of what is said first and of what is said last: a change that was corrected away leaves pieces that say the same, and
 * is in nobody's way.
 */
export function saidAtEnds(pieces: readonly UnitPiece[]): { first: Period; last: Period } {
  const { from, until } = lifeOf(pieces);
  const around = (day: Day) => runAround(pieces, day, said) ?? { from, until };
  return { first: around(from), last: around((pieces.at(-1) as UnitPiece).from) };
}

const said = ({ code, name, kind, parentId, address, phone, email }: UnitPiece): string =>
  JSON.stringify([code, name, kind, parentId, address, phone, email]);

function groundOf({ act, note, decisionNumber, statedAt }: UnitPiece) {
  return { act, note, decisionNumber, statedAt };
}

function stated({ act, note, decisionNumber, at }: Stamp) {
  return { act, note, decisionNumber, statedAt: at };
}

function joined(replaced: UnitPiece, stamp: Stamp) {
  return {
    act: weight[replaced.act] > weight[stamp.act] ? replaced.act : stamp.act,
    note: stamp.note ?? replaced.note,
    decisionNumber: stamp.decisionNumber ?? replaced.decisionNumber,
    statedAt: stamp.at,
  };
}
