import { beyond, bindingOf, orderBy, orderOf, pagingOf, placed, placeOf } from '../../reading/keyset.js';
import type { Query } from '../../reading/query.js';
import { rightsOf } from '../../reading/rights.js';
import { type Arguments, by, type OrderTerm, type RelatedRows, source } from '../../reading/source.js';
import { nodeSources, type Searchable, searchableSources } from './registered-sources.js';

/** What a search found: names borne on the day, and former ones that are just what was written, before other former ones; those with the fewest other words first, of these the ones that have the words as they were written. */
export const searchResults = source({
  type: 'SearchResult',
  table: 'search_hit',
  key: 'id',
  keyType: 'uuid',
  dated: false,
  rights: { kind: 'open' },
  order: [by('place', 'int'), by('word_count', 'int'), by('disorder', 'int'), by('name')],
  fields: {
    matchedName: 'name',
    isFormer: { kind: 'value', sql: (row) => `${row}.former = 1` },
    node: { kind: 'any', sources: nodeSources, type: (row) => `${row}.type`, id: (row) => `${row}.id` },
  },
});

/** The words that are searched for: as a tsquery, and as they were written, each with a space before it. */
export interface SearchedWords {
  readonly tsquery: string;
  readonly phrase: string;
  /** Whether they are so few that they may match a great part of all names. */
  readonly isFew: boolean;
}

/** The hits of all searchable sources: as a FROM item, and as a query that gives all of them at once. */
export class Hits {
  private readonly words: string;
  /** Whether a row's name lacks the words in the order in which they were written: 0 or 1, SQL. Not asked of few words, which match too many names. */
  private readonly disorder: (row: string) => string;
  /** Whether a row's name is other than the words as they were written: 0 or 1, SQL. */
  private readonly exactness: (row: string) => string;

  /**
   * The tsquery is part of the text where the planner is to see how broad it is (it holds only [a-z0-9]): as a parameter it is
   * planned as if it were rare.
   */
  constructor(
    { tsquery, phrase, isFew }: SearchedWords,
    private readonly query: Query,
    private readonly args: Arguments,
    isPlannedAnew: boolean,
  ) {
    this.words = isPlannedAnew ? `'${tsquery.replaceAll("'", "''")}'::tsquery` : query.late('tsquery', tsquery, 'tsquery');
    this.exactness = (row) => `(' ' || ${row}.folded <> ${query.late('phrase', phrase, 'text')})::int`;
    this.disorder = (row) => (isFew ? '0' : `(position(${query.late('phrase', phrase, 'text')} in ' ' || ${row}.folded) = 0)::int`);
  }

  /** All that were found, once for all that is asked of them. */
  readonly found = (_mine: string, theirs: string): RelatedRows => ({ from: `found ${theirs}`, where: [] });

  /**
   * Puts `found` before an expression: all hits, or of each source only as many as the page may hold. The expression is null where
   * nothing is found, if that is to be told.
   */
  with(expression: string, { isCut, isNullForNone }: { isCut: boolean; isNullForNone: boolean }): string {
    const answer = isNullForNone ? `case when exists (select from found) then ${expression} end` : expression;
    return `(with found as materialized (${this.written(isCut ? this.args : null)}) select ${answer})`;
  }

  private written(page: Arguments | null): string {
    const { query, words, disorder, exactness } = this;
    const branches = searchableSources().flatMap((searchable) => [
      { searchable, former: false },
      ...(this.args.includeFormer ? [{ searchable, former: true }] : []),
    ]);
    return branches
      .map(({ searchable, former }) => `(${branch({ ...searchable, former, words, disorder, exactness }, query, page)})`)
      .join(' union all ');
  }
}

interface Branch extends Searchable {
  former: boolean;
  words: string;
  disorder: (row: string) => string;
  exactness: (row: string) => string;
}

const branch = ({ source: of, name, former, words, disorder, exactness }: Branch, query: Query, page: Arguments | null): string => {
  const row = query.alias();
  const matches = (alias: string) => `${alias}.words @@ ${words}`;
  const named = name(row, query, query.day);
  const conditions = [matches(row), ...rightsOf(of, row, query), ...(former ? formerly(of, row, query, matches) : [query.holds(row)])];
  const terms: OrderTerm[] = [
    by((r) => (former ? exactness(r) : '0'), 'int'),
    by((r) => `${r}.word_count`, 'int'),
    by(disorder, 'int'),
    by(() => named),
    { sql: (r) => `${r}.${of.key}`, type: 'uuid' },
  ];
  const rows = `select '${of.type}' as type, ${former ? 1 : 0} as former, ${former ? exactness(row) : 0} as place, ${row}.word_count, ${disorder(row)} as disorder, ${named} as name, ${row}.${of.key} as id from ${of.table} ${row}`;
  if (!page) return `${rows} where ${conditions.join(' and ')}`;
  const paging = pagingOf(page);
  if (paging.cursor !== null) {
    const place = placed(placeOf(paging.cursor, bindingOf(searchResults, page), orderOf(searchResults, page)), terms, query, true);
    conditions.push(beyond(place, terms, row, query, false));
  }
  return `${rows} where ${conditions.join(' and ')} order by ${orderBy(
    terms.filter((term) => !isConstant(term, row, query)),
    row,
    query,
  )} limit ${query.value(paging.size, 'int')} + 1`;
};

// as a number in ORDER BY it would name a column
const isConstant = (term: OrderTerm, row: string, query: Query): boolean => /^[01]$/.test(term.sql(row, query, query.day));

/** Names borne before the day by objects whose name on the day doesn't match; of several the last. */
const formerly = (of: Searchable['source'], row: string, query: Query, matches: (alias: string) => string): string[] => [
  query.known(row),
  `${row}.valid_until <= ${query.day}`,
  `not exists (select from ${of.table} n where n.${of.key} = ${row}.${of.key} and ${query.known('n')} and n.valid_from > ${row}.valid_from and n.valid_from <= ${query.day} and ${matches('n')})`,
];
