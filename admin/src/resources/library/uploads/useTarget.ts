import { useState } from 'react';
import type { UnitOptionFragment } from '../../../generated/operations';
import { useUnitsFor } from '../../courses/useUnitsFor';
import { type Folders, useFolders } from '../folders/useFolders';
import type { UploadTarget } from './upload-item';

/** Where files that are being chosen will go. */
export interface Target {
  readonly folders: Folders;
  readonly folderId: string | null;
  readonly setFolderId: (id: string | null) => void;
  /** The unit whose library it is, as far as it is known: that of the folder, the only one that there is, or the one chosen. */
  readonly unitId: string | undefined;
  /** Whether a unit has to be chosen, and which. */
  readonly asked: { readonly unit: UnitOptionFragment | null; readonly within: readonly string[] | undefined } | undefined;
  readonly setUnit: (unit: UnitOptionFragment | null) => void;
  /** Begins with a folder, and with a unit that is given. */
  readonly begin: (folderId: string | null, unitId?: string) => void;
  readonly target: UploadTarget | undefined;
}

/** Chooses a folder, and where it is in none, the unit whose library keeps the files. */
export function useTarget(first: string | null, firstUnit?: string): Target {
  const folders = useFolders();
  const { roots } = useUnitsFor('course:write');
  const [folderId, setFolderId] = useState(first);
  const [ownUnit, setOwnUnit] = useState(firstUnit);
  const [unit, setUnit] = useState<UnitOptionFragment | null>(null);
  const folder = folders.find(folderId)?.folder;
  const isOne = roots?.length === 1;
  const unitId = folder?.unit?.id ?? ownUnit ?? (isOne ? roots[0]?.id : unit?.id);
  const isAsked = !folder && ownUnit === undefined && !isOne;
  return {
    ...{ folders, folderId: folder?.id ?? null, setFolderId, unitId, setUnit },
    begin: (id, given) => {
      setFolderId(id);
      setOwnUnit(given);
    },
    asked: isAsked ? { unit, within: roots?.map(({ id }) => id) } : undefined,
    target: unitId === undefined ? undefined : { unitId, folderId: folder?.id ?? null },
  };
}
