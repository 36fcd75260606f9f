import '../../../theme/courses.css';
import '../../../theme/course-contents.css';
import '../../../theme/course-review.css';
import '../../../theme/lesson-text.css';
import '../../../theme/lesson-merge.css';
import { CircleSlash, SearchX } from 'lucide-react';
import { useMemo } from 'react';
import { useParams } from 'react-admin';
import { shownInstant } from '../../../day/day';
import { CourseReviewDocument, type CourseReviewQuery, PermissionsDocument } from '../../../generated/operations';
import { useText } from '../../../i18n/useText';
import { PageWithout } from '../../../layout/PageWithout';
import { Page } from '../../../layout/Shell';
import { Crumbs } from '../../../parts/Crumbs';
import { Note } from '../../../parts/Note';
import { PageHeading } from '../../../parts/PageHeading';
import { useAnswer } from '../../../providers/useAnswer';
import { CourseStage } from '../CourseStage';
import { courseDifference } from '../difference/course-difference';
import { hasWithin, stageOf } from '../standing';
import { Decision } from './Decision';
import { DifferenceDesk } from './DifferenceDesk';
import { decidingOf } from './deciding';
import { useFactTexts } from './useFactTexts';

/** What was handed in of a course beside what readers have, and the decision on it. */
export function ReviewPage() {
  const say = useText();
  const { courseId = '' } = useParams();
  const { answer, error, refetch } = useAnswer(CourseReviewDocument, { id: courseId });
  if (!answer?.now) {
    return (
      <PageWithout
        title={say('courses.title')}
        error={error}
        onRetry={refetch}
        isPending={!answer}
        icon={SearchX}
        unknown={say('course.unknown')}
        hint={say('course.unknownHint')}
      />
    );
  }
  return <Review now={answer.now} was={answer.was} />;
}

type Now = NonNullable<CourseReviewQuery['now']>;

function Review({ now, was }: { now: Now; was: CourseReviewQuery['was'] }) {
  const say = useText();
  const factsOf = useFactTexts();
  const unit = now.unit?.id ?? '';
  const rights = useAnswer(PermissionsDocument, { unit }, { enabled: unit !== '' }).answer?.viewer.permissions ?? [];
  // biome-ignore lint/correctness/useExhaustiveDependencies: made of what is compared, in the language in which it is read
  const difference = useMemo(
    () => courseDifference(was ? { facts: factsOf(was), modules: was.modules } : undefined, { facts: factsOf(now), modules: now.modules }),
    [now, was, say],
  );
  const { edition } = now;
  const isWaiting = hasWithin(now, 'IN_REVIEW');
  const submitted = edition.submittedAt ? shownInstant(edition.submittedAt) : undefined;
  return (
    <Page>
      <Crumbs
        of={[
          { path: '/courses', name: say('courses.sections.list') },
          { path: `/courses/${now.id}`, name: now.title, lang: now.language },
        ]}
      />
      <div>
        <PageHeading title={say('review.title', { title: now.title })} />
        <p className="row wrap soft facts">
          <CourseStage stage={stageOf(now, false)} />
          <span>
            {was
              ? say('review.against', { number: now.editionNumber, former: was.editionNumber })
              : say('review.first', { number: now.editionNumber })}
          </span>
          {submitted && <span>{say('review.submitted', { ...submitted, who: edition.submittedBy ?? '' })}</span>}
        </p>
      </div>
      {!isWaiting && (
        <Note tone="info" icon={CircleSlash}>
          <p>{say('review.notWaiting')}</p>
        </Note>
      )}
      <DifferenceDesk
        key={`${now.id} ${edition.version}`}
        name={`${now.id} ${edition.version}`}
        difference={difference}
        hasFormer={was !== null}
        comments={{ mayWrite: rights.includes('course:write') }}
        beside={
          isWaiting && rights.includes('course:review')
            ? (left) => <Decision key={edition.version} of={decidingOf(now)} left={left} />
            : undefined
        }
      />
    </Page>
  );
}
