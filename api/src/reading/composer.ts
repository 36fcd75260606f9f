import { conditionsOf } from './filter.js';
import { beyond, bindingOf, cursorSql, orderBy, orderOf, pagingOf } from './keyset.js';
import { literal, type Query, quoted, typeKey } from './query.js';
import type { Selected, SelectionReader } from './selection.js';
import type { Arguments, Field, OrderTerm, RelatedRows, Relation, Source } from './source.js';

/** Which rows of a dated table a list holds: those of the asked day, or of each the last begun by it, ended or not. */
type Span = 'on the day' | 'begun by the day';

/** Turns a selection over sources into one SQL expression whose value is the answer's JSON. */
export class Composer {
  constructor(
    private readonly query: Query,
    private readonly selection: SelectionReader,
  ) {}

  /** The row that meets the conditions, as a JSON object; null when there is none. */
  row(source: Source, fields: Selected[], where: (row: string) => string[]): string {
    const row = this.query.alias();
    const conditions = [...where(row), ...this.visible(source, row, 'on the day', this.query.day)];
    return this.objectFrom(source, fields, row, this.query.day, `${source.table} ${row}`, conditions);
  }

  /** The row of an identity on the asked day or, when it doesn't exist then, on the nearest day on which it did; nested fields answer for that day. The identity is an SQL expression. */
  standingRow(source: Source, fields: Selected[], id: string): string {
    const { query } = this;
    const row = query.alias();
    const conditions = [`${row}.${source.key} = ${id}`, query.known(row), ...this.rightsOf(source, row)];
    const nearest = `order by ${row}.valid_from <= ${query.day} desc, case when ${row}.valid_from <= ${query.day} then ${row}.valid_from end desc, ${row}.valid_from limit 1`;
    return this.objectFrom(source, fields, row, ownDay(row, query.day), `${source.table} ${row}`, conditions, nearest);
  }

  /** All rows of a source, as a JSON list. */
  list(source: Source, fields: Selected[]): string {
    return this.many(source, fields, () => ({ where: [] }), '', this.query.day, {}, false);
  }

  /** A connection over all visible rows of a source, or over those given. */
  connection(
    source: Source,
    connection: string,
    nodes: Selected['nodes'],
    args: Arguments,
    rows: Relation = () => ({ where: [] }),
  ): string {
    return this.page(source, connection, nodes, rows, '', this.query.day, args, false);
  }

  /** The value of one field of a row. */
  private field(source: Source, type: string, field: Field, asked: Selected, row: string, day: string): string {
    const { query } = this;
    if (field.kind === 'value') return field.sql(row, query, day);
    if (field.kind === 'any') {
      const rows = field
        .sources()
        .map(
          (of) =>
            `when ${literal(of.type)} then ${this.standingRow(of, this.selection.fields(of.type, asked.nodes), field.id(row, query, day))}`,
        );
      return `case ${field.type(row, query, day)} ${rows.join(' ')} end`;
    }
    const returned = this.selection.typeOf(type, asked.name);
    if (field.kind === 'page')
      return this.page(field.source(), returned, asked.nodes, field.rows, row, day, asked.args, field.owned ?? false);
    const fields = this.selection.fields(returned, asked.nodes);
    if (field.kind === 'object') {
      return this.objectOf(
        fields.map((f) => [
          f,
          f.name === '__typename' ? typeName(returned) : this.field(source, returned, field.fields[f.name] as Field, f, row, day),
        ]),
      );
    }
    if (field.kind === 'many') return this.many(field.source(), fields, field.rows, row, day, asked.args, field.owned ?? false);
    const { keyOnly } = field;
    if (keyOnly && fields.every((f) => f.name in keyOnly || f.name === '__typename')) {
      const columns = fields.map((f): [Selected, string] => [f, keyOnly[f.name]?.(row, query, day) ?? typeName(returned)]);
      return this.objectOf(columns);
    }
    const theirs = query.alias();
    const related = field.rows(row, theirs, query, day, asked.args);
    const conditions = [...related.where, ...this.visible(field.source(), theirs, 'on the day', day, related, field.owned)];
    return this.objectFrom(field.source(), fields, theirs, day, from(field.source(), theirs, related), conditions);
  }

  private objectOf(columns: [Selected, string][]): string {
    const all = columns.map(([field, sql]) => `${sql} as ${quoted(field.key)}`);
    return `(select row_to_json(o) from (select ${all.join(', ')}) o)`;
  }

