import { type MaterialRowFragment, MoveMaterialsDocument } from '../../../generated/operations';
import { useText } from '../../../i18n/useText';
import { Button } from '../../../parts/Button';
import { ActFooter } from '../../../parts/form/ActFooter';
import { ActForm } from '../../../parts/form/ActForm';
import { SelectField } from '../../../parts/form/SelectField';
import { useSaved } from '../../../parts/form/useSaved';
import { Note } from '../../../parts/Note';
import { Sheet } from '../../../parts/Sheet';
import { useAct } from '../../../providers/useAct';
import { useFolderOptions } from '../folders/useFolderOptions';
import type { Folders } from '../folders/useFolders';

const form = 'move-materials';
/** As many as the API takes at a time. */
const most = 100;

interface Values {
  folderId: string | null;
}

/** Puts chosen materials into a folder of their unit, or into none. */
export function MoveMaterials({
  materials,
  folders,
  onClose,
  onMoved,
}: {
  materials: readonly MaterialRowFragment[];
  folders: Folders;
  onClose: () => void;
  onMoved: () => void;
}) {
  const say = useText();
  const saved = useSaved();
  const { act, isBusy } = useAct(MoveMaterialsDocument, ({ moveMaterials }) => moveMaterials);
  const unitIds = [...new Set(materials.map(({ unit }) => unit?.id))];
  const options = useFolderOptions(folders, { within: unitIds[0] });
  const [first] = materials;
  const why = unitIds.length > 1 ? say('library.move.many') : materials.length > most ? say('library.move.most') : undefined;
  const save = ({ folderId }: Values) => act({ input: { ids: materials.map(({ id }) => id), folderId: folderId || null } });
  return (
    <Sheet
      open
      onClose={onClose}
      width="34rem"
      title={say('library.move.title', { smart_count: materials.length })}
      subtitle={materials.length === 1 ? first?.title : undefined}
      footer={
        why ? (
          <Button onClick={onClose}>{say('shell.state.close')}</Button>
        ) : (
          <ActFooter form={form} label={say('library.move.do')} isBusy={isBusy} hint={null} onLater={onClose} />
        )
      }
    >
      {why ? (
        <div className="body">
          <Note tone="warn">
            <p>{why}</p>
          </Note>
        </div>
      ) : (
        <ActForm<Values, NonNullable<Awaited<ReturnType<typeof save>>>>
          id={form}
          initial={{ folderId: materials.length === 1 ? (first?.folder?.id ?? null) : null }}
          save={save}
          onSaved={(_, { folderId }) => {
            const folder = folders.find(folderId)?.folder.name ?? say('library.folders.none');
            saved(say('library.move.done', { smart_count: materials.length, folder }));
            onMoved();
            onClose();
          }}
        >
          {() => <SelectField source="folderId" label={say('library.move.to')} empty={say('library.folders.none')} options={options} />}
        </ActForm>
      )}
    </Sheet>
  );
}
