import { MessageSquare } from 'lucide-react';
import type { LessonCourseQuery } from '../../../generated/operations';
import { useText } from '../../../i18n/useText';
import { Icon } from '../../../parts/Icon';
import { Name } from '../../../parts/Name';
import { To } from '../../../parts/To';
import { useOpenComments } from '../contents/useOpenComments';

/** The course's table of contents: from lesson to lesson, and on which of them something said is not settled. */
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
  const { lessons: said = [] } = useOpenComments(id);
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
              const open = said.find((one) => one.id === lesson.id)?.count;
              return (
                <li key={lesson.id} aria-current={lesson.id === lessonId ? 'page' : undefined}>
                  <To path={`/courses/${id}/lessons/${lesson.id}`} onClick={onGo}>
                    {number}. <Name>{lesson.title}</Name>
                    {open && (
                      <span className="meta block">
                        <Icon of={MessageSquare} small /> {say('contents.openComments', { smart_count: open })}
                      </span>
                    )}
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
