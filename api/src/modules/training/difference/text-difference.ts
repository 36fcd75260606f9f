import { diffArrays } from 'diff';

/** A part of a text that stayed, came or went. */
export interface DifferencePart {
  readonly text: string;
  readonly kind: 'SAME' | 'ADDED' | 'REMOVED';
}

// texts that differ in more words are shown as one and the other: nobody reads so many small changes
const mostEdits = 2_000;

/** The difference of two texts by words; empty where both are. */
export function partsOf(before: string, after: string): DifferencePart[] {
  if (before === after) return given([{ text: after, kind: 'SAME' }]);
  const changes = before && after ? diffArrays(wordsOf(before), wordsOf(after), { maxEditLength: mostEdits }) : undefined;
  if (!changes) return replaced(before, after);
  return calm(
    changes.map(
      ({ value, added, removed }): DifferencePart => ({ text: value.join(''), kind: added ? 'ADDED' : removed ? 'REMOVED' : 'SAME' }),
    ),
  );
}

/** One text in place of another. */
export const replaced = (before: string, after: string): DifferencePart[] =>
  given([
    { text: before, kind: 'REMOVED' },
    { text: after, kind: 'ADDED' },
  ]);

/** How much of two texts is the same, by words: 0 to 1; two without words are the same. */
export function likeness(one: string, other: string): number {
  if (one === other) return 1;
  const [mine, theirs] = [counted(one), counted(other)];
  const all = sum(mine) + sum(theirs);
  if (all === 0) return 1;
  let shared = 0;
  for (const [word, count] of mine) shared += Math.min(count, theirs.get(word) ?? 0);
  return (2 * shared) / all;
}

/** A text in words, blanks and signs. */
const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu) ?? [];

const words = /[\p{L}\p{M}\p{N}]+/gu;

function counted(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of text.toLowerCase().match(words) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

const sum = (counts: Map<string, number>): number => [...counts.values()].reduce((all, count) => all + count, 0);

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
