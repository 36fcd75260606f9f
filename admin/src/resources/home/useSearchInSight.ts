import { type RefObject, useLayoutEffect } from 'react';

const mark = 'data-search-in-sight';

/** Tells the bar above the page while the page's own search is in sight: two would stand one over the other. */
export function useSearchInSight(box: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    if (!box.current) return;
    const page = document.documentElement;
    page.toggleAttribute(mark, true);
    const observer = new IntersectionObserver((entries) => page.toggleAttribute(mark, entries.at(-1)?.isIntersecting ?? false));
    observer.observe(box.current);
    return () => {
      observer.disconnect();
      page.toggleAttribute(mark, false);
    };
  }, [box]);
}
