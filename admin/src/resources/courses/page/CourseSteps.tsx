import { CircleAlert, CircleCheck } from 'lucide-react';
import { usePath } from '../../../day/useDay';
import { RestoreCourseDocument, RetireCourseDocument, SubmitCourseDocument, WithdrawCourseDocument } from '../../../generated/operations';
import { useText } from '../../../i18n/useText';
import { Button } from '../../../parts/Button';
import { useTypedDrafts } from '../../../parts/form/draft';
import { Icon } from '../../../parts/Icon';
import { Sheet } from '../../../parts/Sheet';
import { StepDialog } from '../StepDialog';
import { lessonsThat } from '../standing';
import { missingOf, wantedFacts } from '../wanted-facts';
import { factsForm } from './FactsTab';
import type { ShownCourse } from './shown-course';

interface StepProps {
  readonly course: ShownCourse;
  readonly onClose: () => void;
}

const placed = ({ id, title }: ShownCourse) => ({ title, path: `/courses/${id}` });
const versionOf = ({ edition }: ShownCourse) => edition?.version ?? 0;

/** Hands a course in for review: what is missing is told before, and what is sent. */
export function Submit({ course, onClose }: StepProps) {
  const say = useText();
  const lessons = lessonsThat(course, 'DRAFT');
  const draft = `${factsForm} ${course.id}`;
  const isTyped = useTypedDrafts().some(({ name }) => name === draft);
  if (isTyped) return <Unsaved course={course} onClose={onClose} />;
  return (
    <StepDialog
      of={placed(course)}
      step="course.submit"
      document={SubmitCourseDocument}
      select={({ submitCourse }) => submitCourse}
      variables={(dryRun) => ({ input: { id: course.id, version: versionOf(course), dryRun } })}
      keep={say('shell.state.later')}
      refused={<Missing course={course} />}
      back={{ label: say('course.steps.withdraw'), do: 'withdraw' }}
      onClose={onClose}
    >
      <p>
        {say(course.state === 'DRAFT' ? 'course.submit.both' : 'course.submit.lessons', { smart_count: lessons })}{' '}
        {say('course.submit.second')}
      </p>
      <Missing course={course} />
    </StepDialog>
  );
}

/** What was typed of a course and not saved would not be handed in: it is saved or dropped first. */
function Unsaved({ course, onClose }: StepProps) {
  const say = useText();
  const toPath = usePath();
  return (
    <Sheet
      open
      onClose={onClose}
      title={say('course.submit.unsaved')}
      footer={
        <>
          <Button onClick={onClose}>{say('shell.state.later')}</Button>
          <Button look="main" to={toPath(`/courses/${course.id}`, { tab: 'facts' })} onClick={onClose}>
            {say('course.submit.toFacts')}
          </Button>
        </>
      }
    >
      <div className="body">
        <p>{say('course.submit.unsavedHint')}</p>
      </div>
    </Sheet>
  );
}

/** What a reader would miss: nothing of it keeps a course from being handed in. */
function Missing({ course }: { course: ShownCourse }) {
  const say = useText();
  const missing = missingOf(course);
  return (
    <section aria-label={say('course.submit.before')}>
      <h3 className="sub">{say('course.submit.before')}</h3>
      <ul className="checksbefore">
        {wantedFacts.map((fact) => {
          const isMissing = missing.includes(fact);
          return (
            <li key={fact} className={isMissing ? 'wtxt' : undefined}>
              <Icon of={isMissing ? CircleAlert : CircleCheck} small />
              <span>{say(`course.submit.${isMissing ? 'missing' : 'there'}.${fact}`)}</span>
            </li>
          );
        })}
      </ul>
      <p className="soft">{say('course.submit.may')}</p>
    </section>
  );
}

/** Takes back what was handed in. */
export function Withdraw({ course, onClose }: StepProps) {
  const say = useText();
  return (
    <StepDialog
      of={placed(course)}
      step="course.withdraw"
      document={WithdrawCourseDocument}
      select={({ withdrawCourse }) => withdrawCourse}
      variables={(dryRun) => ({ input: { id: course.id, version: versionOf(course), dryRun } })}
      onClose={onClose}
    >
      <p>{say('course.withdraw.hint')}</p>
    </StepDialog>
  );
}

/** Withdraws a course from its readers. */
export function Retire({ course, onClose }: StepProps) {
  const say = useText();
  return (
    <StepDialog
      of={placed(course)}
      step="course.retire"
      document={RetireCourseDocument}
      select={({ retireCourse }) => retireCourse}
      variables={(dryRun) => ({ input: { id: course.id, dryRun } })}
      isDangerous
      // what is being written on top of it stays the latest
      back={course.state === 'PUBLISHED' && { label: say('course.steps.bringBack'), do: 'bringBack' }}
      onClose={onClose}
    >
      <p>{say('course.retire.hint')}</p>
      <p>{say('course.retire.stays')}</p>
    </StepDialog>
  );
}

/** Makes a draft of what a withdrawn course said, to be reviewed and published again. */
export function BringBack({ course, onClose }: StepProps) {
  const say = useText();
  return (
    <StepDialog
      of={placed(course)}
      step="course.bringBack"
      document={RestoreCourseDocument}
      select={({ restoreCourse }) => restoreCourse}
      variables={(dryRun) => ({ input: { id: course.id, version: versionOf(course), number: course.editionNumber, dryRun } })}
      onClose={onClose}
    >
      <p>{say('course.bringBack.hint', { number: course.editionNumber })}</p>
    </StepDialog>
  );
}
