import { type Editor, EditorContent, useEditor } from '@tiptap/react';
import { GitCompareArrows, Pencil, Smartphone } from 'lucide-react';
import { type RefObject, useRef, useState } from 'react';
import { shownInstant } from '../../../day/day';
import type { LessonCourseQuery } from '../../../generated/operations';
import { Sentence } from '../../../i18n/Sentence';
import { useText } from '../../../i18n/useText';
import { Button } from '../../../parts/Button';
import { Note } from '../../../parts/Note';
import { CommentDialog } from './comments/CommentDialog';
import { CommentsPanel } from './comments/CommentsPanel';
import { markedPassages } from './comments/marked-passages';
import { useCommenting } from './comments/useCommenting';
import { type OpenedAbove, ReadingDialogs } from './DeskDialogs';
import { LessonContents } from './LessonContents';
import { LessonHead } from './LessonHead';
import type { OpenedLesson } from './LessonPage';
import { OthersHere } from './OthersHere';
import { LessonSteps } from './steps/LessonSteps';
import { useLessonStage } from './steps/useLessonStage';
import { lessonExtensions } from './text/lesson-extensions';
import { usePresence } from './usePresence';
import { useShownParts } from './useShownParts';

const nothing = { onPictures: () => {}, onFiles: () => {} };

/** A lesson that is looked at and not written, and why. */
export function LessonToRead({
  course,
  courseId,
  loaded,
  why,
  onGoOn,
  onStepped,
}: {
  course: LessonCourseQuery['course'] | undefined;
  courseId: string;
  loaded: OpenedLesson;
  why: 'mayNot' | 'unreadable' | 'handedIn';
  /** Takes back what was handed in, and writes on. */
  onGoOn: () => void;
  /** Reads the lesson anew after it took a step. */
  onStepped: () => void;
}) {
  const { lesson, published } = loaded;
  const { stage, planned, approval } = useLessonStage(loaded);
  const say = useText();
  const shown = useShownParts(nothing);
  const [opened, setOpened] = useState<OpenedAbove>();
  const look = useRef<(id: string) => void>(() => {});
  const editor = useEditor({
    editable: false,
    extensions: [...lessonExtensions(shown), markedPassages.configure({ onPress: (id) => look.current(id) })],
    content: lesson.body as object,
    editorProps: { attributes: { role: 'document', 'aria-label': lesson.title, class: 'lessontext', lang: course?.language ?? 'vi' } },
  });
  const edition = lesson.edition ?? { number: lesson.editionNumber, state: 'PUBLISHED' };
  return (
    <main className="main lessonpage" id="main" tabIndex={-1}>
      <LessonHead
        {...{ course, courseId, published, edition, lessonId: lesson.id, title: lesson.title }}
        status={lesson.edition && <Others id={lesson.id} />}
        {...(lesson.edition && {
          steps: <LessonSteps opened={loaded} courseId={courseId} onDone={onStepped} />,
          others: [
            { icon: GitCompareArrows, label: say('lesson.editions.open'), onChoose: () => setOpened('editions') },
            { icon: Smartphone, label: say('lesson.preview.open'), onChoose: () => setOpened('preview') },
          ],
        })}
      />
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
                {why === 'handedIn' && (stage === 'approved' || stage === 'scheduled') ? (
                  <Sentence message={`review.one.steps.${stage}`} values={planned && shownInstant(planned.scheduledAt)} />
                ) : (
                  <Sentence message={`lesson.read.${why}`} />
                )}
                {approval.isAnothers && published && ` ${say('review.anothers')}`}
              </p>
            </Note>
          </div>
          <article className="doc" aria-label={lesson.title}>
            {lesson.summary && <p className="soft">{lesson.summary}</p>}
            {lesson.minutes != null && <p className="meta">{say('lesson.read.minutes', { smart_count: lesson.minutes })}</p>}
            <EditorContent editor={editor} className="reading" />
          </article>
        </div>
        {lesson.edition && (
          <aside className="lessoncomments" aria-label={say('lesson.comments.title')}>
            <Comments {...{ editor, look, lessonId: lesson.id, mayWrite: why !== 'mayNot' }} />
          </aside>
        )}
      </div>
      <ReadingDialogs opened={opened} lessonId={lesson.id} written={course?.language ?? 'vi'} onClose={() => setOpened(undefined)} />
    </main>
  );
}

/** What is said of the lesson, by who may read its draft. */
function Comments({
  lessonId,
  editor,
  look,
  mayWrite,
}: {
  lessonId: string;
  editor: Editor;
  look: RefObject<(id: string) => void>;
  mayWrite: boolean;
}) {
  const commenting = useCommenting(lessonId, editor);
  look.current = commenting.look;
  return (
    <>
      <CommentsPanel commenting={commenting} mayWrite={mayWrite} />
      {commenting.begun && (
        <CommentDialog lessonId={lessonId} docOf={() => editor.state.doc} chosen={commenting.begun.chosen} onClose={commenting.end} />
      )}
    </>
  );
}

/** Who else has the lesson open, told to them as well. */
function Others({ id }: { id: string }) {
  return <OthersHere names={usePresence(id)} />;
}
