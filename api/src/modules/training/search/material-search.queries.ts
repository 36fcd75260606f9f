import { conditionsOf, matches } from '../../../reading/filter.js';
import { beyond, bindingOf, orderBy, orderOf, pagingOf, placed, placeOf } from '../../../reading/keyset.js';
import type { Query } from '../../../reading/query.js';
import { rightsOf } from '../../../reading/rights.js';
import { type Arguments, by, type Expression, many, type RelatedRows, type Source, source, value } from '../../../reading/source.js';
import { courses } from '../course/course.queries.js';
import { mostCounted, mostPlaces } from './material-search.type.js';
import { isReadable, searchedSources } from './searched-sources.js';
import { places, type SearchedWords } from './searched-words.js';

const textOf =
  (sql: (text: string, query: Query, row: string) => string): Expression =>
  (row, query) =>
    `(select ${sql('t', query, row)} from searched_text t where t.edition_id = ${row}.edition_id)`;
const together = (query: Query): string => query.late('together', '', 'text');
const any = (query: Query): string => query.late('any', '', 'text');
/** What is sought first: words side by side, unless the text is known not to have all of them so. */
const sought = (row: string, query: Query): string =>
  `case when ${row}.place = ${places.text[1]} then ${any(query)} else ${together(query)} end`;

/** Elements of a list that a row holds: reached through it alone. */
const listed = (type: string, names: readonly string[], more: Source['fields'] = {}): Source =>
  source({
    ...{ type, table: 'searched_text', key: 'edition_id', keyType: 'uuid', dated: false, rights: { kind: 'open' }, order: [] },
    fields: { ...Object.fromEntries(names.map((name) => [name, value((row) => `${row}.said -> '${name}'`)])), ...more },
  });
const elements = (list: string, theirs: string): RelatedRows => ({
  ...{ from: `(select e.said, e.place from jsonb_array_elements(${list}) with ordinality e (said, place)) ${theirs}`, where: [] },
  order: [by('place', 'int')],
});

const parts = listed('TextPart', ['text', 'isMatch']);
const passages = listed('MaterialPassage', ['isCutBefore', 'isCutAfter', 'page'], {
  parts: many(
    () => parts,
    (mine, theirs) => elements(`${mine}.said -> 'parts'`, theirs),
  ),
});

/** What a search in course material found: titles before headings before texts, words side by side before words apart; of these the shortest titles first, and then the newest. */
export const materialHits: Source = source({
  type: 'MaterialHit',
  table: 'material_hit',
  key: 'edition_id',
  keyType: 'uuid',
  dated: false,
  rights: { kind: 'open' },
  order: [by('place', 'int'), by('title_size', 'int'), { ...by('at', 'timestamptz'), descending: true }],
  filters: {
    kind: matches((row) => `case ${row}.type ${kinds} end`, 'text'),
    course: (filter, row, query) => {
      const course = query.alias();
      const conditions = [...rightsOf(courses, course, query, undefined, 'one'), ...conditionsOf(courses, filter, course, query)];
      const cases = searchedSources.map(({ source: of, inCourses }) => {
        const { from, where } = inCourses(row, course, query);
        return `when '${of().type}' then exists (select from ${from} where ${[where, ...conditions].join(' and ')})`;
      });
      return [`case ${row}.type ${cases.join(' ')} end`];
    },
  },
  fields: {
    kind: value((row) => `case ${row}.type ${kinds} end`),
    node: {
      kind: 'any',
      sources: () => searchedSources.map(({ source: of }) => of()),
      type: (row) => `${row}.type`,
      id: (row) => `${row}.subject_id`,
    },
    title: value(textOf((text) => `${text}.title`)),
    titleParts: many(
      () => parts,
      (mine, theirs, query) => elements(textOf((text) => `text_parts(${text}.title, ${any(query)})`)(mine, query, query.day), theirs),
    ),
    foundIn: value(
      (row) =>
        `case when ${row}.place <= ${places.title[1]} then 'TITLE' when ${row}.place <= ${places.headings[1]} then 'HEADINGS' else 'TEXT' end`,
    ),
    passages: many(
      () => passages,
      (mine, theirs, query) =>
        elements(textOf((text) => `text_passages(${text}.body, ${sought(mine, query)}, ${any(query)})`)(mine, query, query.day), theirs),
    ),
    placeCount: value(
      textOf(
        (text, query, row) =>
          `coalesce(nullif(text_place_count(${text}.body, ${sought(row, query)}, ${mostPlaces}), 0), text_place_count(${text}.body, ${any(query)}, ${mostPlaces}))`,
      ),
    ),
  },
});

