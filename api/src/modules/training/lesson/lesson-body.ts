import { getSchema } from '@tiptap/core';
import { renderToHTMLString } from '@tiptap/static-renderer/pm/html-string';
import sanitizeHtml from 'sanitize-html';
import { cleanProse } from '../../../shared/text-rules.js';
import { lessonExtensions } from './lesson-schema.js';

/** What a lesson says: as the editor has it, as HTML that nothing can run in, and as plain text; and the materials that it shows. */
export interface LessonBody {
  readonly body: object;
  readonly html: string;
  readonly text: string;
  readonly materials: readonly string[];
}

/** Why a text is no lesson's; `around`: what stands around a character that no text may have. */
export type NoBody = { readonly isTooLarge: boolean; readonly why: string; readonly around?: string };

/** The most characters of JSON, and the most levels, that a lesson may have: deeper ones would end the process, not the request. */
const [mostCharacters, mostLevels] = [500_000, 20];

const schema = getSchema(lessonExtensions);

/** A lesson without a word. */
export const emptyBody = (): object => ({ type: 'doc', content: [{ type: 'paragraph' }] });

/**
 * Reads what an editor sent (TipTap's JSON): unknown attributes are dropped, whatever else is not a lesson's is refused, and the HTML goes
 * through an allow-list besides.
 */
export function readBody(given: unknown): LessonBody | NoBody {
  // levels first: to write a deep one would overflow too
  if (levelsOf(given) > mostLevels || JSON.stringify(given ?? null).length > mostCharacters) return { isTooLarge: true, why: '' };
  const cleaned = cleanedTexts(given);
  if ('around' in cleaned) return { isTooLarge: false, why: '', around: cleaned.around };
  try {
    const node = schema.nodeFromJSON(cleaned.value);
    if (node.type.name !== 'doc') return { isTooLarge: false, why: 'doc' };
    node.check();
    const html = renderToHTMLString({ content: node, extensions: lessonExtensions });
    const materials = new Set<string>();
    node.descendants(({ type, attrs }) => {
      if (type.name === 'material') materials.add(attrs.materialId);
    });
    const text = node.textBetween(0, node.content.size, '\n', ({ attrs }) => attrs.caption ?? '');
    return { body: node.toJSON(), html: sanitizeHtml(html, allowed), text: text.normalize('NFC'), materials: [...materials] };
  } catch (error) {
    return { isTooLarge: false, why: (error as Error).message };
  }
}

const allowed: sanitizeHtml.IOptions = {
  allowedTags: [
    ...['p', 'h2', 'h3', 'h4', 'ul', 'ol', 'li', 'blockquote', 'hr', 'br', 'strong', 'em', 's', 'u', 'code', 'a', 'sup'],
    ...['table', 'colgroup', 'col', 'tbody', 'tr', 'th', 'td', 'aside', 'figure', 'figcaption'],
  ],
  allowedAttributes: {
    a: ['href', 'rel', 'id'],
    ol: ['start', 'class'],
    li: ['id'],
    ...{ th: ['colspan', 'rowspan'], td: ['colspan', 'rowspan'] },
    aside: ['class'],
    figure: ['data-material'],
  },
  allowedClasses: { ol: ['footnotes'], aside: ['callout', 'note', 'tip', 'warning'] },
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
};

/**
 * A document with all its texts, those of attributes too, as texts are kept: what came with what was pasted and is not seen is taken out, so that
 * nobody loses what they wrote by it.
 */
function cleanedTexts(value: unknown): { value: unknown } | { around: string } {
  if (typeof value === 'string') {
    const cleaned = cleanProse(value);
    return 'text' in cleaned ? { value: cleaned.text } : cleaned;
  }
  if (typeof value !== 'object' || value === null) return { value };
  const entries: [string, unknown][] = [];
  for (const [name, one] of Object.entries(value)) {
    const cleaned = cleanedTexts(one);
    if ('around' in cleaned) return cleaned;
    // nothing was seen of it: an empty text is none of a document's
    if (isEmptied(one, cleaned.value)) continue;
    entries.push([name, cleaned.value]);
  }
  return { value: Array.isArray(value) ? entries.map(([, one]) => one) : Object.fromEntries(entries) };
}

function isEmptied(before: unknown, after: unknown): boolean {
  const textIn = (node: unknown) => {
    const { type, text } = (node ?? {}) as { type?: unknown; text?: unknown };
    return type === 'text' ? text : undefined;
  };
  return textIn(after) === '' && textIn(before) !== '';
}

/** How deep a value is nested, measured without following it by calls. */
function levelsOf(value: unknown): number {
  let deepest = 0;
  const left: [unknown, number][] = [[value, 1]];
  for (let next = left.pop(); next; next = left.pop()) {
    const [one, level] = next;
    if (typeof one !== 'object' || one === null) continue;
    deepest = Math.max(deepest, level);
    if (deepest > mostLevels * 2) return deepest;
    for (const child of Object.values(one)) left.push([child, level + 1]);
  }
  return deepest / 2;
}
