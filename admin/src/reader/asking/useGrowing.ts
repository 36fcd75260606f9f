import { useEffect, useState } from 'react';

interface Page<Item> {
  readonly nodes: readonly Item[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount: number;
}

/** A list as far as it was asked for. */
export interface Grown<Item> {
  readonly items: readonly Item[];
  readonly total: number;
  /** Where the next page begins; null: there is none. */
  readonly next: string | null;
}

const freshMs = 60_000;
/** What was shown, so that who comes back finds the list as long as they left it. */
const shown = new Map<string, Grown<unknown> & { readonly at: number }>();

/** A list that grows page by page. `key` names it; one that is named otherwise is drawn by another component. */
export function useGrowing<Item>(
  key: string,
  fetchPage: (after: string | null) => Promise<Page<Item>>,
  identityOf: (item: Item) => string,
) {
  const [grown, setGrown] = useState(() => shown.get(key) as Grown<Item> | undefined);
  const [error, setError] = useState<unknown>();
  const [isFetching, setFetching] = useState(false);

  async function fetchFrom(after: string | null, before: readonly Item[]) {
    setFetching(true);
    setError(undefined);
    try {
      const { nodes, pageInfo, totalCount } = await fetchPage(after);
      // one that has moved on meanwhile is not shown twice
      const known = new Set(before.map(identityOf));
      const items = [...before, ...nodes.filter((item) => !known.has(identityOf(item)))];
      const now = { items, total: totalCount, next: pageInfo.hasNextPage ? pageInfo.endCursor : null };
      shown.set(key, { ...now, at: Date.now() });
      setGrown(now);
    } catch (failure) {
      setError(failure);
    }
    setFetching(false);
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked when the list opens, not when it is drawn anew
  useEffect(() => {
    if (Date.now() - (shown.get(key)?.at ?? 0) > freshMs) void fetchFrom(null, []);
  }, [key]);

  return {
    answer: grown,
    error,
    isFetching,
    again: () => void fetchFrom(null, []),
    more: () => void fetchFrom(grown?.next ?? null, grown?.items ?? []),
  };
}
