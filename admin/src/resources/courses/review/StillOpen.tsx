import { useChangeParams } from '../../../day/useDay';
import { useText } from '../../../i18n/useText';
import { Button } from '../../../parts/Button';
import { Sheet } from '../../../parts/Sheet';
import type { LessonWithOpen } from '../contents/useOpenComments';

/** Asks before something is approved of which comments are not settled, and leads to where they are. */
export function StillOpen({
  lessons,
  onApprove,
  onClose,
}: {
  lessons: readonly LessonWithOpen[];
  onApprove: () => void;
  onClose: () => void;
}) {
  const say = useText();
  const change = useChangeParams();
  const titleOf = ({ number, title }: LessonWithOpen) => (number ? say('contents.lesson', { number, title }) : title);
  return (
    <Sheet
      open
      onClose={onClose}
      width="36rem"
      title={say('review.openComments', { smart_count: countOf(lessons) })}
      footer={
        <>
          <Button onClick={onClose}>{say('review.lookFirst')}</Button>
          <Button
            look="main"
            onClick={() => {
              onClose();
              onApprove();
            }}
          >
            {say('review.approveStill')}
          </Button>
        </>
      }
    >
      <div className="body stack">
        <p>{say('review.openHint')}</p>
        <ul className="stack tight">
          {lessons.map((lesson) => (
            <li key={lesson.id}>
              <button
                type="button"
                className="linkbtn"
                onClick={() => {
                  change({ part: lesson.id }, { replace: true });
                  onClose();
                }}
              >
                {say('review.openOf', { title: titleOf(lesson), smart_count: lesson.count })}
              </button>
            </li>
          ))}
        </ul>
      </div>
    </Sheet>
  );
}

/** How many comments are not settled in all. */
export function countOf(lessons: readonly LessonWithOpen[]): number {
  return lessons.reduce((sum, { count }) => sum + count, 0);
}
