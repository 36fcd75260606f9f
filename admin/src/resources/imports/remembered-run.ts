import type { Order } from './useImport';

const key = 'lechan.import-running';

/** A writing that may still go on: of which file, and what was ordered. */
export interface Run {
  readonly fileId: string;
  readonly order: Order;
}

/** Keeps a writing for whoever opens the page meanwhile: the server goes on with it when the page is gone. */
export function keepRun({ fileId, order: { content: _, ...order } }: Run): void {
  const { name, size, lastModified } = order.file;
  try {
    localStorage.setItem(key, JSON.stringify({ fileId, order: { ...order, file: { name, size, lastModified } } }));
  } catch {
    // where the browser keeps nothing, a reload finds nothing
  }
}

/** The writing that was not seen to its end on this machine. */
export function keptRun(): Run | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? 'null');
    return typeof kept?.fileId === 'string' && typeof kept.order?.file?.name === 'string' ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** The writing has ended. */
export function forgetRun(): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // nothing was kept
  }
}
