import { fold } from '../../../reading/filter.js';

/** What is searched for: conditions on words in the order in which they count, and patterns that find the places. */
export interface SearchedWords {
  /** By place, from the title's to the text's: none of two holds of one text. Text search conditions. */
  readonly classes: ReadonlyMap<number, string>;
  /** Of all words side by side, and of any of them; regular expressions of PostgreSQL on texts in NFC. */
  readonly together: string;
  readonly any: string;
}

/** Words are found: side by side in the title, in the title, side by side in headings, in headings, side by side in the text, in the text. */
export const places = { title: [0, 1], headings: [2, 3], text: [4, 5] } as const;

interface Word {
  readonly text: string;
  /** Whether it stands in quotes with the one before. */
  readonly isBound: boolean;
}

const mostWords = 12;
/** A pattern that matches nothing. */
const nothing = '(?!)';

/** The folded words of a search text, at most 12, each of [a-z0-9] only. */
function wordsOf(text: string): Word[] {
  const parts = text.split(/["“”„«»]/);
  // an odd quotation mark at the end opens nothing
  const isQuoted = (i: number) => i % 2 === 1 && i < parts.length - 1;
  return parts
    .flatMap((part, i) =>
      fold(part)
        .split(/[^a-z0-9]+/)
        .filter(Boolean)
        .map((word, at) => ({ text: word, isBound: isQuoted(i) && at > 0 })),
    )
    .slice(0, mostWords);
}

/** What a search text asks for. The last word may be only begun, unless it stands in quotes. */
export function searchedWords(text: string): SearchedWords {
  const words = wordsOf(text);
  const isBegun = !/["”»]\s*$/.test(text);
  if (words.length === 0) return { classes: new Map([[places.text[0], '']]), together: nothing, any: nothing };
  const classes = new Map<number, string>();
  const former: string[] = [];
  for (const [place, condition] of conditionsOf(words, isBegun)) {
    classes.set(place, former.length ? `(${condition}) & !(${former.join(' | ')})` : condition);
    former.push(`(${condition})`);
  }
  return { classes, ...patternsOf(words, isBegun) };
}

const marks = { title: '=', headings: '#', text: '' } as const;

/**
 * Side by side: all pairs. Apart: all words, and the pairs that stand in quotes; in a text, of which common words hold almost everywhere, at
 * least one pair. Of the whole text the words of title and headings are a part.
 */
function conditionsOf(words: readonly Word[], isBegun: boolean): [number, string][] {
  const pairs = words.slice(1).map((word, i) => ({ ...word, pair: `${words[i]?.text}+${word.text}`, isLast: i === words.length - 2 }));
  const bound = pairs.filter(({ isBound }) => isBound);
  return (['title', 'headings', 'text'] as const).flatMap((field): [number, string][] => {
    const mark = marks[field];
    const lexeme = (text: string, begun: boolean) => `'${mark}${text}'${begun ? ':*' : ''}`;
    // with one letter too many words of a text begin
    const single = words.map(({ text }, i) => lexeme(text, isBegun && i === words.length - 1 && (text.length > 1 || mark !== '')));
    const pair = ({ pair: text, isLast }: (typeof pairs)[number]) => lexeme(`+${text}`, isBegun && isLast);
    const together = (pairs.length ? pairs.map(pair) : single).join(' & ');
    const [first, second] = places[field];
    if (bound.length === pairs.length) return [[first, together]];
    const some = bound.length > 0 ? bound.map(pair).join(' & ') : field === 'text' ? `(${pairs.map(pair).join(' | ')})` : '';
    return [
      [first, together],
      [second, [...single, some].filter(Boolean).join(' & ')],
    ];
  });
}

// every letter with the ones that it stands for once marks and case are gone
const written = new Map<string, string>();
for (const [from, until] of [
  [0x41, 0x5a],
  [0x61, 0x7a],
  [0xc0, 0x24f],
  [0x1e00, 0x1eff],
] as const)
  for (let code = from; code <= until; code++) {
    const character = String.fromCharCode(code);
    const folded = fold(character);
    if (/^[a-z]$/.test(folded)) written.set(folded, (written.get(folded) ?? '') + character);
  }

const letter = '0-9A-Za-z\u00c0-\u024f\u1e00-\u1eff';

function patternsOf(words: readonly Word[], isBegun: boolean): Pick<SearchedWords, 'together' | 'any'> {
  const patterns = words.map(({ text }, i) => {
    const letters = [...text].map((one) => (/\d/.test(one) ? one : `[${written.get(one) ?? one}]`)).join('');
    return isBegun && i === words.length - 1 && text.length > 1 ? `${letters}[${letter}]*` : letters;
  });
  const within = (pattern: string) => `(?<![${letter}])${pattern}(?![${letter}])`;
  const one = `(?:${[...new Set(patterns)].join('|')})`;
  return {
    together: within(patterns.join(`[^${letter}.;:!?\\n]+`)),
    any: within(`${one}(?:[^${letter}.;:!?\\n]+${one})*`),
  };
}
