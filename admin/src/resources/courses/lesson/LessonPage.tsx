import { BookX } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useParams } from 'react-admin';
import { LessonCourseDocument } from '../../../generated/operations';
import { useText } from '../../../i18n/useText';
import { PageWithout } from '../../../layout/PageWithout';
import { To } from '../../../parts/To';
import { useAnswer } from '../../../providers/useAnswer';
import '../../../theme/lesson.css';
import '../../../theme/lesson-comments.css';
import '../../../theme/lesson-merge.css';
import '../../../theme/lesson-text.css';
import '../../../theme/lesson-tools.css';
import '../../../theme/lesson-views.css';
import { LessonDesk } from './LessonDesk';
import { LessonToRead } from './LessonToRead';
import { bodyReader } from './text/read-body';
import { type LoadedLesson, useLoadedLesson } from './useLoadedLesson';

/** A lesson of a course: written by who may, looked at by who may read its draft. */
export function LessonPage() {
  const say = useText();
  const { courseId = '', lessonId = '' } = useParams();
  const { loaded, error, reload } = useLoadedLesson(lessonId);
  if (!loaded?.lesson) {
    return (
      <PageWithout
        title={say('lesson.title')}
        error={error}
        onRetry={reload}
        isPending={!loaded}
        icon={BookX}
        unknown={say('lesson.unknown')}
        hint={say('lesson.unknownHint')}
      >
        <To path="/courses">{say('lesson.toCourses')}</To>
      </PageWithout>
    );
  }
  return <Opened key={lessonId} courseId={courseId} loaded={{ ...loaded, lesson: loaded.lesson }} onStepped={reload} />;
}

/** As far as a lesson's course is known, the lesson does not wait for it. */
function Opened({ courseId, loaded, onStepped }: { courseId: string; loaded: OpenedLesson; onStepped: () => void }) {
  const { answer } = useAnswer(LessonCourseDocument, { id: courseId });
  const course = answer?.course ?? undefined;
  const { lesson, permissions } = loaded;
  const [goesOn, setGoingOn] = useState(false);
  const read = useMemo(bodyReader, []);
  const isReadable = useMemo(() => canRead(read, lesson.body), [read, lesson.body]);
  const mayWrite = permissions.includes('course:write') && lesson.edition != null;
  function stepped() {
    setGoingOn(false);
    onStepped();
  }
  // what was handed in would be taken back by writing on it
  const isHandedIn = lesson.edition?.state === 'IN_REVIEW' || lesson.edition?.state === 'APPROVED';
  if (mayWrite && isReadable && (!isHandedIn || goesOn))
    return <LessonDesk course={course} courseId={courseId} loaded={loaded} read={read} onStepped={stepped} />;
  const why = !mayWrite ? 'mayNot' : !isReadable ? 'unreadable' : 'handedIn';
  return <LessonToRead course={course} courseId={courseId} loaded={loaded} why={why} onGoOn={() => setGoingOn(true)} onStepped={stepped} />;
}

/** A lesson that is there. */
export interface OpenedLesson extends LoadedLesson {
  readonly lesson: NonNullable<LoadedLesson['lesson']>;
}

function canRead(read: (body: unknown) => unknown, body: unknown): boolean {
  try {
    read(body);
    return true;
  } catch {
    return false;
  }
}
