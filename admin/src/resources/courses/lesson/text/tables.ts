import { Node } from '@tiptap/core';
import { Table, TableRow } from '@tiptap/extension-table';

const mostSpanned = 50;

/** A cell of a table, over no more columns and rows than any table has. */
const cellOf = (name: 'tableHeader' | 'tableCell', tag: 'th' | 'td') =>
  Node.create({
    name,
    content: 'block+',
    tableRole: name === 'tableHeader' ? 'header_cell' : 'cell',
    isolating: true,
    addAttributes: () => ({
      colspan: { default: 1, parseHTML: spanIn('colspan') },
      rowspan: { default: 1, parseHTML: spanIn('rowspan') },
      // widths are the reader's screen's to decide
      colwidth: { default: null, rendered: false, parseHTML: () => null },
    }),
    parseHTML: () => [{ tag }],
    renderHTML: ({ HTMLAttributes }) => [tag, HTMLAttributes, 0],
  });

const spanIn = (name: string) => (element: HTMLElement) => {
  const span = Number.parseInt(element.getAttribute(name) ?? '1', 10);
  return Math.min(mostSpanned, Math.max(1, span || 1));
};

/** Tables, with heads of columns and rows. */
export const tables = [
  Table.configure({ resizable: false, renderWrapper: true }),
  TableRow,
  cellOf('tableHeader', 'th'),
  cellOf('tableCell', 'td'),
];
