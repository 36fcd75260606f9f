import { useEffect, useState } from 'react';

const listeners = new Set<() => void>();

/** Tells what keeps data of its own, such as the tree, that something was saved. */
export function announceSaved(): void {
  for (const listener of listeners) listener();
}

/** How often something was saved since the page was opened. */
export function useSavedCount(): number {
  const [count, setCount] = useState(0);
  useEffect(() => {
    const listener = () => setCount((former) => former + 1);
    listeners.add(listener);
    return () => void listeners.delete(listener);
  }, []);
  return count;
}
