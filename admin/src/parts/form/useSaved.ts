import { useNotify } from 'react-admin';
import { useText } from '../../i18n/useText';
import { wasPutUp } from '../../providers/second-person';

/** The act that takes back what was saved: what its button says, where its form opens, and what stands in it already. */
export interface WayBack {
  readonly label: string;
  /** The page on which the form opens. */
  readonly path: string;
  /** What that page opens, and on which day when not on the one in view. */
  readonly ask: { readonly do?: string; readonly asOf?: string };
  /** What stands in the form, under the name by which it keeps what is typed. */
  readonly draft?: { readonly name: string; readonly values: object };
}

/**
 * Says in words what was saved, and offers the acts that take it back: each a form filled in, nothing is undone unseen. Of what waits for a
 * second person it says so instead, and where it is found.
 */
export function useSaved(): (message: string, ...ways: readonly WayBack[]) => void {
  const notify = useNotify();
  const say = useText();
  return (message, ...ways) => {
    if (!wasPutUp()) return notify(message, { ways });
    notify(say('proposals.putUp'), { ways: [{ label: say('proposals.see'), path: '/rights/proposals', ask: {} }] });
  };
}
