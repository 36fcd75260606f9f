import type { Composer } from './composer.js';
import { conditionsOf } from './filter.js';
import { beyond, bindingOf, cursorSql, orderBy, orderOf, type Paging, pagingOf, placed, placeOf } from './keyset.js';
import { type Query, quoted } from './query.js';
import { from, objectOf, ownDay, type Span, typeName, whereAll } from './row-sql.js';
import type { Selected, SelectionReader } from './selection.js';
import type { Arguments, OrderTerm, Relation, Source } from './source.js';

/** A connection as it was asked for: over which rows, of which row and day, and what of it. */
export interface AskedConnection {
  source: Source;
  /** The connection's GraphQL type. */
  type: string;
  nodes: Selected['nodes'];
  rows: Relation;
  /** Alias of the row that it belongs to; empty for a root. */
  mine: string;
  day: string;
  args: Arguments;
  owned: boolean;
}

/** Turns one connection into SQL: a page of rows cut by keyset, one row more than asked to see whether others follow, and a count apart. */
export class ConnectionComposer {
  private readonly span: Span;
  private readonly paging: Paging;
  private readonly terms: OrderTerm[];
  private readonly isRoot: boolean;
  private readonly binding: string;
  private readonly row: string;
  private readonly size: string;
  private readonly fields: readonly Selected[];
  private readonly content: readonly Selected[];
  private readonly pageInfo: Map<Selected, readonly Selected[]>;
  private readonly needsCursor: boolean;
  private readonly needsMore: boolean;
  /** One list of nodes and no cursor: the rows themselves are the objects, which spares a sub-select each. */
  private readonly isPlain: boolean;
  /** One row more was read than is shown, forwards: which are shown is told by their numbers. */
  private readonly isNumbered: boolean;

  constructor(
    private readonly composer: Composer,
    private readonly query: Query,
    private readonly selection: SelectionReader,
    private readonly asked: AskedConnection,
  ) {
    const { source, args, type, nodes } = asked;
    this.span = args.includeEnded ? 'begun by the day' : 'on the day';
    this.paging = pagingOf(args);
    this.terms = orderOf(source, args);
    const binding = bindingOf(source, args);
    this.isRoot = asked.mine === '';
    this.binding = this.isRoot ? query.late('binding', binding, 'text') : query.value(binding, 'text');
    this.row = query.alias();
    this.size = query.value(this.paging.size, 'int');
    this.fields = selection.fields(type, nodes);
    this.content = this.fields.filter(({ name }) => name === 'nodes' || name === 'edges');
    this.pageInfo = new Map(this.fields.filter(({ name }) => name === 'pageInfo').map((f) => [f, selection.fields('PageInfo', f.nodes)]));
    const wanted = new Set([...this.pageInfo.values()].flat().map(({ name }) => name));
    this.needsCursor = wanted.has('startCursor') || wanted.has('endCursor');
    this.needsMore = wanted.has(this.paging.backward ? 'hasPreviousPage' : 'hasNextPage');
    this.isPlain = this.content.length === 1 && this.content[0]?.name === 'nodes' && !this.needsCursor;
    this.isNumbered = this.needsMore && !this.paging.backward && this.content.length > 0;
  }

  /** The connection as a JSON object. */
  compose(): string {
    const outer = this.fields.map((field) => `${this.value(field)} as ${quoted(field.key)}`).join(', ');
    // without an aggregate over them the rows would make as many answers
    const isRead = this.content.length > 0 || this.needsCursor || this.needsMore;
    const rows = isRead ? ` from (${this.isNumbered ? this.numbered() : this.page()}) r` : '';
    return `(select row_to_json(p) from (select ${outer}${rows}) p)`;
  }

  private value(field: Selected): string {
    if (field.name === 'totalCount') return this.count();
    const information = this.pageInfo.get(field);
    // not a sub-select: count(*) there would count that sub-select's rows
    if (information) return objectOf(information.map((f) => [this.information(f.name), f.key]));
    const index = this.content.indexOf(field);
    if (index < 0) return typeName(this.asked.type);
    if (this.isNumbered) return `coalesce(json_agg(r.c${index}) filter (where r.n <= ${this.size}), '[]')`;
    if (this.isPlain && !this.needsMore && !this.paging.backward) return `coalesce(json_agg(r), '[]')`;
    return `coalesce(array_to_json(${this.cut(`array_agg(${this.isPlain ? 'row_to_json(r)' : `r.c${index}`})`)}), '[]')`;
  }

