/** An item of two lists: where it is in each, and whether its neighbours have changed places around it. */
export interface ListedItem<T> {
  readonly key: string;
  readonly before: T | null;
  readonly after: T | null;
  readonly isMoved: boolean;
}

/**
 * The items of two lists, each once: in the order of the later one, and what is no more after what it stood behind. Of those that are in
 * both, as few as can be are moved: the others stand in the same order still.
 */
export function listDifference<T>(before: readonly T[], after: readonly T[], keyOf: (item: T) => string): ListedItem<T>[] {
  const [was, is] = [placesOf(before, keyOf), placesOf(after, keyOf)];
  const staying = longestRise(after.flatMap((item) => was.get(keyOf(item)) ?? []));
  const items = after.map((item): ListedItem<T> => {
    const place = was.get(keyOf(item));
    return {
      key: keyOf(item),
      before: place === undefined ? null : (before[place] as T),
      after: item,
      isMoved: place !== undefined && !staying.has(place),
    };
  });
  before.forEach((item, i) => {
    if (is.has(keyOf(item))) return;
    const former = i === 0 ? -1 : items.findIndex(({ key }) => key === keyOf(before[i - 1] as T));
    items.splice(former + 1, 0, { key: keyOf(item), before: item, after: null, isMoved: false });
  });
  return items;
}

const placesOf = <T>(items: readonly T[], keyOf: (item: T) => string): Map<string, number> =>
  new Map(items.map((item, i) => [keyOf(item), i]));

/** The numbers of a list that make its longest rising row. */
export function longestRise(numbers: readonly number[]): Set<number> {
  const former: number[] = [];
  const ends: number[] = [];
  numbers.forEach((number, i) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[ends[middle] as number] as number) < number) low = middle + 1;
      else high = middle;
    }
    former[i] = low > 0 ? (ends[low - 1] as number) : -1;
    ends[low] = i;
  });
  const rise = new Set<number>();
  for (let at = ends.at(-1) ?? -1; at >= 0; at = former[at] as number) rise.add(numbers[at] as number);
  return rise;
}
