import { type AskedConnection, ConnectionComposer } from './connection-composer.js';
import { orderBy } from './keyset.js';
import { literal, type Query, readKey, typeKey } from './query.js';
import { guarded, type Look, rightsOf, rightsOfOwned } from './rights.js';
import { columnsOf, from, objectOf, ownDay, type Part, type Span, typeName, whereAll } from './row-sql.js';
import type { Selected, SelectionReader } from './selection.js';
import type { Arguments, Field, OrderTerm, RelatedRows, Relation, Source } from './source.js';

/** Turns a selection over sources into one SQL expression whose value is the answer's JSON. */
export class Composer {
  /** What is joined to a row, by the row's alias. */
  private readonly joined = new Map<string, string[]>();
  /** Which row a joined one is joined to. */
  private readonly joinedTo = new Map<string, string>();

  constructor(
    private readonly query: Query,
    private readonly selection: SelectionReader,
  ) {}

  /** The row that meets the conditions, as a JSON object; null when there is none. */
  row(source: Source, fields: readonly Selected[], where: (row: string) => string[]): string {
    const row = this.query.alias();
    const conditions = [...where(row), ...this.visible(source, row, 'on the day', this.query.day, undefined, undefined, 'one')];
    return this.objectFrom(source, fields, row, this.query.day, `${source.table} ${row}`, conditions);
  }

  /** The row of an identity on the asked day or, when it doesn't exist then, on the nearest day on which it did; nested fields answer for that day. The identity is an SQL expression. */
  standingRow(source: Source, fields: readonly Selected[], id: string): string {
    const { query } = this;
    if (!source.dated) return this.row(source, fields, (row) => [`${row}.${source.key} = ${id}`]);
    const row = query.alias();
    const conditions = [`${row}.${source.key} = ${id}`, query.known(row), ...rightsOf(source, row, query, undefined, 'one')];
    const nearest = `order by ${row}.valid_from <= ${query.day} desc, case when ${row}.valid_from <= ${query.day} then ${row}.valid_from end desc, ${row}.valid_from limit 1`;
    return this.objectFrom(source, fields, row, ownDay(row, query.day), `${source.table} ${row}`, conditions, nearest);
  }

  /** All rows of a source, as a JSON list. */
  list(source: Source, fields: readonly Selected[]): string {
    return this.many(source, fields, () => ({ where: [] }), '', this.query.day, {}, false);
  }

  /** A connection over all visible rows of a source, or over those given. */
  connection(source: Source, type: string, nodes: Selected['nodes'], args: Arguments, rows: Relation = () => ({ where: [] })): string {
    return this.page({ source, type, nodes, rows, mine: '', day: this.query.day, args, owned: false });
  }

  private page(asked: AskedConnection): string {
    return new ConnectionComposer(this, this.query, this.selection, asked).compose();
  }

  /** The value of one field of a row, refused or empty where the viewer has no right to it. */
  private field(source: Source, type: string, field: Field, asked: Selected, row: string, day: string): string {
    const value = this.unguarded(source, type, field, asked, row, day);
    if (!('needs' in field) || !field.needs) return value;
    const guard = {
      permission: field.needs,
      type: field.kind === 'value' ? (field.type ?? 'text') : 'json',
      isEmptyWithout: field.isEmptyWithout,
    };
    return guarded(source, row, this.query, guard, value);
  }

  private unguarded(source: Source, type: string, field: Field, asked: Selected, row: string, day: string): string {
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
      return this.page({
        source: field.source(),
        type: returned,
        nodes: asked.nodes,
        rows: field.rows,
        mine: row,
        day,
        args: asked.args,
        owned: field.owned ?? false,
      });
    const fields = this.selection.fields(returned, asked.nodes);
    if (field.kind === 'object') {
      return objectOf(
        fields.map((f) => [
          f.name === '__typename' ? typeName(returned) : this.field(source, returned, field.fields[f.name] as Field, f, row, day),
          f.key,
        ]),
      );
    }
    if (field.kind === 'many') return this.many(field.source(), fields, field.rows, row, day, asked.args, field.owned ?? false);
    const { keyOnly } = field;
    if (keyOnly && fields.every((f) => f.name in keyOnly || f.name === '__typename')) {
      return objectOf(fields.map((f) => [keyOnly[f.name]?.(row, query, day) ?? typeName(returned), f.key]));
    }
    const theirs = query.alias();
    const related = field.rows(row, theirs, query, day, asked.args);
    if (isReference(field.source()) && !related.from) return this.joinedObject(field.source(), fields, row, theirs, day, related.where);
    const conditions = [
      ...related.where,
      ...this.visible(field.source(), theirs, 'on the day', day, related, field.owned ? row : undefined, 'one'),
    ];
    return this.objectFrom(field.source(), fields, theirs, day, from(field.source(), theirs, related), conditions);
  }

