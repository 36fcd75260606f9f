import { diffArrays } from 'diff';
import type { LessonBlock } from './lesson-blocks.js';
import { type DifferencePart, likeness, partsOf } from './text-difference.js';

/** What became of something. */
export type DifferenceKind = 'SAME' | 'ADDED' | 'REMOVED' | 'CHANGED';

/** What became of a block. */
export interface BlockDifference {
  readonly kind: DifferenceKind;
  /** As it is, or as it was where it is no more. */
  readonly block: LessonBlock;
  /** As it was, where it is another now. */
  readonly former: LessonBlock | null;
  readonly parts: readonly DifferencePart[];
  /** Whether the same stands elsewhere: it came from there, or went there. */
  readonly isMoved: boolean;
}

// two blocks are one that was changed where they share this part of their words
const alike = 0.4;
// so many of each side are compared with each other: more are a text written anew
const mostCompared = 80;

/** What became of the blocks of a text, in the order in which they are read; what is no more stands where it was. */
export function blocksDifference(before: readonly LessonBlock[], after: readonly LessonBlock[]): BlockDifference[] {
  const differences: BlockDifference[] = [];
  let [removed, added]: [LessonBlock[], LessonBlock[]] = [[], []];
  const settle = () => {
    differences.push(...paired(removed, added));
    [removed, added] = [[], []];
  };
  for (const change of diffArrays([...before], [...after], { comparator: isSame })) {
    if (change.removed) removed.push(...change.value);
    else if (change.added) added.push(...change.value);
    else {
      settle();
      differences.push(...change.value.map((block) => stayed(block)));
    }
  }
  settle();
  return withMoved(differences);
}

const isSame = (one: LessonBlock, other: LessonBlock): boolean =>
  one.type === other.type &&
  one.level === other.level &&
  one.text === other.text &&
  one.looks === other.looks &&
  one.materialId === other.materialId &&
  one.callout === other.callout;

const stayed = (block: LessonBlock): BlockDifference => ({
  ...{ kind: 'SAME', block, former: null, isMoved: false },
  parts: partsOf(block.text, block.text),
});
const came = (block: LessonBlock): BlockDifference => ({
  ...{ kind: 'ADDED', block, former: null, isMoved: false },
  parts: partsOf('', block.text),
});
const went = (block: LessonBlock): BlockDifference => ({
  ...{ kind: 'REMOVED', block, former: null, isMoved: false },
  parts: partsOf(block.text, ''),
});
const changed = (former: LessonBlock, block: LessonBlock): BlockDifference => ({
  ...{ kind: 'CHANGED', block, former, isMoved: false },
  parts: partsOf(former.text, block.text),
});

/** Removed and added blocks between the same two: those that are alike are one that was changed, as many as can be without crossing. */
function paired(removed: readonly LessonBlock[], added: readonly LessonBlock[]): BlockDifference[] {
  if (removed.length > mostCompared || added.length > mostCompared) return [...removed.map(went), ...added.map(came)];
  const likenesses = removed.map((one) => added.map((other) => likenessOf(one, other)));
  // best[i][j]: the most that can be alike of the blocks from i and from j on
  const best = Array.from({ length: removed.length + 1 }, () => new Array<number>(added.length + 1).fill(0));
  const at = (i: number, j: number) => best[i]?.[j] ?? 0;
  const pairing = (i: number, j: number) => (likenesses[i]?.[j] ?? 0) + at(i + 1, j + 1);
  for (let i = removed.length - 1; i >= 0; i--)
    for (let j = added.length - 1; j >= 0; j--)
      (best[i] as number[])[j] = Math.max(at(i + 1, j), at(i, j + 1), (likenesses[i]?.[j] ?? 0) > 0 ? pairing(i, j) : 0);
  const differences: BlockDifference[] = [];
  let [i, j] = [0, 0];
  while (i < removed.length || j < added.length) {
    const [one, other] = [removed[i], added[j]];
    if (one && other && (likenesses[i]?.[j] ?? 0) > 0 && at(i, j) === pairing(i, j)) {
      differences.push(changed(one, other));
      i++;
      j++;
    } else if (one && (!other || at(i, j) === at(i + 1, j))) {
      differences.push(went(one));
      i++;
    } else if (other) {
      differences.push(came(other));
      j++;
    }
  }
  return differences;
}

function likenessOf(one: LessonBlock, other: LessonBlock): number {
  if (one.type === 'MATERIAL' || other.type === 'MATERIAL') return one.materialId === other.materialId ? 1 : 0;
  const share = likeness(one.text, other.text);
  return share < alike ? 0 : share;
}

/** Marks what was taken out at one place and stands at another, letter for letter. */
function withMoved(differences: readonly BlockDifference[]): BlockDifference[] {
  const keyOf = ({ block }: BlockDifference) => JSON.stringify([block.text, block.materialId]);
  const went = new Set(differences.filter(({ kind, block }) => kind === 'REMOVED' && isTelling(block)).map(keyOf));
  const came = new Set(differences.filter((one) => one.kind === 'ADDED' && went.has(keyOf(one))).map(keyOf));
  return differences.map((one) =>
    (one.kind === 'ADDED' || one.kind === 'REMOVED') && came.has(keyOf(one)) ? { ...one, isMoved: true } : one,
  );
}

// a number or a "yes" in a table stands in many places
const isTelling = ({ text, materialId }: LessonBlock): boolean => materialId !== null || text.length >= 20;

/** How many places differ: what was moved is one, not two. */
export const placesIn = (differences: readonly BlockDifference[]): number =>
  differences.filter(({ kind, isMoved }) => kind !== 'SAME' && !(kind === 'REMOVED' && isMoved)).length;
