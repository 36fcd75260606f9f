/** The places that rows get when they stand in a new order: as few as can be change, the others keep theirs. */
export function ranksInOrder(ranks: readonly number[]): readonly number[] {
  const kept = longestRise(ranks);
  const next = [...ranks];
  let from = 0;
  for (const until of [...kept, ranks.length]) {
    if (until === from) {
      from = until + 1;
      continue;
    }
    const below = from === 0 ? -1 : (ranks[from - 1] ?? 0);
    const above = ranks[until] ?? below + 10 * (until - from + 1);
    const step = Math.floor((above - below) / (until - from + 1));
    if (step < 1) return ranks.map((_, index) => (index + 1) * 10);
    for (let at = from; at < until; at++) next[at] = below + step * (at - from + 1);
    from = until + 1;
  }
  return next;
}

/** Where the longest row of ever greater numbers stands. */
function longestRise(ranks: readonly number[]): readonly number[] {
  const best: number[][] = [];
  for (const [at, rank] of ranks.entries()) {
    const before = best.filter((rise) => (ranks[rise.at(-1) ?? 0] ?? 0) < rank);
    const longest = before.reduce<number[]>((former, rise) => (rise.length > former.length ? rise : former), []);
    best.push([...longest, at]);
  }
  return best.reduce<number[]>((former, rise) => (rise.length > former.length ? rise : former), []);
}
