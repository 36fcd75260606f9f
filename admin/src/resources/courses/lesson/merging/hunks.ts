import { diffArrays } from 'diff';
import { type Block, keyOf } from '../../difference/blocks';

/** A stretch of a text that two people wrote from the same beginning: the same in both, or written by one of them or both. */
export type Hunk =
  | { readonly kind: 'same'; readonly blocks: readonly Block[] }
  | {
      readonly kind: 'differs';
      /** Who wrote here. */
      readonly by: 'mine' | 'theirs' | 'both';
      readonly mine: readonly Block[];
      readonly theirs: readonly Block[];
    };

/** Which version a stretch is taken from. */
export type Side = 'mine' | 'theirs' | 'both';

/** Compares two texts with the one that both were made from, block by block. */
export function hunksOf(base: readonly Block[], mine: readonly Block[], theirs: readonly Block[]): Hunk[] {
  const [inMine, inTheirs] = [matchesOf(base, mine), matchesOf(base, theirs)];
  const hunks: Hunk[] = [];
  let [at, m, t] = [0, 0, 0];
  while (at < base.length || m < mine.length || t < theirs.length) {
    let stable = at;
    while (stable < base.length && (inMine[stable] === undefined || inTheirs[stable] === undefined)) stable++;
    const [untilMine, untilTheirs] = [inMine[stable] ?? mine.length, inTheirs[stable] ?? theirs.length];
    addDiffering(hunks, base.slice(at, stable), mine.slice(m, untilMine), theirs.slice(t, untilTheirs));
    [at, m, t] = [stable, untilMine, untilTheirs];
    const same: Block[] = [];
    while (at < base.length && inMine[at] === m && inTheirs[at] === t) {
      same.push(mine[m] as Block);
      [at, m, t] = [at + 1, m + 1, t + 1];
    }
    if (same.length > 0) addSame(hunks, same);
  }
  return hunks;
}

/** What a stretch is taken from as long as nobody chose: from who wrote there; where both did, only a person can tell. */
export function usualSide(hunk: Hunk): Side | undefined {
  return hunk.kind === 'differs' && hunk.by !== 'both' ? hunk.by : undefined;
}

/** The blocks that come of choosing. Errors: Error where a stretch that both wrote has no side. */
export function chosenBlocks(hunks: readonly Hunk[], sides: ReadonlyMap<Hunk, Side>): Block[] {
  return hunks.flatMap((hunk) => {
    if (hunk.kind === 'same') return hunk.blocks;
    const side = sides.get(hunk) ?? usualSide(hunk);
    if (!side) throw new Error('A stretch that both wrote needs a side');
    return side === 'both' ? [...hunk.theirs, ...hunk.mine] : hunk[side];
  });
}

function addDiffering(hunks: Hunk[], base: readonly Block[], mine: readonly Block[], theirs: readonly Block[]): void {
  if (base.length + mine.length + theirs.length === 0) return;
  // each rewrote other blocks that lie side by side: block by block
  if (base.length > 1 && base.length === mine.length && base.length === theirs.length) {
    for (let at = 0; at < base.length; at++) addDiffering(hunks, base.slice(at, at + 1), mine.slice(at, at + 1), theirs.slice(at, at + 1));
    return;
  }
  // who did not write, or wrote the same, leaves nothing to choose
  if (isSame(mine, theirs)) {
    if (mine.length > 0) addSame(hunks, mine);
    return;
  }
  const by = isSame(base, theirs) ? 'mine' : isSame(base, mine) ? 'theirs' : 'both';
  hunks.push({ kind: 'differs', by, mine, theirs });
}

function addSame(hunks: Hunk[], blocks: readonly Block[]): void {
  const last = hunks.at(-1);
  if (last?.kind === 'same') hunks[hunks.length - 1] = { kind: 'same', blocks: [...last.blocks, ...blocks] };
  else hunks.push({ kind: 'same', blocks });
}

function isSame(one: readonly Block[], other: readonly Block[]): boolean {
  return one.length === other.length && one.every((block, at) => keyOf(block) === keyOf(other[at] as Block));
}

/** For each block of one text where it stands in another; undefined where it is not there. */
function matchesOf(from: readonly Block[], to: readonly Block[]): (number | undefined)[] {
  const matches: (number | undefined)[] = new Array(from.length).fill(undefined);
  let [i, j] = [0, 0];
  for (const { value, added, removed } of diffArrays(from.map(keyOf), to.map(keyOf))) {
    if (!added && !removed) for (let n = 0; n < value.length; n++) matches[i + n] = j + n;
    if (!added) i += value.length;
    if (!removed) j += value.length;
  }
  return matches;
}
