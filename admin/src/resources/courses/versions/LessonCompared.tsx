import { useState } from 'react';
import { LessonEditionsDocument } from '../../../generated/operations';
import { useText } from '../../../i18n/useText';
import { Failure } from '../../../parts/Failure';
import { Waiting } from '../../../parts/Waiting';
import { useAnswer } from '../../../providers/useAnswer';
import { courseDifference } from '../difference/course-difference';
import { LessonPart } from '../review/LessonPart';
import { type Edition, lessonAt } from './editions';

/** What became different of a lesson between two editions of its course, read when it is asked for. */
export function LessonCompared({
  id,
  title,
  from,
  to,
  latest,
}: {
  id: string;
  title: string;
  from: Edition;
  to: Edition;
  latest: Edition;
}) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {isOpen && <Compared id={id} from={from} to={to} latest={latest} />}
    </details>
  );
}

function Compared({ id, from, to, latest }: { id: string; from: Edition; to: Edition; latest: Edition }) {
  const say = useText();
  const { answer, error, refetch } = useAnswer(LessonEditionsDocument, { id });
  if (error && !answer) return <Failure error={error} onRetry={refetch} title="versions.lessonUnread" />;
  if (!answer) return <Waiting rows={3} />;
  const editions = answer.lesson?.editions ?? [];
  const [was, is] = [lessonAt(editions, from, latest), lessonAt(editions, to, latest)];
  if (!was || !is || was.number === is.number) return <p className="soft">{say('review.lesson.same')}</p>;
  const course = (edition: typeof was) => ({ facts: [], modules: [{ id: '', title: '', lessons: [{ ...edition, id }] }] });
  const [change] = courseDifference(course(was), course(is)).lessons;
  if (!change || change.state === 'same') return <p className="soft">{say('review.lesson.same')}</p>;
  return <LessonPart lesson={change} view="changes" hasFormer />;
}
