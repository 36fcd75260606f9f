import { useCallback, useEffect } from 'react';
import { useStore } from 'react-admin';

/** A unit's or person's page that was seen on this machine. */
export interface RecentPlace {
  readonly path: string;
  readonly kind: 'unit' | 'person';
  readonly name: string;
}

const most = 8;
const key = 'recentPlaces';

/** The pages seen last on this machine, the latest first, and how to forget one or all. */
export function useRecentPlaces(): { places: readonly RecentPlace[]; forget: (path: string) => void; forgetAll: () => void } {
  const [places, setPlaces] = useStore<readonly RecentPlace[]>(key, []);
  const forget = useCallback(
    (path: string) => setPlaces((former: readonly RecentPlace[] = []) => former.filter((place) => place.path !== path)),
    [setPlaces],
  );
  return { places, forget, forgetAll: useCallback(() => setPlaces([]), [setPlaces]) };
}

/** Remembers on this machine that a page was seen; nothing while it is not known yet. */
export function useVisit(place: RecentPlace | null | undefined): void {
  const [, setPlaces] = useStore<readonly RecentPlace[]>(key, []);
  const { path, kind, name } = place ?? {};
  useEffect(() => {
    if (!path || !kind || !name) return;
    setPlaces((former: readonly RecentPlace[] = []) => {
      const [latest] = former;
      if (latest?.path === path && latest.name === name) return former;
      return [{ path, kind, name }, ...former.filter((place) => place.path !== path)].slice(0, most);
    });
  }, [path, kind, name, setPlaces]);
}
