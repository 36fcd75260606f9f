import { Check, CornerDownRight, MapPin, RotateCcw } from 'lucide-react';
import { useState } from 'react';
import { shownInstant } from '../../../../day/day';
import { ResolveCommentDocument } from '../../../../generated/operations';
import { useText } from '../../../../i18n/useText';
import { ActTrouble } from '../../../../parts/ActTrouble';
import { Button } from '../../../../parts/Button';
import { Icon } from '../../../../parts/Icon';
import { shortened } from '../../../../parts/typed';
import { useAct } from '../../../../providers/useAct';
import { useDirectAct } from '../../../../providers/useDirectAct';
import { Remark } from './Remark';
import { RemarkDialog } from './RemarkDialog';
import type { Commenting } from './useCommenting';
import type { Thread } from './useLessonComments';

/** A comment with its answers: what it is about, what was said, and whether it is settled. */
export function CommentThread({ thread, commenting, mayWrite }: { thread: Thread; commenting: Commenting; mayWrite: boolean }) {
  const say = useText();
  const [isAnswering, setAnswering] = useState(false);
  const { act } = useAct(ResolveCommentDocument, ({ resolveComment }) => resolveComment);
  const { id, version, quote, resolvedAt, resolvedBy, isMine, isReturn, editionNumber, replies } = thread;
  const isResolved = resolvedAt !== null;
  const settle = useDirectAct(
    () => act({ input: { id, version, isResolved: !isResolved } }),
    () => commenting.look(undefined),
  );
  const isCurrent = commenting.current === id;
  const isThere = !isResolved && commenting.isThere(id);
  return (
    <li id={`comment-${id}`} className={isCurrent ? 'thread on' : 'thread'} aria-current={isCurrent ? 'true' : undefined}>
      {quote && (
        <blockquote lang="vi">
          {shortened(quote.text)}
          {isThere && (
            <button type="button" className="linkbtn" onClick={() => commenting.show(id)}>
              <Icon of={MapPin} small /> {say('lesson.comments.show')}
              <span className="sr">: {shortened(quote.text)}</span>
            </button>
          )}
          {!isThere && !isResolved && <span className="meta block">{say('lesson.comments.gone')}</span>}
        </blockquote>
      )}
      {isReturn && <p className="meta returned">{say('lesson.comments.returned', { number: editionNumber })}</p>}
      <Remark remark={thread} isKept={isReturn} />
      {replies.length > 0 && (
        <ul className="replies">
          {replies.map((reply) => (
            <li key={reply.id}>
              <Remark remark={reply} />
            </li>
          ))}
        </ul>
      )}
      {isResolved && (
        <p className="meta">
          <Icon of={Check} small /> {say('lesson.comments.settledBy', { name: resolvedBy ?? '', ...shownInstant(resolvedAt ?? '') })}
        </p>
      )}
      <ActTrouble of={settle.trouble} />
      <div className="row wrap">
        <Button small look="quiet" icon={CornerDownRight} aria-haspopup="dialog" onClick={() => setAnswering(true)}>
          {say('lesson.comments.reply')}
        </Button>
        {(isMine || mayWrite) && (
          <Button small look="quiet" icon={isResolved ? RotateCcw : Check} busy={settle.isBusy} onClick={() => settle.go()}>
            {say(isResolved ? 'lesson.comments.reopen' : 'lesson.comments.settle')}
          </Button>
        )}
      </div>
      {isAnswering && <RemarkDialog answerTo={thread} onClose={() => setAnswering(false)} />}
    </li>
  );
}
