import type { Page } from './page';

/** Rows of a list page by page, as they are asked for: the next page only when the one before has been dealt with. */
export async function* readPages<Item>(
  ask: (after: string | null) => Promise<Page<Item>>,
  onProgress: (done: number, total: number) => void,
): AsyncGenerator<readonly Item[]> {
  let done = 0;
  for (let after: string | null = null; ; ) {
    const { nodes, totalCount, pageInfo } = await ask(after);
    done += nodes.length;
    onProgress(done, totalCount);
    yield nodes;
    if (!pageInfo.hasNextPage) return;
    after = pageInfo.endCursor ?? null;
  }
}

/** All rows of a list, page after page. */
export async function readAll<Item>(
  ask: (after: string | null) => Promise<Page<Item>>,
  onProgress: (done: number, total: number) => void,
): Promise<Item[]> {
  const found: Item[] = [];
  for await (const nodes of readPages(ask, onProgress)) found.push(...nodes);
  return found;
}
