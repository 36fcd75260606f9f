import type { ReactNode } from 'react';
import { useLabel, useText } from '../../../i18n/useText';
import { Card } from '../../../parts/Card';
import { CheckListField } from '../../../parts/form/CheckListField';
import { ParagraphField } from '../../../parts/form/ParagraphField';
import { RadioField } from '../../../parts/form/RadioField';
import { TextField } from '../../../parts/form/TextField';
import { UnitField } from '../../../parts/form/UnitField';
import { To } from '../../../parts/To';
import { useReference } from '../../../providers/useReference';
import { useLanguageName } from '../useLanguageName';
import { useTopics } from '../useTopics';
import { CoursesField } from './CoursesField';
import type { FactValues } from './facts';
import { MaterialsField } from './MaterialsField';
import { SourcesField } from './SourcesField';
import type { ShownCourse } from './shown-course';

/** The fields of a course, in the order in which a reader meets what they say. */
export function FactFields({ course, values }: { course: ShownCourse; values: FactValues }) {
  const say = useText();
  const labelOf = useLabel();
  const { topics } = useTopics();
  const reference = useReference();
  const labelled = (all: readonly { code: string; label: { vi: string; en: string } }[] | undefined) =>
    (all ?? []).map(({ code, label }) => ({ value: code, label: labelOf(label) }));
  const named = (field: Hinted) => ({ label: say(`course.fields.${field}`), hint: say(`course.fields.${field}Hint`) });
  const unitId = course.unit?.id;
  return (
    <div className="facts2">
      <Part name="about">
        <TextField source="title" label={say('course.fields.title')} required />
        <ParagraphField source="summary" {...named('summary')} rows={2} />
        <ParagraphField source="introduction" {...named('introduction')} rows={6} />
        <ParagraphField source="objectives" {...named('objectives')} rows={4} />
        <div className="short">
          <TextField source="minutes" type="number" {...named('minutes')} />
        </div>
      </Part>
      <Part name="materials">
        <MaterialsField source="coverId" {...named('cover')} kinds={['IMAGE']} unitId={unitId} />
        <MaterialsField source="attachmentIds" {...named('materials')} isMany unitId={unitId} />
      </Part>
      <Part name="audience">
        <CheckListField source="audience.positions" {...named('positions')} options={labelled(reference?.positions)} />
        <CheckListField source="audience.kinds" {...named('kinds')} options={labelled(reference?.unitKinds)} />
        <UnitField source="audience.unitId" {...named('unit')} />
        <RadioField
          source="isPublic"
          label={say('course.fields.isPublic')}
          options={(['everybody', 'signedIn'] as const).map((value) => ({ value, label: say(`course.fields.${value}`) }))}
        />
      </Part>
      <Part name="topics">
        <CheckListField source="topics" label={say('course.fields.topics')} options={labelled(topics.map(({ topic }) => topic))} />
        <CoursesField source="prerequisiteIds" except={course.id} {...named('prerequisites')} />
      </Part>
      <Part name="sources">
        <SourcesField source="sources" given={values.sources ?? []} />
        <TextField source="licence" {...named('licence')} />
      </Part>
      <Part name="address">
        <Addresses course={course} />
        <TextField source="label" {...named('label')} />
      </Part>
    </div>
  );
}

/** The fields that are told how they are meant. */
type Hinted =
  | 'summary'
  | 'introduction'
  | 'objectives'
  | 'minutes'
  | 'cover'
  | 'materials'
  | 'positions'
  | 'kinds'
  | 'unit'
  | 'prerequisites'
  | 'licence'
  | 'label';

/** Fields that belong together. */
function Part({ name, children }: { name: 'about' | 'materials' | 'audience' | 'topics' | 'sources' | 'address'; children: ReactNode }) {
  const say = useText();
  return (
    <Card title={say(`course.facts.${name}`)}>
      <div className="stack">{children}</div>
    </Card>
  );
}

/** What stays of a course: its short name, language and language versions. */
export function Addresses({ course }: { course: ShownCourse }) {
  const say = useText();
  const nameOf = useLanguageName();
  return (
    <dl className="dl">
      <dt>{say('course.fields.slug')}</dt>
      <dd className="anywhere">
        <code>{course.slug}</code>
      </dd>
      <dt>{say('courses.languageLabel')}</dt>
      <dd>{nameOf(course.language)}</dd>
      <dt>{say('course.fields.translations')}</dt>
      <dd>
        {course.translations.length === 0
          ? say('shell.state.none')
          : course.translations.map(({ id, title, language }) => (
              <span key={id} className="block">
                {nameOf(language)}: <To path={`/courses/${id}`}>{title}</To>
              </span>
            ))}
      </dd>
    </dl>
  );
}
