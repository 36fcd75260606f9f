import { UpdateFolderDocument } from '../../../generated/operations';
import { useText } from '../../../i18n/useText';
import { ActFooter } from '../../../parts/form/ActFooter';
import { ActForm } from '../../../parts/form/ActForm';
import { changedOnly } from '../../../parts/form/changed-only';
import type { Base } from '../../../parts/form/meanwhile';
import { SelectField } from '../../../parts/form/SelectField';
import { TextField } from '../../../parts/form/TextField';
import { useSaved } from '../../../parts/form/useSaved';
import { Sheet } from '../../../parts/Sheet';
import { asKept } from '../../../parts/typed';
import { type Outcome, useAct } from '../../../providers/useAct';
import { type PlacedFolder, withBelow } from './folder-tree';
import { useFolderOptions } from './useFolderOptions';
import type { Folders } from './useFolders';

const form = 'change-folder';

interface Values {
  name: string | null;
  parentId: string | null;
}

/** Gives a folder another name, or puts it into another folder of its unit. */
export function ChangeFolder({
  placed,
  folders,
  what,
  onClose,
}: {
  placed: PlacedFolder;
  folders: Folders;
  what: 'rename' | 'move';
  onClose: () => void;
}) {
  const say = useText();
  const saved = useSaved();
  const { act, isBusy } = useAct(UpdateFolderDocument, ({ updateMaterialFolder }) => updateMaterialFolder);
  // as it is now: somebody else may have changed it since the menu was opened
  const { folder } = folders.find(placed.folder.id) ?? placed;
  const options = useFolderOptions(folders, { within: folder.unit?.id, except: withBelow(folders.all, folder.id) });
  const save = (values: Values, { opened, version = folder.version }: Base<Values>) => {
    const { name, parentId } = changedOnly(values, opened);
    return act({
      input: {
        id: folder.id,
        version,
        ...(name !== undefined && { name: name ?? '' }),
        ...(parentId !== undefined && { parentId: parentId || null }),
      },
    });
  };
  return (
    <Sheet
      open
      onClose={onClose}
      width="34rem"
      title={say(what === 'rename' ? 'library.folders.renameTitle' : 'library.folders.moveTitle', { name: placed.folder.name })}
      subtitle={what === 'move' ? say('library.folders.moveHint') : undefined}
      footer={
        <ActFooter
          form={form}
          label={say(what === 'rename' ? 'library.folders.renameDo' : 'library.folders.moveDo')}
          isBusy={isBusy}
          hint={null}
          onLater={onClose}
        />
      }
    >
      <ActForm<Values, Outcome>
        id={form}
        initial={{ name: folder.name, parentId: folder.parent?.id ?? null }}
        version={folder.version}
        save={save}
        onSaved={(_, { name }) => {
          saved(say(what === 'rename' ? 'library.folders.renamed' : 'library.folders.moved', { name: asKept(name ?? '') }));
          onClose();
        }}
      >
        {() =>
          what === 'rename' ? (
            <TextField source="name" label={say('library.folders.name')} required autoFocus />
          ) : (
            <SelectField source="parentId" label={say('library.folders.in')} empty={say('library.folders.inNone')} options={options} />
          )
        }
      </ActForm>
    </Sheet>
  );
}
