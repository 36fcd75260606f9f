import '../../../theme/courses.css';
import '../../../theme/course-contents.css';
import { BookX, SearchX } from 'lucide-react';
import { useState } from 'react';
import { useParams } from 'react-admin';
import { useChangeParams, useParam } from '../../../day/useDay';
import { useText } from '../../../i18n/useText';
import { PageWithout } from '../../../layout/PageWithout';
import { PageTabs } from '../../../parts/PageTabs';
import { ContentsTab } from '../contents/ContentsTab';
import { stageOf } from '../standing';
import { usePlanned } from '../usePlanned';
import { CourseHead } from './CourseHead';
import { FactsShown } from './FactsShown';
import { FactsTab } from './FactsTab';
import type { ShownCourse } from './shown-course';
import { useCourse } from './useCourse';
import { useTellOpen } from './useTellOpen';

/** A course: how far it has come and what comes next, its table of contents, and what it is. */
export function CoursePage() {
  const say = useText();
  const { courseId = '' } = useParams();
  const { course, may, error, isPending, isDraft, refetch } = useCourse(courseId);
  if (isPending || !course) {
    return (
      <PageWithout
        title={say('courses.title')}
        error={error}
        onRetry={refetch}
        isPending={isPending}
        icon={isDraft ? BookX : SearchX}
        unknown={say('course.unknown')}
        hint={say('course.unknownHint')}
      />
    );
  }
  return <Course key={course.id} course={course} may={may} />;
}

function Course({ course, may }: { course: ShownCourse; may: (permission: string) => boolean }) {
  const say = useText();
  const change = useChangeParams();
  const tab = useParam('tab') ?? 'contents';
  const [foot, setFoot] = useState<HTMLElement | null>(null);
  const [isUnlocked, setUnlocked] = useState(false);
  const planned = usePlanned().plannedOf(course.id);
  useTellOpen(course);
  const stage = stageOf(course, planned !== undefined);
  const isHeld = stage === 'inReview' || stage === 'approved' || stage === 'scheduled';
  const mayWrite = may('course:write') && course.edition !== undefined;
  const lock = isHeld && !isUnlocked ? { message: say(`course.held.${stage}`), onOpen: () => setUnlocked(true) } : undefined;
  const count = course.modules.flatMap(({ lessons }) => lessons).length;
  return (
    <main className="main hasfoot" id="main" tabIndex={-1}>
      <CourseHead course={course} may={may} planned={planned} />
      <PageTabs
        label={say('course.tabs.label')}
        value={tab}
        onChange={(value) => change({ tab: value === 'contents' ? undefined : value }, { replace: true })}
        tabs={[
          {
            value: 'contents',
            label: say('course.tabs.contents'),
            count,
            content: <ContentsTab course={course} mayWrite={mayWrite} lock={lock} />,
          },
          {
            value: 'facts',
            label: say('course.tabs.facts'),
            content:
              mayWrite && !lock ? (
                <FactsTab course={course} foot={foot} />
              ) : (
                <FactsShown course={course} lock={mayWrite ? lock : undefined} />
              ),
          },
        ]}
      />
      <div ref={setFoot} className="contents footend" />
    </main>
  );
}