const kinds = searchedSources.map(({ kind, source: of }) => `when '${of().type}' then '${kind}'`).join(' ');

/** The hits of a page and their number, as parts of one statement. */
export class MaterialHits {
  constructor(
    { classes }: SearchedWords,
    private readonly query: Query,
    private readonly args: Arguments,
  ) {
    const from = fromPlace(args);
    this.all = [...classes.keys()];
    this.asked = this.all.filter((place) => place >= from);
  }

  private readonly all: readonly number[];
  private readonly asked: readonly number[];

  /**
   * Those that are counted; for a page those that it may hold. What matches is looked at place after place until so many are found as are
   * counted at most: words in titles are quickly told, and often enough.
   */
  readonly rows = (_mine: string, theirs: string): RelatedRows => {
    const { all, query } = this;
    const matched = all.map((place) => {
      const text = query.alias();
      return `select ${columns(text)} from searched_text ${text} where ${this.matches(text, place)}`;
    });
    const counted = `select * from (${matched.join(' union all ')} offset 0) m where ${this.isHit('m')} limit ${mostCounted}`;
    return { from: `(${counted}) ${theirs}`, fromForPage: `found ${theirs}`, where: [] };
  };

  private matches(text: string, place: number): string {
    return `${text}.words @@ ${this.query.late(`class${place}`, '', 'tsquery')}`;
  }

  private isHit(row: string): string {
    const { query, args } = this;
    const conditions = [isReadable(row, query), ...conditionsOf(materialHits, args.filter, row, query)];
    return `case when ${conditions.join(' and ')} then true else false end`;
  }

  /**
   * Puts `found` before an expression: place after place, until the page is full. What matches is ordered first and then looked at, whether
   * it may be read, one by one: of words that stand almost everywhere, a page is all that is looked at.
   */
  with(expression: string): string {
    const { query, args, asked } = this;
    const most = `${query.value(pagingOf(args).size, 'int')} + 1`;
    const terms = orderOf(materialHits, args);
    const steps = asked.map((place, i) => {
      const [text, match] = [query.alias(), query.alias()];
      const isTitle = place <= places.title[1];
      const size = isTitle ? `${text}.title_size` : '0';
      // what is the same of all of them must not be ordered by again: the planner doesn't know that it is, and would look at all before it ordered them
      const differing = terms.slice(isTitle ? 1 : 2);
      const matched = `select ${columns(text)}, ${place} as place, ${size} as title_size, ${text}.at from searched_text ${text} where ${this.matches(text, place)}`;
      const order = (row: string) => orderBy(differing, row, query);
      const ordered = `select * from (${matched}) ${match}${this.behind(match)} order by ${order(match)} offset 0`;
      const left = asked.slice(0, i).map((former) => ` - (select count(*) from place${former})`);
      return `place${place} as materialized (select * from (${ordered}) m where ${this.isHit('m')} order by ${order('m')} limit greatest(${most}${left.join('')}, 0))`;
    });
    const found = asked.map((place) => `select * from place${place}`).join(' union all ');
    return `(with ${steps.join(', ')}, found as (${found}) select ${expression})`;
  }

  private behind(row: string): string {
    const { args, query } = this;
    const { cursor } = pagingOf(args);
    if (cursor === null) return '';
    const terms = orderOf(materialHits, args);
    const place = placed(placeOf(cursor, bindingOf(materialHits, args), terms), terms, query, true);
    return ` where ${beyond(place, terms, row, query, false)}`;
  }
}

const columns = (row: string): string => `${row}.edition_id, ${row}.type, ${row}.subject_id`;

/** At which place a page begins. */
export const fromPlace = (args: Arguments): number => {
  const { cursor } = pagingOf(args);
  if (cursor === null) return 0;
  return placeOf(cursor, bindingOf(materialHits, args), orderOf(materialHits, args))[0] as number;
};
