import { DeleteMaterialDocument } from '../../generated/operations';
import { useText } from '../../i18n/useText';
import { ConfirmDialog } from '../../parts/ConfirmDialog';
import { useSaved } from '../../parts/form/useSaved';

/** Deletes a material that nothing ever showed; what refuses it is told before. */
export function DeleteMaterial({
  material: { id, number, title },
  onDeleted,
  onClose,
}: {
  material: { readonly id: string; readonly number: number; readonly title: string };
  onDeleted?: () => void;
  onClose: () => void;
}) {
  const say = useText();
  const saved = useSaved();
  return (
    <ConfirmDialog
      title={say('library.deleting.title', { title })}
      refusedTitle={say('library.deleting.refused', { title })}
      document={DeleteMaterialDocument}
      select={({ deleteMaterial }) => deleteMaterial}
      variables={(dryRun) => ({ input: { id, number, dryRun } })}
      label={say('library.deleting.do')}
      keep={say('library.folders.keep')}
      onDone={() => {
        saved(say('library.deleting.done', { title }));
        onClose();
        onDeleted?.();
      }}
      onClose={onClose}
    >
      <p>{say('library.deleting.hint')}</p>
    </ConfirmDialog>
  );
}
