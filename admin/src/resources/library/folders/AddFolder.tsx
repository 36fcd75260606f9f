import { CreateFolderDocument, type UnitOptionFragment } from '../../../generated/operations';
import { useText } from '../../../i18n/useText';
import { ActFooter } from '../../../parts/form/ActFooter';
import { ActForm } from '../../../parts/form/ActForm';
import { SelectField } from '../../../parts/form/SelectField';
import { TextField } from '../../../parts/form/TextField';
import { UnitField } from '../../../parts/form/UnitField';
import { useSaved } from '../../../parts/form/useSaved';
import { Sheet } from '../../../parts/Sheet';
import { asKept } from '../../../parts/typed';
import { useAct } from '../../../providers/useAct';
import { useUnitsFor } from '../../courses/useUnitsFor';
import type { PlacedFolder } from './folder-tree';
import { useFolderOptions } from './useFolderOptions';
import type { Folders } from './useFolders';

const form = 'add-folder';

interface Values {
  name: string | null;
  parentId: string | null;
  unitId: UnitOptionFragment | null;
}

/** A new folder: in another one, or in the library of a unit. */
export function AddFolder({
  within,
  folders,
  onClose,
  onAdded,
}: {
  within: PlacedFolder | undefined;
  folders: Folders;
  onClose: () => void;
  onAdded: (id: string) => void;
}) {
  const say = useText();
  const saved = useSaved();
  const options = useFolderOptions(folders);
  const { roots, isPending } = useUnitsFor('course:write');
  const { act, isBusy } = useAct(CreateFolderDocument, ({ createMaterialFolder }) => createMaterialFolder);
  if (isPending) return null;
  const isOne = roots?.length === 1;
  const save = ({ name, parentId, unitId }: Values) => {
    const above = folders.find(parentId)?.folder;
    return act({ input: { unitId: above?.unit?.id ?? unitId?.id ?? '', name: name ?? '', parentId: above?.id ?? null } });
  };
  return (
    <Sheet
      open
      onClose={onClose}
      width="34rem"
      title={say('library.folders.addTitle')}
      footer={<ActFooter form={form} label={say('library.folders.addDo')} isBusy={isBusy} onLater={onClose} />}
    >
      <ActForm<Values, NonNullable<Awaited<ReturnType<typeof save>>>>
        id={form}
        initial={{ name: null, parentId: within?.folder.id ?? null, unitId: isOne ? (roots[0] ?? null) : null }}
        save={save}
        onSaved={({ folder }, { name }) => {
          saved(say('library.folders.added', { name: asKept(name ?? '') }));
          onClose();
          if (folder) onAdded(folder.id);
        }}
      >
        {({ parentId }) => (
          <>
            <TextField source="name" label={say('library.folders.name')} hint={say('library.folders.nameHint')} required autoFocus />
            <SelectField source="parentId" label={say('library.folders.in')} empty={say('library.folders.inNone')} options={options} />
            {!parentId && !isOne && (
              <UnitField
                source="unitId"
                label={say('library.folders.unit')}
                hint={say('library.folders.unitHint')}
                required
                within={roots?.map(({ id }) => id)}
              />
            )}
          </>
        )}
      </ActForm>
    </Sheet>
  );
}
