import type { Query } from '../../reading/query.js';
import type { Reader } from '../../reading/reader.js';
import { rightsOf } from '../../reading/rights.js';
import type { Source } from '../../reading/source.js';
import { searchableSources } from './registered-sources.js';
import { likeliest, mayBeSlip, oneSlipFrom } from './slips.js';
import { gluedFrom, isShortForm, partsOf, withinSlips } from './words.js';

// words are only ever added to the vocabulary, so one that was found once needs no look-up again
const found = new Set<string>();
const mostFound = 20_000;
const mostNearest = 3;

interface Asked {
  readonly word: string;
  /** Whether it may be only the beginning of a word. */
  readonly isBegun: boolean;
}

/**
 * The words of the names that somebody may read, and no others: else a slip in what they search for would be forgiven or not by names that
 * are not theirs to see. Of sources that they read all of, the words are kept; of those they read in part, the rows are asked.
 */
export class Vocabulary {
  private readonly whole: string[] = [];
  private readonly partial: Source[] = [];

  constructor(private readonly read: Reader) {
    for (const { source } of searchableSources()) {
      const amount = read.reads(source);
      if (amount === 'ALL') this.whole.push(source.type);
      if (amount === 'SOME') this.partial.push(source);
    }
  }

  /** Whether some source is read in part: looking up a word asks its rows then. */
  get isPartial(): boolean {
    return this.partial.length > 0;
  }

  /**
   * For each word that no name has, what may be meant, each alternative one word or several: the nearest words, or where none is one slip
   * away those that it is glued from. The last word may be only begun. Numbers and short forms are taken as written.
   */
  async meantBy(words: string[]): Promise<Map<string, string[][]>> {
    const unsure = words
      .map((word, i) => ({ word, isBegun: i === words.length - 1 }))
      .filter((w) => !/^\d+$/.test(w.word) && !isShortForm(w.word) && !found.has(this.key(w)));
    const unknown = await this.unknownOf(unsure);
    const meant = new Map<string, string[][]>();
    for (const { word, candidates } of await this.candidatesFor(unknown)) {
      const nearest = withinSlips(word, candidates).slice(0, mostNearest);
      const glued = nearest.some(({ slips }) => slips <= 1) ? null : gluedFrom(word, await this.knownOf(partsOf(word)));
      const alternatives = glued ? [glued] : nearest.map(({ candidate }) => [candidate]);
      if (alternatives.length) meant.set(word, alternatives);
    }
    return meant;
  }

  /** For each word that may be a slip of known words, the few of those that are likeliest meant. */
  async neighboursOf(words: string[]): Promise<Map<string, string[]>> {
    const slips = [...new Set(words)].filter(mayBeSlip).map((word) => [word, oneSlipFrom(word)] as const);
    const all = await this.knownOf(slips.flatMap(([, made]) => made));
    return new Map(
      slips
        .map(([word, made]) => {
          const others = made.filter((other) => all.has(other));
          return [word, likeliest(word, others)] as const;
        })
        .filter(([, others]) => others.length > 0),
    );
  }

  /** Of some words, those that no name has, begun or whole. */
  private async unknownOf(asked: Asked[]): Promise<string[]> {
    if (asked.length === 0) return [];
    const rows = await this.read.lookUp<{ word: string; isKnown: boolean }>((query) => {
      const [words, begun] = [
        query.value(
          asked.map(({ word }) => word),
          'text[]',
        ),
        query.value(
          asked.map(({ isBegun }) => isBegun),
          'boolean[]',
        ),
      ];
      const inWhole = `exists (select from search_word s where s.type = any(${query.value(this.whole, 'text[]')}) and (s.word = w.word or (w.is_begun and s.word like w.word || '%')))`;
      const tsquery = `(w.word || case when w.is_begun then ':*' else '' end)::tsquery`;
      return `select w.word, ${[inWhole, ...this.inRows(tsquery, query)].join(' or ')} as "isKnown" from unnest(${words}, ${begun}) w (word, is_begun)`;
    });
    for (const [i, { isKnown }] of rows.entries()) {
      const one = asked[i];
      if (isKnown && one && !this.isPartial && found.size < mostFound) found.add(this.key(one));
    }
    return rows.filter(({ isKnown }) => !isKnown).map(({ word }) => word);
  }

  /** For each word the known ones that are most like it. */
  private async candidatesFor(words: string[]): Promise<{ word: string; candidates: string[] }[]> {
    if (words.length === 0) return [];
    if (!this.isPartial) {
      return this.read.lookUp<{ word: string; candidates: string[] }>(
        (query) => `select w.word, array(select s.word from search_word s where s.type = any(${query.value(this.whole, 'text[]')})
            group by s.word order by similarity(s.word, w.word) desc, s.word limit 30) as candidates
          from unnest(${query.value(words, 'text[]')}) w (word)`,
      );
    }
    // no limit here: which words are left out must not hang on words that may not be read
    const rows = await this.read.lookUp<{ word: string; candidates: string[] }>(
      (query) => `select w.word, array(select distinct s.word from search_word s where s.type = any(${query.value(this.types, 'text[]')})
          and abs(length(s.word) - length(w.word)) <= 2 and similarity(s.word, w.word) > 0.1 order by s.word) as candidates
        from unnest(${query.value(words, 'text[]')}) w (word)`,
    );
    const near = rows.map(({ word, candidates }) => ({
      word,
      candidates: withinSlips(word, candidates).map(({ candidate }) => candidate),
    }));
    const known = await this.knownOf(near.flatMap(({ candidates }) => candidates));
    return near.map(({ word, candidates }) => ({ word, candidates: candidates.filter((candidate) => known.has(candidate)) }));
  }

  /** Of some words, those that a name has. */
  private async knownOf(words: string[]): Promise<Set<string>> {
    if (words.length === 0) return new Set();
    const rows = await this.read.lookUp<{ word: string }>((query) => {
      const inWhole = `s.types && ${query.value(this.whole, 'text[]')}`;
      const known = `select word, array_agg(type) as types from search_word where word = any(${query.value([...new Set(words)], 'text[]')}) and type = any(${query.value(this.types, 'text[]')}) group by word`;
      return `select s.word from (${known}) s where ${[inWhole, ...this.inRows('s.word::tsquery', query)].join(' or ')}`;
    });
    return new Set(rows.map(({ word }) => word));
  }

  /** That a row which may be seen has a word, of the sources that are read in part. */
  private inRows(tsquery: string, query: Query): string[] {
    return this.partial.map((source) => {
      const row = query.alias();
      const conditions = [`${row}.words @@ ${tsquery}`, query.known(row), ...rightsOf(source, row, query)];
      return `exists (select from ${source.table} ${row} where ${conditions.join(' and ')})`;
    });
  }

  private get types(): string[] {
    return [...this.whole, ...this.partial.map(({ type }) => type)];
  }

  private key({ word, isBegun }: Asked): string {
    return `${this.whole.join()} ${word}${isBegun ? '*' : ''}`;
  }
}
