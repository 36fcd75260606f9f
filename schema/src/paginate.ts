/** The part of a connection that paging needs. */
export interface Connection<Item> {
  readonly nodes: readonly Item[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}

/** Walks through a connection; a page is asked for when the one before is used up. */
export async function* pages<Result, Item>(
  ask: (after: string | null) => Promise<Result>,
  select: (result: Result) => Connection<Item> | null | undefined,
): AsyncGenerator<Item, void, undefined> {
  let after: string | null = null;
  do {
    const page: Connection<Item> | null | undefined = select(await ask(after));
    if (!page) return;
    yield* page.nodes;
    after = page.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? null) : null;
  } while (after !== null);
}
