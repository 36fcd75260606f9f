import { useEffect } from 'react';
import { useChangeParams, useParam } from '../day/useDay';

/**
 * Opens what an address asks of a page, once: `do=add` a form for something new, `do=appoint:SECRETARY` that of a post. Then the address
 * is the page's alone again. What the page does not know it leaves to others.
 */
export function useAskedAct<Act extends string>(
  known: readonly Act[],
  open: (act: Act, subject: string | undefined) => void,
  /** Whether what the act is about is there: another day's may still be on its way. */
  isReady = true,
): void {
  const asked = useParam('do');
  const change = useChangeParams();
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once, whatever the page has become since
  useEffect(() => {
    const [name, subject] = asked?.split(':') ?? [];
    const act = known.find((one) => one === name);
    if (!act || !isReady) return;
    open(act, subject);
    change({ do: undefined }, { replace: true });
  }, [asked, isReady]);
}
