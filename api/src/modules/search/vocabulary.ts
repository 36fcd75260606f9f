import type { Reader } from '../../reading/reader.js';
import { isShortForm, nearestOf } from './words.js';

// words are only ever added to the vocabulary, so one that was found once needs no look-up again
const found = new Set<string>();
const mostFound = 20_000;

const lookUp = `
  select w.word, exists (select from search_word s where s.word = w.word or (w.is_begun and s.word like w.word || '%')) as is_known,
         array(select s.word from search_word s order by similarity(s.word, w.word) desc, s.word limit 30) as candidates
    from unnest($1::text[], $2::boolean[]) w (word, is_begun)`;

/** For each word that no name has, the words that may be meant. The last word may be only begun. Numbers and short forms are taken as written. */
export const meantBy = async (read: Reader, words: string[]): Promise<Map<string, string[]>> => {
  const unsure = words
    .map((word, i) => ({ word, isBegun: i === words.length - 1 }))
    .filter((w) => !/^\d+$/.test(w.word) && !isShortForm(w.word) && !found.has(key(w)));
  if (unsure.length === 0) return new Map();
  const rows = await read.lookUp<{ word: string; is_known: boolean; candidates: string[] }>(lookUp, [
    unsure.map((w) => w.word),
    unsure.map((w) => w.isBegun),
  ]);
  const meant = new Map<string, string[]>();
  rows.forEach((row, i) => {
    const asked = unsure[i];
    if (row.is_known && asked && found.size < mostFound) found.add(key(asked));
    if (row.is_known) return;
    const nearest = nearestOf(row.word, row.candidates);
    if (nearest.length) meant.set(row.word, nearest);
  });
  return meant;
};

const key = ({ word, isBegun }: { word: string; isBegun: boolean }) => (isBegun ? `${word}*` : word);
