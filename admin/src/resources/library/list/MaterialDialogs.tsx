import type { MaterialRowFragment } from '../../../generated/operations';
import { DeleteMaterial } from '../DeleteMaterial';
import { DescribePictures } from '../describe/DescribePictures';
import type { Folders } from '../folders/useFolders';
import { MoveMaterials } from './MoveMaterials';

/** What is to be done with materials in a dialog. */
export type MaterialAct =
  | { readonly is: 'move'; readonly materials: readonly MaterialRowFragment[] }
  | { readonly is: 'delete'; readonly material: MaterialRowFragment }
  | { readonly is: 'describe'; readonly ids: readonly string[] };

/** That dialog. */
export function MaterialDialogs({
  act,
  folders,
  onClose,
  onMoved,
  onDeleted,
}: {
  act: MaterialAct;
  folders: Folders;
  onClose: () => void;
  onMoved: () => void;
  onDeleted?: () => void;
}) {
  if (act.is === 'describe') return <DescribePictures ids={act.ids} onClose={onClose} />;
  if (act.is === 'delete') return <DeleteMaterial material={act.material} onClose={onClose} onDeleted={onDeleted} />;
  return <MoveMaterials materials={act.materials} folders={folders} onClose={onClose} onMoved={onMoved} />;
}
