import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { useText } from '../../../i18n/useText';
import { LessonRow } from './LessonRow';
import { ModuleHead } from './ModuleHead';
import { numberOf, stepLesson, stepModule, type Toc, type TocLesson, type TocModule } from './toc';
import type { TocActs } from './toc-acts';
import type { LessonWithOpen } from './useOpenComments';
import { useTocDrag } from './useTocDrag';

/** A table of contents: modules with their lessons, moved by mouse, by Alt with the arrows, or from the menu of each row. */
export function TocList({
  courseId,
  unitId,
  toc,
  open = [],
  acts,
}: {
  courseId: string;
  unitId: string | undefined;
  toc: Toc;
  /** The lessons on which something said is not settled. */
  open?: readonly LessonWithOpen[];
  acts: TocActs | undefined;
}) {
  const say = useText();
  const list = useRef<HTMLOListElement>(null);
  const focused = useRef<string>(undefined);
  const drag = useTocDrag(toc, (change, dragged) => acts?.move(change, dragged));

  // a row that moves may be drawn anew elsewhere: the focus goes along
  useLayoutEffect(() => {
    if (!focused.current) return;
    const row = list.current?.querySelector<HTMLElement>(`[data-row="${focused.current}"]`);
    row?.querySelector<HTMLElement>('a, [tabindex="0"]')?.focus();
    focused.current = undefined;
  });

  function step(what: { lesson: TocLesson } | { module: TocModule }, by: 1 | -1) {
    if (!acts) return;
    focused.current = 'lesson' in what ? what.lesson.id : what.module.key;
    if ('lesson' in what) acts.move(stepLesson(what.lesson.id, by), { lesson: what.lesson.id });
    else acts.move(stepModule(what.module.key, by), { module: what.module.key });
  }
  const onKey = (what: Parameters<typeof step>[0]) => (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    event.stopPropagation();
    step(what, event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    <ol className={drag.isDragging ? 'toc dragging' : 'toc'} ref={list}>
      {toc.map((module, at) => (
        <li key={module.key} data-row={module.key}>
          <ModuleHead
            module={module}
            number={at + 1}
            isFirst={at === 0}
            isLast={at === toc.length - 1}
            acts={acts}
            onStep={(by) => step({ module }, by)}
            onKey={onKey({ module })}
            drag={acts && { ...drag.source({ module: module.key }), ...drag.place(module.key, 'module') }}
            dropClass={drag.classOf(module.key)}
          />
          {module.lessons.length === 0 ? (
            <p
              className={`meta tocempty ${drag.isDragging ? (drag.classOf(module.key) ?? '') : ''}`}
              {...(acts && drag.place(module.key, 'empty'))}
            >
              {say(acts ? 'contents.emptyModule' : 'contents.noLessons')}
            </p>
          ) : (
            <ol>
              {module.lessons.map((lesson) => (
                <LessonRow
                  key={lesson.id}
                  courseId={courseId}
                  isOwn={lesson.unit?.id === unitId}
                  lesson={lesson}
                  open={open.find(({ id }) => id === lesson.id)?.count ?? 0}
                  number={numberOf(toc, lesson.id)}
                  isFirst={at === 0 && lesson === module.lessons[0]}
                  isLast={at === toc.length - 1 && lesson === module.lessons.at(-1)}
                  acts={acts}
                  onStep={(by) => step({ lesson }, by)}
                  onKey={onKey({ lesson })}
                  drag={acts && { ...drag.source({ lesson: lesson.id }), ...drag.place(lesson.id, 'lesson') }}
                  dropClass={drag.classOf(lesson.id)}
                />
              ))}
            </ol>
          )}
        </li>
      ))}
    </ol>
  );
}
