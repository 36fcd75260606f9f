import type { Content, TableCell } from 'pdfmake';
import type { Language } from '../../../shared/context.js';
import { translate } from '../../../shared/messages/messages.js';
import type { WholeMaterial } from './whole-course.js';

/** A node of a lesson's text, as the editor has it. */
export interface TextNode {
  readonly type: string;
  readonly text?: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly marks?: readonly { readonly type: string; readonly attrs?: Readonly<Record<string, unknown>> }[];
  readonly content?: readonly TextNode[];
}

/** What the text of a lesson is set with. */
export interface Setting {
  readonly materials: ReadonlyMap<string, WholeMaterial>;
  /** Pictures as data addresses (JPEG), by material. */
  readonly pictures: ReadonlyMap<string, string>;
  /** In which it says what call-outs are. */
  readonly language: Language;
  readonly isInCell?: boolean;
}

/** The widest that anything is on a page, in points: A4 between its margins. */
export const pageWidth = 595 - 2 * 57;

type Of = readonly TextNode[] | undefined;

/** The blocks of a text as pdfmake sets them. */
export function blocks(nodes: Of, setting: Setting): Content[] {
  return (nodes ?? []).flatMap((node) => block(node, setting));
}

function block(node: TextNode, setting: Setting): Content[] {
  const within = () => blocks(node.content, setting);
  switch (node.type) {
    case 'paragraph':
      return pieces(node.content).map((piece, i, all) => ({
        ...{ text: inline(piece), style: setting.isInCell ? 'inCell' : 'paragraph' },
        ...(i < all.length - 1 && { margin: 0 }),
      }));
    case 'heading':
      return pieces(node.content).map((piece) => ({
        ...{ text: inline(piece), style: `h${node.attrs?.level ?? 2}`, headlineLevel: Number(node.attrs?.level ?? 2) },
      }));
    case 'bulletList':
      return [{ ul: items(node, setting), style: 'list' }];
    case 'orderedList':
      return [{ ol: items(node, setting), start: Number(node.attrs?.start ?? 1), style: 'list' }];
    case 'blockquote':
      return [{ stack: within(), margin: [18, 4, 0, 8], italics: true }];
    case 'callout':
      return [callout(within(), node.attrs?.kind, setting.language)];
    case 'horizontalRule':
      return [{ canvas: [{ type: 'line', x1: 0, y1: 0, x2: pageWidth, y2: 0, lineWidth: 0.5 }], margin: [0, 8, 0, 8] }];
    case 'table':
      return [table(node, setting)];
    case 'material':
      return material(node, setting);
    case 'footnotes':
      return [
        { canvas: [{ type: 'line', x1: 0, y1: 0, x2: 140, y2: 0, lineWidth: 0.5 }], margin: [0, 10, 0, 4] },
        { ol: items(node, setting), style: 'footnotes' },
      ];
    default:
      return within();
  }
}

function items(node: TextNode, setting: Setting): Content[] {
  return (node.content ?? []).map((item) => ({ stack: blocks(item.content, setting) }));
}

/** What each kind of call-out is called, and the colour of its edge. */
const calloutKinds = { NOTE: ['reader.NOTE', '#1b5e9b'], TIP: ['reader.TIP', '#0b6b62'], WARNING: ['reader.WARNING', '#a15c00'] } as const;

function callout(within: Content[], kind: unknown, language: Language): Content {
  const [name, colour] = calloutKinds[kind as keyof typeof calloutKinds] ?? calloutKinds.NOTE;
  const stack = [{ text: translate(language, name), bold: true }, ...within];
  return {
    table: { widths: ['*'], body: [[{ stack, margin: [8, 4, 8, 0] }]] },
    layout: { hLineWidth: () => 0, vLineWidth: (at: number) => (at === 0 ? 3 : 0), vLineColor: () => colour, fillColor: () => '#f2f6f5' },
    margin: [0, 4, 0, 10],
  };
}

