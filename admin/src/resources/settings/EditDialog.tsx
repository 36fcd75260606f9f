import type { ReactNode } from 'react';
import { useNotify } from 'react-admin';
import { useText } from '../../i18n/useText';
import { ActFooter } from '../../parts/form/ActFooter';
import { ActForm } from '../../parts/form/ActForm';
import { Sheet } from '../../parts/Sheet';
import type { Outcome } from '../../providers/useAct';
import type { SectionName } from './SettingsTable';

/** The form of one row of a section. */
export function EditDialog<Values extends object>({
  section,
  isNew,
  initial,
  save,
  nameOf,
  isBusy,
  present,
  use,
  onClose,
  children,
}: {
  section: SectionName;
  isNew: boolean;
  initial: Values;
  save: (values: Values) => Promise<Outcome | undefined>;
  nameOf: (values: Values) => string;
  isBusy: boolean;
  present?: ReactNode;
  /** What uses it, and so is touched by saving. */
  use?: ReactNode;
  onClose: () => void;
  children: (values: Values) => ReactNode;
}) {
  const say = useText();
  const notify = useNotify();
  const form = `edit-${section}`;
  return (
    <Sheet
      open
      onClose={onClose}
      title={say(isNew ? `settings.add.${section}` : `settings.editTitle.${section}`)}
      footer={<ActFooter form={form} label={say('settings.save')} isBusy={isBusy} onLater={onClose} />}
    >
      <ActForm<Values, Outcome>
        id={form}
        initial={initial}
        draft={isNew ? form : undefined}
        save={save}
        present={present}
        onSaved={(_, values) => {
          notify(say('settings.saved', { name: nameOf(values) }));
          onClose();
        }}
      >
        {(values) => (
          <>
            {children(values)}
            {use}
          </>
        )}
      </ActForm>
    </Sheet>
  );
}
