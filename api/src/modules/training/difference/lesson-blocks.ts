/** What a block of a lesson is to its readers. */
export type BlockType =
  | 'PARAGRAPH'
  | 'HEADING'
  | 'LIST_ITEM'
  | 'NUMBERED_ITEM'
  | 'TABLE_HEADER'
  | 'TABLE_CELL'
  | 'QUOTE'
  | 'CALLOUT'
  | 'MATERIAL'
  | 'FOOTNOTE'
  | 'RULE';

/** A paragraph, heading, item, cell or picture of a lesson: the smallest part that is added, removed or moved as one. */
export interface LessonBlock {
  readonly type: BlockType;
  /** Of a heading 2 to 4, of an item how deep its list is nested, from 1; null elsewhere. */
  readonly level: number | null;
  /** Of a cell, counted from 1; null elsewhere. */
  readonly row: number | null;
  readonly column: number | null;
  /** Of a call-out NOTE, TIP or WARNING; null elsewhere. */
  readonly callout: string | null;
  /** The picture or file that it shows; null elsewhere. */
  readonly materialId: string | null;
  readonly text: string;
  /** How its letters look and where they lead, as a text that is equal when these are. */
  readonly looks: string;
}

/** A node of the editor's document. */
interface Node {
  readonly type?: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly content?: readonly Node[];
  readonly text?: string;
  readonly marks?: readonly { readonly type: string; readonly attrs?: object }[];
}

type Place = Pick<LessonBlock, 'type' | 'level' | 'row' | 'column' | 'callout'>;

const plain: Place = { type: 'PARAGRAPH', level: null, row: null, column: null, callout: null };

/** The blocks of a lesson's document, in the order in which they are read. */
export function blocksOf(body: unknown): LessonBlock[] {
  return below(body as Node, plain);
}

const below = (node: Node, place: Place): LessonBlock[] =>
  (node.content ?? []).flatMap((child, i) => blocksIn(child, placeIn(node, i, place)));

function blocksIn(node: Node, place: Place): LessonBlock[] {
  const nothing = { materialId: null, text: '', looks: '' };
  switch (node.type) {
    case 'paragraph':
      return [{ ...place, ...nothing, ...said(node) }];
    case 'heading':
      return [{ ...place, ...nothing, ...said(node), type: 'HEADING', level: Number(node.attrs?.level) }];
    case 'material':
      return [
        { ...place, ...nothing, type: 'MATERIAL', materialId: String(node.attrs?.materialId), text: String(node.attrs?.caption ?? '') },
      ];
    case 'horizontalRule':
      return [{ ...place, ...nothing, type: 'RULE' }];
    default:
      return below(node, inside(node, place));
  }
}

/** Where the children of a node stand. */
function inside(node: Node, place: Place): Place {
  switch (node.type) {
    case 'bulletList':
    case 'orderedList': {
      const isWithin = place.type === 'LIST_ITEM' || place.type === 'NUMBERED_ITEM';
      return { ...place, type: node.type === 'bulletList' ? 'LIST_ITEM' : 'NUMBERED_ITEM', level: isWithin ? (place.level ?? 0) + 1 : 1 };
    }
    case 'blockquote':
      return { ...place, type: 'QUOTE' };
    case 'callout':
      return { ...place, type: 'CALLOUT', callout: String(node.attrs?.kind) };
    case 'tableHeader':
      return { ...place, type: 'TABLE_HEADER' };
    case 'tableCell':
      return { ...place, type: 'TABLE_CELL' };
    case 'footnote':
      return { ...place, type: 'FOOTNOTE' };
    default:
      return place;
  }
}

function placeIn(parent: Node, i: number, place: Place): Place {
  if (parent.type === 'table') return { ...place, row: i + 1 };
  if (parent.type === 'tableRow') return { ...place, column: i + 1 };
  return place;
}

function said(node: Node): Pick<LessonBlock, 'text' | 'looks'> {
  const parts = (node.content ?? []).map(({ type, text, marks, attrs }) => ({
    text: text ?? (type === 'hardBreak' ? '\n' : type === 'footnoteReference' ? `[${String(attrs?.referenceNumber ?? '')}]` : ''),
    looks: JSON.stringify((marks ?? []).map((mark) => [mark.type, mark.attrs ?? null])),
  }));
  // neighbours that look alike are one: the editor parts texts where it likes
  const runs: [looks: string, length: number][] = [];
  for (const { text, looks } of parts) {
    const last = runs.at(-1);
    if (last?.[0] === looks) last[1] += text.length;
    else runs.push([looks, text.length]);
  }
  return { text: parts.map(({ text }) => text).join(''), looks: runs.every(([looks]) => looks === '[]') ? '' : JSON.stringify(runs) };
}
