import { useNotify } from 'react-admin';

/** The act that takes back what was saved: what its button says, where its form opens, and what stands in it already. */
export interface WayBack {
  readonly label: string;
  /** The page on which the form opens. */
  readonly path: string;
  /** What that page opens, and on which day when not on the one in view. */
  readonly ask: { readonly do: string; readonly asOf?: string };
  /** What stands in the form, under the name by which it keeps what is typed. */
  readonly draft?: { readonly name: string; readonly values: object };
}

/** Says in words what was saved, and offers the acts that take it back: each a form filled in, nothing is undone unseen. */
export function useSaved(): (message: string, ...ways: readonly WayBack[]) => void {
  const notify = useNotify();
  return (message, ...ways) => notify(message, { ways });
}
