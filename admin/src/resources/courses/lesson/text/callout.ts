import { Node } from '@tiptap/core';

/** What a call-out is for, as the API names it. */
export const calloutKinds = ['NOTE', 'TIP', 'WARNING'] as const;
export type CalloutKind = (typeof calloutKinds)[number];

/** A frame that has something stand out. */
export const callout = Node.create<{ nameOf: (kind: CalloutKind) => string }>({
  name: 'callout',
  group: 'block',
  content: '(paragraph | bulletList | orderedList)+',
  defining: true,
  addOptions: () => ({ nameOf: (kind) => kind }),
  addAttributes: () => ({ kind: { default: 'NOTE', rendered: false } }),
  parseHTML: () => [{ tag: 'aside.callout, div.callout', getAttrs: (element) => ({ kind: kindIn(element) }) }],
  renderHTML({ node }) {
    const kind = node.attrs.kind as CalloutKind;
    const named = this.options.nameOf(kind);
    return ['div', { class: `callout ${kind.toLowerCase()}`, role: 'note', 'aria-label': named, 'data-name': named }, 0];
  },
  addKeyboardShortcuts() {
    return {
      // at its very beginning it becomes plain text again
      Backspace: () => {
        const { selection } = this.editor.state;
        const { $from } = selection;
        const isFirst = $from.depth > 1 && $from.node(-1).type === this.type && $from.index(-1) === 0 && $from.parentOffset === 0;
        return selection.empty && isFirst && this.editor.commands.lift(this.name);
      },
    };
  },
});

function kindIn(element: HTMLElement): CalloutKind {
  return calloutKinds.find((kind) => element.classList.contains(kind.toLowerCase())) ?? 'NOTE';
}
