import { Effort } from './effort.js';
import type { LessonBlock } from './lesson-blocks.js';
import { changesByLandmarks, fewestChanges } from './sequence-difference.js';
import { counted, type DifferencePart, likenessOfCounts, partsOf, type WordCounts } from './text-difference.js';

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

/**
 * What became of the blocks of a text, in the order in which they are read; what is no more stands where it was. Where that takes more than the
 * effort allows, what lies between blocks that stand once in both is all gone and all new.
 */
export async function blocksDifference(
  before: readonly LessonBlock[],
  after: readonly LessonBlock[],
  effort = Effort.ofLesson(),
): Promise<BlockDifference[]> {
  const differences: BlockDifference[] = [];
  let [removed, added]: [LessonBlock[], LessonBlock[]] = [[], []];
  const settle = async () => {
    for (const { former, block } of paired(removed, added, effort)) {
      differences.push(former && block ? changed(former, block, effort) : former ? went(former) : came(block as LessonBlock));
      await effort.pause();
    }
    [removed, added] = [[], []];
  };
  for (const { kind, items } of fewestChanges(before, after, keyOf, effort) ?? changesByLandmarks(before, after, keyOf)) {
    if (kind === 'REMOVED') removed = [...removed, ...items];
    else if (kind === 'ADDED') added = [...added, ...items];
    else {
      await settle();
      for (const block of items) differences.push(stayed(block));
    }
  }
  await settle();
  return withMoved(differences);
}

/** What is equal of two blocks of which nothing differs; where a cell stands in its table is no part of it. */
const keyOf = ({ type, level, text, looks, materialId, callout }: LessonBlock): string =>
  JSON.stringify([type, level, text, looks, materialId, callout]);

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
const changed = (former: LessonBlock, block: LessonBlock, effort: Effort): BlockDifference => ({
  ...{ kind: 'CHANGED', block, former, isMoved: false },
  parts: partsOf(former.text, block.text, effort),
});

/** What was taken out, what was put in its place; null: nothing. */
interface Pair {
  readonly former: LessonBlock | null;
  readonly block: LessonBlock | null;
}
const gone = (former: LessonBlock): Pair => ({ former, block: null });
const fresh = (block: LessonBlock): Pair => ({ former: null, block });

/** Removed and added blocks between the same two: those that are alike are one that was changed, as many as can be without crossing. */
function paired(removed: readonly LessonBlock[], added: readonly LessonBlock[], effort: Effort): Pair[] {
  const apart = () => [...removed.map(gone), ...added.map(fresh)];
  if (removed.length > mostCompared || added.length > mostCompared) return apart();
  const [mine, theirs] = [removed, added].map((blocks) => blocks.map((block): Counted => ({ block, words: counted(block.text) })));
  if (!mine || !theirs || !effort.take(stepsFor(mine, theirs))) return apart();
  const likenesses = mine.map((one) => theirs.map((other) => likenessOf(one, other)));
  // best[i][j]: the most that can be alike of the blocks from i and from j on
  const best = Array.from({ length: removed.length + 1 }, () => new Array<number>(added.length + 1).fill(0));
  const at = (i: number, j: number) => best[i]?.[j] ?? 0;
  const pairing = (i: number, j: number) => (likenesses[i]?.[j] ?? 0) + at(i + 1, j + 1);
  for (let i = removed.length - 1; i >= 0; i--)
    for (let j = added.length - 1; j >= 0; j--)
      (best[i] as number[])[j] = Math.max(at(i + 1, j), at(i, j + 1), (likenesses[i]?.[j] ?? 0) > 0 ? pairing(i, j) : 0);
  const pairs: Pair[] = [];
  let [i, j] = [0, 0];
  while (i < removed.length || j < added.length) {
    const [one, other] = [removed[i], added[j]];
    if (one && other && (likenesses[i]?.[j] ?? 0) > 0 && at(i, j) === pairing(i, j)) {
      pairs.push({ former: one, block: other });
      i++;
      j++;
    } else if (one && (!other || at(i, j) === at(i + 1, j))) {
      pairs.push(gone(one));
      i++;
    } else if (other) {
      pairs.push(fresh(other));
      j++;
    }
  }
  return pairs;
}

interface Counted {
  readonly block: LessonBlock;
  readonly words: WordCounts;
}

// a word is looked up in a part of a step
const wordsInStep = 4;

/** What it takes to compare each with each. */
const stepsFor = (mine: readonly Counted[], theirs: readonly Counted[]): number =>
  mine.reduce((sum, one) => theirs.reduce((all, other) => all + 1 + Math.min(one.words.counts.size, other.words.counts.size), sum), 0) /
  wordsInStep;

function likenessOf({ block: one, words }: Counted, { block: other, words: theirs }: Counted): number {
  if (one.type === 'MATERIAL' || other.type === 'MATERIAL') return one.materialId === other.materialId ? 1 : 0;
  const share = one.text === other.text ? 1 : likenessOfCounts(words, theirs);
  return share < alike ? 0 : share;
}

/** Marks what was taken out at one place and stands at another, letter for letter. */
function withMoved(differences: readonly BlockDifference[]): BlockDifference[] {
  const saidOf = ({ block }: BlockDifference) => JSON.stringify([block.text, block.materialId]);
  const went = new Set(differences.filter(({ kind, block }) => kind === 'REMOVED' && isTelling(block)).map(saidOf));
  const came = new Set(differences.filter((one) => one.kind === 'ADDED' && went.has(saidOf(one))).map(saidOf));
  return differences.map((one) =>
    (one.kind === 'ADDED' || one.kind === 'REMOVED') && came.has(saidOf(one)) ? { ...one, isMoved: true } : one,
  );
}

// a number or a "yes" in a table stands in many places
const isTelling = ({ text, materialId }: LessonBlock): boolean => materialId !== null || text.length >= 20;

/** How many places differ: what was moved is one, not two. */
export const placesIn = (differences: readonly BlockDifference[]): number =>
  differences.filter(({ kind, isMoved }) => kind !== 'SAME' && !(kind === 'REMOVED' && isMoved)).length;
