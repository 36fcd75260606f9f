import { History } from 'lucide-react';
import { useState } from 'react';
import { useNavigate } from 'react-admin';
import { usePath } from '../../../day/useDay';
import { type CourseEditionsQuery, RestoreCourseDocument } from '../../../generated/operations';
import { useText } from '../../../i18n/useText';
import { Button } from '../../../parts/Button';
import { Card } from '../../../parts/Card';
import { ConfirmDialog } from '../../../parts/ConfirmDialog';
import { useSaved } from '../../../parts/form/useSaved';
import { Note } from '../../../parts/Note';
import { courseDifference } from '../difference/course-difference';
import { ContentsPart, FactsPart } from '../review/CourseParts';
import { useFactTexts } from '../review/useFactTexts';
import { type Edition, stageOfEdition } from './editions';
import { LessonCompared } from './LessonCompared';

/** What became different from one edition to another, and the way to have a former one again. */
export function EditionsCompared({
  course,
  from,
  to,
  latest,
  mayWrite,
}: {
  course: NonNullable<CourseEditionsQuery['course']>;
  from: Edition;
  to: Edition;
  latest: Edition;
  mayWrite: boolean;
}) {
  const say = useText();
  const factsOf = useFactTexts();
  const [isRestoring, setRestoring] = useState(false);
  const compared = (edition: Edition) => ({ facts: factsOf(edition), modules: edition.modules });
  const { facts, contents, lessons } = courseDifference(compared(from), compared(to));
  const kept = lessons.filter(({ was, is }) => was && is);
  const isAgain = from.number !== latest.number || stageOfEdition(from, course.editions) === 'retired';
  return (
    <Card title={say('versions.between', { from: from.number, to: to.number })}>
      <div className="stack">
        {facts.length + contents.length === 0 && <p>{say('versions.sameCourse')}</p>}
        {facts.length > 0 && (
          <section aria-label={say('review.facts')}>
            <h3 className="sub">{say('review.facts')}</h3>
            <FactsPart changes={facts} />
          </section>
        )}
        {contents.length > 0 && (
          <section aria-label={say('contents.title')}>
            <h3 className="sub">{say('contents.title')}</h3>
            <ContentsPart changes={contents} />
          </section>
        )}
        {kept.length > 0 && (
          <section aria-label={say('versions.lessons')}>
            <h3 className="sub">{say('versions.lessons')}</h3>
            <p className="meta">{say('versions.lessonsHint')}</p>
            <ul className="lessonscompared">
              {kept.map(({ id, title, number }) => (
                <li key={id}>
                  <LessonCompared
                    id={id}
                    title={number ? say('contents.lesson', { number, title }) : title}
                    from={from}
                    to={to}
                    latest={latest}
                  />
                </li>
              ))}
            </ul>
          </section>
        )}
        {mayWrite && isAgain && (
          <Note
            tone="info"
            icon={History}
            action={<Button onClick={() => setRestoring(true)}>{say('versions.restore.open', { number: from.number })}</Button>}
          >
            <p>{say('versions.restore.hint', { number: from.number })}</p>
          </Note>
        )}
      </div>
      {isRestoring && <Restore course={course} number={from.number} latest={latest} onClose={() => setRestoring(false)} />}
    </Card>
  );
}

/** Begins a draft of what a former edition said. */
function Restore({
  course,
  number,
  latest,
  onClose,
}: {
  course: NonNullable<CourseEditionsQuery['course']>;
  number: number;
  latest: Edition;
  onClose: () => void;
}) {
  const say = useText();
  const saved = useSaved();
  const navigate = useNavigate();
  const toPath = usePath();
  const next = latest.number + 1;
  return (
    <ConfirmDialog
      title={say('versions.restore.title', { number })}
      refusedTitle={say('versions.restore.refused')}
      document={RestoreCourseDocument}
      select={({ restoreCourse }) => restoreCourse}
      variables={(dryRun) => ({ input: { id: course.id, version: course.edition.version, number, dryRun } })}
      label={say('versions.restore.do')}
      keep={say('settings.keep')}
      isDangerous={false}
      onDone={() => {
        saved(say('versions.restore.done', { number, next }));
        navigate(toPath(`/courses/${course.id}`));
      }}
      onClose={onClose}
    >
      <p>{say('versions.restore.becomes', { number, next })}</p>
      {latest.state !== 'PUBLISHED' && latest.state !== 'RETIRED' && <p>{say('versions.restore.stays', { number: latest.number })}</p>}
      <p>{say('versions.restore.readers')}</p>
    </ConfirmDialog>
  );
}
