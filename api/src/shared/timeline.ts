import { always, common, contains, type Day, forever, type Period, without } from './period.js';

// A timeline is what is recorded of one thing, in pieces by the days for which they hold: ordered, no two of one day,
// following each other without a gap. These functions make a new timeline of an old one and leave untouched pieces the
// very same objects, so that what must be written is what is not there before (`rewriting`).

/** The piece that holds on a day. */
export function pieceOn<P extends Period>(pieces: readonly P[], day: Day): P | undefined {
  return pieces.find((piece) => contains(piece, day));
}

/** From the first day of a timeline to its end. */
export function lifeOf(pieces: readonly Period[]): Period {
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (!first || !last) throw new Error('a timeline has at least one piece');
  return { from: first.from, until: last.until };
}

/** Whether the pieces follow each other without gap or overlap. */
export function isContiguous(pieces: readonly Period[]): boolean {
  return pieces.every((piece, i) => piece.from < piece.until && (i === 0 || pieces[i - 1]?.until === piece.from));
}

/** The timeline with a boundary at that day. */
export function splitAt<P extends Period>(pieces: readonly P[], day: Day): P[] {
  return pieces.flatMap((piece) =>
    piece.from < day && day < piece.until
      ? [
          { ...piece, until: day },
          { ...piece, from: day },
        ]
      : [piece],
  );
}

/** The timeline with what `write` makes of the pieces, or parts of pieces, within a period. */
export function overlay<P extends Period>(pieces: readonly P[], period: Period, write: (piece: P) => P): P[] {
  return splitAt(splitAt(pieces, period.from), period.until).map((piece) => (common(piece, period) ? write(piece) : piece));
}

/** The timeline from one day to another: pieces outside fall away, the first and the last are stretched to the bounds by `write`. */
export function spanning<P extends Period>(pieces: readonly P[], life: Period, write: (piece: P, bounds: Period) => P): P[] {
  const kept = pieces.filter((piece) => common(piece, life));
  return kept.map((piece, i) => {
    const from = i === 0 ? life.from : piece.from;
    const until = i === kept.length - 1 ? life.until : piece.until;
    return from === piece.from && until === piece.until ? piece : write(piece, { from, until });
  });
}

/** The longest period around a day in which a value stays as it is on that day; null when nothing holds on that day. */
export function runAround<P extends Period>(pieces: readonly P[], day: Day, value: (piece: P) => unknown): Period | null {
  const at = pieces.findIndex((piece) => contains(piece, day));
  const there = pieces[at];
  if (!there) return null;
  let [first, last] = [there, there];
  for (let i = at - 1; i >= 0 && value(pieces[i] as P) === value(there); i--) first = pieces[i] as P;
  for (let i = at + 1; i < pieces.length && value(pieces[i] as P) === value(there); i++) last = pieces[i] as P;
  return { from: first.from, until: last.until };
}

/** The first piece that begins after a day and has another value than the one that holds on it: a later change. */
export function laterChange<P extends Period>(pieces: readonly P[], day: Day, value: (piece: P) => unknown): P | undefined {
  const there = pieceOn(pieces, day);
  return there && pieces.find((piece) => piece.from > day && value(piece) !== value(there));
}

/** The parts of a new timeline whose value the old one doesn't have on the same days, be it another or none. */
export function differing<P extends Period>(before: readonly P[], after: readonly P[], value: (piece: P) => unknown): P[] {
  return after.flatMap((piece) => {
    const same = before.filter((old) => value(old) === value(piece));
    const parts = same.reduce<Period[]>((rest, old) => rest.flatMap((part) => without(part, old)), [piece]);
    return parts.map(({ from, until }) => ({ ...piece, from, until }));
  });
}

/** The days of the old timeline that the new one lacks. */
export function lostDays(before: readonly Period[], after: readonly Period[]): Period[] {
  return without(lifeOf(before), after.length ? lifeOf(after) : { from: always, until: always });
}

/** The pieces to take back and the pieces to state anew, so that the old timeline becomes the new one. */
export function rewriting<P extends Period>(before: readonly P[], after: readonly P[]): { gone: P[]; fresh: P[] } {
  return { gone: before.filter((piece) => !after.includes(piece)), fresh: after.filter((piece) => !before.includes(piece)) };
}

/** All days from one on. */
export function since(day: Day): Period {
  return { from: day, until: forever };
}
