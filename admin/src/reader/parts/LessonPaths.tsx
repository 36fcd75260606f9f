import { numbered, type ReadCourse } from '../asking/course';
import { useSay } from '../i18n/say';
import { useKept } from '../keeping/kept';
import { To } from '../way/To';
import { pathTo } from '../way/way';
import { Icon } from './Icon';

/** The ways on from a lesson: the one before, the next one, and after the last one back to the course. */
export function LessonPaths({ course, number }: { course: ReadCourse; number: number }) {
  const say = useSay();
  const lessons = numbered(course.modules).flatMap((part) => part.lessons);
  const known = useKept().read[course.id] ?? [];
  const [before, next] = [lessons[number - 2], lessons[number]];
  const isWhole = lessons.every(({ id }) => known.includes(id));
  const named = { number, title: '' };
  return (
    <nav className="rdf" aria-label={say('lesson.paths')}>
      {before && (
        <To className="btn" href={pathTo.lesson(course.slug, before.id)}>
          <Icon of="back" />
          <span className="short">{say('lesson.previous', { number: before.number })}</span>
          <span className="long">{say('lesson.previousNamed', { ...named, number: before.number, title: before.title })}</span>
        </To>
      )}
      {next ? (
        <To className="btn p" href={pathTo.lesson(course.slug, next.id)}>
          <span className="clip">{say('lesson.nextNamed', { number: next.number, title: next.title })}</span>
          <Icon of="on" />
        </To>
      ) : (
        <To className="btn p" href={pathTo.course(course.slug)}>
          <span>{say('lesson.toCourse')}</span>
          <Icon of="on" />
        </To>
      )}
      {isWhole && !next && <p className="sr">{say('lesson.doneAll')}</p>}
    </nav>
  );
}
