import { Effort } from './effort.js';
import { fewestChanges } from './sequence-difference.js';

/** A part of a text that stayed, came or went. */
export interface DifferencePart {
  readonly text: string;
  readonly kind: 'SAME' | 'ADDED' | 'REMOVED';
}

// texts that differ in more words are shown as one and the other: nobody reads so many small changes
const mostEdits = 2_000;

/** The difference of two texts by words; empty where both are. */
export function partsOf(before: string, after: string, effort = Effort.ofLesson()): DifferencePart[] {
  if (before === after) return given([{ text: after, kind: 'SAME' }]);
  const changes = before && after ? fewestChanges(wordsOf(before), wordsOf(after), (word) => word, effort, mostEdits) : null;
  if (!changes) return replaced(before, after);
  return calm(changes.map(({ items, kind }): DifferencePart => ({ text: items.join(''), kind })));
}

/** One text in place of another. */
export const replaced = (before: string, after: string): DifferencePart[] =>
  given([
    { text: before, kind: 'REMOVED' },
    { text: after, kind: 'ADDED' },
  ]);

/** How much of two texts is the same, by words: 0 to 1; two without words are the same. */
export function likeness(one: string, other: string): number {
  return one === other ? 1 : likenessOfCounts(counted(one), counted(other));
}

/** The same of two texts whose words were counted already. */
export function likenessOfCounts(one: WordCounts, other: WordCounts): number {
  const all = one.total + other.total;
  if (all === 0) return 1;
  const [fewer, more] = one.counts.size < other.counts.size ? [one, other] : [other, one];
  let shared = 0;
  for (const [word, count] of fewer.counts) shared += Math.min(count, more.counts.get(word) ?? 0);
  return (2 * shared) / all;
}

/** How often each word stands in a text, and how many there are. */
export interface WordCounts {
  readonly counts: ReadonlyMap<string, number>;
  readonly total: number;
}

/** A text in words, blanks and signs. */
const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu) ?? [];

const words = /[\p{L}\p{M}\p{N}]+/gu;

/** How often each word stands in a text, and how many words it has. */
export function counted(text: string): WordCounts {
  const counts = new Map<string, number>();
  const all = text.toLowerCase().match(words) ?? [];
  for (const word of all) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { counts, total: all.length };
}

/** Changes between which only blanks or signs stayed are one: words are taken out and put in by the phrase, not by turns. */
function calm(parts: readonly DifferencePart[]): DifferencePart[] {
  const calmed: DifferencePart[] = [];
  let [removed, added] = ['', ''];
  const settle = () => {
    calmed.push(...replaced(removed, added));
    [removed, added] = ['', ''];
  };
  parts.forEach(({ text, kind }, i) => {
    if (kind === 'REMOVED') removed += text;
    else if (kind === 'ADDED') added += text;
    else if (/^[^\p{L}\p{N}]*$/u.test(text) && removed + added !== '' && i < parts.length - 1 && !text.includes('\n')) {
      removed += text;
      added += text;
    } else {
      settle();
      calmed.push({ text, kind });
    }
  });
  settle();
  return given(calmed);
}

const given = (parts: readonly DifferencePart[]): DifferencePart[] => parts.filter(({ text }) => text !== '');
