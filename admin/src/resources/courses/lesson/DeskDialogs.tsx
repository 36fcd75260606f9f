import type { Editor } from '@tiptap/react';
import { useText } from '../../../i18n/useText';
import { Apart } from '../../../parts/Apart';
import { lazily } from '../../../parts/lazily';
import type { Outcome } from '../../../providers/useAct';
import { ChooseMaterial } from '../../library/chooser/ChooseMaterial';
import { LinkDialog } from './LinkDialog';
import type { LessonContent } from './saving/content';
import type { LessonSaving } from './saving/lesson-saving';
import { addMaterials } from './text/material-acts';

const MergeView = lazily(() => import('./merging/MergeView').then(({ MergeView }) => MergeView), false, 'lesson');
const EditionsView = lazily(() => import('./editions/EditionsView').then(({ EditionsView }) => EditionsView), false, 'lesson');
const LessonPreview = lazily(() => import('./preview/LessonPreview').then(({ LessonPreview }) => LessonPreview), false, 'lesson');

/** What may be open above a lesson's text. */
export type OpenedAbove = 'link' | 'material' | 'merge' | 'editions' | 'preview';

/** What is open above a lesson's text. */
export function DeskDialogs({
  opened,
  saving,
  editor,
  written,
  unitId,
  onMerge,
  onRestore,
  onClose,
}: {
  opened: OpenedAbove | undefined;
  saving: LessonSaving;
  editor: Editor;
  /** The language in which it is written. */
  written: string;
  /** The unit of the lesson, whose library keeps what is uploaded for it. */
  unitId: string | undefined;
  onMerge: (content: LessonContent) => void;
  onRestore: (number: number) => Promise<Outcome | undefined>;
  onClose: () => void;
}) {
  const say = useText();
  const { known, theirs, state } = saving.get();
  if (opened === 'link') return <LinkDialog editor={editor} onClose={onClose} />;
  if (opened === 'material') {
    const add = (materials: readonly { readonly id: string }[]) => addMaterials(editor, materials);
    return <ChooseMaterial title={say('lesson.material.choose')} unitId={unitId} isMany onChoose={add} onClose={onClose} />;
  }
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
