import { EditorContent, useEditor } from '@tiptap/react';
import { Pencil } from 'lucide-react';
import type { LessonCourseQuery } from '../../../generated/operations';
import { Sentence } from '../../../i18n/Sentence';
import { useText } from '../../../i18n/useText';
import { Button } from '../../../parts/Button';
import { Note } from '../../../parts/Note';
import { LessonContents } from './LessonContents';
import { LessonHead } from './LessonHead';
import type { OpenedLesson } from './LessonPage';
import { lessonExtensions } from './text/lesson-extensions';
import { useShownParts } from './useShownParts';

const nothing = () => {};

/** A lesson that is looked at and not written, and why. */
export function LessonToRead({
  course,
  courseId,
  loaded: { lesson, published },
  why,
  onGoOn,
}: {
  course: LessonCourseQuery['course'] | undefined;
  courseId: string;
  loaded: OpenedLesson;
  why: 'mayNot' | 'unreadable' | 'handedIn';
  /** Takes back what was handed in, and writes on. */
  onGoOn: () => void;
}) {
  const say = useText();
  const shown = useShownParts(nothing);
  const editor = useEditor({
    editable: false,
    extensions: lessonExtensions(shown),
    content: lesson.body as object,
    editorProps: { attributes: { class: 'lessontext', lang: course?.language ?? 'vi' } },
  });
  const edition = lesson.edition ?? { number: lesson.editionNumber, state: 'PUBLISHED' };
  return (
    <main className="main lessonpage" id="main" tabIndex={-1}>
      <LessonHead {...{ course, courseId, published, edition, lessonId: lesson.id, title: lesson.title }} />
      <div className="lessongrid">
        <aside className="lessonside" aria-label={say('lesson.contents.label')}>
          {course && <LessonContents course={course} lessonId={lesson.id} />}
        </aside>
        <div className="paper">
          <div className="desknotes">
            <Note
              tone="info"
              action={
                why === 'handedIn' && (
                  <Button small icon={Pencil} onClick={onGoOn}>
                    {say('lesson.read.goOn')}
                  </Button>
                )
              }
            >
              <p>
                <Sentence message={`lesson.read.${why}`} />
              </p>
            </Note>
          </div>
          <article className="doc" aria-label={lesson.title}>
            {lesson.summary && <p className="soft">{lesson.summary}</p>}
            {lesson.minutes != null && <p className="meta">{say('lesson.read.minutes', { smart_count: lesson.minutes })}</p>}
            <EditorContent editor={editor} className="reading" />
          </article>
        </div>
      </div>
    </main>
  );
}
