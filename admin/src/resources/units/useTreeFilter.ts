import { useEffect, useRef, useState } from 'react';
import { useChangeParams, useParam } from '../../day/useDay';
import { sought as cut } from '../../parts/typed';
import { useSettled } from '../search/useSettled';

/** What the tree is filtered by: as it is typed, and as it is asked for; it stands in the address, for a reload and for Back. */
export function useTreeFilter() {
  const change = useChangeParams();
  const inAddress = cut(useParam('find') ?? '');
  const [text, setText] = useState(inAddress);
  const sought = useSettled(text.trim());
  const written = useRef(inAddress);

  useEffect(() => {
    if (inAddress === written.current) return;
    written.current = inAddress;
    setText(inAddress);
  }, [inAddress]);
  useEffect(() => {
    if (sought === written.current.trim()) return;
    written.current = sought;
    change({ find: sought || undefined }, { replace: true });
  }, [sought, change]);

  return { text, setText, sought, isSeeking: text.trim() !== '' };
}
