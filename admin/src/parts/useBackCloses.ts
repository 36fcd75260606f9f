import { useEffect, useRef } from 'react';

/** As far as TypeScript's own library of the browser does not know it yet. */
interface Watcher {
  onclose: (() => void) | null;
  destroy: () => void;
}

/**
 * The Back of a phone closes what is open above the page instead of leaving the page, where the browser knows how. With a keyboard there is
 * Escape, which each part answers for itself.
 */
export function useBackCloses(isOpen: boolean, onClose: () => void): void {
  const close = useRef(onClose);
  useEffect(() => {
    close.current = onClose;
  });
  useEffect(() => {
    const CloseWatcher: (new () => Watcher) | undefined = Reflect.get(window, 'CloseWatcher');
    if (!isOpen || !CloseWatcher || !window.matchMedia('(pointer: coarse)').matches) return;
    const watcher = new CloseWatcher();
    watcher.onclose = () => close.current();
    return () => watcher.destroy();
  }, [isOpen]);
}
