import { CalendarClock, CornerUpLeft, type LucideIcon, Send } from 'lucide-react';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { usePath } from '../../../../day/useDay';
import { SubmitLessonDocument, WithdrawLessonDocument } from '../../../../generated/operations';
import { useText } from '../../../../i18n/useText';
import { Button } from '../../../../parts/Button';
import { PublishDialog } from '../../releases/PublishDialog';
import { publishableLesson } from '../../releases/publishable';
import { ToReview } from '../../review/ToReview';
import { StepDialog } from '../../StepDialog';
import type { OpenedLesson } from '../LessonPage';
import { useLessonStage } from './useLessonStage';

/** The steps of a lesson by itself: what a published course shows of it can be handed in, decided and published without the course. */
export function LessonSteps({
  opened,
  courseId,
  onBefore,
  onDone,
}: {
  opened: OpenedLesson;
  courseId: string;
  /** Saves what is being written; false where it could not be. */
  onBefore?: () => Promise<boolean>;
  /** Reads the lesson anew. */
  onDone: () => void;
}) {
  const say = useText();
  const notify = useNotify();
  const toPath = usePath();
  const [step, setStep] = useState<'submit' | 'withdraw' | 'publish'>();
  const { stage, approval, isReviewed } = useLessonStage(opened);
  const { lesson, published, permissions } = opened;
  const { id, title, edition } = lesson;
  // what no reader has yet is led by its course
  if (!edition || !published) return null;
  const path = `/courses/${courseId}/lessons/${id}`;
  const looked = { id, version: edition.version };
  const may = (permission: string) => permissions.includes(permission);
  const close = () => setStep(undefined);
  const shared = { of: { title, path }, onClose: close, onDone };
  async function submit() {
    if (!onBefore || (await onBefore())) setStep('submit');
    else notify(say('review.one.steps.unsaved'));
  }
  const button = (name: 'submit' | 'withdraw' | 'publish', icon: LucideIcon, isMain: boolean, open: () => void) => (
    <Button small look={isMain ? 'main' : 'plain'} icon={icon} aria-haspopup="dialog" onClick={open}>
      {say(`review.one.steps.${name}`)}
    </Button>
  );
  return (
    <>
      {(stage === 'draft' || stage === 'returned') && may('course:write') && button('submit', Send, true, () => void submit())}
      {isReviewed && <ToReview small path={`${path}/review`} approval={approval} />}
      {stage === 'inReview' && may('course:write') && button('withdraw', CornerUpLeft, false, () => setStep('withdraw'))}
      {stage === 'approved' && may('course:publish') && button('publish', CalendarClock, true, () => setStep('publish'))}
      {stage === 'scheduled' && (
        <Button small icon={CalendarClock} to={toPath('/courses/schedule')}>
          {say('course.steps.schedule')}
        </Button>
      )}
      {step === 'submit' && (
        <StepDialog
          {...shared}
          step="review.one.submit"
          document={SubmitLessonDocument}
          select={({ submitLesson }) => submitLesson}
          variables={(dryRun) => ({ input: { ...looked, dryRun } })}
          keep={say('shell.state.later')}
        >
          <p>{say('review.one.submit.hint')}</p>
          <p>{say('review.one.submit.second')}</p>
        </StepDialog>
      )}
      {step === 'withdraw' && (
        <StepDialog
          {...shared}
          step="review.one.withdraw"
          document={WithdrawLessonDocument}
          select={({ withdrawLesson }) => withdrawLesson}
          variables={(dryRun) => ({ input: { ...looked, dryRun } })}
        >
          <p>{say('review.one.withdraw.hint')}</p>
        </StepDialog>
      )}
      {step === 'publish' && <PublishDialog of={publishableLesson(opened)} onClose={close} onDone={onDone} />}
    </>
  );
}
