import { alternativesOf, isShortForm } from './words.js';

/** The most words of a text that are taken for slips of others at once. */
export const mostChanged = 2;

/** The most words that one word is taken for a slip of. */
const mostNeighbours = 20;

const letters = [...'abcdefghijklmnopqrstuvwxyz'];

/** Whether a folded word may be a slip of another: no number, no short form, no single letter. */
export const mayBeSlip = (word: string): boolean => word.length > 1 && word.length <= 20 && !/\d/.test(word) && !isShortForm(word);

/** All that one slip makes of a word: a letter left out, added, mistaken, or swapped with the next. */
export const oneSlipFrom = (word: string): string[] => {
  const made = new Set<string>();
  for (let at = 0; at <= word.length; at++) {
    const [before, after] = [word.slice(0, at), word.slice(at)];
    if (after.length > 1) made.add(`${before}${after[1]}${after[0]}${after.slice(2)}`);
    if (after) made.add(before + after.slice(1));
    for (const letter of letters) {
      made.add(before + letter + after);
      if (after) made.add(before + letter + after.slice(1));
    }
  }
  made.delete(word);
  made.delete('');
  return [...made];
};

/** Of the words that one slip makes of a word the few likeliest: people seldom miss the first letter. */
export const likeliest = (word: string, others: readonly string[]): string[] => {
  const isOff = (other: string) => (other[0] === word[0] ? 0 : 1);
  return [...others].sort((a, b) => isOff(a) - isOff(b) || (a < b ? -1 : 1)).slice(0, mostNeighbours);
};

/**
 * The text search condition of words of which just so many may also be neighbours of theirs; the others as they were written or are
 * meant. Empty where more words would be others than may be.
 */
export const tsqueryWithSlips = (
  words: string[],
  meant: ReadonlyMap<string, string[][]>,
  neighbours: ReadonlyMap<string, string[]>,
  changed: number,
): string => {
  const places = words.flatMap((word, at) => (neighbours.has(word) ? [at] : []));
  const isMeant = words.flatMap((word, at) => (meant.has(word) ? [at] : []));
  const all = changed === 1 ? places.map((at) => [at]) : places.flatMap((at, i) => places.slice(i + 1).map((other) => [at, other]));
  const choices = all.filter((choice) => new Set([...choice, ...isMeant]).size <= mostChanged);
  const part = (at: number, isChanged: boolean) => {
    const others = isChanged ? (neighbours.get(words[at] ?? '') ?? []).map((other) => `'${other}'`) : [];
    return `(${[...alternativesOf(words, at, meant), ...others].join(' | ')})`;
  };
  return choices.map((choice) => `(${words.map((_, at) => part(at, choice.includes(at))).join(' & ')})`).join(' | ');
};
