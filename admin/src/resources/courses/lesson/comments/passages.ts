import type { Node } from '@tiptap/pm/model';

/** A passage as it is kept with a comment: what it said, what stood around it, and where it began. */
export interface Quote {
  readonly text: string;
  readonly before: string;
  readonly after: string;
  readonly position: number | null;
}

/** A stretch of a document, from its first place to behind its last. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** How much the API takes of a passage and of what stands around it. */
const [longestText, longestAround] = [1000, 200];
/** How much around a passage that was rewritten is looked for. */
const leastAround = 12;

/** A document's letters in a row, a line for each block, with where each stands. */
interface Letters {
  readonly text: string;
  readonly places: readonly number[];
}

/** The passage that a stretch is of; undefined where it has no letters. */
export function quoteOf(doc: Node, { from, to }: Stretch): Quote | undefined {
  const { text, places } = lettersOf(doc);
  const begin = places.findIndex((place) => place >= from);
  const end = places.findIndex((place) => place >= to);
  const until = end < 0 ? text.length : end;
  if (begin < 0 || begin >= until) return undefined;
  const said = text.slice(begin, until);
  const lead = said.length - said.trimStart().length;
  const passage = said.trim().slice(0, longestText);
  if (!passage) return undefined;
  const at = begin + lead;
  return {
    text: passage,
    before: text.slice(Math.max(0, at - longestAround), at),
    after: text.slice(at + passage.length, at + passage.length + longestAround),
    position: places[at] ?? null,
  };
}

/**
 * Where a passage stands now: the place where it is said and what stands around it fits best. Of one that was rewritten, what now stands
 * between what stood before and after it. Undefined where neither is there.
 */
export function stretchOf(doc: Node, quote: Quote): Stretch | undefined {
  const letters = lettersOf(doc);
  const passage = quote.text.normalize('NFC');
  const fits = placesOf(letters.text, passage).map((at) => ({ at, fit: fitOf(letters, at, passage.length, quote) }));
  const best = fits.sort((one, other) => other.fit - one.fit)[0];
  if (best) return stretchAt(letters, best.at, best.at + passage.length);
  return rewritten(letters, quote);
}

/** A document's blocks of words, to choose one of. */
export function passagesOf(doc: Node): (Stretch & { text: string })[] {
  const passages: (Stretch & { text: string })[] = [];
  doc.descendants((node, at) => {
    const text = node.isTextblock ? node.textContent.trim() : '';
    if (text) passages.push({ from: at + 1, to: at + node.nodeSize - 1, text });
    return !node.isTextblock;
  });
  return passages;
}

function lettersOf(doc: Node): Letters {
  let text = '';
  const places: number[] = [];
  doc.descendants((node, at) => {
    if (node.isText) {
      text += node.text;
      for (let n = 0; n < (node.text ?? '').length; n++) places.push(at + n);
    } else if (text && (node.isTextblock || node.type.name === 'hardBreak')) {
      text += '\n';
      places.push(at);
    }
  });
  return { text, places };
}

function placesOf(text: string, passage: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(passage); passage && at >= 0; at = text.indexOf(passage, at + 1)) found.push(at);
  return found;
}

/** How many letters around a place are as they were, less a little for how far it has moved. */
function fitOf({ text, places }: Letters, at: number, length: number, { before, after, position }: Quote): number {
  let same = 0;
  while (same < before.length && text[at - 1 - same] === before[before.length - 1 - same]) same++;
  let behind = 0;
  while (behind < after.length && text[at + length + behind] === after[behind]) behind++;
  const moved = position === null ? 0 : Math.abs((places[at] ?? 0) - position);
  return same + behind - moved / (text.length + 1);
}

function rewritten(letters: Letters, { text, before, after }: Quote): Stretch | undefined {
  const [lead, tail] = [before.slice(-leastAround), after.slice(0, leastAround)];
  if (lead.trim().length < leastAround / 2 || tail.trim().length < leastAround / 2) return undefined;
  const begin = letters.text.indexOf(lead);
  if (begin < 0) return undefined;
  const from = begin + lead.length;
  const to = letters.text.indexOf(tail, from);
  // much more than there was is another text
  return to > from && to - from <= text.length * 2 + 40 ? stretchAt(letters, from, to) : undefined;
}

function stretchAt({ places }: Letters, from: number, until: number): Stretch {
  return { from: places[from] ?? 0, to: (places[until - 1] ?? 0) + 1 };
}
