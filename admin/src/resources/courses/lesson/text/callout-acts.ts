import type { Editor } from '@tiptap/react';
import type { CalloutKind } from './callout';
import { inText } from './in-text';

/** Frames the lines that are chosen; a frame holds plain lines and lists. */
export function addCallout(editor: Editor, kind: CalloutKind): boolean {
  const run = inText(editor);
  // a heading or a quotation becomes plain within it
  return editor.can().wrapIn('callout', { kind })
    ? run.wrapIn('callout', { kind }).run()
    : run.clearNodes().wrapIn('callout', { kind }).run();
}

/** Has the frame be of another kind. */
export function setCalloutKind(editor: Editor, kind: CalloutKind): boolean {
  return inText(editor).updateAttributes('callout', { kind }).run();
}

/** Takes the frame away and leaves what stands in it. */
export function leaveCallout(editor: Editor): boolean {
  return inText(editor)
    .command(({ state, tr }) => {
      const { $from } = state.selection;
      for (let depth = $from.depth; depth > 0; depth--) {
        const node = $from.node(depth);
        if (node.type.name !== 'callout') continue;
        tr.replaceWith($from.before(depth), $from.after(depth), node.content);
        return true;
      }
      return false;
    })
    .run();
}
