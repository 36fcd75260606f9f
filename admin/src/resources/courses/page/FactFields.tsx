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
  return (
    <div className="facts2">
      <Card title={say('course.facts.about')}>
        <div className="stack">
          <TextField source="title" label={say('course.fields.title')} required />
          <ParagraphField source="summary" label={say('course.fields.summary')} hint={say('course.fields.summaryHint')} rows={2} />
          <ParagraphField
            source="introduction"
            label={say('course.fields.introduction')}
            hint={say('course.fields.introductionHint')}
            rows={6}
          />
          <ParagraphField source="objectives" label={say('course.fields.objectives')} hint={say('course.fields.objectivesHint')} rows={4} />
          <div className="short">
            <TextField source="minutes" type="number" label={say('course.fields.minutes')} hint={say('course.fields.minutesHint')} />
          </div>
        </div>
      </Card>
      <Card title={say('course.facts.materials')}>
        <div className="stack">
          <MaterialsField
            source="coverId"
            label={say('course.fields.cover')}
            hint={say('course.fields.coverHint')}
            kinds={['IMAGE']}
            unitId={course.unit?.id}
          />
          <MaterialsField
            source="attachmentIds"
            label={say('course.fields.materials')}
            hint={say('course.fields.materialsHint')}
            isMany
            unitId={course.unit?.id}
          />
        </div>
      </Card>
      <Card title={say('course.facts.audience')}>
        <div className="stack">
          <CheckListField
            source="audience.positions"
            label={say('course.fields.positions')}
            hint={say('course.fields.positionsHint')}
            options={(reference?.positions ?? []).map(({ code, label }) => ({ value: code, label: labelOf(label) }))}
          />
          <CheckListField
            source="audience.kinds"
            label={say('course.fields.kinds')}
            hint={say('course.fields.kindsHint')}
            options={(reference?.unitKinds ?? []).map(({ code, label }) => ({ value: code, label: labelOf(label) }))}
          />
          <UnitField source="audience.unitId" label={say('course.fields.unit')} hint={say('course.fields.unitHint')} />
          <RadioField
            source="isPublic"
            label={say('course.fields.isPublic')}
            options={[
              { value: 'everybody', label: say('course.fields.everybody') },
              { value: 'signedIn', label: say('course.fields.signedIn') },
            ]}
          />
        </div>
      </Card>
      <Card title={say('course.facts.topics')}>
        <div className="stack">
          <CheckListField
            source="topics"
            label={say('course.fields.topics')}
            options={topics.map(({ topic: { code, label } }) => ({ value: code, label: labelOf(label) }))}
          />
          <CoursesField
            source="prerequisiteIds"
            except={course.id}
            label={say('course.fields.prerequisites')}
            hint={say('course.fields.prerequisitesHint')}
          />
        </div>
      </Card>
      <Card title={say('course.facts.sources')}>
        <div className="stack">
          <SourcesField source="sources" given={values.sources ?? []} />
          <TextField source="licence" label={say('course.fields.licence')} hint={say('course.fields.licenceHint')} />
        </div>
      </Card>
      <Card title={say('course.facts.address')}>
        <div className="stack">
          <Addresses course={course} />
          <TextField source="label" label={say('course.fields.label')} hint={say('course.fields.labelHint')} />
        </div>
      </Card>
    </div>
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
