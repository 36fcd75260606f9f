import { hash } from 'node:crypto';
import { isDay, isInstant } from '../shared/written-time.js';
import { InputError } from './input-error.js';
import type { Query } from './query.js';
import type { Arguments, OrderTerm, Source } from './source.js';

/** Most rows that one page may have. */
export const largestPage = 100;
const usualPage = 50;
const mostSorts = 5;

/** A page that was asked for: how many rows, from where, which way. */
export interface Paging {
  size: number;
  backward: boolean;
  cursor: string | null;
}

/** Reads first/after/last/before. Errors: PAGE_SIZE_INVALID. */
export const pagingOf = (args: Arguments): Paging => {
  const { first, last, after, before } = args;
  if (first != null && last != null) throw new InputError('ARGUMENTS_INVALID', 'Give either first or last, not both.');
  if ((last != null && after != null) || (last == null && before != null)) {
    throw new InputError('ARGUMENTS_INVALID', 'after goes with first, before goes with last.');
  }
  const size = last ?? first ?? usualPage;
  if (size < 1 || size > largestPage) {
    throw new InputError('PAGE_SIZE_INVALID', `first and last take 1 to ${largestPage}; ${size} was asked for.`);
  }
  return { size, backward: last != null, cursor: (last != null ? before : after) ?? null };
};

/** The order that was asked for, with the identity as tie-break. Errors: ARGUMENTS_INVALID beyond 5 fields. */
export const orderOf = (source: Source, args: Arguments): OrderTerm[] => {
  const asked = (args.sort as { field: string; direction?: 'ASC' | 'DESC' }[] | undefined | null) ?? [];
  if (asked.length > mostSorts) {
    throw new InputError('ARGUMENTS_INVALID', `sort takes at most ${mostSorts} fields; ${asked.length} were given.`);
  }
  // a field that comes again orders nothing any more
  const distinct = asked.filter(({ field }, i) => asked.findIndex((earlier) => earlier.field === field) === i);
  const terms = distinct.flatMap(({ field, direction }) =>
    (source.sorts[field] ?? []).map((term) => ({ ...term, descending: direction === 'DESC' })),
  );
  const order = terms.length ? terms : source.order;
  return [...order, { ...identity(source), descending: order.at(-1)?.descending ?? false }];
};

const identity = (source: Source): OrderTerm => ({ sql: (row) => `${row}.${source.key}`, type: source.keyType });

/** ORDER BY of the terms, the other way round for paging backward. */
export const orderBy = (terms: OrderTerm[], row: string, query: Query, backward = false): string =>
  terms.map((term) => `${term.sql(row, query, query.day)}${!!term.descending !== backward ? ' desc' : ''}`).join(', ');

const ofThePageAlone = new Set(['first', 'after', 'last', 'before', 'asOf', 'knownAt']);

/** A cursor belongs to one type, order and filter: this names them in short. */
export const bindingOf = (source: Source, args: Arguments): string => {
  const bound = Object.entries(args).filter(([name, value]) => value != null && !ofThePageAlone.has(name));
  return hash('sha256', JSON.stringify([source.type, ...bound.sort(([a], [b]) => (a < b ? -1 : 1))]), 'base64url').slice(0, 8);
};

/** The cursor of a row as SQL: base64 of the JSON list [binding, …sort values]. */
export const cursorSql = (binding: string, values: string[]): string =>
  `translate(encode(convert_to(json_build_array(${[binding, ...values].join(', ')})::text, 'UTF8'), 'base64'), E'\\n', '')`;

/** The sort values of the row that a cursor names. Errors: CURSOR_INVALID when it isn't ours or belongs to another order or filter. */
export const placeOf = (cursor: string, binding: string, terms: OrderTerm[]): unknown[] => {
  let read: unknown;
  try {
    read = JSON.parse(Buffer.from(cursor, 'base64').toString('utf8'));
  } catch {
    read = null;
  }
  const ours =
    Array.isArray(read) &&
    read[0] === binding &&
    read.length === terms.length + 1 &&
    terms.every((term, i) => shapes[term.type](read[i + 1]));
  if (!ours) {
    throw new InputError('CURSOR_INVALID', 'This cursor is not one of this list in this order and filter. Start again without it.');
  }
  return (read as unknown[]).slice(1);
};

/** What a root connection's statement takes anew for each request, by name: the place of its page and what its cursors are bound to. */
export const latePage = (source: Source, args: Arguments): Record<string, unknown> => {
  const { cursor } = pagingOf(args);
  const binding = bindingOf(source, args);
  const place = cursor === null ? [] : placeOf(cursor, binding, orderOf(source, args));
  return { binding, ...Object.fromEntries(place.map((value, i) => [placeName(i), value])) };
};

const placeName = (i: number) => `place${i}`;

/** What a root connection's statement depends on: its arguments but for the day, the instant and where the page begins. */
export const pageShape = (args: Arguments): Arguments => {
  const { asOf, knownAt, after, before, ...others } = args;
  return { ...others, after: after == null ? null : '', before: before == null ? null : '' };
};

/** The values of a place as SQL. */
export const placed = (place: unknown[], terms: OrderTerm[], query: Query, isRoot: boolean): string[] =>
  terms.map(({ type }, i) => (isRoot ? query.late(placeName(i), place[i], type) : query.value(place[i], type)));

/** The condition "beyond this place". */
export const beyond = (place: string[], terms: OrderTerm[], row: string, query: Query, backward: boolean): string => {
  const columns = terms.map((term) => term.sql(row, query, query.day));
  const operator = (term: OrderTerm) => (!!term.descending !== backward ? '<' : '>');
  const operators = new Set(terms.map(operator));
  if (operators.size === 1) return `(${columns.join(', ')}) ${[...operators][0]} (${place.join(', ')})`;
  const alternatives = terms.map((term, i) => {
    const equal = columns.slice(0, i).map((column, j) => `${column} = ${place[j]}`);
    return `(${[...equal, `${columns[i]} ${operator(term)} ${place[i]}`].join(' and ')})`;
  });
  return `(${alternatives.join(' or ')})`;
};

const shapes: Record<OrderTerm['type'], (value: unknown) => boolean> = {
  text: (v) => typeof v === 'string' && !v.includes('\0'),
  date: isDay,
  timestamptz: isInstant,
  uuid: (v) => typeof v === 'string' && isUuid(v),
  int: (v) => Number.isSafeInteger(v) && Math.abs(v as number) < 2 ** 31,
};

/** Whether a text is a UUID. */
export const isUuid = (text: string): boolean => /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(text);
