import { DeleteFolderDocument } from '../../../generated/operations';
import { useText } from '../../../i18n/useText';
import { ConfirmDialog } from '../../../parts/ConfirmDialog';
import { useSaved } from '../../../parts/form/useSaved';
import { AddFolder } from './AddFolder';
import { ChangeFolder } from './ChangeFolder';
import type { PlacedFolder } from './folder-tree';
import type { Folders } from './useFolders';

/** What is to be done with a folder. */
export type FolderAct =
  | { readonly is: 'add'; readonly within: PlacedFolder | undefined }
  | { readonly is: 'rename' | 'move' | 'delete'; readonly placed: PlacedFolder };

/** The dialog in which that is done. */
export function FolderDialogs({
  act,
  folders,
  onClose,
  onGone,
  onAdded,
}: {
  act: FolderAct;
  folders: Folders;
  onClose: () => void;
  /** After a folder was deleted. */
  onGone: (id: string) => void;
  onAdded: (id: string) => void;
}) {
  if (act.is === 'add') return <AddFolder within={act.within} folders={folders} onClose={onClose} onAdded={onAdded} />;
  if (act.is === 'delete') return <DeleteFolder placed={act.placed} onClose={onClose} onGone={onGone} />;
  return <ChangeFolder placed={act.placed} folders={folders} what={act.is} onClose={onClose} />;
}

function DeleteFolder({
  placed: { folder },
  onClose,
  onGone,
}: {
  placed: PlacedFolder;
  onClose: () => void;
  onGone: (id: string) => void;
}) {
  const say = useText();
  const saved = useSaved();
  const { id, name, version, materialCount } = folder;
  return (
    <ConfirmDialog
      title={say('library.folders.deleteTitle', { name })}
      refusedTitle={say('library.folders.deleteRefused', { name })}
      document={DeleteFolderDocument}
      select={({ deleteMaterialFolder }) => deleteMaterialFolder}
      variables={(dryRun) => ({ input: { id, version, dryRun } })}
      label={say('library.folders.deleteDo')}
      keep={say('library.folders.keep')}
      onDone={() => {
        saved(say('library.folders.deleted', { name }));
        onGone(id);
        onClose();
      }}
      onClose={onClose}
    >
      <p>{materialCount > 0 ? say('library.folders.deleteStays', { smart_count: materialCount }) : say('library.folders.deleteEmpty')}</p>
    </ConfirmDialog>
  );
}
