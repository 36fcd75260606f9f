import { useState } from 'react';

/**
 * Whether what one looks at became another since the page was opened: somebody took it back, or handed it in anew. What was kept of an earlier
 * visit is no opening: it counts from the first answer that nothing newer is awaited for.
 */
export function useRenewed(id: string, version: number, isAwaited: boolean): boolean {
  const [first, setFirst] = useState<{ id: string; version: number }>();
  if (first?.id !== id && !isAwaited) setFirst({ id, version });
  return first?.id === id && first.version !== version;
}
