import { InputError } from './input-error.js';
import type { Query } from './query.js';
import type { Arguments, Expression, FilterField, Source } from './source.js';

const mostConditions = 100;

/** The conditions of a filter: all must hold. Errors: FILTER_TOO_LARGE beyond 100 conditions. */
export const conditionsOf = (source: Source, filter: Arguments | null | undefined, row: string, query: Query): string[] => {
  let count = 0;
  const read = (part: Arguments): string[] =>
    Object.entries(part).flatMap(([name, operators]): string[] => {
      if (operators == null) return [];
      if (++count > mostConditions) throw new InputError('FILTER_TOO_LARGE', `A filter takes at most ${mostConditions} conditions.`);
      if (name === 'and') return (operators as Arguments[]).flatMap(read);
      if (name === 'or') return [anyOf((operators as Arguments[]).map((alternative) => allOf(read(alternative))))];
      if (name === 'not') return [`not ${allOf(read(operators))}`];
      const field = source.filters[name];
      if (!field) throw new Error(`${source.type} has no filter ${name}`);
      return field(operators, row, query);
    });
  return filter ? read(filter) : [];
};

// an absent value never makes a condition unknown: three-valued logic would turn `not` into a silently dropped row
const allOf = (conditions: string[]): string =>
  `coalesce(${conditions.length ? conditions.map((c) => `(${c})`).join(' and ') : 'true'}, false)`;
const anyOf = (conditions: string[]): string => (conditions.length ? `(${conditions.join(' or ')})` : 'false');

/** equals, in, isNull over an expression. */
export const matches =
  (sql: Expression, type: string): FilterField =>
  (operators, row, query) => {
    const it = sql(row, query, query.day);
    const conditions: string[] = [];
    if (operators.equals != null) conditions.push(`${it} = ${query.value(operators.equals, type)}`);
    // one alternative is equality, which lets an index in the asked order serve
    if (operators.in?.length === 1) conditions.push(`${it} = ${query.value(operators.in[0], type)}`);
    else if (operators.in != null) conditions.push(`${it} = any(${query.value(operators.in, `${type}[]`)})`);
    if (operators.isNull != null) conditions.push(`${it} is ${operators.isNull ? '' : 'not '}null`);
    return conditions;
  };

/** equals and in compare exactly; contains and startsWith compare folded text (no marks, no case). */
export const text =
  (sql: Expression, folded: Expression): FilterField =>
  (operators, row, query) => {
    const conditions = matches(sql, 'text')(operators, row, query);
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

/** Whether a condition holds. */
export const flag =
  (sql: Expression): FilterField =>
  (operators, row, query) => [`${sql(row, query, query.day)} = ${operators.equals ? 'true' : 'false'}`];

/** A text as the database's `fold` gives it: no marks, no case, đ as d. */
export const fold = (value: string): string =>
  value
    .normalize('NFD')
    .replace(/[đĐ]/g, 'd')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
