import { useState } from 'react';

/** Whether what one looks at became another since the page was opened: somebody took it back, or handed it in anew. */
export function useRenewed(id: string, version: number): boolean {
  const [first, setFirst] = useState({ id, version });
  if (first.id !== id) setFirst({ id, version });
  return first.id === id && first.version !== version;
}
