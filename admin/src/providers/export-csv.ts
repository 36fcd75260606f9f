import type { Page } from './page';

/** All rows of a list, page after page. */
export async function readAll<Item>(
  ask: (after: string | null) => Promise<Page<Item>>,
  onProgress: (done: number, total: number) => void,
): Promise<Item[]> {
  const found: Item[] = [];
  for (let after: string | null = null; ; ) {
    const { nodes, totalCount, pageInfo } = await ask(after);
    found.push(...nodes);
    onProgress(found.length, totalCount);
    if (!pageInfo.hasNextPage) return found;
    after = pageInfo.endCursor ?? null;
  }
}

/** Saves a table as CSV that Excel opens rightly: UTF-8 with its mark in front, and no cell taken for a formula. */
export async function saveCsv(name: string, header: string[], rows: string[][]): Promise<void> {
  const { writeCsv } = await import('hucre/csv');
  const text = writeCsv([header, ...rows], { bom: true, escapeFormulae: true });
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${name}.csv`;
  link.click();
  URL.revokeObjectURL(address);
}
