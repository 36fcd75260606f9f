import type { TypedDocument } from '@lechan/client';
import { Check, CircleAlert, CornerUpLeft, Eye, MessageSquare, UsersRound } from 'lucide-react';
import { useEffect, useId, useState } from 'react';
import { useNavigate } from 'react-admin';
import { usePath } from '../../../day/useDay';
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
import { type Outcome, useAct } from '../../../providers/useAct';
import { useDirectAct } from '../../../providers/useDirectAct';
import type { LessonWithOpen } from '../contents/useOpenComments';
import type { WantedFact } from '../wanted-facts';
import { countOf, StillOpen } from './StillOpen';
import { type Approving, useApproval } from './useApproval';

/** What was handed in and waits for a decision: a course with what it leads, or a lesson by itself. */
export interface Decided<Approved, ToApprove, Returned, ToReturn> {
  readonly id: string;
  readonly title: string;
  /** Where it goes on after that. */
  readonly path: string;
  /** What readers look for about it and it doesn't have. */
  readonly missing: readonly WantedFact[];
  readonly approving: Approving<Approved, ToApprove>;
  readonly returning: {
    readonly document: TypedDocument<Returned, ToReturn>;
    readonly select: (result: Returned) => Outcome;
    readonly variables: (reason: string) => ToReturn;
  };
}

/** What the reviewer says and decides: approves what was handed in, or returns it with the reason. */
export function Decision<Approved, ToApprove, Returned, ToReturn>({
  of: { id: subject, title, path, missing, approving: approval, returning: giving },
  left,
  isRenewed,
  open: { lessons: open = [], isPending: isAsking },
}: {
  of: Decided<Approved, ToApprove, Returned, ToReturn>;
  /** How many parts of it were not looked at yet. */
  left: number;
  /** Whether it became another since the page was opened. */
  isRenewed: boolean;
  /** On which of its lessons something said is not settled, once that is known. */
  open: { readonly lessons: readonly LessonWithOpen[] | undefined; readonly isPending: boolean };
}) {
  const say = useText();
  const id = useId();
  const saved = useSaved();
  const navigate = useNavigate();
  const toPath = usePath();
  const draft = `review ${subject}`;
  const [reason, setReason] = useState(() => readDraft<{ reason: string }>(draft)?.reason ?? '');
  const [isWarned, setWarned] = useState(false);
  const [isMissing, setMissing] = useState(false);
  const { refusals, isAnothers, isPending } = useApproval(approval);
  const { act: approve } = useAct(approval.document, approval.select);
  const { act: giveBack } = useAct(giving.document, giving.select);
  useEffect(() => {
    if (reason) keepTyped(draft, JSON.stringify({ reason }));
    else clearDraft(draft);
  }, [draft, reason]);

  const done = (message: 'review.approved' | 'review.returned') => () => {
    clearDraft(draft);
    saved(say(message, { title }));
    navigate(toPath(path));
  };
  const approving = useDirectAct(() => approve(approval.variables(false)), done('review.approved'));
  const returning = useDirectAct(() => giveBack(giving.variables(reason)), done('review.returned'));

  function sendBack() {
    setMissing(reason.trim() === '');
    if (reason.trim() === '') document.getElementById(id)?.focus();
    else returning.go();
  }
  const error = isMissing && reason.trim() === '' ? say('review.reasonMissing') : undefined;
  return (
    <Card title={say('review.yours')}>
      <div className="stack">
        {isRenewed && (
          <Note tone="danger">
            <p>{say('review.renewed')}</p>
          </Note>
        )}
        {refusals.length > 0 ? (
          refusals.map(({ message }) => (
            <Note key={message} tone="warn" icon={UsersRound}>
              <p>{isAnothers ? say('review.anothers') : message}</p>
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
            rows={3}
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
        {open.length > 0 && (
          <p className="meta" role="status">
            <Icon of={MessageSquare} small /> {say('review.openComments', { smart_count: countOf(open) })}.
          </p>
        )}
        <ActTrouble of={approving.trouble ?? returning.trouble} />
        <div className="stack tight">
          {refusals.length === 0 && (
            <Button
              look="main"
              icon={Check}
              busy={approving.isBusy}
              notYet={isPending || isAsking ? say('shell.state.loading') : undefined}
              onClick={() => (open.length > 0 ? setWarned(true) : approving.go())}
            >
              {say('review.approve')}
            </Button>
          )}
          <Button icon={CornerUpLeft} busy={returning.isBusy} onClick={sendBack}>
            {say('review.return')}
          </Button>
        </div>
        <p className="meta">{say('review.after')}</p>
        {missing.length > 0 && (
          <ul className="checksbefore" aria-label={say('review.missing')}>
            {missing.map((fact) => (
              <li key={fact} className="wtxt">
                <Icon of={CircleAlert} small />
                <span>{say(`course.submit.missing.${fact}`)}</span>
              </li>
            ))}
          </ul>
        )}
      </div>
      {isWarned && open.length > 0 && <StillOpen lessons={open} onApprove={() => approving.go()} onClose={() => setWarned(false)} />}
    </Card>
  );
}
