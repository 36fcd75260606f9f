import type { Query } from './query.js';

/** SQL of a plain value, given the row's alias and the day for which the row answers. */
export type Expression = (row: string, query: Query, day: string) => string;

/** What a relation reads: the rows of a source that belong to a row. */
export interface RelatedRows {
  /** The rows as a FROM item with the alias; the source's own table unless given. One given must apply `query.holds` itself. */
  from?: string;
  /** The same rows for one page of them, where they can be cut short before they are put together. */
  fromForPage?: string;
  where: string[];
  /** Order of a list relation; the source's own order unless given. */
  order?: OrderTerm[];
  /** A condition on the row that has a list by which there is nothing in it: then it isn't looked for. */
  isNone?: string;
}
export type Relation = (mine: string, theirs: string, query: Query, day: string, args: Arguments) => RelatedRows;

// biome-ignore lint/suspicious/noExplicitAny: arguments are those of the schema's field, already coerced by graphql-js
export type Arguments = Record<string, any>;

interface Guarded {
  /** The permission over the row without which the field refuses the request. */
  needs?: string;
  /** Without the permission the list is empty, as its description says, and refuses nothing. */
  isEmptyWithout?: boolean;
  /** Under which name readings of the value are logged, of which row and by whom. */
  logged?: string;
}

interface RelationOptions extends Guarded {
  /** Rows are the owner's: whoever may see the owner may see them, so no condition is added when reached through it. */
  owned?: boolean;
}

export type Field =
  | ({ kind: 'value'; sql: Expression; type?: string } & Guarded)
  | ({ kind: 'object'; fields: Record<string, Field> } & Guarded)
  | ({ kind: 'one'; source: () => Source; rows: Relation; keyOnly?: Record<string, Expression> } & RelationOptions)
  | ({ kind: 'many'; source: () => Source; rows: Relation } & RelationOptions)
  | ({ kind: 'page'; source: () => Source; rows: Relation } & RelationOptions)
  | { kind: 'any'; sources: () => readonly Source[]; type: Expression; id: Expression };

/** One column or expression that rows are ordered by. `type` is its SQL type, for cursors. */
export interface OrderTerm {
  sql: Expression;
  type: 'text' | 'date' | 'uuid' | 'int' | 'timestamptz';
  descending?: boolean;
}

/** SQL conditions of one field of a filter, given its operators. */
// biome-ignore lint/suspicious/noExplicitAny: an operator object of the schema's input, already coerced by graphql-js
export type FilterField = ((operators: any, row: string, query: Query) => string[]) & { readonly needs?: string };

/**
 * Who may read the rows: everyone, or whoever is signed in; those with a permission over the whole platform, or with the one by which it is
 * looked into; these, and those whose own they are; those whose scope for a permission meets the subtree column, or everybody where the kind is public, but as known at another time
 * only those who have another permission too; those whose scope holds the owner (for the owner's own permission, or another); those whose
 * scope holds the owner of something that belongs to the row, now or at any time; those with the permission over what the row is about,
 * whichever source has it. `edition`: what is published, those whom `published` says; the latest edition, those with the permission over the
 * owner, and the others what is published in its stead, where it is so. `reaching`: a right over a unit is known to whose own it is, to those with a permission over the whole platform,
 * and to those with one of others over any unit that it reaches.
 */
export type Rights =
  | { kind: 'open'; onlySignedIn?: true }
  | { kind: 'platform'; permission: string; lookedIntoBy?: string }
  | { kind: 'own'; column: string; permission: string; lookedIntoBy?: string }
  | { kind: 'subtree'; column: string; permission: string; publicBy?: Expression; asKnownBy?: string }
  | { kind: 'owner'; owner: () => Source; mine: string; permission?: string }
  | EditionRights
  | { kind: 'holder'; of: () => Source; theirs: string; permission: string }
  | { kind: 'reaching'; own: string; platformPermission: string; permissions: readonly string[] }
  | { kind: 'permitted'; own: string; permissions: readonly string[] }
  | { kind: 'subject'; sources: () => readonly Source[]; type: Expression; id: Expression; permission: string; over?: OverUnit };

/**
 * Rights of editions. `isPublished`: that a row is what readers get, where it is no column. `isReached`: the rows are only had through others,
 * and by whoever may see those.
 */
export interface EditionRights {
  readonly kind: 'edition';
  readonly owner: () => Source;
  readonly mine: string;
  readonly permission: string;
  readonly published: Expression;
  readonly isPublished?: Expression;
  readonly isPublishedInstead?: true;
  readonly isReached?: true;
}

