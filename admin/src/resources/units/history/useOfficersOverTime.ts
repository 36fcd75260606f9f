import { useCallback, useEffect, useState } from 'react';
import { useDataProvider } from 'react-admin';
import { UnitOfficersOverTimeDocument } from '../../../generated/operations';
import type { ConsoleDataProvider } from '../../../providers/data-provider';
import { readAll } from '../../../providers/read-all';
import { useSavedCount } from '../../../providers/useSavedCount';
import type { Held } from './entries';

/** Which officers of which unit are asked for. */
export interface OfficersAsked {
  readonly id: string;
  readonly asOf: string | undefined;
  readonly knownAt: string | undefined;
}

/** Everybody who ever held a position of a unit, all pages of them. */
export async function readOfficersOverTime(ask: ConsoleDataProvider['ask'], asked: OfficersAsked): Promise<Held[]> {
  return readAll(
    async (after) => (await ask(UnitOfficersOverTimeDocument, { ...asked, after })).unit?.appointments ?? nobody,
    () => undefined,
  );
}

const nobody = { nodes: [], totalCount: 0, pageInfo: { hasNextPage: false } };

/** Everybody who ever held a position of a unit, once it is asked for; read again after something was saved. */
export function useOfficersOverTime(
  { id, asOf, knownAt }: OfficersAsked,
  enabled: boolean,
): { posts: readonly Held[] | undefined; error: unknown; retry: () => void } {
  const { ask } = useDataProvider<ConsoleDataProvider>();
  const saved = useSavedCount();
  const [posts, setPosts] = useState<readonly Held[]>();
  const [error, setError] = useState<unknown>();
  const [attempt, setAttempt] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what was saved and a new attempt ask again
  useEffect(() => {
    if (!enabled) return;
    let isWanted = true;
    setError(undefined);
    readOfficersOverTime(ask, { id, asOf, knownAt })
      .then((found) => isWanted && setPosts(found))
      .catch((reason: unknown) => isWanted && setError(reason));
    return () => {
      isWanted = false;
    };
  }, [ask, id, asOf, knownAt, enabled, saved, attempt]);

  return { posts: enabled ? posts : undefined, error, retry: useCallback(() => setAttempt((former) => former + 1), []) };
}
