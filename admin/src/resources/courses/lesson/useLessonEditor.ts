import { type Editor, useEditor } from '@tiptap/react';
import { useRef } from 'react';
import { useLanguage, useText } from '../../../i18n/useText';
import type { Block } from '../difference/blocks';
import { markedPassages } from './comments/marked-passages';
import type { LessonSaving } from './saving/lesson-saving';
import { comingPlaces } from './text/coming-places';
import { lessonExtensions } from './text/lesson-extensions';
import { lessonKeys } from './text/lesson-keys';
import type { PasteTold } from './text/paste';
import { focusToolbar } from './toolbar/Toolbar';
import { useShownParts } from './useShownParts';

const margin = { top: 130, bottom: 100, left: 0, right: 0 };

/** What is asked for from within a text. */
export interface AskedInText extends PasteTold {
  readonly onLink: () => void;
  readonly onComment: () => void;
  /** A passage was pressed on which somebody said something. */
  readonly onPassage: (id: string) => void;
}

/** The editor of a lesson's text, which tells what is written to who saves it. Another language draws it anew. */
export function useLessonEditor(lessonId: string, saving: LessonSaving, written: string, asked: AskedInText): Editor {
  const say = useText();
  const language = useLanguage();
  const latest = useRef(asked);
  latest.current = asked;
  const shown = useShownParts({
    onPictures: (count) => latest.current.onPictures(count),
    onFiles: (dropped, at) => latest.current.onFiles(dropped, at),
  });
  return useEditor(
    {
      extensions: [
        ...lessonExtensions(shown),
        comingPlaces.configure({ lessonId, told: (names) => say('lesson.paste.coming', { names }) }),
        markedPassages.configure({ onPress: (id) => latest.current.onPassage(id) }),
        lessonKeys.configure({
          onLink: () => latest.current.onLink(),
          onComment: () => latest.current.onComment(),
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
          ...{ class: 'lessontext', lang: written },
        },
      },
      onUpdate: ({ editor }) => saving.changeBody(() => editor.getJSON() as Block),
    },
    [language],
  );
}

/** Shows another text in place of what is there, which is no step that one takes back. */
export function showText(editor: Editor, body: Block): void {
  const { from, to } = editor.state.selection;
  editor
    .chain()
    .setMeta('addToHistory', false)
    .setContent(body as object, { emitUpdate: false })
    .setTextSelection({ from, to })
    .run();
}
