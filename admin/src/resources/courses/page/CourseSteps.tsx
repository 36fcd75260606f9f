import type { TypedDocument } from '@lechan/client';
import { CircleAlert, CircleCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import { RestoreCourseDocument, RetireCourseDocument, SubmitCourseDocument, WithdrawCourseDocument } from '../../../generated/operations';
import { useText } from '../../../i18n/useText';
import { ConfirmDialog } from '../../../parts/ConfirmDialog';
import { useSaved } from '../../../parts/form/useSaved';
import { Icon } from '../../../parts/Icon';
import type { Outcome } from '../../../providers/useAct';
import { lessonsThat } from '../standing';
import type { ShownCourse } from './shown-course';

interface StepProps {
  readonly course: ShownCourse;
  readonly onClose: () => void;
}

const pathOf = ({ id }: ShownCourse) => `/courses/${id}`;
const versionOf = ({ edition }: ShownCourse) => edition?.version ?? 0;

/** Hands a course in for review: what is missing is told before, and what is sent. */
export function Submit({ course, onClose }: StepProps) {
  const say = useText();
  const saved = useSaved();
  const lessons = lessonsThat(course, 'DRAFT');
  return (
    <ConfirmDialog
      title={say('course.submit.title', { title: course.title })}
      refusedTitle={say('course.submit.refused')}
      document={SubmitCourseDocument}
      select={({ submitCourse }) => submitCourse}
      variables={(dryRun) => ({ input: { id: course.id, version: versionOf(course), dryRun } })}
      label={say('course.submit.do')}
      keep={say('shell.state.later')}
      isDangerous={false}
      refused={<Missing course={course} />}
      onDone={() => {
        saved(say('course.submit.done', { title: course.title }), {
          ...{ label: say('course.steps.withdraw'), path: pathOf(course), ask: { do: 'withdraw' } },
        });
        onClose();
      }}
      onClose={onClose}
    >
      <p>
        {say(course.state === 'DRAFT' ? 'course.submit.both' : 'course.submit.lessons', { smart_count: lessons })}{' '}
        {say('course.submit.second')}
      </p>
      <Missing course={course} />
    </ConfirmDialog>
  );
}

/** What a reader would miss: nothing of it keeps a course from being handed in. */
function Missing({ course }: { course: ShownCourse }) {
  const say = useText();
  const { summary, objectives, minutes, audience, topics, sources } = course;
  const checks: [of: 'summary' | 'objectives' | 'minutes' | 'audience' | 'topics' | 'sources', isThere: boolean][] = [
    ['summary', !!summary],
    ['objectives', objectives.length > 0],
    ['minutes', minutes !== null],
    ['audience', audience.positions.length + audience.kinds.length > 0 || audience.unit !== null],
    ['topics', topics.length > 0],
    ['sources', sources.length > 0],
  ];
  return (
    <section aria-label={say('course.submit.before')}>
      <h3 className="sub">{say('course.submit.before')}</h3>
      <ul className="checksbefore">
        {checks.map(([of, isThere]) => (
          <li key={of} className={isThere ? undefined : 'wtxt'}>
            <Icon of={isThere ? CircleCheck : CircleAlert} small />
            <span>{say(`course.submit.${isThere ? 'there' : 'missing'}.${of}`)}</span>
          </li>
        ))}
      </ul>
      <p className="soft">{say('course.submit.may')}</p>
    </section>
  );
}

/** Takes back what was handed in. */
export function Withdraw({ course, onClose }: StepProps) {
  const say = useText();
  return (
    <Step
      course={course}
      name="withdraw"
      document={WithdrawCourseDocument}
      select={({ withdrawCourse }) => withdrawCourse}
      variables={(dryRun) => ({ input: { id: course.id, version: versionOf(course), dryRun } })}
      onClose={onClose}
    >
      <p>{say('course.withdraw.hint')}</p>
    </Step>
  );
}

/** Withdraws a course from its readers. */
export function Retire({ course, onClose }: StepProps) {
  const say = useText();
  return (
    <Step
      course={course}
      name="retire"
      document={RetireCourseDocument}
      select={({ retireCourse }) => retireCourse}
      variables={(dryRun) => ({ input: { id: course.id, dryRun } })}
      isDangerous
      // what is being written on top of it stays the latest
      way={course.state === 'PUBLISHED' && 'bringBack'}
      onClose={onClose}
    >
      <p>{say('course.retire.hint')}</p>
      <p>{say('course.retire.stays')}</p>
    </Step>
  );
}

/** Makes a draft of what a withdrawn course said, to be reviewed and published again. */
export function BringBack({ course, onClose }: StepProps) {
  const say = useText();
  return (
    <Step
      course={course}
      name="bringBack"
      document={RestoreCourseDocument}
      select={({ restoreCourse }) => restoreCourse}
      variables={(dryRun) => ({ input: { id: course.id, version: versionOf(course), number: course.editionNumber, dryRun } })}
      onClose={onClose}
    >
      <p>{say('course.bringBack.hint', { number: course.editionNumber })}</p>
    </Step>
  );
}

/** A step that is asked about once. */
function Step<Result, Variables>({
  course,
  name,
  document,
  select,
  variables,
  isDangerous = false,
  way,
  children,
  onClose,
}: StepProps & {
  name: 'withdraw' | 'retire' | 'bringBack';
  document: TypedDocument<Result, Variables>;
  select: (result: Result) => Outcome;
  variables: (dryRun: boolean) => Variables;
  isDangerous?: boolean;
  /** The step that takes it back, where there is one. */
  way?: 'bringBack' | false;
  children: ReactNode;
}) {
  const say = useText();
  const saved = useSaved();
  return (
    <ConfirmDialog
      title={say(`course.${name}.title`, { title: course.title })}
      refusedTitle={say(`course.${name}.refused`)}
      document={document}
      select={select}
      variables={variables}
      label={say(`course.${name}.do`)}
      keep={say('settings.keep')}
      isDangerous={isDangerous}
      onDone={() => {
        const back = way ? [{ label: say(`course.steps.${way}`), path: pathOf(course), ask: { do: way } }] : [];
        saved(say(`course.${name}.done`, { title: course.title }), ...back);
        onClose();
      }}
      onClose={onClose}
    >
      {children}
    </ConfirmDialog>
  );
}