  private objectFrom(
    source: Source,
    fields: Selected[],
    row: string,
    day: string,
    fromItem: string,
    conditions: string[],
    tail = '',
  ): string {
    return `(select row_to_json(o) from (select ${this.columns(source, fields, row, day)} from ${fromItem}${whereAll(conditions)} ${tail}) o)`;
  }

  private columns(source: Source, fields: Selected[], row: string, day: string): string {
    const itsDay = source.hasOwnDay ? ownDay(row, day) : day;
    const columns = fields.map((asked) => {
      if (asked.name === '__typename') return `${typeName(source.type)} as ${quoted(asked.key)}`;
      const field = source.fields[asked.name];
      if (!field) throw new Error(`${source.type}.${asked.name} has no source`);
      return `${this.field(source, source.type, field, asked, row, itsDay)} as ${quoted(asked.key)}`;
    });
    return this.tagged(source.type, columns).join(', ');
  }

  private tagged(type: string, columns: string[]): string[] {
    return this.query.tagged ? [`${typeName(type)} as ${quoted(typeKey)}`, ...columns] : columns;
  }

  private many(source: Source, fields: Selected[], rows: Relation, mine: string, day: string, args: Arguments, owned: boolean): string {
    const row = this.query.alias();
    const related = rows(mine, row, this.query, day, args);
    const conditions = [...related.where, ...this.visible(source, row, 'on the day', day, related, owned)];
    const order = related.order ?? [...source.order, { sql: (r: string) => `${r}.${source.key}`, type: source.keyType } as OrderTerm];
    return `(select coalesce(array_to_json(array_agg(row_to_json(r))), '[]') from (select ${this.columns(source, fields, row, day)} from ${from(source, row, related)}${whereAll(conditions)} order by ${orderBy(order, row, this.query)}) r)`;
  }

  private page(
    source: Source,
    connection: string,
    nodes: Selected['nodes'],
    rows: Relation,
    mine: string,
    day: string,
    args: Arguments,
    owned: boolean,
  ): string {
    const { query, selection } = this;
    const span: Span = args.includeEnded ? 'begun by the day' : 'on the day';
    const paging = pagingOf(args);
    const terms = orderOf(source, args);
    const binding = bindingOf(source, args);
    const asked = selection.fields(connection, nodes);
    const matching = (row: string, forPage: boolean) => {
      const related = rows(mine, row, query, day, args);
      return {
        fromItem: (forPage && related.fromForPage) || from(source, row, related),
        conditions: [
          ...related.where,
          ...this.visible(source, row, span, day, related, owned),
          ...conditionsOf(source, args.filter, row, query),
        ],
      };
    };

    const row = query.alias();
    const itsDay = span === 'begun by the day' && source.dated ? ownDay(row, day) : day;
    const content = asked.filter((f) => f.name === 'nodes' || f.name === 'edges');
    const information = asked
      .filter((f) => f.name === 'pageInfo')
      .map((f) => ({ asked: f, fields: selection.fields('PageInfo', f.nodes) }));
    const wanted = new Set(information.flatMap((i) => i.fields.map((f) => f.name)));
    const needsCursor = wanted.has('startCursor') || wanted.has('endCursor');
    const needsMore = wanted.has('hasNextPage') || wanted.has('hasPreviousPage');
    const keys = terms.map((term) => term.sql(row, query, query.day));

    const contentSql = (f: Selected): string => {
      const node = (of: Selected['nodes']) =>
        `(select row_to_json(n) from (select ${this.columns(source, selection.fields(source.type, of), row, itsDay)}) n)`;
      if (f.name === 'nodes') return node(f.nodes);
      const edge = selection.typeOf(connection, 'edges');
      return this.objectOf(
        selection
          .fields(edge, f.nodes)
          .map((e) => [e, e.name === 'cursor' ? cursorSql(binding, keys) : e.name === 'node' ? node(e.nodes) : typeName(edge)]),
      );
    };
    // one list of nodes and no cursor: the rows themselves are the objects, which spares a sub-select each
    const plain = content.length === 1 && content[0]?.name === 'nodes' && !needsCursor;
    const columns = plain
      ? this.columns(source, selection.fields(source.type, (content[0] as Selected).nodes), row, itsDay)
      : [...content.map((f, i) => `${contentSql(f)} as c${i}`), ...(needsCursor ? keys.map((key, i) => `${key} as k${i}`) : [])].join(', ');

    const size = query.value(paging.size, 'int');
    const reads = content.length > 0 || information.length > 0;
    const slice = (array: string) => {
      const cut = needsMore ? `(${array})[1:${size}]` : array;
      return paging.backward ? `(select array_agg(v order by n desc) from unnest(${cut}) with ordinality u(v, n))` : cut;
    };
    const cursorAt = (end: 'first' | 'last') => {
      const index = (end === 'first') !== paging.backward ? '1' : `least(count(*), ${size})`;
      return `case when count(*) > 0 then ${cursorSql(
        binding,
        terms.map((_, i) => `(array_agg(r.k${i}))[${index}]`),
      )} end`;
    };
    const informationSql: Record<string, string> = {
      hasNextPage: paging.backward ? String(paging.cursor !== null) : `count(*) > ${size}`,
      hasPreviousPage: paging.backward ? `count(*) > ${size}` : String(paging.cursor !== null),
      startCursor: needsCursor ? cursorAt('first') : '',
      endCursor: needsCursor ? cursorAt('last') : '',
      __typename: typeName('PageInfo'),
    };
    const outer = asked.map((f): string => {
      const content_ = content.indexOf(f);
      if (content_ >= 0)
        return `coalesce(array_to_json(${slice(`array_agg(${plain ? 'row_to_json(r)' : `r.c${content_}`})`)}), '[]') as ${quoted(f.key)}`;
      if (f.name === 'pageInfo') {
        const its = (information.find((i) => i.asked === f) as (typeof information)[0]).fields;
        // not a sub-select: count(*) there would count that sub-select's rows
        return `json_build_object(${its.map((p) => `${literal(p.key)}, ${informationSql[p.name]}`).join(', ')}) as ${quoted(f.key)}`;
      }
      if (f.name === 'totalCount') {
        const counted = query.alias();
        const all = matching(counted, false);
        return `(select count(*) from ${all.fromItem}${whereAll(all.conditions)})::int as ${quoted(f.key)}`;
      }
      return `${typeName(connection)} as ${quoted(f.key)}`;
    });
    const outerColumns = outer.join(', ');
    if (!reads) return `(select row_to_json(p) from (select ${outerColumns}) p)`;
    const { fromItem, conditions } = matching(row, true);
    if (paging.cursor !== null) conditions.push(beyond(paging.cursor, binding, terms, row, query, paging.backward));
    const limit = needsMore ? `${size} + 1` : size;
    const page = `select ${columns} from ${fromItem}${whereAll(conditions)} order by ${orderBy(terms, row, query, paging.backward)} limit ${limit}`;
    return `(select row_to_json(p) from (select ${outerColumns} from (${page}) r) p)`;
  }

