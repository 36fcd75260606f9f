import { useSyncExternalStore } from 'react';

/** How many pixels the page's text is set in, also after somebody makes it larger or smaller: what is placed by number grows with it. */
export function useRem(): number {
  return useSyncExternalStore(watch, read);
}

function read(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
}

function watch(onChange: () => void): () => void {
  // nothing tells of another size of the text but what is measured in it
  const measure = document.createElement('div');
  measure.style.cssText = 'position: fixed; visibility: hidden; pointer-events: none; width: 1rem; height: 0; top: 0; left: 0';
  measure.ariaHidden = 'true';
  document.body.append(measure);
  const observer = new ResizeObserver(onChange);
  observer.observe(measure);
  return () => {
    observer.disconnect();
    measure.remove();
  };
}
