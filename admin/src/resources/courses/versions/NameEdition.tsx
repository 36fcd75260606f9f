import { NameCourseEditionDocument } from '../../../generated/operations';
import { useText } from '../../../i18n/useText';
import { ActFooter } from '../../../parts/form/ActFooter';
import { ActForm } from '../../../parts/form/ActForm';
import type { Base } from '../../../parts/form/meanwhile';
import { TextField } from '../../../parts/form/TextField';
import { useSaved } from '../../../parts/form/useSaved';
import { Sheet } from '../../../parts/Sheet';
import { type Outcome, useAct } from '../../../providers/useAct';
import type { Edition } from './editions';

const form = 'name-edition';

interface Values {
  label: string | null;
}

/** What its writers call an edition: of one that was handed in only the name is changed any more. */
export function NameEdition({
  course,
  edition: { number, label, version: looked },
  onClose,
}: {
  course: { id: string };
  edition: Edition;
  onClose: () => void;
}) {
  const say = useText();
  const saved = useSaved();
  const { act, isBusy } = useAct(NameCourseEditionDocument, ({ nameCourseEdition }) => nameCourseEdition);
  return (
    <Sheet
      open
      onClose={onClose}
      width="36rem"
      title={say('versions.name.title', { number })}
      footer={<ActFooter form={form} label={say('settings.save')} isBusy={isBusy} onLater={onClose} />}
    >
      <ActForm<Values, Outcome>
        id={form}
        initial={{ label }}
        version={looked}
        draft={`${form} ${course.id} ${number}`}
        save={(values, { version = 0 }: Base<Values>) => act({ input: { id: course.id, number, version, label: values.label } })}
        onSaved={(_, values) => {
          saved(values.label ? say('versions.name.done', { number, label: values.label }) : say('versions.name.none', { number }));
          onClose();
        }}
      >
        {() => <TextField source="label" label={say('course.fields.label')} hint={say('course.fields.labelHint')} autoFocus />}
      </ActForm>
    </Sheet>
  );
}
