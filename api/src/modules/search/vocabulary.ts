import type { Query } from '../../reading/query.js';
import type { Reader } from '../../reading/reader.js';
import { rightsOf } from '../../reading/rights.js';
import type { Source } from '../../reading/source.js';
import { searchableSources } from './registered-sources.js';
import { likeliest, mayBeSlip, oneSlipFrom } from './slips.js';
import { gluedFrom, isShortForm, partsOf, withinSlips } from './words.js';

const mostNearest = 3;

interface Asked {
  readonly word: string;
  /** Whether it may be only the beginning of a word. */
  readonly isBegun: boolean;
}

/**
 * The words of the names that somebody may read as they are known now, and no others: else a slip in what they search for would be forgiven
 * or not by names that are not theirs to see, or are nobody's any more. The rows say which words these are; the table of words has those
 * alone that may be among them.
 */
export class Vocabulary {
  private readonly sources: readonly Source[];

  constructor(private readonly read: Reader) {
    this.sources = searchableSources()
      .map(({ source }) => source)
      .filter((source) => read.reads(source) !== 'NONE');
  }

  /**
   * For each word that no name has, what may be meant, each alternative one word or several: the nearest words, or where none is one slip
   * away those that it is glued from. The last word may be only begun. Numbers and short forms are taken as written.
   */
  async meantBy(words: string[]): Promise<Map<string, string[][]>> {
    const unsure = words
      .map((word, i) => ({ word, isBegun: i === words.length - 1 }))
      .filter((w) => !/^\d+$/.test(w.word) && !isShortForm(w.word));
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
    const rows = await this.read.lookUp<{ word: string }>((query) => {
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
      const tsquery = `(w.word || case when w.is_begun then ':*' else '' end)::tsquery`;
      return `select w.word from unnest(${words}, ${begun}) w (word, is_begun) where not (${this.inRows(tsquery, query)})`;
    });
    return rows.map(({ word }) => word);
  }

  /** For each word the known ones that are most like it. */
  private async candidatesFor(words: string[]): Promise<{ word: string; candidates: string[] }[]> {
    if (words.length === 0) return [];
    // no limit here: which words are left out must not hang on words that may not be read
    const rows = await this.read.lookUp<{ word: string; candidates: string[] }>(
      (query) => `select w.word, array(select s.word from search_word s where s.type = any(${query.value(this.types, 'text[]')})
            and abs(length(s.word) - length(w.word)) <= 2 and similarity(s.word, w.word) > 0.05
          group by s.word order by similarity(s.word, w.word) desc, s.word) as candidates
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
      const asked = `s.word = any(${query.value([...new Set(words)], 'text[]')}) and s.type = any(${query.value(this.types, 'text[]')})`;
      return `select s.word from (select distinct s.word from search_word s where ${asked}) s where ${this.inRows('s.word::tsquery', query)}`;
    });
    return new Set(rows.map(({ word }) => word));
  }

  /** That a row which is known now and may be seen has a word. Counted: looking for one alone, the planner would read rows until it met it. */
  private inRows(tsquery: string, query: Query): string {
    const rows = this.sources.map((source) => {
      const row = query.alias();
      const conditions = [`${row}.words @@ ${tsquery}`, query.known(row), ...rightsOf(source, row, query)];
      return `(select count(*) from ${source.table} ${row} where ${conditions.join(' and ')}) > 0`;
    });
    return rows.join(' or ') || 'false';
  }

  private get types(): string[] {
    return this.sources.map(({ type }) => type);
  }
}
