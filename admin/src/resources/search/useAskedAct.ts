import { useEffect } from 'react';
import { useChangeParams, useParam } from '../../day/useDay';

/** Opens what an address asks for: `do=add` the form for something new, `do=appoint:SECRETARY` that of a post. The address is then the page's alone. */
export function useAskedAct(open: (act: string, subject: string | undefined) => void): void {
  const asked = useParam('do');
  const change = useChangeParams();
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once, whatever the page has become since
  useEffect(() => {
    if (!asked) return;
    const [act = '', subject] = asked.split(':');
    open(act, subject);
    change({ do: undefined }, { replace: true });
  }, [asked]);
}
