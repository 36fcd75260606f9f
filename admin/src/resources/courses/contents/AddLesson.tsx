import { useState } from 'react';
import { CreateLessonDocument } from '../../../generated/operations';
import { useText } from '../../../i18n/useText';
import { ActFooter } from '../../../parts/form/ActFooter';
import { ActForm } from '../../../parts/form/ActForm';
import { RadioField } from '../../../parts/form/RadioField';
import { SelectField } from '../../../parts/form/SelectField';
import { TextField } from '../../../parts/form/TextField';
import { useSaved } from '../../../parts/form/useSaved';
import { Sheet } from '../../../parts/Sheet';
import { asKept } from '../../../parts/typed';
import { type Outcome, useAct } from '../../../providers/useAct';
import type { ShownCourse } from '../page/shown-course';
import { KnownLessonsField } from './KnownLessonsField';
import { addLessons, type Toc, type TocLesson, type TocModule } from './toc';
import type { Contents } from './useContents';

const form = 'add-lesson';

interface Values {
  kind: 'new' | 'known';
  title: string | null;
  lessons: readonly TocLesson[];
  module: string;
}

/** Adds a lesson to a table of contents: a new one, or some that another course has already. */
export function AddLesson({
  course,
  toc,
  into,
  onChange,
  onClose,
}: {
  course: ShownCourse;
  toc: Toc;
  into: TocModule | undefined;
  onChange: Contents['attempt'];
  onClose: () => void;
}) {
  const say = useText();
  const saved = useSaved();
  const { act } = useAct(CreateLessonDocument, ({ createLesson }) => createLesson);
  const [isBusy, setBusy] = useState(false);
  const { unit } = course;

  async function save(values: Values): Promise<Outcome | undefined> {
    setBusy(true);
    try {
      return await add(values);
    } finally {
      setBusy(false);
    }
  }
  async function add({ kind, title, lessons, module }: Values): Promise<Outcome | undefined> {
    if (kind === 'known') return placed(lessons, module);
    const made = await act({ input: { unitId: unit?.id ?? '', title: title ?? '' } });
    if (!made || made.userErrors.length > 0 || !made.lesson) return made;
    const outcome = await placed([made.lesson], module);
    if (outcome.userErrors.length === 0)
      saved(say('contents.addDialog.saved', { title: made.lesson.title }), {
        ...{ label: say('contents.addDialog.open'), path: `/courses/${course.id}/lessons/${made.lesson.id}`, ask: {} },
      });
    return outcome;
  }
  async function placed(lessons: readonly TocLesson[], module: string): Promise<Outcome> {
    const told =
      lessons.length === 1
        ? say('contents.told.lessonAdded', { title: lessons[0]?.title ?? '' })
        : say('contents.told.lessonsAdded', { smart_count: lessons.length });
    const refusals = await onChange(addLessons(lessons, module, say('contents.firstModule')), told);
    return { userErrors: refusals.map((refusal) => ({ ...refusal, field: ['lessons'] })) };
  }
  return (
    <Sheet
      open
      onClose={onClose}
      width="44rem"
      title={say('contents.addDialog.title')}
      footer={<ActFooter form={form} label={say('contents.addDialog.do')} isBusy={isBusy} onLater={onClose} />}
    >
      <ActForm<Values, Outcome>
        id={form}
        // whose unit one may not see has no place for a new lesson
        initial={{ kind: unit ? 'new' : 'known', title: null, lessons: [], module: into?.key ?? toc.at(-1)?.key ?? '' }}
        draft={`${form} ${course.id}`}
        save={save}
        nothing={({ kind, lessons }) => (kind === 'known' && lessons.length === 0 ? say('contents.addDialog.noneChosen') : undefined)}
        onSaved={onClose}
      >
        {({ kind, title, lessons }) => (
          <>
            {unit && (
              <RadioField
                source="kind"
                label={say('contents.addDialog.kind')}
                options={[
                  { value: 'new', label: say('contents.addDialog.new') },
                  { value: 'known', label: say('contents.addDialog.known') },
                ]}
              />
            )}
            {kind === 'new' ? (
              <TextField
                source="title"
                label={say('contents.renameDialog.name')}
                hint={asKept(title ?? '') ? undefined : say('contents.addDialog.nameHint')}
                required
                autoFocus
              />
            ) : (
              <KnownLessonsField source="lessons" toc={toc} />
            )}
            {kind === 'known' && lessons.length > 0 && <p className="soft">{say('contents.addDialog.shared')}</p>}
            {toc.length > 1 && (
              <SelectField
                source="module"
                label={say('contents.moveDialog.module')}
                required
                empty={false}
                options={toc.map(({ key, title: name }, at) => ({
                  value: key,
                  label: say('contents.module', { number: at + 1, title: name }),
                }))}
              />
            )}
          </>
        )}
      </ActForm>
    </Sheet>
  );
}
