import type { EditionState } from '@lechan/client';
import { EditorContent } from '@tiptap/react';
import { GitCompareArrows, Smartphone } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useNotify } from 'react-admin';
import type { LessonCourseQuery } from '../../../generated/operations';
import { useText } from '../../../i18n/useText';
import type { Block } from '../difference/blocks';
import { CommentDialog } from './comments/CommentDialog';
import { CommentsPanel } from './comments/CommentsPanel';
import { useCommenting } from './comments/useCommenting';
import { DeskDialogs, type OpenedAbove } from './DeskDialogs';
import { DeskNotes } from './DeskNotes';
import { LessonContents } from './LessonContents';
import { LessonFields } from './LessonFields';
import { LessonHead } from './LessonHead';
import type { OpenedLesson } from './LessonPage';
import { OthersHere } from './OthersHere';
import { SaveStatus } from './SaveStatus';
import type { LessonContent } from './saving/content';
import { useLessonSaving } from './saving/useLessonSaving';
import { knownOf, useLessonServer } from './saving/useLessonServer';
import { LessonSteps } from './steps/LessonSteps';
import { LessonTools } from './toolbar/LessonTools';
import { useFilesInText } from './useFilesInText';
import { showText, useLessonEditor } from './useLessonEditor';
import { usePresence } from './usePresence';
import { useRestoring } from './useRestoring';

/** Where a lesson is written. It saves itself; what stands in the way of that is told above the text, where it stays in sight. */
export function LessonDesk({
  course,
  courseId,
  loaded,
  read,
  onStepped,
}: {
  course: LessonCourseQuery['course'] | undefined;
  courseId: string;
  loaded: OpenedLesson;
  read: (body: unknown) => Block;
  /** Reads the lesson anew after it took a step. */
  onStepped: () => void;
}) {
  const { lesson, published } = loaded;
  const say = useText();
  const notify = useNotify();
  const [opened, setOpened] = useState<OpenedAbove>();
  const [pictures, setPictures] = useState(0);
  const server = useLessonServer(lesson.id, read);
  const known = useMemo(() => knownOf(lesson, read), [lesson, read]);
  const written = course?.language ?? 'vi';

  const { saving, now, keptSince } = useLessonSaving(lesson.id, known, server, renew);
  const editor = useLessonEditor(lesson.id, saving, written, {
    onLink: () => setOpened('link'),
    onComment: () => commenting.begin(),
    onPassage: (id) => commenting.look(id),
    onPictures: setPictures,
    onFiles: (dropped, at) => takeFiles(dropped, at),
  });
  const takeFiles = useFilesInText(editor, { id: lesson.id, path: `/courses/${courseId}/lessons/${lesson.id}`, unitId: lesson.unit?.id });
  // how it stands since it was saved here
  const edition = lesson.edition && { ...lesson.edition, version: now.known.version, state: now.known.state as EditionState };
  const commenting = useCommenting(lesson.id, editor);
  const others = usePresence(lesson.id, (version) => void saving.look(version).then((isOther) => isOther && renew()));
  const { restore, takeBack, replaced } = useRestoring(saving, () => showText(editor, saving.get().content.body));

  /** Shows what somebody else saved where nothing was being written. */
  function renew() {
    const { savedBy, body } = saving.get().known;
    showText(editor, body);
    notify(savedBy ? say('lesson.save.renewed', { name: savedBy }) : say('lesson.save.renewedUnnamed'));
  }

  function merge(content: LessonContent) {
    const whole = { ...content, body: read(content.body) };
    showText(editor, whole.body);
    setOpened(undefined);
    void saving.merge(whole).then(() => saving.get().state === 'saved' && notify(say('lesson.merge.saved')));
  }

  async function preview() {
    // what is to be seen is what the server makes of it; what can't be saved now is told there
    await Promise.race([saving.flush(), new Promise((resolve) => setTimeout(resolve, 3000))]);
    setOpened('preview');
  }

  return (
    <main className="main lessonpage" id="main" tabIndex={-1}>
      <LessonHead
        {...{ course, courseId, published, lessonId: lesson.id, title: now.content.title }}
        edition={now.known}
        steps={
          <LessonSteps
            opened={{ ...loaded, lesson: { ...lesson, edition } }}
            courseId={courseId}
            onBefore={() => saving.flush().then(() => saving.get().state === 'saved')}
            onDone={onStepped}
          />
        }
        others={[
          { icon: GitCompareArrows, label: say('lesson.editions.open'), onChoose: () => setOpened('editions') },
          { icon: Smartphone, label: say('lesson.preview.open'), onChoose: () => void preview() },
        ]}
      />
      <div className="lessongrid">
        <aside className="lessonside" aria-label={say('lesson.contents.label')}>
          {course && <LessonContents course={course} lessonId={lesson.id} />}
        </aside>
        <div className="paper">
          <div className="deskbar">
            <LessonTools
              editor={editor}
              onLink={() => setOpened('link')}
              onComment={commenting.begin}
              onMaterial={() => setOpened('material')}
            />
            <div className="deskstate row wrap">
              <SaveStatus now={now} />
              <OthersHere names={others} />
            </div>
            <DeskNotes
              {...{ now, saving, keptSince, pictures, replaced, edition }}
              onPicturesRead={() => setPictures(0)}
              onMaterial={() => setOpened('material')}
              onCompare={() => setOpened('merge')}
              onTakeBack={() => void takeBack()}
            />
          </div>
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
      {commenting.begun && (
        <CommentDialog lessonId={lesson.id} docOf={() => editor.state.doc} chosen={commenting.begun.chosen} onClose={commenting.end} />
      )}
      <DeskDialogs
        {...{ opened, saving, editor, written }}
        unitId={lesson.unit?.id}
        onMerge={merge}
        onRestore={restore}
        onClose={() => setOpened(undefined)}
      />
    </main>
  );
}
