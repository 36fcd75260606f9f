import { useLayoutEffect, useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();
/** How far down each page was when it was left, by the place in the browser's history that it has. */
const heights = new Map<number, number>();
let place = 0;
let isMoved = false;

/** Path and query of the page that is shown; what stands behind # is the browser's own. */
export function useAddress(): string {
  const address = useSyncExternalStore(subscribe, addressNow);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each page begins where it was left, a new one at its top
  useLayoutEffect(() => {
    if (isMoved) window.scrollTo(0, heights.get(place) ?? 0);
  }, [address]);
  return address;
}

/** Whether the page was reached from another one: then its heading takes the focus. */
export const isReached = (): boolean => isMoved;

/** Opens another page of the reader. */
export function go(to: string, { isReplaced = false } = {}): void {
  if (isReplaced) history.replaceState({ place }, '', to);
  else {
    heights.set(place, window.scrollY);
    place += 1;
    heights.delete(place);
    history.pushState({ place }, '', to);
    isMoved = true;
  }
  tell();
}

/** Follows the browser's own way back and forth. */
export function followHistory(): void {
  history.scrollRestoration = 'manual';
  place = placeIn(history.state) ?? 0;
  history.replaceState({ place }, '');
  let shown = addressNow();
  window.addEventListener('popstate', ({ state }) => {
    // within a page, to a heading or a footnote: the browser goes there itself
    if (addressNow() === shown) return;
    heights.set(place, window.scrollY);
    place = placeIn(state) ?? place;
    isMoved = true;
    tell();
  });
  listeners.add(() => {
    shown = addressNow();
  });
}

const placeIn = (state: unknown): number | undefined => {
  const known = (state as { place?: unknown } | null)?.place;
  return typeof known === 'number' ? known : undefined;
};

const addressNow = () => window.location.pathname + window.location.search;

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

function tell(): void {
  for (const listener of [...listeners]) listener();
}
