import { fold } from '../../reading/filter.js';

/** Short forms as people write them, and the words that they stand for; all folded. */
const shortForms: Record<string, string[]> = {
  tdp: ['to', 'dan', 'pho'],
  cb: ['chi', 'bo'],
  p: ['phuong'],
  q: ['quan'],
  h: ['huyen'],
  x: ['xa'],
  tt: ['thi', 'tran'],
  tx: ['thi', 'xa'],
  tp: ['thanh', 'pho'],
  du: ['dang', 'uy'],
  dup: ['dang', 'uy', 'phuong'],
  qu: ['quan', 'uy'],
  tu: ['thanh', 'uy'],
  ttct: ['trung', 'tam', 'chinh', 'tri'],
  btc: ['ban', 'to', 'chuc'],
  mt: ['mat', 'tran'],
};

/** Whether a folded word is a short form. */
export const isShortForm = (word: string): boolean => Object.hasOwn(shortForms, word);

const mostWords = 12;

/** The folded words of a search text, at most 12, each of [a-z0-9] only. */
export const wordsOf = (text: string): string[] =>
  fold(text)
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .slice(0, mostWords);

/** The text search condition of words as tsquery text: all of them, the last one as it begins. `nearest`: what a misspelt word may stand for, one word or several. */
export const tsqueryOf = (words: string[], nearest: ReadonlyMap<string, string[][]> = new Map()): string =>
  words.map((_, at) => `(${alternativesOf(words, at, nearest).join(' | ')})`).join(' & ');

/** What may stand in a name for one of the words, each as tsquery text. */
export const alternativesOf = (words: string[], at: number, nearest: ReadonlyMap<string, string[][]>): string[] => {
  const word = words[at] ?? '';
  const meant = nearest.get(word);
  if (meant) return meant.map((others) => `(${others.map((other) => `'${other}'`).join(' & ')})`);
  const long = isShortForm(word) ? shortForms[word] : undefined;
  const isLast = at === words.length - 1;
  return [`'${word}'${isLast ? ':*' : ''}`, ...(long ? [`(${long.map((part) => `'${part}'`).join(' & ')})`] : [])];
};

/** Of candidates, those within one slip of a short word or two of a longer one, nearest first. */
export const withinSlips = (word: string, candidates: string[]): { candidate: string; slips: number }[] => {
  const most = word.length <= 4 ? 1 : 2;
  return candidates
    .map((candidate) => ({ candidate, slips: slipsBetween(word, candidate) }))
    .filter(({ slips }) => slips <= most)
    .sort((a, b) => a.slips - b.slips);
};

// "nghieng" is the longest syllable; three of them make the longest names that are written in one
const [shortestPart, longestPart, mostParts] = [2, 7, 4];

/** The parts that a word may be glued from, of the length of syllables; none of a word that is too long to be so. */
export const partsOf = (word: string): string[] => {
  if (word.length > longestPart * mostParts) return [];
  const lengths = Array.from({ length: longestPart - shortestPart + 1 }, (_, i) => shortestPart + i);
  const starts = Array.from({ length: word.length }, (_, i) => i);
  return [...new Set(starts.flatMap((start) => lengths.map((length) => word.slice(start, start + length))))].filter(
    (part) => part.length >= shortestPart && part !== word,
  );
};

/** The fewest known words, at most four, that written in one make a word ("haiphong" is "hai phong"); null when none do. */
export const gluedFrom = (word: string, known: ReadonlySet<string>, most = mostParts): string[] | null => {
  if (known.has(word)) return [word];
  if (most === 1) return null;
  let fewest: string[] | null = null;
  for (let length = longestPart; length >= shortestPart; length--) {
    if (length >= word.length || !known.has(word.slice(0, length))) continue;
    const rest = gluedFrom(word.slice(length), known, most - 1);
    if (rest && (!fewest || rest.length + 1 < fewest.length)) fewest = [word.slice(0, length), ...rest];
  }
  return fewest;
};

/** How many letters were left out, added, mistaken or swapped with the next between two words (optimal string alignment). */
export const slipsBetween = (a: string, b: string): number => {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  const at = (i: number, j: number) => rows[i]?.[j] ?? Number.POSITIVE_INFINITY;
  for (let i = 1; i <= a.length; i++) {
    rows.push([i]);
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY;
      rows[i]?.push(Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + same, swapped));
    }
  }
  return at(a.length, b.length);
};
