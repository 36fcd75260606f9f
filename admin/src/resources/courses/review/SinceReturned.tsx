import { EditionsOfLessonDocument } from '../../../generated/operations';
import { useText } from '../../../i18n/useText';
import { useAnswer } from '../../../providers/useAnswer';
import { EditionDifference } from '../lesson/editions/EditionDifference';
import { wasReturned } from '../versions/editions';

/** What a lesson says otherwise since a reviewer had it last and returned it; nothing of one that was not. */
export function SinceReturned({ lessonId }: { lessonId: string }) {
  const say = useText();
  const { answer } = useAnswer(EditionsOfLessonDocument, { id: lessonId });
  const [latest, ...former] = answer?.lesson?.editions ?? [];
  // what was published since is what readers have, and compared as such
  const last = former.find((one) => wasReturned(one) || one.publishedFrom !== null);
  if (!latest || !last || last.publishedFrom !== null || latest.publishedFrom !== null) return null;
  return (
    <details className="since">
      <summary>{say('review.sinceReturned', { number: last.number })}</summary>
      <EditionDifference from={last} to={latest} />
    </details>
  );
}
