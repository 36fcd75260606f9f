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

/** The text search condition of words as tsquery text: all of them, the last one as it begins. `nearest`: what a misspelt word may stand for. */
export const tsqueryOf = (words: string[], nearest: ReadonlyMap<string, string[]> = new Map()): string =>
  words.map((word, i) => `(${alternatives(word, i === words.length - 1, nearest).join(' | ')})`).join(' & ');

const alternatives = (word: string, isLast: boolean, nearest: ReadonlyMap<string, string[]>): string[] => {
  const meant = nearest.get(word);
  if (meant) return meant.map((other) => `'${other}'`);
  const long = isShortForm(word) ? shortForms[word] : undefined;
  return [`'${word}'${isLast ? ':*' : ''}`, ...(long ? [`(${long.map((part) => `'${part}'`).join(' & ')})`] : [])];
};

/** Of candidates, the at most three within one slip of a short word or two of a longer one, nearest first. */
export const nearestOf = (word: string, candidates: string[]): string[] => {
  const most = word.length <= 4 ? 1 : 2;
  return candidates
    .map((candidate) => ({ candidate, slips: slipsBetween(word, candidate) }))
    .filter(({ slips }) => slips <= most)
    .sort((a, b) => a.slips - b.slips)
    .slice(0, 3)
    .map(({ candidate }) => candidate);
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
