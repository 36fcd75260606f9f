import { useEffect, useState } from 'react';

/** What is typed, a moment after one stopped typing. */
export function useSettled(text: string, wait = 140): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), wait);
    return () => clearTimeout(timer);
  }, [text, wait]);
  return settled;
}