  /** The as-of and the rights of a row: what every read of a table carries. */
  private visible(source: Source, row: string, span: Span, day: string, related?: RelatedRows, owned = false): string[] {
    const conditions = owned ? [] : this.rightsOf(source, row);
    if (!source.dated || related?.from) return conditions;
    if (span === 'on the day') return [this.query.holds(row, day), ...conditions];
    const later = this.query.alias();
    return [
      `${this.query.known(row)} and ${row}.valid_from <= ${day} and not exists (select from ${source.table} ${later} where ${later}.${source.key} = ${row}.${source.key} and ${this.query.known(later)} and ${later}.valid_from > ${row}.valid_from and ${later}.valid_from <= ${day})`,
      ...conditions,
    ];
  }

  /** The viewer's scope as conditions on a row. */
  rightsOf({ rights, key }: Source, row: string): string[] {
    if (rights.kind === 'open') return [];
    if (rights.kind === 'subtree') {
      const condition = this.query.inScope(`${row}.${rights.column}`);
      return condition ? [condition] : [];
    }
    if (this.query.scope.kind === 'everything') return [];
    const owner = rights.owner();
    const owning = this.query.alias();
    return [
      `exists (select from ${owner.table} ${owning} where ${owning}.${owner.key} = ${row}.${rights.mine ?? key} and ${this.rightsOf(owner, owning).join(' and ')})`,
    ];
  }
}

const from = (source: Source, row: string, related: RelatedRows) => related.from ?? `${source.table} ${row}`;
const whereAll = (conditions: string[]) => (conditions.length ? ` where ${conditions.join(' and ')}` : '');
const typeName = (type: string) => `${literal(type)}::text`;

/** A day of the row's own period: the asked day where it lies within, else the nearest. */
const ownDay = (row: string, day: string) => `greatest(${row}.valid_from, least(${day}, ${row}.valid_until - 1))`;
