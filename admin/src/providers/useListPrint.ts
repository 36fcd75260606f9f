import { useEffect, useState } from 'react';
import { useNotify } from 'react-admin';
import { useText } from '../i18n/useText';
import type { Page } from './page';
import { readPages } from './read-all';

/** More rows are no reading matter: some fifty sheets. */
const mostPrinted = 2000;

/** A list gathered for paper. */
export interface Gathered<Item> {
  readonly rows: readonly Item[];
  readonly at: string;
}

/**
 * Gathers all rows of a list, then opens the browser's print, as soon as the words on it are known too. What is too long to print, or
 * can't be read, is told.
 */
export function useListPrint<Item>(isWorded: boolean): {
  print: (read: (after: string | null) => Promise<Page<Item>>) => Promise<void>;
  isGathering: boolean;
  gathered: Gathered<Item> | undefined;
} {
  const say = useText();
  const notify = useNotify();
  const [isGathering, setGathering] = useState(false);
  const [gathered, setGathered] = useState<Gathered<Item>>();

  useEffect(() => {
    const done = () => setGathered(undefined);
    window.addEventListener('afterprint', done);
    return () => window.removeEventListener('afterprint', done);
  }, []);
  useEffect(() => {
    if (gathered && isWorded) window.print();
  }, [gathered, isWorded]);

  async function print(read: (after: string | null) => Promise<Page<Item>>) {
    setGathering(true);
    try {
      const rows: Item[] = [];
      let count = 0;
      for await (const nodes of readPages(read, (_, total) => (count = total))) {
        if (count > mostPrinted) {
          notify(say('lists.print.tooLong', { count, most: mostPrinted }), { type: 'error' });
          return;
        }
        rows.push(...nodes);
      }
      setGathered({ rows, at: new Date().toISOString() });
    } catch {
      notify(say('history.print.failed'), { type: 'error' });
    } finally {
      setGathering(false);
    }
  }
  return { print, isGathering, gathered };
}
