import type { ReactNode } from 'react';
import { useText } from '../../i18n/useText';
import { ActFooter } from '../../parts/form/ActFooter';
import { ActForm } from '../../parts/form/ActForm';
import { ForTwo } from '../../parts/form/ForTwo';
import type { Base } from '../../parts/form/meanwhile';
import { useSaved, type WayBack } from '../../parts/form/useSaved';
import { Sheet } from '../../parts/Sheet';
import { asKept } from '../../parts/typed';
import type { Outcome } from '../../providers/useAct';
import type { SectionName } from './SettingsTable';

/** Under which name a row's form keeps what is typed; without a key that of a new one. */
export function draftOf(section: SectionName, key?: string): string {
  return key === undefined ? `edit-${section}` : `edit-${section} ${key}`;
}

/** Where a row that was deleted is added again, and what stands in the form then. */
export function addedAgain(section: SectionName, values: object): Pick<WayBack, 'path' | 'draft'> {
  return { path: `/settings/${section}`, draft: { name: draftOf(section), values } };
}

/** The form of one row of a section. */
export function EditDialog<Values extends object>({
  section,
  row,
  newKey,
  initial,
  save,
  nameOf,
  isBusy,
  isForTwo,
  use,
  onClose,
  children,
}: {
  section: SectionName;
  /** What is edited: its key and the version that `initial` is of; none for something new. */
  row: { key: string; version: number } | undefined;
  /** The key of what was added. */
  newKey: (values: Values) => string | undefined;
  initial: Values;
  save: (values: Values, base: Base<Values>) => Promise<Outcome | undefined>;
  nameOf: (values: Values) => string;
  isBusy: boolean;
  isForTwo: boolean;
  /** What uses it, and so is touched by saving. */
  use?: ReactNode;
  onClose: () => void;
  children: (values: Values) => ReactNode;
}) {
  const say = useText();
  const saved = useSaved();
  const form = draftOf(section);
  return (
    <Sheet
      open
      onClose={onClose}
      title={say(!row ? `settings.add.${section}` : `settings.editTitle.${section}`)}
      footer={<ActFooter form={form} label={say('settings.save')} isBusy={isBusy} isForTwo={isForTwo} onLater={onClose} />}
    >
      <ActForm<Values, Outcome>
        id={form}
        initial={initial}
        draft={draftOf(section, row?.key)}
        save={save}
        version={row?.version}
        onSaved={(_, values, { opened }) => {
          const path = `/settings/${section}`;
          const key = row?.key ?? newKey(values);
          saved(
            say('settings.saved', { name: asKept(nameOf(values)) }),
            row
              ? {
                  label: say('saving.back.restore'),
                  path,
                  ask: { do: `edit:${key}` },
                  draft: { name: draftOf(section, key), values: opened },
                }
              : { label: say('saving.back.remove'), path, ask: { do: `remove:${key}` } },
          );
          onClose();
        }}
      >
        {(values) => (
          <>
            {children(values)}
            {use}
            {isForTwo && <ForTwo />}
          </>
        )}
      </ActForm>
    </Sheet>
  );
}
