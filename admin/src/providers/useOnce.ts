import { useRef, useState } from 'react';

/** Lets one thing of several steps be under way at a time; what is asked for meanwhile is not begun. */
export function useOnce(): { once: <Result>(carryOut: () => Promise<Result>) => Promise<Result | undefined>; isBusy: boolean } {
  const underWay = useRef(false);
  const [isBusy, setBusy] = useState(false);
  async function once<Result>(carryOut: () => Promise<Result>): Promise<Result | undefined> {
    if (underWay.current) return undefined;
    underWay.current = true;
    setBusy(true);
    try {
      return await carryOut();
    } finally {
      underWay.current = false;
      setBusy(false);
    }
  }
  return { once, isBusy };
}
