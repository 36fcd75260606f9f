import type { ListedCourse } from '../asking/useCourses';
import { dayOf, useLanguage, useSay } from '../i18n/say';
import { useKept } from '../keeping/kept';
import { To } from '../way/To';
import { pathTo } from '../way/way';

/** A course in a list: what it is, how long it takes, for whom, and how much of it was read here. */
export function CourseCard({ course }: { course: ListedCourse }) {
  const say = useSay();
  const language = useLanguage();
  const { slug, lessonCount, minutes, publishedAt, editionNumber, audience } = course;
  const read = useKept().read[course.id]?.length ?? 0;
  const facts = [
    say('course.lessons', { smart_count: lessonCount }),
    ...(minutes ? [say('course.minutes', { smart_count: minutes })] : []),
    ...(publishedAt ? [say('course.published', { number: editionNumber, day: dayOf(publishedAt) })] : []),
  ];
  const whom = audience.positions.map(({ label }) => label[language]).join(', ');
  return (
    <li>
      <article>
        <h2 lang={course.language}>
          <To href={pathTo.course(slug)}>{course.title}</To>
        </h2>
        {course.summary && <p lang={course.language}>{course.summary}</p>}
        <p className="meta facts">
          {facts.map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
        </p>
        {whom && (
          <p className="meta">
            {say('course.forWhom')}: {whom}
          </p>
        )}
        {read > 0 && <p className="meta isread">{say('course.progress', { read: Math.min(read, lessonCount), total: lessonCount })}</p>}
      </article>
    </li>
  );
}
