import type { Editor } from '@tiptap/core';
import { Fragment, type Node, type NodeType, Slice } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { newFootnoteId, placeOf } from './footnote-places';

/** What footnotes said whose references were copied or cut, in this lesson or another. */
const copied = new Map<string, Fragment>();

/**
 * Has a footnote go with its reference: what is copied or cut is put in elsewhere as another footnote that says the same. Without it the text
 * of a footnote would be lost when its paragraph is moved.
 */
export function footnoteClipboard(editor: Editor, type: NodeType): Plugin {
  /** What is to be said by footnotes that are about to be there. */
  const coming = new Map<string, Fragment>();
  const saidBy = (id: string) => placeOf(editor.state.doc, 'footnote', id)?.node.content ?? copied.get(id);

  function renewed(node: Node): Node {
    if (node.type !== type) return node.isLeaf ? node : node.copy(mapped(node.content));
    const [said, id] = [saidBy(String(node.attrs['data-id'])), newFootnoteId()];
    if (said) coming.set(id, said);
    return type.create({ 'data-id': id });
  }
  function mapped(content: Fragment): Fragment {
    return Fragment.from(nodesOf(content).map(renewed));
  }

  return new Plugin({
    key: new PluginKey('footnoteClipboard'),
    props: {
      transformCopied: (slice, { state }) => {
        slice.content.descendants((node) => {
          const id = String(node.attrs['data-id']);
          const said = node.type === type && placeOf(state.doc, 'footnote', id)?.node.content;
          if (said) copied.set(id, said);
        });
        return slice;
      },
      transformPasted: (slice) => {
        const whole = withoutFootnotes(slice);
        return new Slice(mapped(whole.content), whole.openStart, whole.openEnd);
      },
    },
    appendTransaction: (_, __, { tr }) => {
      for (const [id, said] of coming) {
        const found = placeOf(tr.doc, 'footnote', id);
        if (!found) continue;
        coming.delete(id);
        tr.replaceWith(found.at + 1, found.at + found.node.nodeSize - 1, said);
      }
      return tr.docChanged ? tr : null;
    },
  });
}

/** What is put in without the footnotes below it, which are remembered for their references: a text has them at its end alone. */
function withoutFootnotes(slice: Slice): Slice {
  const last = slice.content.lastChild;
  if (last?.type.name !== 'footnotes' || slice.content.childCount === 1) return slice;
  for (const footnote of nodesOf(last.content)) copied.set(String(footnote.attrs['data-id']), footnote.content);
  const content = slice.content.cut(0, slice.content.size - last.nodeSize);
  return new Slice(content, slice.openStart, Slice.maxOpen(content).openEnd);
}

function nodesOf(content: Fragment): Node[] {
  return Array.from({ length: content.childCount }, (_, index) => content.child(index));
}
