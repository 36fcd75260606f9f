import { useEffect, useState } from 'react';

/** What is being typed or chosen, a moment after it last changed: what asks the API need not ask at every key. */
export function useSettled(value: string | undefined, moment = 400): string | undefined {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), moment);
    return () => clearTimeout(timer);
  }, [value, moment]);
  return settled;
}
