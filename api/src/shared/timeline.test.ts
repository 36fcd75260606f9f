import fc from 'fast-check';
import { always, common, contains, type Day, dayBefore, forever, isWithin, overlaps, type Period, without } from './period.js';
import {
  differing,
  isContiguous,
  laterChange,
  lifeOf,
  lostDays,
  overlay,
  pieceOn,
  rewriting,
  runAround,
  since,
  spanning,
  splitAt,
} from './timeline.js';

interface Piece extends Period {
  readonly value: string;
  readonly stamp?: string;
}

const dayOf = (number: number): Day => new Date(Date.UTC(2000, 0, 1 + number)).toISOString().slice(0, 10);
const days = Array.from({ length: 60 }, (_, i) => dayOf(i));
const aDay = fc.integer({ min: 0, max: 59 }).map(dayOf);
const aPeriod = fc
  .tuple(aDay, fc.option(aDay, { nil: forever }))
  .filter(([from, until]) => from < until)
  .map(([from, until]): Period => ({ from, until }));
const aValue = fc.constantFrom('A', 'B', 'C');

/** A timeline of some pieces, open or closed. */
const aTimeline = fc
  .record({
    bounds: fc.uniqueArray(fc.integer({ min: 0, max: 59 }), { minLength: 1, maxLength: 6 }),
    values: fc.array(aValue, { minLength: 6, maxLength: 6 }),
    isOpen: fc.boolean(),
  })
  .map(({ bounds, values, isOpen }): Piece[] => {
    const starts = [...bounds].sort((a, b) => a - b).map(dayOf);
    const end = isOpen ? forever : dayOf(60);
    return starts.map((from, i) => ({ from, until: starts[i + 1] ?? end, value: values[i] as string }));
  });

/** What a timeline says on every day: what it means, whatever its pieces. */
const meaning = (pieces: readonly Piece[]) => days.map((day) => pieceOn(pieces, day)?.value ?? null);

describe('days and periods', () => {
  test('the ends of time compare as they lie', () => {
    fc.assert(fc.property(aDay, (day) => always < day && day < forever));
  });

  test('two periods overlap when a day lies in both, and have just those days in common', () => {
    fc.assert(
      fc.property(aPeriod, aPeriod, (one, other) => {
        const both = days.filter((day) => contains(one, day) && contains(other, day));
        expect(overlaps(one, other)).toBe(both.length > 0 || (one.until === forever && other.until === forever));
        const shared = common(one, other);
        expect(days.filter((day) => shared && contains(shared, day))).toEqual(both);
      }),
    );
  });

  test('a period without another has the days of the one that are not days of the other', () => {
    fc.assert(
      fc.property(aPeriod, aPeriod, (one, other) => {
        const left = without(one, other);
        for (const day of days) expect(left.some((part) => contains(part, day))).toBe(contains(one, day) && !contains(other, day));
        expect(left.length === 0).toBe(isWithin(one, other));
      }),
    );
  });

  test('the day before crosses months, years and leap days', () => {
    expect(['2024-03-01', '2023-03-01', '2025-01-01'].map(dayBefore)).toEqual(['2024-02-29', '2023-02-28', '2024-12-31']);
  });
});