  /** FROM item and conditions of the rows under an alias. */
  private matching(row: string, forPage: boolean): { fromItem: string; conditions: string[] } {
    const { source, rows, mine, day, args, owned } = this.asked;
    const related = rows(mine, row, this.query, day, args);
    const look = !this.isRoot ? 'list' : forPage ? 'page' : 'count';
    return {
      fromItem: (forPage && related.fromForPage) || from(source, row, related),
      conditions: [
        ...related.where,
        ...this.composer.visible(source, row, this.span, day, related, owned ? mine : undefined, look),
        ...conditionsOf(source, args.filter, row, this.query),
      ],
    };
  }

  private count(): string {
    const { fromItem, conditions } = this.matching(this.query.alias(), false);
    return `(select count(*) from ${fromItem}${whereAll(conditions)})::int`;
  }

  private page(): string {
    const { query, row, terms, paging, size, asked } = this;
    const { fromItem, conditions } = this.matching(row, true);
    if (paging.cursor !== null) {
      const place = placed(placeOf(paging.cursor, bindingOf(asked.source, asked.args), terms), terms, query, this.isRoot);
      conditions.push(beyond(place, terms, row, query, paging.backward));
    }
    const order = orderBy(terms, row, query, paging.backward);
    const columns = this.columns();
    return `select ${columns} from ${fromItem}${this.composer.joinsOf(row)}${whereAll(conditions)} order by ${order} limit ${size}${this.needsMore ? ' + 1' : ''}`;
  }

  /** The rows and one more with their numbers: an array of all of them would have to be cut, and copied for that. */
  private numbered(): string {
    const columns = this.isPlain ? 'row_to_json(r) as c0' : 'r.*';
    return `select ${columns}, row_number() over () as n from (${this.page()}) r`;
  }

  private columns(): string {
    if (this.isPlain) return this.rowColumns((this.content[0] as Selected).nodes);
    const columns = this.content.map((field, i) => `${this.contentSql(field)} as c${i}`);
    if (this.needsCursor) columns.push(...this.keys().map((key, i) => `${key} as k${i}`));
    return columns.join(', ') || '1';
  }

  private keys(): string[] {
    return this.terms.map((term) => term.sql(this.row, this.query, this.query.day));
  }

  private rowColumns(nodes: Selected['nodes']): string {
    const { source, day } = this.asked;
    const itsDay = this.span === 'begun by the day' && source.dated ? ownDay(this.row, day) : day;
    return this.composer.columns(source, this.selection.fields(source.type, nodes), this.row, itsDay);
  }

  private contentSql(field: Selected): string {
    const node = (nodes: Selected['nodes']) => `(select row_to_json(n) from (select ${this.rowColumns(nodes)}) n)`;
    if (field.name === 'nodes') return node(field.nodes);
    const edge = this.selection.typeOf(this.asked.type, 'edges');
    const part = (f: Selected) =>
      f.name === 'cursor' ? cursorSql(this.binding, this.keys()) : f.name === 'node' ? node(f.nodes) : typeName(edge);
    return objectOf(this.selection.fields(edge, field.nodes).map((f) => [part(f), f.key]));
  }

  /** The rows of the page alone, in their order. */
  private cut(array: string): string {
    const cut = this.needsMore ? `(${array})[1:${this.size}]` : array;
    return this.paging.backward ? `(select array_agg(v order by n desc) from unnest(${cut}) with ordinality u(v, n))` : cut;
  }

  private information(name: string): string {
    const { backward, cursor } = this.paging;
    const others = `count(*) > ${this.size}`;
    if (name === 'hasNextPage') return backward ? String(cursor !== null) : others;
    if (name === 'hasPreviousPage') return backward ? others : String(cursor !== null);
    if (name === '__typename') return typeName('PageInfo');
    const index = (name === 'startCursor') !== backward ? '1' : `least(count(*), ${this.size})`;
    const values = this.terms.map((_, i) => `(array_agg(r.k${i}))[${index}]`);
    return `case when count(*) > 0 then ${cursorSql(this.binding, values)} end`;
  }
}
