import { useEffect, useState } from 'react';
import type { IntoText } from './open-uploads';
import { isUnderWay, type UploadItem } from './upload-item';

interface Awaited {
  readonly batch: string;
  readonly into: IntoText;
  /** What of it was told already. */
  readonly told: readonly string[];
}

/** Tells the text that awaits them of files that have come into the library: those that were handed over together in their order. */
export function useIntoText(items: readonly UploadItem[]): {
  readonly isAwaited: boolean;
  readonly await: (batch: string, into: IntoText | undefined) => void;
} {
  const [awaited, setAwaited] = useState<readonly Awaited[]>([]);
  useEffect(() => {
    const left = awaited.flatMap((one): Awaited[] => {
      const those = items.filter(({ batch }) => batch === one.batch);
      if (those.some(isUnderWay)) return [one];
      const arrived = those.flatMap(({ state }) => (state.is === 'done' && state.materialId ? [state.materialId] : []));
      const fresh = arrived.filter((id) => !one.told.includes(id));
      if (fresh.length > 0) one.into.onArrived(fresh);
      // what is paused or was refused for a while may still come
      if (those.some(({ state }) => state.is !== 'done')) return [fresh.length > 0 ? { ...one, told: arrived } : one];
      one.into.onOver();
      return [];
    });
    if (left.length !== awaited.length || left.some((one, at) => one !== awaited[at])) setAwaited(left);
  }, [items, awaited]);
  return {
    isAwaited: awaited.length > 0,
    await: (batch, into) => into && setAwaited((former) => [...former, { batch, into, told: [] }]),
  };
}
