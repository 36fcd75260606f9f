import '../../../theme/courses.css';
import '../../../theme/course-contents.css';
import '../../../theme/course-review.css';
import '../../../theme/lesson-text.css';
import '../../../theme/lesson-views.css';
import '../../../theme/lesson-merge.css';
import { BookX } from 'lucide-react';
import { useMemo } from 'react';
import { useParams } from 'react-admin';
import { LessonCourseDocument, LessonReviewDocument, type LessonReviewQuery, PermissionsDocument } from '../../../generated/operations';
import { useText } from '../../../i18n/useText';
import { PageWithout } from '../../../layout/PageWithout';
import { Page } from '../../../layout/Shell';
import { Crumbs } from '../../../parts/Crumbs';
import { useAnswer } from '../../../providers/useAnswer';
import { courseDifference } from '../difference/course-difference';
import { useLessonComments } from '../lesson/comments/useLessonComments';
import { stageOf } from '../standing';
import { Decision } from './Decision';
import { DifferenceDesk } from './DifferenceDesk';
import { decidingOfLesson } from './deciding';
import { ReviewHead } from './ReviewHead';
import { useRenewed } from './useRenewed';

/** What was handed in of one lesson beside what readers have of it, and the decision on it. */
export function LessonReviewPage() {
  const say = useText();
  const { courseId = '', lessonId = '' } = useParams();
  const { answer, error, isAwaited, refetch } = useAnswer(LessonReviewDocument, { id: lessonId });
  if (!answer?.now) {
    return (
      <PageWithout
        title={say('lesson.title')}
        error={error}
        onRetry={refetch}
        isPending={!answer}
        icon={BookX}
        unknown={say('lesson.unknown')}
        hint={say('lesson.unknownHint')}
      />
    );
  }
  return <Review courseId={courseId} now={answer.now} was={answer.was} isAwaited={isAwaited} />;
}

function Review({
  courseId,
  now,
  was,
  isAwaited,
}: {
  courseId: string;
  now: NonNullable<LessonReviewQuery['now']>;
  was: LessonReviewQuery['was'];
  isAwaited: boolean;
}) {
  const say = useText();
  const { course } = useAnswer(LessonCourseDocument, { id: courseId }).answer ?? {};
  const unit = now.unit?.id ?? '';
  const rights = useAnswer(PermissionsDocument, { unit }, { enabled: unit !== '' }).answer?.viewer.permissions ?? [];
  const difference = useMemo(() => {
    const alone = (lesson: typeof now | NonNullable<typeof was>) => ({ facts: [], modules: [{ id: '', title: '', lessons: [lesson] }] });
    return courseDifference<never>(was ? alone(was) : undefined, alone(now));
  }, [now, was]);
  const { threads, error } = useLessonComments(now.id);
  const count = threads?.filter(({ resolvedAt }) => !resolvedAt).length ?? 0;
  const open = { lessons: count > 0 ? [{ id: now.id, title: now.title, count }] : [], isPending: !threads && !error };
  const { edition } = now;
  const isRenewed = useRenewed(now.id, edition.version, isAwaited);
  const isWaiting = edition.state === 'IN_REVIEW';
  const path = `/courses/${courseId}/lessons/${now.id}`;
  return (
    <Page>
      <Crumbs
        of={[
          { path: '/courses', name: say('courses.sections.list') },
          ...(course ? [{ path: `/courses/${courseId}`, name: course.title, lang: course.language }] : []),
          { path, name: now.title, lang: course?.language },
        ]}
      />
      <ReviewHead
        {...{ edition, title: now.title, number: now.editionNumber, former: was?.editionNumber }}
        stage={stageOf(edition, false)}
        notWaiting={!isWaiting && say('review.notWaitingLesson')}
      />
      <DifferenceDesk
        key={`${now.id} ${edition.version}`}
        name={`${now.id} ${edition.version}`}
        difference={difference}
        written={course?.language ?? 'vi'}
        hasFormer={was !== null}
        comments={{ mayWrite: rights.includes('course:write') }}
        beside={
          isWaiting && rights.includes('course:review')
            ? (left) => (
                <Decision
                  key={edition.version}
                  of={decidingOfLesson({ id: now.id, title: now.title, path, version: edition.version })}
                  left={left}
                  isRenewed={isRenewed}
                  open={open}
                />
              )
            : undefined
        }
      />
    </Page>
  );
}
