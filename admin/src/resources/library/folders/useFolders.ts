import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useDataProvider } from 'react-admin';
import { MaterialFoldersDocument } from '../../../generated/operations';
import type { ConsoleDataProvider } from '../../../providers/data-provider';
import { readAll } from '../../../providers/read-all';
import { type PlacedFolder, placedFolders, type UnitFolders } from './folder-tree';

/** The folders of the libraries that one may see. */
export interface Folders {
  readonly units: readonly UnitFolders[];
  readonly all: readonly PlacedFolder[];
  readonly find: (id: string | null | undefined) => PlacedFolder | undefined;
  readonly isPending: boolean;
  readonly error: unknown;
  readonly refetch: () => void;
}

/** Reads all folders, and keeps them until something is saved. */
export function useFolders(): Folders {
  const provider = useDataProvider<ConsoleDataProvider>();
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['materialFolders'],
    queryFn: () => readAll(async (after) => (await provider.ask(MaterialFoldersDocument, { after })).materialFolders, nothing),
    retry: false,
  });
  return useMemo(() => {
    const units = placedFolders(data ?? []);
    const all = units.flatMap(({ folders }) => folders);
    return { units, all, find: (id) => all.find(({ folder }) => folder.id === id), isPending, error, refetch: () => void refetch() };
  }, [data, error, isPending, refetch]);
}

function nothing(): void {
  // folders are few: how far reading them has come is told nowhere
}
