import { useEffect } from 'react';

/** Has the browser ask before the page is left or loaded anew while something is under way whose outcome only this page will tell. */
export function useStay(isUnderWay: boolean): void {
  useEffect(() => {
    if (!isUnderWay) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isUnderWay]);
}
