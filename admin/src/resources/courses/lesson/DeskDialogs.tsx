import type { Editor } from '@tiptap/react';
import { Apart } from '../../../parts/Apart';
import { lazily } from '../../../parts/lazily';
import type { Outcome } from '../../../providers/useAct';
import { LinkDialog } from './LinkDialog';
import type { LessonContent } from './saving/content';
import type { LessonSaving } from './saving/lesson-saving';

const MergeView = lazily(() => import('./merging/MergeView').then(({ MergeView }) => MergeView), false, 'lesson');
const EditionsView = lazily(() => import('./editions/EditionsView').then(({ EditionsView }) => EditionsView), false, 'lesson');
const LessonPreview = lazily(() => import('./preview/LessonPreview').then(({ LessonPreview }) => LessonPreview), false, 'lesson');

/** What may be open above a lesson's text. */
export type OpenedAbove = 'link' | 'merge' | 'editions' | 'preview';

/** What is open above a lesson's text. */
export function DeskDialogs({
  opened,
  saving,
  editor,
  written,
  onMerge,
  onRestore,
  onClose,
}: {
  opened: OpenedAbove | undefined;
  saving: LessonSaving;
  editor: Editor;
  /** The language in which it is written. */
  written: string;
  onMerge: (content: LessonContent) => void;
  onRestore: (number: number) => Promise<Outcome | undefined>;
  onClose: () => void;
}) {
  const { known, theirs, state } = saving.get();
  if (opened === 'link') return <LinkDialog editor={editor} onClose={onClose} />;
  return (
    <Apart onClose={onClose}>
      {opened === 'merge' && theirs && (
        <MergeView base={known} mine={saving.written()} theirs={theirs} onMerge={onMerge} onClose={onClose} />
      )}
      {opened === 'editions' && <EditionsView lessonId={saving.id} onRestore={onRestore} onClose={onClose} />}
      {opened === 'preview' && <LessonPreview lessonId={saving.id} isUnsaved={state !== 'saved'} written={written} onClose={onClose} />}
    </Apart>
  );
}

/** The same for who only looks at it. */
export function ReadingDialogs({
  opened,
  lessonId,
  written,
  onClose,
}: {
  opened: OpenedAbove | undefined;
  lessonId: string;
  written: string;
  onClose: () => void;
}) {
  return (
    <Apart onClose={onClose}>
      {opened === 'editions' && <EditionsView lessonId={lessonId} onClose={onClose} />}
      {opened === 'preview' && <LessonPreview lessonId={lessonId} isUnsaved={false} written={written} onClose={onClose} />}
    </Apart>
  );
}
