import { useState } from 'react';
import type { Outcome } from './useAct';
import { useOnce } from './useOnce';

/** Why an act without a form came to nothing: what it was refused for, or what failed. */
export type Trouble = { readonly messages: readonly string[] } | { readonly error: unknown };

/** An act that a button alone carries out, once however often it is pressed; what came in its way is to be told beside it. */
export function useDirectAct<Done extends Outcome, Args extends unknown[]>(
  carryOut: (...args: Args) => Promise<Done | Outcome | undefined>,
  onDone: (...args: Args) => void,
): { go: (...args: Args) => void; isBusy: boolean; trouble: Trouble | undefined } {
  const { once, isBusy } = useOnce();
  const [trouble, setTrouble] = useState<Trouble>();

  async function run(...args: Args): Promise<void> {
    setTrouble(undefined);
    try {
      const done = await carryOut(...args);
      if (!done) return;
      if (done.userErrors.length > 0) setTrouble({ messages: [...new Set(done.userErrors.map(({ message }) => message))] });
      else onDone(...args);
    } catch (error) {
      setTrouble({ error });
    }
  }
  return { go: (...args) => void once(() => run(...args)), isBusy, trouble };
}
