import type { ChainedCommands, Editor } from '@tiptap/core';

/** Steps that lead back into the text. It has the focus at once: what is typed next goes there, and not to the tool that was pressed. */
export function inText(editor: Editor): ChainedCommands {
  editor.view.focus();
  return editor.chain().focus();
}
