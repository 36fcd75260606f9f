import type { LessonCourseQuery } from '../../../generated/operations';
import { useText } from '../../../i18n/useText';
import { Name } from '../../../parts/Name';
import { To } from '../../../parts/To';

/** The course's table of contents: from lesson to lesson. */
export function LessonContents({
  course: { id, modules },
  lessonId,
  onGo,
}: {
  course: NonNullable<LessonCourseQuery['course']>;
  lessonId: string;
  onGo?: () => void;
}) {
  const say = useText();
  let number = 0;
  return (
    <nav className="lessontoc" aria-label={say('lesson.contents.label')}>
      {modules.map((module) => (
        <section key={module.id} aria-labelledby={`toc-${module.id}`}>
          <h2 id={`toc-${module.id}`} lang="vi">
            {module.title}
          </h2>
          <ol>
            {module.lessons.map((lesson) => {
              number++;
              return (
                <li key={lesson.id} aria-current={lesson.id === lessonId ? 'page' : undefined}>
                  <To path={`/courses/${id}/lessons/${lesson.id}`} onClick={onGo}>
                    {number}. <Name>{lesson.title}</Name>
                  </To>
                </li>
              );
            })}
          </ol>
        </section>
      ))}
    </nav>
  );
}
