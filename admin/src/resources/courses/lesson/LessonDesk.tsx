import { EditorContent, useEditor } from '@tiptap/react';
import { useMemo, useRef, useState } from 'react';
import { useNotify } from 'react-admin';
import type { LessonCourseQuery } from '../../../generated/operations';
import { useLanguage, useText } from '../../../i18n/useText';
import { Apart } from '../../../parts/Apart';
import { lazily } from '../../../parts/lazily';
import type { Block } from '../difference/blocks';
import { CommentDialog } from './comments/CommentDialog';
import { CommentsPanel } from './comments/CommentsPanel';
import { markedPassages } from './comments/marked-passages';
import { useCommenting } from './comments/useCommenting';
import { DeskNotes } from './DeskNotes';
import { LessonContents } from './LessonContents';
import { LessonFields } from './LessonFields';
import { LessonHead } from './LessonHead';
import type { OpenedLesson } from './LessonPage';
import { LinkDialog } from './LinkDialog';
import { OthersHere } from './OthersHere';
import { SaveStatus } from './SaveStatus';
import type { LessonContent } from './saving/content';
import { useLessonSaving } from './saving/useLessonSaving';
import { knownOf, useLessonServer } from './saving/useLessonServer';
import { lessonExtensions } from './text/lesson-extensions';
import { lessonKeys } from './text/lesson-keys';
import { LessonTools } from './toolbar/LessonTools';
import { focusToolbar } from './toolbar/Toolbar';
import { usePresence } from './usePresence';
import { useShownParts } from './useShownParts';

const MergeView = lazily(() => import('./merging/MergeView').then(({ MergeView }) => MergeView), false, 'lesson');

const margin = { top: 130, bottom: 100, left: 0, right: 0 };

/** Where a lesson is written. It saves itself; what stands in the way of that is told above the text. */
export function LessonDesk({
  course,
  courseId,
  loaded: { lesson, published },
  read,
}: {
  course: LessonCourseQuery['course'] | undefined;
  courseId: string;
  loaded: OpenedLesson;
  read: (body: unknown) => Block;
  onReload: () => void;
}) {
  const say = useText();
  const language = useLanguage();
  const notify = useNotify();
  const [isLinking, setLinking] = useState(false);
  const [isComparing, setComparing] = useState(false);
  const [pictures, setPictures] = useState(0);
  const server = useLessonServer(lesson.id, read);
  const known = useMemo(() => knownOf(lesson, read), [lesson, read]);
  const [comment, look] = [useRef(() => {}), useRef<(id: string) => void>(() => {})];
  const { saving, now, keptSince } = useLessonSaving(lesson.id, known, server, () => renew());

  const shown = useShownParts(setPictures);
  const editor = useEditor(
    {
      extensions: [
        ...lessonExtensions(shown),
        markedPassages.configure({ onPress: (id) => look.current(id) }),
        lessonKeys.configure({
          onLink: () => setLinking(true),
          onComment: () => comment.current(),
          onToolbar: focusToolbar,
          onSave: () => void saving.flush(),
        }),
      ],
      content: saving.written().body as object,
      editorProps: {
        // nothing that is written lies under the bars
        scrollThreshold: margin,
        scrollMargin: margin,
        attributes: {
          ...{ role: 'textbox', 'aria-multiline': 'true', 'aria-label': say('lesson.text.label'), 'aria-describedby': 'lesson-keys' },
          ...{ class: 'lessontext', lang: course?.language ?? 'vi' },
        },
      },
      onUpdate: ({ editor: written }) => saving.changeBody(() => written.getJSON() as Block),
    },
    [language],
  );

  const commenting = useCommenting(lesson.id, editor);
  comment.current = commenting.begin;
  look.current = commenting.look;
  const others = usePresence(lesson.id, (version) => void saving.look(version).then((isOther) => isOther && renew()));

  /** Shows what somebody else saved where nothing was being written. */
  function renew() {
    const { savedBy, body } = saving.get().known;
    const { from, to } = editor.state.selection;
    editor.commands.setContent(body as object, { emitUpdate: false });
    editor.commands.setTextSelection({ from, to });
    notify(savedBy ? say('lesson.save.renewed', { name: savedBy }) : say('lesson.save.renewedUnnamed'));
  }

  function merge(content: LessonContent) {
    const whole = { ...content, body: read(content.body) };
    editor.commands.setContent(whole.body as object, { emitUpdate: false });
    setComparing(false);
    void saving.merge(whole).then(() => saving.get().state === 'saved' && notify(say('lesson.merge.saved')));
  }

  return (
    <main className="main lessonpage" id="main" tabIndex={-1}>
      <LessonHead
        {...{ course, courseId, published, lessonId: lesson.id, title: now.content.title }}
        edition={now.known}
        status={
          <>
            <SaveStatus now={now} />
            <OthersHere names={others} />
          </>
        }
      />
      <div className="lessongrid">
        <aside className="lessonside" aria-label={say('lesson.contents.label')}>
          {course && <LessonContents course={course} lessonId={lesson.id} />}
        </aside>
        <div className="paper">
          <LessonTools editor={editor} onLink={() => setLinking(true)} onComment={commenting.begin} />
          <DeskNotes
            now={now}
            saving={saving}
            keptSince={keptSince}
            pictures={pictures}
            onPicturesRead={() => setPictures(0)}
            onCompare={() => setComparing(true)}
          />
          <div className="doc">
            <LessonFields now={now} onChange={(change) => saving.change(change)} onEnter={() => editor.commands.focus('start')} />
            <p id="lesson-keys" className="sr">
              {say('lesson.text.keys')}
            </p>
            <EditorContent editor={editor} className="reading" />
          </div>
        </div>
        <aside className="lessoncomments" aria-label={say('lesson.comments.title')}>
          <CommentsPanel commenting={commenting} mayWrite />
        </aside>
      </div>
      {commenting.begun && <CommentDialog lessonId={lesson.id} editor={editor} chosen={commenting.begun.chosen} onClose={commenting.end} />}
      {isComparing && now.theirs && (
        <Apart onClose={() => setComparing(false)}>
          <MergeView base={now.known} mine={saving.written()} theirs={now.theirs} onMerge={merge} onClose={() => setComparing(false)} />
        </Apart>
      )}
      {isLinking && <LinkDialog editor={editor} onClose={() => setLinking(false)} />}
    </main>
  );
}
