import type { Reader } from '../../reading/reader.js';
import { searchableSources } from './registered-sources.js';
import { likeliest, mayBeSlip, oneSlipFrom } from './slips.js';
import { gluedFrom, isShortForm, nearestOf, partsOf } from './words.js';

// words are only ever added to the vocabulary, so one that was found once needs no look-up again
const found = new Set<string>();
const mostFound = 20_000;

const lookUp = `
  select w.word, exists (select from search_word s where s.type = any($3::text[]) and (s.word = w.word or (w.is_begun and s.word like w.word || '%'))) as is_known,
         array(select s.word from search_word s where s.type = any($3::text[]) group by s.word order by similarity(s.word, w.word) desc, s.word limit 30) as candidates
    from unnest($1::text[], $2::boolean[]) w (word, is_begun)`;

const known = 'select distinct s.word from search_word s where s.word = any($1::text[]) and s.type = any($2::text[])';

/** Of what somebody knows the words: of nothing that they may not read at all. */
const typesFor = (read: Reader): string[] => searchableSources().flatMap(({ source }) => (read.readsNoneOf(source) ? [] : [source.type]));

/**
 * For each word that no name has, what may be meant, each alternative one word or several: the nearest words, or where none is one slip
 * away those that it is glued from. The last word may be only begun. Numbers and short forms are taken as written.
 */
export const meantBy = async (read: Reader, words: string[]): Promise<Map<string, string[][]>> => {
  const types = typesFor(read);
  const unsure = words
    .map((word, i) => ({ word, isBegun: i === words.length - 1 }))
    .filter((w) => !/^\d+$/.test(w.word) && !isShortForm(w.word) && !found.has(key(w, types)));
  if (unsure.length === 0) return new Map();
  const rows = await read.lookUp<{ word: string; is_known: boolean; candidates: string[] }>(lookUp, [
    unsure.map((w) => w.word),
    unsure.map((w) => w.isBegun),
    types,
  ]);
  const meant = new Map<string, string[][]>();
  for (const [i, row] of rows.entries()) {
    const asked = unsure[i];
    if (row.is_known && asked && found.size < mostFound) found.add(key(asked, types));
    if (row.is_known) continue;
    const nearest = nearestOf(row.word, row.candidates);
    const glued = nearest.some(({ slips }) => slips <= 1) ? null : await gluedOf(read, row.word);
    const alternatives = glued ? [glued] : nearest.map(({ candidate }) => [candidate]);
    if (alternatives.length) meant.set(row.word, alternatives);
  }
  return meant;
};

/** For each word that may be a slip of known words, the few of those that are likeliest meant. */
export const neighboursOf = async (read: Reader, words: string[]): Promise<Map<string, string[]>> => {
  const slips = new Map([...new Set(words)].filter(mayBeSlip).map((word) => [word, oneSlipFrom(word)]));
  if (slips.size === 0) return new Map();
  const rows = await read.lookUp<{ word: string }>(known, [[...new Set([...slips.values()].flat())], typesFor(read)]);
  const all = new Set(rows.map(({ word }) => word));
  const neighbours = [...slips].map(
    ([word, made]) =>
      [
        word,
        likeliest(
          word,
          made.filter((other) => all.has(other)),
        ),
      ] as const,
  );
  return new Map(neighbours.filter(([, others]) => others.length > 0));
};

const gluedOf = async (read: Reader, word: string): Promise<string[] | null> => {
  const parts = partsOf(word);
  if (parts.length === 0) return null;
  return gluedFrom(word, new Set((await read.lookUp<{ word: string }>(known, [parts, typesFor(read)])).map((row) => row.word)));
};

const key = ({ word, isBegun }: { word: string; isBegun: boolean }, types: string[]) => `${types.join()} ${word}${isBegun ? '*' : ''}`;
