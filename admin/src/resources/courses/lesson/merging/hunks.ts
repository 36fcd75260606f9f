import { diffArrays } from 'diff';
import { type Block, keyOf } from '../../difference/blocks';

/** A stretch of a text that two people wrote from the same beginning: the same in both, or written by one of them or both. */
export type Hunk =
  | { readonly kind: 'same'; readonly blocks: readonly Block[] }
  | {
      readonly kind: 'differs';
      /** Who wrote here. */
      readonly by: 'mine' | 'theirs' | 'both';
      /** What both were written from. */
      readonly base: readonly Block[];
      readonly mine: readonly Block[];
      readonly theirs: readonly Block[];
    };

/** Which version a stretch is taken from. */
export type Side = 'mine' | 'theirs' | 'both';

/** Compares two texts with the one that both were made from, block by block: cut wherever in both it is plain what stood before and after. */
export function hunksOf(base: readonly Block[], mine: readonly Block[], theirs: readonly Block[]): Hunk[] {
  const [inMine, inTheirs] = [matchesOf(base, mine), matchesOf(base, theirs)];
  const hunks: Hunk[] = [];
  let [from, m, t] = [0, 0, 0];
  for (let at = 0; at <= base.length; at++) {
    const [here, there] = [gapAt(inMine, at, mine.length), gapAt(inTheirs, at, theirs.length)];
    if (!here || !there) continue;
    addPart(hunks, base.slice(from, at), mine.slice(m, here.from), theirs.slice(t, there.from));
    addPart(hunks, [], mine.slice(here.from, here.until), theirs.slice(there.from, there.until));
    [from, m, t] = [at, here.until, there.until];
  }
  return hunks;
}

/** What stands in a text between two blocks of the one that it was made from; undefined where neither of them is in it any more. */
function gapAt(matches: readonly (number | undefined)[], at: number, length: number): { from: number; until: number } | undefined {
  const before = at === 0 ? -1 : matches[at - 1];
  const after = at === matches.length ? length : matches[at];
  const from = before === undefined ? after : before + 1;
  return from === undefined ? undefined : { from, until: after ?? from };
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
    if (side !== 'both') return hunk[side];
    // what was there before, then what was written
    return hunk.by === 'theirs' ? [...hunk.mine, ...hunk.theirs] : [...hunk.theirs, ...hunk.mine];
  });
}

function addPart(hunks: Hunk[], base: readonly Block[], mine: readonly Block[], theirs: readonly Block[]): void {
  if (base.length + mine.length + theirs.length === 0) return;
  // each rewrote other blocks that lie side by side: block by block
  if (base.length > 1 && base.length === mine.length && base.length === theirs.length) {
    for (let at = 0; at < base.length; at++) addPart(hunks, base.slice(at, at + 1), mine.slice(at, at + 1), theirs.slice(at, at + 1));
    return;
  }
  // who did not write, or wrote the same, leaves nothing to choose
  if (isSame(mine, theirs)) {
    if (mine.length > 0) addSame(hunks, mine);
    return;
  }
  const by = isSame(base, theirs) ? 'mine' : isSame(base, mine) ? 'theirs' : 'both';
  hunks.push({ kind: 'differs', by, base, mine, theirs });
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
