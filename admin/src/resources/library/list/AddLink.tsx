import type { UnitOptionFragment } from '../../../generated/operations';
import { AddMaterialDocument } from '../../../generated/operations';
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
import { useFolderOptions } from '../folders/useFolderOptions';
import type { Folders } from '../folders/useFolders';

const form = 'add-link';

interface Values {
  url: string | null;
  title: string | null;
  folderId: string | null;
  unitId: UnitOptionFragment | null;
}

/** A new material that is an address elsewhere. */
export function AddLink({ folderId, folders, onClose }: { folderId: string | null; folders: Folders; onClose: () => void }) {
  const say = useText();
  const saved = useSaved();
  const options = useFolderOptions(folders);
  const { roots, isPending } = useUnitsFor('course:write');
  const { act, isBusy } = useAct(AddMaterialDocument, ({ createMaterial }) => createMaterial);
  if (isPending) return null;
  const isOne = roots?.length === 1;
  const save = ({ url, title, folderId: chosen, unitId }: Values) => {
    const folder = folders.find(chosen)?.folder;
    return act({
      input: { unitId: folder?.unit?.id ?? unitId?.id ?? '', folderId: folder?.id ?? null, url: url ?? '', title: title ?? '' },
    });
  };
  return (
    <Sheet
      open
      onClose={onClose}
      width="38rem"
      title={say('library.addLink.title')}
      footer={<ActFooter form={form} label={say('library.addLink.do')} isBusy={isBusy} onLater={onClose} />}
    >
      <ActForm<Values, NonNullable<Awaited<ReturnType<typeof save>>>>
        id={form}
        draft={form}
        initial={{ url: null, title: null, folderId, unitId: isOne ? (roots[0] ?? null) : null }}
        save={save}
        onSaved={(_, { title }) => {
          saved(say('library.addLink.done', { title: asKept(title ?? '') }));
          onClose();
        }}
      >
        {({ folderId: chosen }) => (
          <>
            <TextField source="url" label={say('library.addLink.url')} hint={say('library.addLink.urlHint')} required autoFocus />
            <TextField source="title" label={say('library.addLink.name')} hint={say('library.addLink.nameHint')} required />
            <SelectField source="folderId" label={say('library.move.to')} empty={say('library.folders.none')} options={options} />
            {!chosen && !isOne && (
              <UnitField
                source="unitId"
                label={say('uploads.unit')}
                hint={say('uploads.unitHint')}
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
