import type { TypedDocument } from '@lechan/client';
import type { ReactNode } from 'react';
import { useText } from '../../i18n/useText';
import { ConfirmDialog } from '../../parts/ConfirmDialog';
import { useSaved, type WayBack } from '../../parts/form/useSaved';
import type { Outcome } from '../../providers/useAct';

/** Asks once before something that was never used is deleted; of what was used it says by what, and leads there. */
export function RemoveDialog<Result, Variables>({
  name,
  document,
  select,
  variables,
  hint,
  use,
  again,
  onClose,
}: {
  name: string;
  document: TypedDocument<Result, Variables>;
  select: (result: Result) => Outcome;
  variables: (dryRun: boolean) => Variables;
  /** That it can be deleted; that it was never used when left out. */
  hint?: string;
  /** Where it is used. */
  use: ReactNode;
  /** Where it is added again, and what stands in the form then. */
  again: Pick<WayBack, 'path' | 'draft'>;
  onClose: () => void;
}) {
  const say = useText();
  const saved = useSaved();
  return (
    <ConfirmDialog
      title={say('settings.removeTitle', { name })}
      refusedTitle={say('settings.inUseTitle', { name })}
      document={document}
      select={select}
      variables={variables}
      label={say('settings.removeDo')}
      keep={say('settings.keep')}
      refused={use}
      onDone={() => {
        saved(say('settings.removed', { name }), { label: say('saving.back.again'), ask: { do: 'add' }, ...again });
        onClose();
      }}
      onClose={onClose}
    >
      <p>{hint ?? say('settings.removeHint')}</p>
    </ConfirmDialog>
  );
}
