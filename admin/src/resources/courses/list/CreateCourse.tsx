import { useEffect, useRef } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { CreateCourseDocument, type UnitOptionFragment } from '../../../generated/operations';
import { Sentence } from '../../../i18n/Sentence';
import { useText } from '../../../i18n/useText';
import { ActFooter } from '../../../parts/form/ActFooter';
import { ActForm } from '../../../parts/form/ActForm';
import { SelectField } from '../../../parts/form/SelectField';
import { Summary } from '../../../parts/form/Summary';
import { TextField } from '../../../parts/form/TextField';
import { UnitField } from '../../../parts/form/UnitField';
import { useSaved } from '../../../parts/form/useSaved';
import { Sheet } from '../../../parts/Sheet';
import { asKept } from '../../../parts/typed';
import { useAct } from '../../../providers/useAct';
import { slugOf } from '../slug';
import { courseLanguages, useLanguageName } from '../useLanguageName';
import { useUnitsFor } from '../useUnitsFor';

const form = 'create-course';

interface Values {
  unitId: UnitOptionFragment | null;
  title: string | null;
  slug: string | null;
  language: string;
}

/** The course that another one is a language version of. */
export interface Original {
  readonly id: string;
  readonly title: string;
  readonly unit: UnitOptionFragment | null;
  /** Languages that it has already. */
  readonly languages: readonly string[];
}

/** A new course, of a unit over which one may write courses; or another language version of one. */
export function CreateCourse({
  of: original,
  onClose,
  onCreated,
}: {
  of?: Original;
  onClose: () => void;
  onCreated: (id: string) => void;
}) {
  const say = useText();
  const saved = useSaved();
  const nameOf = useLanguageName();
  const { roots, isPending } = useUnitsFor('course:write');
  const { act, isBusy } = useAct(CreateCourseDocument, ({ createCourse }) => createCourse);
  if (isPending) return null;
  const offered = courseLanguages.filter((code) => !original?.languages.includes(code));
  const save = ({ unitId, title, slug, language }: Values) =>
    act({ input: { unitId: unitId?.id ?? '', title: title ?? '', slug: slug ?? undefined, language, translationOfId: original?.id } });
  return (
    <Sheet
      open
      onClose={onClose}
      title={original ? say('courses.create.translation') : say('courses.create.title')}
      subtitle={original?.title}
      footer={<ActFooter form={form} label={say('courses.create.save')} isBusy={isBusy} onLater={onClose} />}
    >
      <ActForm<Values, NonNullable<Awaited<ReturnType<typeof save>>>>
        id={form}
        initial={{
          unitId: original?.unit ?? (roots?.length === 1 ? (roots[0] ?? null) : null),
          ...{ title: null, slug: null, language: offered[0] ?? 'vi' },
        }}
        draft={original ? `${form} ${original.id}` : form}
        save={save}
        onSaved={({ course }, { title }) => {
          saved(say('courses.create.saved', { title: asKept(title ?? '') }));
          onClose();
          if (course) onCreated(course.id);
        }}
      >
        {({ title, unitId }) => (
          <>
            <TextField source="title" label={say('courses.create.name')} hint={say('courses.create.nameHint')} required autoFocus />
            <UnitField
              source="unitId"
              label={say('courses.create.unit')}
              hint={say('courses.create.unitHint')}
              required
              within={roots?.map(({ id }) => id)}
            />
            <SelectField
              source="language"
              label={say('courses.languageLabel')}
              required
              empty={false}
              options={offered.map((value) => ({ value, label: nameOf(value) }))}
            />
            <SlugField />
            <Summary>
              {asKept(title ?? '') && unitId ? (
                <p>
                  <Sentence message="courses.create.sentence" values={{ title: asKept(title ?? ''), unit: unitId.name }} />
                </p>
              ) : (
                <p className="soft">{say('acts.incomplete')}</p>
              )}
            </Summary>
          </>
        )}
      </ActForm>
    </Sheet>
  );
}

/** The short name in addresses, made of the title as that is typed until another one is written. */
function SlugField() {
  const say = useText();
  const { setValue, getValues } = useFormContext();
  const title = useWatch({ name: 'title' }) as string | null;
  const former = useRef<string | null>(null);
  const proposed = slugOf(title ?? '');
  useEffect(() => {
    const present = getValues('slug') ?? null;
    if (present === null || present === former.current) setValue('slug', proposed, { shouldDirty: true });
    former.current = proposed;
  }, [proposed, getValues, setValue]);
  return <TextField source="slug" label={say('courses.create.slug')} hint={say('courses.create.slugHint')} />;
}
