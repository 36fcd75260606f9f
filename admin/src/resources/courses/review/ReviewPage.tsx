import '../../../theme/courses.css';
import '../../../theme/course-contents.css';
import '../../../theme/course-review.css';
import '../../../theme/lesson-text.css';
import '../../../theme/lesson-views.css';
import '../../../theme/lesson-merge.css';
import { SearchX } from 'lucide-react';
import { useMemo } from 'react';
import { useParams } from 'react-admin';
import { CourseReviewDocument, type CourseReviewQuery, PermissionsDocument } from '../../../generated/operations';
import { useText } from '../../../i18n/useText';
import { PageWithout } from '../../../layout/PageWithout';
import { Page } from '../../../layout/Shell';
import { Crumbs } from '../../../parts/Crumbs';
import { useAnswer } from '../../../providers/useAnswer';
import { useOpenComments } from '../contents/useOpenComments';
import { courseDifference } from '../difference/course-difference';
import { hasWithin, stageOf } from '../standing';
import { wasReturned } from '../versions/editions';
import { Decision } from './Decision';
import { DifferenceDesk } from './DifferenceDesk';
import { decidingOf } from './deciding';
import { ReviewHead } from './ReviewHead';
import { useFactTexts } from './useFactTexts';
import { useRenewed } from './useRenewed';

/** What was handed in of a course beside what readers have, and the decision on it. */
export function ReviewPage() {
  const say = useText();
  const { courseId = '' } = useParams();
  const { answer, error, isAwaited, refetch } = useAnswer(CourseReviewDocument, { id: courseId });
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
  return <Review now={answer.now} was={answer.was} isAwaited={isAwaited} />;
}

type Now = NonNullable<CourseReviewQuery['now']>;

function Review({ now, was, isAwaited }: { now: Now; was: CourseReviewQuery['was']; isAwaited: boolean }) {
  const say = useText();
  const factsOf = useFactTexts();
  const unit = now.unit?.id ?? '';
  const rights = useAnswer(PermissionsDocument, { unit }, { enabled: unit !== '' }).answer?.viewer.permissions ?? [];
  // biome-ignore lint/correctness/useExhaustiveDependencies: made of what is compared, in the language in which it is read
  const difference = useMemo(
    () => courseDifference(was ? { facts: factsOf(was), modules: was.modules } : undefined, { facts: factsOf(now), modules: now.modules }),
    [now, was, say],
  );
  const open = useOpenComments(now.id);
  const { edition } = now;
  const isRenewed = useRenewed(now.id, edition.version, isAwaited);
  const isWaiting = hasWithin(now, 'IN_REVIEW');
  const returned = now.editions.find((one) => one.number < now.editionNumber && wasReturned(one))?.number;
  return (
    <Page>
      <Crumbs
        of={[
          { path: '/courses', name: say('courses.sections.list') },
          { path: `/courses/${now.id}`, name: now.title, lang: now.language },
        ]}
      />
      <ReviewHead
        {...{ edition, title: now.title, number: now.editionNumber, former: was?.editionNumber }}
        stage={stageOf(now, false)}
        returned={
          returned === undefined
            ? undefined
            : { number: returned, path: `/courses/${now.id}/versions`, params: { from: String(returned), to: String(now.editionNumber) } }
        }
        notWaiting={!isWaiting && say('review.notWaiting')}
      />
      <DifferenceDesk
        key={`${now.id} ${edition.version}`}
        name={`${now.id} ${edition.version}`}
        difference={difference}
        written={now.language}
        hasFormer={was !== null}
        comments={{ mayWrite: rights.includes('course:write') }}
        beside={
          isWaiting && rights.includes('course:review')
            ? (left) => <Decision key={edition.version} of={decidingOf(now)} left={left} open={open} isRenewed={isRenewed} />
            : undefined
        }
      />
    </Page>
  );
}
