import { numbered, type ReadCourse } from '../asking/course';
import { useSay } from '../i18n/say';
import { useKept } from '../keeping/kept';
import { To } from '../way/To';
import { pathTo } from '../way/way';
import { Icon } from './Icon';
import { moduleTitle } from './module-title';

/** A course's table of contents: what was read here, and where one is. */
export function Contents({ course, now, isWide = false }: { course: ReadCourse; now?: string; isWide?: boolean }) {
  const say = useSay();
  const read = useKept().read[course.id] ?? [];
  return (
    <ol className={isWide ? 'toc wide' : 'toc'}>
      {numbered(course.modules).map(({ id: module, title, lessons }, at) => (
        <li key={module}>
          <p className="tocm" lang={course.language}>
            {moduleTitle(say, at + 1, title)}
          </p>
          <ol className="tocl">
            {lessons.map(({ id, number, title: lesson, summary, minutes }) => {
              const isRead = read.includes(id);
              return (
                <li key={id}>
                  <To href={pathTo.lesson(course.slug, id)} aria-current={id === now ? 'page' : undefined}>
                    <Icon of={isRead ? 'read' : id === now ? 'here' : 'unread'} isSmall />
                    <span className="grow">
                      <span lang={course.language}>
                        {number}. {lesson}
                      </span>
                      {isRead && <span className="sr"> ({say('course.isRead')})</span>}
                      {isWide && summary && (
                        <span className="meta block" lang={course.language}>
                          {summary}
                        </span>
                      )}
                    </span>
                    {isWide && minutes && <span className="meta nowrap">{say('course.minutes', { smart_count: minutes })}</span>}
                  </To>
                </li>
              );
            })}
          </ol>
        </li>
      ))}
    </ol>
  );
}
