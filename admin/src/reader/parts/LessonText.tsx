import type { LessonPageQuery } from '@lechan/client';
import { type ReactNode, useEffect, useRef } from 'react';
import type { ReadCourse } from '../asking/course';
import { dayOf, useLanguage, useSay } from '../i18n/say';
import { keepRead, useKept } from '../keeping/kept';
import { PageTitle } from './PageTitle';

/** A lesson as its page shows it. */
export type ShownLesson = NonNullable<LessonPageQuery['lesson']>;

/** A lesson's title and what it says; whoever comes to its end has read it. */
export function LessonText({ course, lesson, children }: { course: ReadCourse; lesson: ShownLesson; children: ReactNode }) {
  const say = useSay();
  const around = useLanguage();
  const { id, title, minutes, publishedAt, editionNumber } = lesson;
  const isRead = useKept().read[course.id]?.includes(id) ?? false;
  const end = useRef<HTMLParagraphElement>(null);

  useEffect(() => {
    if (isRead || !end.current) return;
    const watch = new IntersectionObserver((seen) => {
      if (seen.some(({ isIntersecting }) => isIntersecting)) keepRead(course.id, id);
    });
    watch.observe(end.current);
    return () => watch.disconnect();
  }, [isRead, course.id, id]);

  return (
    <article className="lsm prose" lang={course.language}>
      <PageTitle text={title} title={`${title} · ${course.title}`} />
      <p className="meta" lang={around}>
        {minutes && say('lesson.takes', { smart_count: minutes })}{' '}
        {publishedAt && say('course.published', { number: editionNumber, day: dayOf(publishedAt) })}
      </p>
      {children}
      <p className="meta lsend" lang={around} ref={end} role="status">
        {isRead && say('lesson.done')}
      </p>
    </article>
  );
}
