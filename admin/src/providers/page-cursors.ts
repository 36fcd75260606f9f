/** One page of a connection, as the API gives it. */
export interface Page<Item> {
  readonly nodes: readonly Item[];
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}

/** Where the pages of one list end, so that page n can be asked for by number. */
export class PageCursors {
  /** ends[n] is the cursor after page n; page 0 is the place before the first. */
  private readonly ends: (string | null)[] = [null];

  /** Gives page n, walking from the nearest page whose end is known. */
  async read<Item>(page: number, ask: (after: string | null) => Promise<Page<Item>>): Promise<Page<Item>> {
    for (let at = Math.min(page, this.ends.length); ; at++) {
      const found = await ask(this.ends[at - 1] ?? null);
      if (found.pageInfo.hasNextPage) this.ends[at] = found.pageInfo.endCursor ?? null;
      if (at === page || !found.pageInfo.hasNextPage) return at === page ? found : { ...found, nodes: [] };
    }
  }
}