/** A table whose rows are as long as its first, whatever spans say. */
function table(node: TextNode, setting: Setting): Content {
  const rows = (node.content ?? []).filter(({ type }) => type === 'tableRow');
  const span = (cell: TextNode, name: 'colspan' | 'rowspan') => Math.max(1, Number(cell.attrs?.[name] ?? 1));
  const width = Math.max(1, ...rows.map((row) => (row.content ?? []).reduce((sum, cell) => sum + span(cell, 'colspan'), 0)));
  const taken = rows.map(() => new Set<number>());
  const body = rows.map((row, y) => {
    const cells: TableCell[] = Array.from({ length: width }, () => ({ text: '' }));
    let x = 0;
    for (const cell of row.content ?? []) {
      while (taken[y]?.has(x)) x++;
      if (x >= width) break;
      const [colSpan, rowSpan] = [Math.min(span(cell, 'colspan'), width - x), Math.min(span(cell, 'rowspan'), rows.length - y)];
      for (let down = 0; down < rowSpan; down++) for (let right = 0; right < colSpan; right++) taken[y + down]?.add(x + right);
      cells[x] = { stack: blocks(cell.content, { ...setting, isInCell: true }), colSpan, rowSpan, bold: cell.type === 'tableHeader' };
      x += colSpan;
    }
    return cells;
  });
  const headerRows = rows[0]?.content?.every(({ type }) => type === 'tableHeader') ? 1 : 0;
  return { table: { headerRows, widths: Array.from({ length: width }, () => '*'), body }, style: 'table' };
}

function material({ attrs }: TextNode, { materials, pictures }: Setting): Content[] {
  const id = String(attrs?.materialId);
  const one = materials.get(id);
  if (!one) return [];
  const caption = breakable([attrs?.caption, one.credit].filter(Boolean).join(' · '));
  const picture = pictures.get(id);
  if (picture)
    return [
      { image: picture, fit: [pageWidth, 420], alignment: 'center', margin: [0, 6, 0, 2] },
      ...(caption ? [{ text: caption, style: 'caption', alignment: 'center' } as const] : []),
    ];
  const name = one.file ? `${one.title} (${one.file.name})` : one.title;
  return [
    { text: [{ text: name, bold: true, ...(one.url && { link: one.url }) }, ...(caption ? [`: ${caption}`] : [])], style: 'paragraph' },
  ];
}

// a line holds some ninety letters; no word of a language has so many, but addresses have
const longWord = /\S{40}(?=\S)/gu;

/** A text whose long words may end a line, by spaces without width: whatever sets it tries each letter of a word that fits into no line. */
export const breakable = (text: string): string => text.replace(longWord, '$&\u200b');

// some two pages: what sets them goes through all words of a paragraph that are left for each that it sets
const [longestPiece, mostInPiece] = [8_000, 500];

/** A paragraph in pieces that are set one after the other without anything between. */
function pieces(nodes: Of): TextNode[][] {
  const all: TextNode[][] = [[]];
  let length = 0;
  for (const node of (nodes ?? []).flatMap(inParts)) {
    length += node.text?.length ?? 0;
    if (length > longestPiece || (all.at(-1)?.length ?? 0) >= mostInPiece) {
      all.push([]);
      length = node.text?.length ?? 0;
    }
    all.at(-1)?.push(node);
  }
  return all;
}

/** A long text in parts that end with a word, where there are words. */
function inParts(node: TextNode): TextNode[] {
  if (!node.text || node.text.length <= longestPiece / 2) return [node];
  const parts = breakable(node.text).match(new RegExp(`[^]{1,${longestPiece / 2}}(?:[\\s\\u200b]|$)`, 'gu')) ?? [node.text];
  return parts.map((text) => ({ ...node, text }));
}

/** Words with their marks. */
export function inline(nodes: Of): Content[] {
  return (nodes ?? []).map((node) => {
    if (node.type === 'hardBreak') return '\n';
    if (node.type === 'footnoteReference') return { text: String(node.attrs?.referenceNumber ?? ''), sup: true };
    const has = (mark: string) => node.marks?.some(({ type }) => type === mark) ?? false;
    const link = node.marks?.find(({ type }) => type === 'link')?.attrs?.href;
    const decoration = [...(has('underline') || link ? ['underline' as const] : []), ...(has('strike') ? ['lineThrough' as const] : [])];
    return {
      text: breakable(node.text ?? ''),
      ...(has('bold') && { bold: true }),
      ...(has('italic') && { italics: true }),
      ...(decoration.length && { decoration }),
      ...(typeof link === 'string' && { link, color: '#0b5c8a' }),
    };
  });
}
