import { type AnyExtension, Mark, Node } from '@tiptap/core';
import Document from '@tiptap/extension-document';
import { Table, TableRow } from '@tiptap/extension-table';
import StarterKit from '@tiptap/starter-kit';
import { Footnote, FootnoteReference, Footnotes } from 'tiptap-footnotes';

/** What a call-out is for. */
export const calloutKinds: readonly unknown[] = ['NOTE', 'TIP', 'WARNING'];
/** The headings that a lesson has below its own title. */
export const headingLevels: readonly unknown[] = [2, 3, 4];

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const address = /^(https?:\/\/|mailto:|tel:)\S{1,2000}$/i;
const isAddress = (value: unknown) => typeof value === 'string' && address.test(value);
const isText = (most: number) => (value: unknown) => value === null || (typeof value === 'string' && value.length <= most);
const isSpan = (value: unknown) => Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 50;
const areWidths = (value: unknown) => value === null || (Array.isArray(value) && value.length <= 50 && value.every(Number.isInteger));

/** An attribute that is refused unless it is what it should be: by itself the schema takes any value. Errors: RangeError. */
const attribute = (name: string, isRight: (value: unknown) => boolean, usual: unknown = null) => ({
  default: usual,
  validate: (given: unknown) => {
    if (!isRight(given)) throw new RangeError(`${name}: ${JSON.stringify(given)?.slice(0, 60)}`);
  },
});

const heading = Node.create({
  name: 'heading',
  group: 'block',
  content: 'inline*',
  defining: true,
  addAttributes: () => ({ level: attribute('level', (level) => headingLevels.includes(level), 2) }),
  renderHTML: ({ node }) => [`h${node.attrs.level}`, {}, 0],
});

const link = Mark.create({
  name: 'link',
  inclusive: false,
  addAttributes: () => ({ href: attribute('href', isAddress) }),
  renderHTML: ({ mark }) => ['a', { href: mark.attrs.href, rel: 'noopener noreferrer' }, 0],
});

const callout = Node.create({
  name: 'callout',
  group: 'block',
  content: '(paragraph | bulletList | orderedList)+',
  defining: true,
  addAttributes: () => ({ kind: attribute('kind', (kind) => calloutKinds.includes(kind), 'NOTE') }),
  renderHTML: ({ node }) => ['aside', { class: `callout ${String(node.attrs.kind).toLowerCase()}` }, 0],
});

/** A picture or a file of the library: which, is asked for where it is shown, so that no address stands in a text. */
const material = Node.create({
  name: 'material',
  group: 'block',
  atom: true,
  addAttributes: () => ({
    materialId: attribute('materialId', (id) => typeof id === 'string' && uuid.test(id)),
    caption: attribute('caption', isText(300)),
  }),
  renderHTML: ({ node }) => ['figure', { 'data-material': node.attrs.materialId }, ['figcaption', {}, node.attrs.caption ?? '']],
});

/** A cell that can't be said to be larger than any table is. */
const cellOf = (name: string, tag: string) =>
  Node.create({
    name,
    content: 'block+',
    tableRole: name === 'tableHeader' ? 'header_cell' : 'cell',
    isolating: true,
    addAttributes: () => ({
      colspan: attribute('colspan', isSpan, 1),
      rowspan: attribute('rowspan', isSpan, 1),
      colwidth: attribute('colwidth', areWidths),
    }),
    renderHTML: ({ node: { attrs } }) => [tag, { colspan: attrs.colspan, rowspan: attrs.rowspan }, 0],
  });

const footnoteReference = FootnoteReference.extend({
  addAttributes: () => ({ 'data-id': attribute('data-id', isText(64)), referenceNumber: attribute('referenceNumber', isText(8)) }),
  renderHTML: ({ node }) => [
    'sup',
    {},
    ['a', { href: `#fn:${node.attrs.referenceNumber}`, id: `ref:${node.attrs.referenceNumber}` }, String(node.attrs.referenceNumber)],
  ],
});

const footnote = Footnote.extend({
  addAttributes: () => ({ 'data-id': attribute('data-id', isText(64)), id: attribute('id', isText(16)) }),
  renderHTML: ({ node }) => ['li', { id: node.attrs.id }, 0],
});

/** All that a lesson may consist of: whatever else is pasted or sent is not kept. */
export const lessonExtensions: AnyExtension[] = [
  Document.extend({ content: 'block+ footnotes?' }),
  StarterKit.configure({ document: false, codeBlock: false, heading: false, link: false }),
  heading,
  link,
  Table.configure({ resizable: false }),
  TableRow,
  cellOf('tableHeader', 'th'),
  cellOf('tableCell', 'td'),
  callout,
  material,
  Footnotes.extend({ renderHTML: () => ['ol', { class: 'footnotes' }, 0] }),
  footnote,
  footnoteReference,
];
