/** A text as search compares it: small letters without marks, đ as d. It is as long as the composed text, letter for letter. */
export function folded(text: string): string {
  return Array.from(text.normalize('NFC'), (letter) => {
    const bare = letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace('đ', 'd');
    return bare.length === letter.length ? bare : letter;
  }).join('');
}

/** Whether each word asked for begins a word of the text. */
export function holdsAll(text: string, asked: string): boolean {
  const words = wordsOf(folded(text));
  const wanted = wordsOf(folded(asked));
  return wanted.length > 0 && wanted.every(({ word }) => words.some((one) => one.word.startsWith(word)));
}

/** A stretch of a text, and whether it is what was asked for. */
export interface Stretch {
  readonly text: string;
  readonly isMatch: boolean;
}

/** Parts a text into what was asked for and what stands between; words side by side are one. A single letter or number must be whole. */
export function stretchesOf(text: string, asked: string): readonly Stretch[] {
  const composed = text.normalize('NFC');
  const wanted = wordsOf(folded(asked)).map(({ word }) => word);
  const found: { from: number; until: number }[] = [];
  for (const { word, at } of wordsOf(folded(composed))) {
    const length = Math.max(0, ...wanted.filter((one) => isMeant(word, one)).map((one) => one.length));
    const last = found.at(-1);
    if (!length) continue;
    if (last && isWhole(composed, last.until) && composed.slice(last.until, at).trim() === '') last.until = at + length;
    else found.push({ from: at, until: at + length });
  }
  const stretches: Stretch[] = [];
  let at = 0;
  for (const { from, until } of found) {
    stretches.push({ text: composed.slice(at, from), isMatch: false }, { text: composed.slice(from, until), isMatch: true });
    at = until;
  }
  return [...stretches, { text: composed.slice(at), isMatch: false }].filter((stretch) => stretch.text !== '');
}

function isMeant(word: string, wanted: string): boolean {
  return wanted.length === 1 || /^\d+$/.test(wanted) ? word === wanted : word.startsWith(wanted);
}

/** Whether a word of the text ends there, so that the next match may join it. */
function isWhole(text: string, at: number): boolean {
  return !/[\p{L}\p{N}]/u.test(text.charAt(at));
}

function wordsOf(text: string): { word: string; at: number }[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}]+/gu), ({ 0: word, index }) => ({ word, at: index }));
}