  /** A row of reference data: joined, which costs less than a sub-select for every row. */
  private joinedObject(source: Source, fields: readonly Selected[], row: string, theirs: string, day: string, on: string[]): string {
    const whole = this.joinedTo.get(row) ?? row;
    this.joinedTo.set(theirs, whole);
    this.joined.set(whole, [...(this.joined.get(whole) ?? []), ` left join ${source.table} ${theirs} on ${on.join(' and ')}`]);
    return `case when ${theirs}.${source.key} is not null then ${objectOf(this.parts(source, fields, theirs, day))} end`;
  }

  /** What the columns of a row need beside it in the FROM clause; to be asked for when they are written. */
  joinsOf(row: string): string {
    return this.joined.get(row)?.join('') ?? '';
  }

  private objectFrom(
    source: Source,
    fields: readonly Selected[],
    row: string,
    day: string,
    fromItem: string,
    conditions: string[],
    tail = '',
  ): string {
    const columns = this.columns(source, fields, row, day);
    return `(select row_to_json(o) from (select ${columns} from ${fromItem}${this.joinsOf(row)}${whereAll(conditions)} ${tail}) o)`;
  }

  /** The values of a row as the columns of a select, named by their response keys. */
  columns(source: Source, fields: readonly Selected[], row: string, day: string): string {
    return columnsOf(this.parts(source, fields, row, day));
  }

  private parts(source: Source, fields: readonly Selected[], row: string, day: string): Part[] {
    const itsDay = source.hasOwnDay ? ownDay(row, day) : day;
    const parts = fields.map((asked): Part => {
      if (asked.name === '__typename') return [typeName(source.type), asked.key];
      const field = source.fields[asked.name];
      if (!field) throw new Error(`${source.type}.${asked.name} has no source`);
      return [this.field(source, source.type, field, asked, row, itsDay), asked.key];
    });
    const tag: Part[] = this.query.tagged ? [[typeName(source.type), typeKey]] : [];
    return [...tag, ...parts, ...this.logged(source, fields, row, itsDay)];
  }

  /** Which row's logged values are in an object: the identity, and the names of those that are there. */
  private logged(source: Source, fields: readonly Selected[], row: string, day: string): Part[] {
    const read = new Map<string, string>();
    for (const { name } of fields) {
      const field = source.fields[name];
      if (field?.kind !== 'value' || !field.logged) continue;
      read.set(field.logged, `case when ${field.sql(row, this.query, day)} is not null then ${literal(field.logged)} end`);
    }
    if (read.size === 0) return [];
    this.query.logs();
    return [[`concat_ws(' ', ${row}.${source.key}, ${[...read.values()].join(', ')})`, readKey]];
  }

  private many(
    source: Source,
    fields: readonly Selected[],
    rows: Relation,
    mine: string,
    day: string,
    args: Arguments,
    owned: boolean,
  ): string {
    const row = this.query.alias();
    const related = rows(mine, row, this.query, day, args);
    const conditions = [...related.where, ...this.visible(source, row, 'on the day', day, related, owned ? mine : undefined)];
    const order = related.order ?? [...source.order, { sql: (r: string) => `${r}.${source.key}`, type: source.keyType } as OrderTerm];
    const columns = this.columns(source, fields, row, day);
    const fromItem = `${from(source, row, related)}${this.joinsOf(row)}`;
    const list = `(select coalesce(json_agg(r), '[]') from (select ${columns} from ${fromItem}${whereAll(conditions)} order by ${orderBy(order, row, this.query)}) r)`;
    return related.isNone ? `case when ${related.isNone} then '[]'::json else ${list} end` : list;
  }

  /** The as-of and the rights of a row: what every read of a table carries. The owner's row is named where the row is reached through it. */
  visible(source: Source, row: string, span: Span, day: string, related?: RelatedRows, owner?: string, look: Look = 'list'): string[] {
    const conditions = owner === undefined ? rightsOf(source, row, this.query, undefined, look) : rightsOfOwned(source, owner, this.query);
    if (!source.dated || related?.from) return conditions;
    if (span === 'on the day') return [this.query.holds(row, day), ...conditions];
    const later = this.query.alias();
    return [
      `${this.query.known(row)} and ${row}.valid_from <= ${day} and not exists (select from ${source.table} ${later} where ${later}.${source.key} = ${row}.${source.key} and ${this.query.known(later)} and ${later}.valid_from > ${row}.valid_from and ${later}.valid_from <= ${day})`,
      ...conditions,
    ];
  }
}

/** Rows that are neither dated nor anybody's: a relation to them is a plain look-up by key. */
const isReference = ({ dated, rights }: Source): boolean => !dated && rights.kind === 'open';
