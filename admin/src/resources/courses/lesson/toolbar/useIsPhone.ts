import { useSyncExternalStore } from 'react';

const phone = window.matchMedia('(max-width: 43.6875em)');

/** Whether the window is as narrow as a phone: as the style sheets have it. */
export function useIsPhone(): boolean {
  return useSyncExternalStore(
    (listener) => {
      phone.addEventListener('change', listener);
      return () => phone.removeEventListener('change', listener);
    },
    () => phone.matches,
  );
}