/** Rows about what is of no unit itself and is over one, which a column names: they are seen with that unit. */
export interface OverUnit {
  readonly isSo: Expression;
  readonly column: string;
}

/** How a GraphQL type is read from SQL: the only door to its table, which brings the day and the viewer's scope with it. */
export interface Source {
  /** The GraphQL type. */
  type: string;
  table: string;
  /** The column of the identity. */
  key: string;
  keyType: 'uuid' | 'text' | 'int';
  /** Whether rows have valid and recorded time. */
  dated: boolean;
  /** Whether rows are editions: of each identity one is published at most, and one the latest. Reads are of the one or the other. */
  hasEditions?: boolean;
  /** Rows stand for a period of their own (history): what is nested answers for a day of it, not for the asked day. */
  hasOwnDay?: boolean;
  rights: Rights;
  order: OrderTerm[];
  sorts: Record<string, OrderTerm[]>;
  filters: Record<string, FilterField>;
  fields: Record<string, Field>;
}

/** A column, or what else a field reads. */
export type FieldShorthand = string | Field;
interface SourceDefinition extends Omit<Source, 'fields' | 'sorts' | 'filters' | 'order'> {
  order: (string | OrderTerm)[];
  sorts?: Record<string, OrderTerm[]>;
  filters?: Record<string, FilterField>;
  fields: Record<string, FieldShorthand>;
}

/** Declares a source; a field given as a string is that column, an order term likewise (text). */
export const source = (definition: SourceDefinition): Source => ({
  sorts: {},
  filters: {},
  ...definition,
  order: definition.order.map((term) => (typeof term === 'string' ? by(term) : term)),
  fields: Object.fromEntries(
    Object.entries(definition.fields).map(([name, field]) => [name, typeof field === 'string' ? value(field) : field]),
  ),
});

/** A plain value: a column or an expression; where it needs a permission, text unless its SQL type is given. */
export const value = (sql: string | Expression, guard: Guarded & { type?: string } = {}): Field => ({
  kind: 'value',
  sql: typeof sql === 'string' ? column(sql) : sql,
  ...guard,
});

/** An instant as the API writes it: UTC, as the read pool's sessions are, with microseconds; null for the open end of recorded time. */
export const instantSql = (sql: string): string => `to_char(nullif(${sql}, 'infinity'), 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

/** A column that holds an instant. */
export const instant = (name: string): Field => ({ kind: 'value', sql: (row) => instantSql(`${row}.${name}`) });

/** An object made of the same row's values (a label in two languages). */
export const object = (fields: Record<string, string>): Field => ({
  kind: 'object',
  fields: Object.fromEntries(Object.entries(fields).map(([name, sql]) => [name, value(sql)])),
});

/** The row's related row; `keyOnly` names fields of it that are columns of mine, which spares the look-up when nothing else is asked. */
export const one = (
  of: () => Source,
  rows: Relation | Record<string, string>,
  options: RelationOptions & { keyOnly?: Record<string, string> } = {},
): Field => ({
  kind: 'one',
  source: of,
  rows: matching(rows),
  owned: options.owned,
  needs: options.needs,
  keyOnly: options.keyOnly && Object.fromEntries(Object.entries(options.keyOnly).map(([name, c]) => [name, column(c)])),
});

/** A list that is short by nature, given whole. */
export const many = (of: () => Source, rows: Relation | Record<string, string>, options: RelationOptions = {}): Field => ({
  kind: 'many',
  source: of,
  rows: matching(rows),
  ...options,
});

/** A connection: filtered, sorted, paged. */
export const page = (of: () => Source, rows: Relation | Record<string, string>, options: RelationOptions = {}): Field => ({
  kind: 'page',
  source: of,
  rows: matching(rows),
  ...options,
});

/** Orders by a column or an expression. */
export const by = (sql: string | Expression, type: OrderTerm['type'] = 'text'): OrderTerm => ({
  sql: typeof sql === 'string' ? column(sql) : sql,
  type,
});

const column =
  (name: string): Expression =>
  (row) =>
    `${row}.${name}`;

const matching = (rows: Relation | Record<string, string>): Relation =>
  typeof rows === 'function'
    ? rows
    : (mine, theirs) => ({ where: Object.entries(rows).map(([my, their]) => `${theirs}.${their} = ${mine}.${my}`) });
