import type { Order } from './useImport';
import type { Expected } from './written';

const key = 'lechan.import-running';

/** A writing that may still go on: of which file, what was ordered, and what the dry run said it would do. */
export interface Run {
  readonly fileId: string;
  readonly order: Order;
  readonly expected?: Expected;
}

/** Keeps a writing for whoever opens the page meanwhile: the server goes on with it when the page is gone. */
export function keepRun({ fileId, order: { content: _, ...order }, expected }: Run): void {
  const { name, size, lastModified } = order.file;
  const run: Run = { fileId, order: { ...order, file: { name, size, lastModified } } };
  // what does not fit is left out; where the browser keeps nothing at all, a reload finds nothing
  if (!keep({ ...run, expected }) && expected) keep({ ...run, expected: { ...expected, changes: [] } });
}

function keep(run: Run): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(run));
    return true;
  } catch {
    return false;
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
