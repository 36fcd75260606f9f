import { useRef, useState } from 'react';
import { useRefresh } from 'react-admin';
import type { Refusal } from './useAct';
import { announceSaved } from './useSavedCount';

/** What became of one of many: can be done, refused, done, not known to be done, or not reached. */
export type Fate = 'fine' | 'refused' | 'done' | 'unknown' | 'untouched';

/** One of many, what became of it, and why where it was not done. */
export interface Tried<Item> {
  readonly item: Item;
  readonly fate: Fate;
  readonly why?: string;
}

/** How far a run has come. */
export interface Reached {
  readonly done: number;
  readonly total: number;
}

/** One act on one item, dry or for good: its refusals, none when it can be or was done. */
export type Attempt<Item> = (item: Item, dryRun: boolean) => Promise<readonly Refusal[]>;

/** Rows that are tried at a time: what is only asked may be asked together. */
const together = 4;

/**
 * An act on many, each by itself: first all are tried dry, then those that can be done are done one after another. Whatever is not done
 * is said; where the server is lost, or the reader stops, the rest stays untouched.
 */
export function useBulk<Item>() {
  const refresh = useRefresh();
  const stopped = useRef(false);
  const [reached, setReached] = useState<Reached>();

  /** Asks of each whether it would be refused. A lost server fails the whole trial: nothing was written. */
  async function tryAll(items: readonly Item[], attempt: Attempt<Item>): Promise<Tried<Item>[]> {
    const found: Tried<Item>[] = [];
    setReached({ done: 0, total: items.length });
    try {
      for (let at = 0; at < items.length; at += together) {
        const some = items.slice(at, at + together);
        found.push(...(await Promise.all(some.map(async (item) => told(item, 'fine', await attempt(item, true))))));
        setReached({ done: found.length, total: items.length });
      }
      return found;
    } finally {
      setReached(undefined);
    }
  }

  /** Does it, one after another. */
  async function doAll(items: readonly Item[], attempt: Attempt<Item>): Promise<Tried<Item>[]> {
    const found: Tried<Item>[] = [];
    stopped.current = false;
    setReached({ done: 0, total: items.length });
    for (const item of items) {
      if (stopped.current) found.push({ item, fate: 'untouched' });
      else {
        try {
          found.push(told(item, 'done', await attempt(item, false)));
        } catch {
          // it may have been written before the answer was lost; and who does not answer is not asked further
          found.push({ item, fate: 'unknown' });
          stopped.current = true;
        }
      }
      setReached({ done: found.length, total: items.length });
    }
    setReached(undefined);
    if (found.some(({ fate }) => fate === 'done' || fate === 'unknown')) {
      refresh();
      announceSaved();
    }
    return found;
  }

  return {
    tryAll,
    doAll,
    reached,
    stop: () => {
      stopped.current = true;
    },
  };
}

function told<Item>(item: Item, fate: 'fine' | 'done', refusals: readonly Refusal[]): Tried<Item> {
  return refusals.length ? { item, fate: 'refused', why: refusals.map(({ message }) => message).join(' ') } : { item, fate };
}