describe('a timeline', () => {
  test('split at a day says the same', () => {
    fc.assert(
      fc.property(aTimeline, aDay, (pieces, day) => {
        const split = splitAt(pieces, day);
        expect(isContiguous(split)).toBe(true);
        expect(meaning(split)).toEqual(meaning(pieces));
        expect(split.every((piece) => !(piece.from < day && day < piece.until))).toBe(true);
      }),
    );
  });

  test('overlaid within a period says the new there and the old elsewhere, and stays as long as it was', () => {
    fc.assert(
      fc.property(aTimeline, aPeriod, (pieces, period) => {
        const next = overlay(pieces, period, (piece) => ({ ...piece, value: 'new' }));
        expect(isContiguous(next)).toBe(true);
        expect(lifeOf(next)).toEqual(lifeOf(pieces));
        const before = meaning(pieces);
        expect(meaning(next)).toEqual(days.map((day, i) => (before[i] !== null && contains(period, day) ? 'new' : before[i])));
      }),
    );
  });

  test('overlaid leaves the pieces outside the period the very same', () => {
    fc.assert(
      fc.property(aTimeline, aPeriod, (pieces, period) => {
        const next = overlay(pieces, period, (piece) => ({ ...piece, value: 'new' }));
        for (const piece of pieces) if (!overlaps(piece, period)) expect(next).toContain(piece);
      }),
    );
  });

  test('changed from a day on and corrected through the change says what it said before', () => {
    fc.assert(
      fc.property(aTimeline, aDay, (pieces, day) => {
        const there = pieceOn(pieces, day);
        fc.pre(there !== undefined && laterChange(pieces, day, ({ value }) => value) === undefined);
        const changed = overlay(pieces, since(day), (piece) => ({ ...piece, value: 'new' }));
        const run = runAround(changed, day, ({ value }) => value);
        const corrected = overlay(changed, run as Period, (piece) => ({ ...piece, value: there?.value as string }));
        expect(meaning(corrected)).toEqual(meaning(pieces));
      }),
    );
  });

  test('given another life has just its days, and says what it said on those that it had', () => {
    fc.assert(
      fc.property(aTimeline, aPeriod, (pieces, life) => {
        fc.pre(overlaps(lifeOf(pieces), life));
        const next = spanning(pieces, life, (piece, bounds) => ({ ...piece, ...bounds }));
        expect(isContiguous(next)).toBe(true);
        expect(lifeOf(next)).toEqual(life);
        for (const day of days)
          if (pieceOn(pieces, day) && contains(life, day)) expect(pieceOn(next, day)?.value).toBe(pieceOn(pieces, day)?.value);
      }),
    );
  });

  test('runs around a day are as long as the value stays', () => {
    fc.assert(
      fc.property(aTimeline, aDay, (pieces, day) => {
        const run = runAround(pieces, day, ({ value }) => value);
        const said = meaning(pieces);
        const at = days.indexOf(day);
        if (!run) return expect(said[at]).toBeNull();
        for (let i = at; i >= 0; i--) {
          if (said.slice(i, at + 1).every((value) => value === said[at])) expect(contains(run, days[i] as Day)).toBe(true);
          else break;
        }
        expect(days.filter((d) => contains(run, d)).every((d) => said[days.indexOf(d)] === said[at])).toBe(true);
      }),
    );
  });

  test('a later change is the first day after it on which something else is said', () => {
    fc.assert(
      fc.property(aTimeline, aDay, (pieces, day) => {
        const said = meaning(pieces);
        const at = days.indexOf(day);
        const later = days.find((_, i) => i > at && said[at] !== null && said[i] !== null && said[i] !== said[at]);
        expect(laterChange(pieces, day, ({ value }) => value)?.from).toBe(later);
      }),
    );
  });

  test('differs from another on just the days on which it says something else or the other says nothing', () => {
    fc.assert(
      fc.property(aTimeline, aTimeline, (before, after) => {
        const parts = differing(before, after, ({ value }) => value);
        const [was, is] = [meaning(before), meaning(after)];
        for (const [i, day] of days.entries()) expect(parts.some((part) => contains(part, day))).toBe(is[i] !== null && is[i] !== was[i]);
        const lost = lostDays(before, after);
        for (const [i, day] of days.entries()) expect(lost.some((part) => contains(part, day))).toBe(was[i] !== null && is[i] === null);
      }),
    );
  });

  test('is rewritten by the pieces that are not there before, taking back those that are not there after', () => {
    fc.assert(
      fc.property(aTimeline, aPeriod, (pieces, period) => {
        const next = overlay(pieces, period, (piece) => ({ ...piece, value: 'new' }));
        const { gone, fresh } = rewriting(pieces, next);
        const rewritten = [...pieces.filter((piece) => !gone.includes(piece)), ...fresh].sort((a, b) => (a.from < b.from ? -1 : 1));
        expect(rewritten).toEqual(next);
        expect(rewriting(pieces, pieces)).toEqual({ gone: [], fresh: [] });
      }),
    );
  });
});
