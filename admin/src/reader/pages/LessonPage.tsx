import { CoursePageDocument, LessonPageDocument, type LessonPageQuery } from '@lechan/client';
import { useEffect, useMemo } from 'react';
import { numbered, type ReadCourse } from '../asking/course';
import { type Asked, useAsked } from '../asking/useAsked';
import { useLanguage, useSay } from '../i18n/say';
import { useKept } from '../keeping/kept';
import { lessonNodes } from '../lesson/LessonNodes';
import { Awaiting, Waiting } from '../parts/Awaiting';
import { Contents } from '../parts/Contents';
import { ContentsSheet } from '../parts/ContentsSheet';
import { InLesson } from '../parts/InLesson';
import { LessonPaths } from '../parts/LessonPaths';
import { LessonText, type ShownLesson } from '../parts/LessonText';
import { PrintedFoot } from '../parts/PrintedFoot';
import { Progress } from '../parts/Progress';
import { go } from '../way/address';
import { To } from '../way/To';
import { pathTo } from '../way/way';
import { NothingHere } from './NothingHere';

const identity = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A lesson within its course. `place`: its identity, or its number. */
export function LessonPage({ slug, place }: { slug: string; place: string }) {
  const asked = useAsked(CoursePageDocument, { slug });
  const lesson = useAsked(LessonPageDocument, identity.test(place) ? { id: place } : null);
  return (
    <Awaiting asked={asked}>
      {({ course }) => (course ? <InCourse course={course} place={place} asked={lesson} /> : <NothingHere isCourse />)}
    </Awaiting>
  );
}

function InCourse({ course, place, asked }: { course: ReadCourse; place: string; asked: Asked<LessonPageQuery> }) {
  const lessons = numbered(course.modules).flatMap((part) => part.lessons);
  const byNumber = /^\d{1,4}$/.test(place) ? lessons[Number(place) - 1] : undefined;
  const lesson = lessons.find(({ id }) => id === place);
  // by a number one comes to the address that stays
  useEffect(() => {
    if (byNumber) go(pathTo.lesson(course.slug, byNumber.id), { isReplaced: true });
  }, [byNumber, course.slug]);
  if (byNumber) return <Waiting />;
  if (!lesson) return <NothingHere of={course} />;
  return (
    <Awaiting asked={asked}>
      {({ lesson: shown }) =>
        shown ? <Lesson course={course} lesson={shown} number={lesson.number} total={lessons.length} /> : <NothingHere of={course} />
      }
    </Awaiting>
  );
}

function Lesson({ course, lesson, number, total }: { course: ReadCourse; lesson: ShownLesson; number: number; total: number }) {
  const say = useSay();
  const language = useLanguage();
  const known = useKept().read[course.id] ?? [];
  const read = course.modules.flatMap((part) => part.lessons).filter(({ id }) => known.includes(id)).length;
  const drawn = useMemo(() => lessonNodes(lesson.html, { say, language, materials: lesson.materials }), [lesson, say, language]);
  useEffect(goToPart, []);
  return (
    <>
      <div className="lsn">
        <nav className="lst" aria-label={say('lesson.contents')}>
          <p className="ct" lang={course.language}>
            <To href={pathTo.course(course.slug)}>{course.title}</To>
          </p>
          <Progress read={read} total={total} />
          <Contents course={course} now={lesson.id} />
        </nav>
        <div className="lsmain">
          <ContentsSheet label={say('lesson.contentsAt', { number, total })} course={course} now={lesson.id} />
          <LessonText course={course} lesson={lesson}>
            {drawn.nodes}
          </LessonText>
          <PrintedFoot course={course} path={pathTo.lesson(course.slug, lesson.id)} />
        </div>
        <InLesson headings={drawn.headings} language={course.language} slug={course.slug} />
      </div>
      <LessonPaths course={course} number={number} />
    </>
  );
}

/** A footnote or heading that the address names is gone to once it is there. */
function goToPart(): void {
  const id = decodeURIComponent(window.location.hash.slice(1));
  if (id) document.getElementById(id)?.scrollIntoView();
}
