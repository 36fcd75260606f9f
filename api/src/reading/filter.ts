import { InputError } from './input-error.js';
import { isUuid } from './keyset.js';
import type { Query } from './query.js';
import { forbidden } from './refused-right.js';
import { rightsOf } from './rights.js';
import type { Arguments, Expression, FilterField, Source } from './source.js';

const mostConditions = 100;
const mostValues = 1_000;

/** The conditions of a filter: all must hold. Errors: FILTER_TOO_LARGE beyond 100 conditions, or 1,000 values of one. */
export const conditionsOf = (source: Source, filter: Arguments | null | undefined, row: string, query: Query): string[] => {
  let count = 0;
  const read = (part: Arguments): string[] =>
    Object.entries(part).flatMap(([name, operators]): string[] => {
      if (operators == null) throw notGiven(name);
      if (++count > mostConditions)
        throw new InputError('FILTER_TOO_LARGE', `A filter takes at most ${mostConditions} conditions, each and, or, not counted as one.`);
      if (name === 'and') return (operators as Arguments[]).flatMap(read);
      if (name === 'or') return [anyOf((operators as Arguments[]).map((alternative) => allOf(read(alternative))))];
      if (name === 'not') return [`not ${allOf(read(operators))}`];
      const empty = Object.keys(operators).find((operator) => operators[operator] == null);
      if (empty) throw notGiven(`${name}.${empty}`);
      if (operators.in?.length > mostValues) throw new InputError('FILTER_TOO_LARGE', `${name}.in takes at most ${mostValues} values.`);
      const field = source.filters[name];
      if (!field) throw new Error(`${source.type} has no filter ${name}`);
      return field(operators, row, query);
    });
  return filter ? read(filter) : [];
};

// a null would have to mean either nothing or everything: a caller whose variable is unset must not get all rows
const notGiven = (what: string) =>
  new InputError('ARGUMENTS_INVALID', `The filter's ${what} is null. Leave it out, or use isNull to ask for what has none.`);

// an absent value never makes a condition unknown: three-valued logic would turn `not` into a silently dropped row
const allOf = (conditions: string[]): string =>
  `coalesce(${conditions.length ? conditions.map((c) => `(${c})`).join(' and ') : 'true'}, false)`;
const anyOf = (conditions: string[]): string => (conditions.length ? `(${conditions.join(' or ')})` : 'false');

/** equals, in, isNull over an expression. */
export const matches =
  (sql: Expression, type: 'text' | 'date' | 'uuid'): FilterField =>
  (operators, row, query) => {
    const it = sql(row, query, query.day);
    const conditions: string[] = [];
    const alternatives: string[][] = [
      ...(operators.equals != null ? [[operators.equals]] : []),
      ...(operators.in != null ? [operators.in] : []),
    ];
    for (const values of alternatives) conditions.push(oneOf(it, values.flatMap(comparable[type]), type, query));
    if (operators.isNull != null) conditions.push(`${it} is ${operators.isNull ? '' : 'not '}null`);
    return conditions;
  };

/** A value as it is stored; none when nothing stored can be equal to it. */
const comparable: Record<'text' | 'date' | 'uuid', (value: string) => string[]> = {
  text: (value) => [value.normalize('NFC')],
  date: (value) => [value],
  uuid: (value) => (isUuid(value) ? [value] : []),
};

const oneOf = (it: string, values: string[], type: string, query: Query): string => {
  if (values.length === 0) return 'false';
  // one alternative is equality, which lets an index in the asked order serve
  return values.length === 1 ? `${it} = ${query.value(values[0], type)}` : `${it} = any(${query.value(values, `${type}[]`)})`;
};

/** Compares folded text (no marks, no case); equals and in compare exactly where an expression to compare so is given. */
export const text =
  (folded: Expression, exact?: Expression): FilterField =>
  (operators, row, query) => {
    const { equals, in: among } = operators;
    const foldedOnes = { ...(equals != null && { equals: fold(equals) }), ...(among != null && { in: among.map(fold) }) };
    const conditions = matches(exact ?? folded, 'text')(exact ? operators : foldedOnes, row, query);
    const it = folded(row, query, query.day);
    const like = (part: string, pattern: (escaped: string) => string) =>
      conditions.push(`${it} like ${query.value(pattern(fold(part).replace(/[\\%_]/g, '\\$&')), 'text')}`);
    if (operators.contains != null) like(operators.contains, (part) => `%${part}%`);
    if (operators.startsWith != null) like(operators.startsWith, (part) => `${part}%`);
    return conditions;
  };

/** equals, and the half-open days [from, until). */
export const dates =
  (sql: Expression): FilterField =>
  (operators, row, query) => {
    const it = sql(row, query, query.day);
    const conditions = matches(sql, 'date')(operators, row, query);
    if (operators.from != null) conditions.push(`${it} >= ${query.value(operators.from, 'date')}`);
    if (operators.until != null) conditions.push(`${it} < ${query.value(operators.until, 'date')}`);
    return conditions;
  };

/** The same of an instant, by its day in Việt Nam; written so that an index on the instants serves. */
export const daysOfInstant =
  (column: string): FilterField =>
  ({ equals, from, until, isNull }, row, query) => {
    const it = `${row}.${column}`;
    const beginning = (day: string, later = '') => `((${query.value(day, 'date')}${later})::timestamp at time zone 'Asia/Ho_Chi_Minh')`;
    return [
      ...(equals == null ? [] : [`${it} >= ${beginning(equals)} and ${it} < ${beginning(equals, ' + 1')}`]),
      ...(from == null ? [] : [`${it} >= ${beginning(from)}`]),
      ...(until == null ? [] : [`${it} < ${beginning(until)}`]),
      ...(isNull == null ? [] : [`${it} is ${isNull ? '' : 'not '}null`]),
    ];
  };

/** Whether a condition holds. */
export const flag =
  (sql: Expression): FilterField =>
  (operators, row, query) => [`${operators.equals ? '' : 'not '}${sql(row, query, query.day)}`];

/** Rows to which a row of another source belongs that the viewer may see, that holds on the asked day and that meets conditions of its own. */
export const some =
  (of: () => Source, mine: string, theirs: string): FilterField =>
  (conditions, row, query) => {
    const other = of();
    const related = query.alias();
    const where = [
      `${related}.${theirs} = ${row}.${mine}`,
      query.holds(related),
      ...rightsOf(other, related, query),
      ...conditionsOf(other, conditions, related, query),
    ];
    return [`exists (select from ${other.table} ${related} where ${where.join(' and ')})`];
  };

/** A condition on what only those with a permission over the row may know: of other rows it holds for none. Errors: FORBIDDEN, UNAUTHENTICATED. */
export const needing = (permission: string, subtree: string, field: FilterField): FilterField =>
  Object.assign(
    (operators: unknown, row: string, query: Query) => {
      const inScope = query.inScope(`${row}.${subtree}`, permission);
      if (inScope === 'false') throw forbidden(query.viewer, permission);
      return [...(inScope ? [inScope] : []), ...field(operators, row, query)];
    },
    { needs: permission },
  );

/** A text as the database's `fold` gives it of what is stored: no marks, no case, đ as d, single spaces. */
export const fold = (value: string): string =>
  value
    .normalize('NFD')
    .replace(/[đĐ]/g, 'd')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/\s+/g, ' ')
    .toLowerCase();
