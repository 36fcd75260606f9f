import type { AnyExtension, Editor } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Footnote, FootnoteReference, Footnotes } from 'tiptap-footnotes';
import { footnoteClipboard } from './footnote-clipboard';
import { newFootnoteId, placeOf } from './footnote-places';
import { inText } from './in-text';

const reference = FootnoteReference.extend({
  addAttributes: () => ({ 'data-id': { default: null }, referenceNumber: { default: null } }),
  parseHTML: () => [
    {
      tag: 'sup[data-footnote]',
      priority: 1000,
      getAttrs: (element) => ({ 'data-id': element.getAttribute('data-footnote') || newFootnoteId(), referenceNumber: null }),
    },
  ],
  renderHTML: ({ node }) => ['sup', { class: 'fnref', 'data-footnote': node.attrs['data-id'] }, String(node.attrs.referenceNumber ?? '')],
  addInputRules: () => [],
  addProseMirrorPlugins() {
    const { type, editor } = this;
    return [
      footnoteClipboard(editor, type),
      new Plugin({
        key: new PluginKey('footnoteClick'),
        props: { handleClickOn: (_, __, node) => node.type === type && goToFootnote(editor, String(node.attrs['data-id'])) },
      }),
    ];
  },
});

const footnote = Footnote.extend({
  addAttributes: () => ({ 'data-id': { default: null }, id: { default: null } }),
  parseHTML: () => [
    {
      tag: 'ol.footnotes > li',
      priority: 1000,
      getAttrs: (element) => ({ 'data-id': element.getAttribute('data-footnote'), id: null }),
    },
  ],
  renderHTML: ({ node }) => ['li', { 'data-footnote': node.attrs['data-id'] }, 0],
  addKeyboardShortcuts: () => ({}),
});

/** Footnotes, which number themselves and go with their references. The list below the text bears a name for who can't see it. */
export const footnotes = (named: string): AnyExtension[] => [
  Footnotes.extend({
    parseHTML: () => [{ tag: 'ol.footnotes', priority: 1000 }],
    renderHTML: () => ['ol', { class: 'footnotes', 'aria-label': named }, 0],
  }),
  footnote,
  reference,
];

/** The identity of the footnote in which one writes; undefined elsewhere. */
export function footnoteAt({ state }: Editor): string | undefined {
  const { $from } = state.selection;
  for (let depth = $from.depth; depth > 0; depth--)
    if ($from.node(depth).type.name === 'footnote') return String($from.node(depth).attrs['data-id']);
  return undefined;
}

/** Puts a footnote where one writes, and leads to what it is to say. A footnote has none of its own. */
export function addFootnote(editor: Editor): boolean {
  const type = editor.schema.nodes.footnoteReference;
  if (!type || footnoteAt(editor) !== undefined) return false;
  const id = newFootnoteId();
  const isThere = editor
    .chain()
    .command(({ tr, state }) => {
      tr.insert(state.selection.to, type.create({ 'data-id': id }));
      return true;
    })
    .run();
  return isThere && goToFootnote(editor, id);
}

/** Leads to what a footnote says. */
export function goToFootnote(editor: Editor, id: string): boolean {
  const found = placeOf(editor.state.doc, 'footnote', id);
  return (
    found !== undefined &&
    inText(editor)
      .setTextSelection(found.at + found.node.nodeSize - 2)
      .scrollIntoView()
      .run()
  );
}

/** Leads from a footnote back to where it stands in the text. */
export function goToReference(editor: Editor): boolean {
  const found = placeOf(editor.state.doc, 'footnoteReference', footnoteAt(editor) ?? '');
  return (
    found !== undefined &&
    inText(editor)
      .setTextSelection(found.at + found.node.nodeSize)
      .scrollIntoView()
      .run()
  );
}
