import type { TypedDocument } from '@lechan/client';
import type { ReleaseRowFragment } from '../../../generated/operations';
import { useText } from '../../../i18n/useText';
import { ConfirmDialog } from '../../../parts/ConfirmDialog';
import { useSaved } from '../../../parts/form/useSaved';
import type { Outcome } from '../../../providers/useAct';

/** Asks once before what is planned is called off, or what was done is taken back. */
export function ReleaseStep<Result, Variables>({
  release: { id, version, name: called },
  name,
  document,
  select,
  variables,
  children,
  onClose,
}: {
  release: ReleaseRowFragment;
  name: 'cancel' | 'revert';
  document: TypedDocument<Result, Variables>;
  select: (result: Result) => Outcome;
  variables: (input: { id: string; version: number; dryRun: boolean }) => Variables;
  /** What comes of it. */
  children: string;
  onClose: () => void;
}) {
  const say = useText();
  const saved = useSaved();
  return (
    <ConfirmDialog
      title={say(`releases.${name}.title`, { name: called })}
      refusedTitle={say(`releases.${name}.refused`)}
      document={document}
      select={select}
      variables={(dryRun) => variables({ id, version, dryRun })}
      label={say(`releases.${name}.do`)}
      keep={say('settings.keep')}
      onDone={() => {
        saved(say(`releases.${name}.done`, { name: called }));
        onClose();
      }}
      onClose={onClose}
    >
      <p>{children}</p>
    </ConfirmDialog>
  );
}
