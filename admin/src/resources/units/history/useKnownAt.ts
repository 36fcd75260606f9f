import { useMemo } from 'react';
import { useParam } from '../../../day/useDay';
import { type KnownAt, readKnownAt } from './known-at';

/** Up to when the address asks what was known; undefined: what is known now. */
export function useKnownAt(): KnownAt | undefined {
  const written = useParam('knownAt');
  return useMemo(() => readKnownAt(written), [written]);
}
