import { Check, CornerUpLeft, Eye, UsersRound } from 'lucide-react';
import { useEffect, useId, useState } from 'react';
import { useNavigate } from 'react-admin';
import { usePath } from '../../../day/useDay';
import { ApproveCourseDocument, ReturnCourseDocument } from '../../../generated/operations';
import { useText } from '../../../i18n/useText';
import { ActTrouble } from '../../../parts/ActTrouble';
import { Button } from '../../../parts/Button';
import { Card } from '../../../parts/Card';
import { clearDraft, keepTyped, readDraft } from '../../../parts/form/draft';
import { described, FieldRefusal } from '../../../parts/form/FieldFrame';
import { useSaved } from '../../../parts/form/useSaved';
import { Icon } from '../../../parts/Icon';
import { Note } from '../../../parts/Note';
import { plain } from '../../../parts/typed';
import { useAct } from '../../../providers/useAct';
import { useAnswer } from '../../../providers/useAnswer';
import { useDirectAct } from '../../../providers/useDirectAct';

/** What the reviewer says and decides: approves what was handed in, or returns it with the reason. */
export function Decision({ course, left }: { course: { id: string; title: string; edition: { version: number } }; left: number }) {
  const say = useText();
  const id = useId();
  const saved = useSaved();
  const navigate = useNavigate();
  const toPath = usePath();
  const draft = `review ${course.id}`;
  const [reason, setReason] = useState(() => readDraft<{ reason: string }>(draft)?.reason ?? '');
  const [isMissing, setMissing] = useState(false);
  const step = { id: course.id, version: course.edition.version };
  const trial = useAnswer(ApproveCourseDocument, { input: { ...step, dryRun: true } });
  const refusals = trial.answer?.approveCourse.userErrors ?? [];
  const { act: approve } = useAct(ApproveCourseDocument, ({ approveCourse }) => approveCourse);
  const { act: giveBack } = useAct(ReturnCourseDocument, ({ returnCourse }) => returnCourse);
  useEffect(() => {
    if (reason) keepTyped(draft, JSON.stringify({ reason }));
    else clearDraft(draft);
  }, [draft, reason]);

  const done = (message: 'review.approved' | 'review.returned') => () => {
    clearDraft(draft);
    saved(say(message, { title: course.title }));
    navigate(toPath(`/courses/${course.id}`));
  };
  const approving = useDirectAct(() => approve({ input: step }), done('review.approved'));
  const returning = useDirectAct(() => giveBack({ input: { ...step, reason } }), done('review.returned'));

  function sendBack() {
    setMissing(reason.trim() === '');
    if (reason.trim() === '') document.getElementById(id)?.focus();
    else returning.go();
  }
  const error = isMissing && reason.trim() === '' ? say('review.reasonMissing') : undefined;
  return (
    <Card title={say('review.yours')}>
      <div className="stack">
        {refusals.length > 0 ? (
          refusals.map(({ message }) => (
            <Note key={message} tone="warn" icon={UsersRound}>
              <p>{message}</p>
            </Note>
          ))
        ) : (
          <p className="soft">{say('review.second')}</p>
        )}
        <div className="field">
          <label htmlFor={id}>
            {say('review.reason')} <span className="opt">{say('review.reasonWhen')}</span>
          </label>
          <textarea
            id={id}
            className="inp"
            rows={5}
            value={reason}
            onChange={({ target }) => setReason(plain(target.value))}
            {...described(id, undefined, error)}
          />
          {error && <FieldRefusal id={id} error={error} />}
        </div>
        {left > 0 && (
          <p className="meta" role="status">
            <Icon of={Eye} small /> {say('review.left', { smart_count: left })}
          </p>
        )}
        <ActTrouble of={approving.trouble ?? returning.trouble} />
        <div className="stack g2">
          {refusals.length === 0 && (
            <Button
              look="main"
              icon={Check}
              busy={approving.isBusy}
              notYet={trial.isPending ? say('shell.state.loading') : undefined}
              onClick={() => approving.go()}
            >
              {say('review.approve')}
            </Button>
          )}
          <Button icon={CornerUpLeft} busy={returning.isBusy} onClick={sendBack}>
            {say('review.return')}
          </Button>
        </div>
        <p className="meta">{say('review.after')}</p>
      </div>
    </Card>
  );
}
