import type { Node } from '@tiptap/pm/model';
import type { Editor } from '@tiptap/react';
import { inText } from './in-text';

/** Puts in a table of three columns with a head, and a line below it where it would be the last. */
export function addTable(editor: Editor): boolean {
  return inText(editor)
    .insertTable({ rows: 3, cols: 3, withHeaderRow: true })
    .command(({ tr, state }) => {
      const { $from } = tr.selection;
      const after = $from.after(1);
      const next = tr.doc.nodeAt(after);
      if (!next || next.type.name === 'footnotes') tr.insert(after, state.schema.nodes.paragraph?.create() as Node);
      return true;
    })
    .run();
}

/** Begins a line below the table in which one writes: where a table is the last, there is no other way below it on a phone. */
export function addLineBelowTable(editor: Editor): boolean {
  const { $from } = editor.state.selection;
  for (let depth = $from.depth; depth > 0; depth--)
    if ($from.node(depth).type.name === 'table') {
      const below = $from.after(depth);
      return inText(editor)
        .insertContentAt(below, { type: 'paragraph' })
        .setTextSelection(below + 1)
        .run();
    }
  return false;
}

/** Whether the first row of the table in which one writes is its head. */
export function hasHeaderRow(editor: Editor): boolean {
  const first = tableIn(editor)?.firstChild;
  return first != null && cellsOf(first).every(isHead);
}

/** Whether the first column of the table in which one writes is its head. */
export function hasHeaderColumn(editor: Editor): boolean {
  const table = tableIn(editor);
  return table !== undefined && cellsOf(table).every((row) => row.firstChild !== null && isHead(row.firstChild));
}

function tableIn({ state }: Editor): Node | undefined {
  const { $from } = state.selection;
  for (let depth = $from.depth; depth > 0; depth--) if ($from.node(depth).type.name === 'table') return $from.node(depth);
  return undefined;
}

const cellsOf = (node: Node) => Array.from({ length: node.childCount }, (_, at) => node.child(at));
const isHead = (cell: Node) => cell.type.name === 'tableHeader';
