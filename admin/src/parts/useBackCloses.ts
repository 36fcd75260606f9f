import { useEffect, useRef } from 'react';
import { useBlocker, useLocation } from 'react-admin';

/** As far as TypeScript's own library of the browser does not know it yet. */
interface Watcher {
  onclose: (() => void) | null;
  destroy: () => void;
}

/** How to close what is open above the page, the topmost last. */
const open: (() => void)[] = [];

/**
 * Back closes what is open above the page instead of leaving the page. A phone's own Back does so too where nothing precedes the page and
 * the browser knows how. With a keyboard there is Escape, which each part answers for itself.
 */
export function useBackCloses(isOpen: boolean, onClose: () => void): void {
  const latest = useRef(onClose);
  useEffect(() => {
    latest.current = onClose;
  });
  useEffect(() => {
    if (!isOpen) return;
    const close = () => latest.current();
    open.push(close);
    const CloseWatcher: (new () => Watcher) | undefined = Reflect.get(window, 'CloseWatcher');
    const watcher = CloseWatcher && window.matchMedia('(pointer: coarse)').matches ? new CloseWatcher() : undefined;
    if (watcher) watcher.onclose = close;
    return () => {
      open.splice(open.indexOf(close), 1);
      watcher?.destroy();
    };
  }, [isOpen]);
}

/**
 * Keeps Back from leaving a page above which something is open: once, around all pages. The router goes back to where it was by the numbers
 * that it gives to pages; one whose address was typed or pasted has none, and is left.
 */
export function useBackStays(): void {
  const location = useLocation();
  const isNumbered = useRef(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each page has its own number
  useEffect(() => {
    isNumbered.current = hasNumber();
  }, [location]);
  const blocker = useBlocker(({ historyAction }) => historyAction === 'POP' && open.length > 0 && isNumbered.current && hasNumber());
  useEffect(() => {
    if (blocker.state !== 'blocked') return;
    blocker.reset();
    open.at(-1)?.();
  }, [blocker]);
}

function hasNumber(): boolean {
  return typeof window.history.state?.idx === 'number';
}
