import { diffArrays } from 'diff';
import type { Effort } from './effort.js';
import { longestRise } from './list-difference.js';

/** Items side by side that stayed, came or went; what stayed as it stands in the later list. */
export interface Run<T> {
  readonly kind: 'SAME' | 'ADDED' | 'REMOVED';
  readonly items: readonly T[];
}

/** The fewest changes from one list to another; null where there are more than `most`, or than the effort allows to seek. */
export function fewestChanges<T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (item: T) => string,
  effort: Effort,
  most = Number.POSITIVE_INFINITY,
): Run<T>[] | null {
  const { head, tail, was, is, wasIds, isIds } = withoutEnds(before, after, keyOf);
  const size = was.length + is.length;
  // one of the two has nothing besides: there is nothing to seek
  const bound = was.length === 0 || is.length === 0 ? 0 : Math.min(most, effort.editsIn(size));
  const changes = bound > 0 ? diffArrays(wasIds, isIds, { maxEditLength: bound }) : undefined;
  if (bound > 0)
    effort.spendEdits(changes?.reduce((sum, { added, removed, count }) => sum + (added || removed ? count : 0), 0) ?? bound, size);
  if (!changes) return was.length > 0 && is.length > 0 ? null : told(head, [run('REMOVED', was), run('ADDED', is)], tail);
  let [i, j] = [0, 0];
  const runs = changes.map(({ added, removed, count }): Run<T> => {
    const [from, to] = [i, j];
    if (!added) i += count;
    if (!removed) j += count;
    return removed ? run('REMOVED', was.slice(from, i)) : run(added ? 'ADDED' : 'SAME', is.slice(to, j));
  });
  return told(head, runs, tail);
}

/**
 * The changes from one list to another by what stands once in each and in the same order: all between two such items went, and came. It takes
 * hardly longer than reading both.
 */
export function changesByLandmarks<T>(before: readonly T[], after: readonly T[], keyOf: (item: T) => string): Run<T>[] {
  const { head, tail, was, is, wasIds, isIds } = withoutEnds(before, after, keyOf);
  const [mine, theirs] = [placesOfSingle(wasIds), placesOfSingle(isIds)];
  const shared = [...theirs].flatMap(([id, j]) => (mine.has(id) ? [{ i: mine.get(id) as number, j }] : []));
  const staying = longestRise(shared.map(({ i }) => i));
  const runs: Run<T>[] = [];
  let [doneBefore, doneAfter] = [0, 0];
  const settle = (i: number, j: number) => {
    runs.push(run('REMOVED', was.slice(doneBefore, i)), run('ADDED', is.slice(doneAfter, j)), run('SAME', is.slice(j, j + 1)));
    [doneBefore, doneAfter] = [i + 1, j + 1];
  };
  for (const { i, j } of shared) if (staying.has(i)) settle(i, j);
  settle(was.length, is.length);
  return told(head, runs, tail);
}

const run = <T>(kind: Run<T>['kind'], items: readonly T[]): Run<T> => ({ kind, items });

const told = <T>(head: readonly T[], runs: readonly Run<T>[], tail: readonly T[]): Run<T>[] =>
  [run('SAME', head), ...runs, run('SAME', tail)].filter(({ items }) => items.length > 0);

/** What two lists begin and end with alike, and what is between: most texts that were written on have little of that. */
function withoutEnds<T>(before: readonly T[], after: readonly T[], keyOf: (item: T) => string) {
  const numbers = new Map<string, number>();
  // numbers are compared in no time, however long the texts are
  const ids = (item: T): number => {
    const key = keyOf(item);
    const known = numbers.get(key) ?? numbers.size;
    numbers.set(key, known);
    return known;
  };
  const [wasIds, isIds] = [before.map(ids), after.map(ids)];
  const shorter = Math.min(before.length, after.length);
  let [head, tail] = [0, 0];
  while (head < shorter && wasIds[head] === isIds[head]) head++;
  while (tail < shorter - head && wasIds.at(-1 - tail) === isIds.at(-1 - tail)) tail++;
  const between = <I>(items: readonly I[]): I[] => items.slice(head, items.length - tail);
  const ends = { head: after.slice(0, head), tail: after.slice(after.length - tail) };
  return { ...ends, was: between(before), is: between(after), wasIds: between(wasIds), isIds: between(isIds) };
}

/** Where each number stands that stands once. */
function placesOfSingle(numbers: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return new Map(numbers.flatMap((number, i) => (counts.get(number) === 1 ? [[number, i] as const] : [])));
}
