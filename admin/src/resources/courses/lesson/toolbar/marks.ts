import { type Editor, useEditorState } from '@tiptap/react';
import { type CalloutKind, calloutKinds } from '../text/callout';
import { footnoteAt } from '../text/footnotes';
import { headingLevels } from '../text/heading';

/** What a line of text is. */
export type LineKind = 'paragraph' | 'heading2' | 'heading3' | 'heading4';

/** What holds where one writes, as the toolbar shows it. */
export interface Marks {
  readonly line: LineKind;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  readonly code: boolean;
  readonly link: boolean;
  readonly bulletList: boolean;
  readonly orderedList: boolean;
  readonly blockquote: boolean;
  readonly table: boolean;
  readonly callout: CalloutKind | undefined;
  readonly footnote: boolean;
  readonly undo: boolean;
  readonly redo: boolean;
}

/** Follows what holds where one writes. */
export function useMarks(editor: Editor): Marks {
  return useEditorState({
    editor,
    selector: ({ editor: now }): Marks => ({
      line: lineIn(now),
      ...{ bold: now.isActive('bold'), italic: now.isActive('italic'), underline: now.isActive('underline') },
      ...{ strike: now.isActive('strike'), code: now.isActive('code'), link: now.isActive('link') },
      ...{ bulletList: now.isActive('bulletList'), orderedList: now.isActive('orderedList'), blockquote: now.isActive('blockquote') },
      table: now.isActive('table'),
      callout: calloutKinds.find((kind) => now.isActive('callout', { kind })),
      footnote: footnoteAt(now) !== undefined,
      ...{ undo: now.can().undo(), redo: now.can().redo() },
    }),
  });
}

function lineIn(editor: Editor): LineKind {
  const level = headingLevels.find((one) => editor.isActive('heading', { level: one }));
  return level ? `heading${level}` : 'paragraph';
}
