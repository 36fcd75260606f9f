import { useText } from '../../../i18n/useText';
import { ActFooter } from '../../../parts/form/ActFooter';
import { ActForm } from '../../../parts/form/ActForm';
import { ParagraphField } from '../../../parts/form/ParagraphField';
import { TextField } from '../../../parts/form/TextField';
import { Sheet } from '../../../parts/Sheet';
import { asKept } from '../../../parts/typed';
import type { Outcome } from '../../../providers/useAct';
import type { ShownCourse } from '../page/shown-course';
import { addModule, renameModule, type TocModule } from './toc';
import type { Contents } from './useContents';

const form = 'course-module';

interface Values {
  title: string | null;
  summary: string | null;
}

/** A new module, or another title for one. */
export function ModuleDialog({
  course,
  module,
  onChange,
  onClose,
}: {
  course: ShownCourse;
  module: TocModule | undefined;
  onChange: Contents['attempt'];
  onClose: () => void;
}) {
  const say = useText();
  async function save({ title, summary }: Values): Promise<Outcome> {
    const given = asKept(title ?? '');
    const change = module
      ? renameModule(module.key, given, summary)
      : addModule({ key: crypto.randomUUID(), title: given, summary, lessons: [] });
    const refusals = await onChange(change, say(module ? 'contents.told.moduleRenamed' : 'contents.told.moduleAdded', { title: given }));
    // a refusal names the module's place among all, the form has the fields of this one
    return { userErrors: refusals.map(({ field, ...rest }) => ({ ...rest, field: field.slice(-1) })) };
  }
  return (
    <Sheet
      open
      onClose={onClose}
      width="38rem"
      title={say(module ? 'contents.moduleDialog.rename' : 'contents.moduleDialog.add')}
      footer={<ActFooter form={form} label={say(module ? 'settings.save' : 'contents.moduleDialog.do')} isBusy={false} onLater={onClose} />}
    >
      <ActForm<Values, Outcome>
        id={form}
        initial={{ title: module?.title ?? null, summary: module?.summary ?? null }}
        draft={`${form} ${course.id} ${module?.key ?? ''}`}
        save={save}
        onSaved={onClose}
      >
        {() => (
          <>
            <TextField
              source="title"
              label={say('contents.moduleDialog.title')}
              hint={say('contents.moduleDialog.titleHint')}
              required
              autoFocus
            />
            <ParagraphField source="summary" label={say('contents.moduleDialog.summary')} rows={2} />
          </>
        )}
      </ActForm>
    </Sheet>
  );
}
