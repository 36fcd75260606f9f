import { useState } from 'react';
import { createPortal } from 'react-dom';
import { SaveCourseDocument } from '../../../generated/operations';
import { useText } from '../../../i18n/useText';
import { ActForm } from '../../../parts/form/ActForm';
import { changedOnly } from '../../../parts/form/changed-only';
import type { Base } from '../../../parts/form/meanwhile';
import { useSaved } from '../../../parts/form/useSaved';
import { Waiting } from '../../../parts/Waiting';
import { type Outcome, useAct } from '../../../providers/useAct';
import { useAskedAct } from '../../../providers/useAskedAct';
import { FactFields } from './FactFields';
import { FactsBar } from './FactsBar';
import { type FactValues, factsOf, inputOf } from './facts';
import type { ShownCourse } from './shown-course';

export const factsForm = 'course-facts';

/** What a course is, edited in place; the bar at the foot saves what differs from what is on record. */
export function FactsTab({ course, foot }: { course: ShownCourse; foot: HTMLElement | null }) {
  const say = useText();
  const saved = useSaved();
  const { act, isBusy } = useAct(SaveCourseDocument, ({ saveCourse }) => saveCourse);
  const [written, setWritten] = useState(0);
  const [round, setRound] = useState(0);
  // what is to be put back stands in the draft, which a form reads when it is made
  useAskedAct(['edit'], () => setRound((former) => former + 1));
  const present = course.edition?.version ?? 0;
  const draft = `${factsForm} ${course.id}`;
  const save = (values: FactValues, { opened, version = present }: Base<FactValues>) =>
    act({ input: { id: course.id, version, ...inputOf(changedOnly(values, opened)) } });
  // what was just saved is read anew before the form is made from it
  if (present < written) return <Waiting rows={6} />;
  return (
    <ActForm<FactValues, Outcome & { course?: { edition: { version: number } } | null }>
      key={`${written} ${round}`}
      id={factsForm}
      initial={factsOf(course)}
      version={present}
      draft={draft}
      save={save}
      onSaved={(payload, _, { opened }) => {
        saved(say('course.facts.saved'), {
          ...{ label: say('saving.back.restore'), path: `/courses/${course.id}`, ask: { do: 'edit' } },
          draft: { name: draft, values: opened },
        });
        setWritten(payload.course?.edition.version ?? 0);
      }}
    >
      {(values, { opened }) => (
        <>
          <FactFields course={course} values={values} />
          {foot && createPortal(<FactsBar values={values} opened={opened} isBusy={isBusy} isRead={course.state === 'PUBLISHED'} />, foot)}
        </>
      )}
    </ActForm>
  );
}
