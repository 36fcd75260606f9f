import { literal, quoted } from './query.js';
import type { RelatedRows, Source } from './source.js';

/** Which rows of a dated table a list holds: those of the asked day, or of each the last begun by it, ended or not. */
export type Span = 'on the day' | 'begun by the day';

/** The FROM item of a relation's rows. */
export const from = (source: Source, row: string, related: RelatedRows) => related.from ?? `${source.table} ${row}`;
export const whereAll = (conditions: string[]) => (conditions.length ? ` where ${conditions.join(' and ')}` : '');
export const typeName = (type: string) => `${literal(type)}::text`;

/** A day of the row's own period: the asked day where it lies within, else the nearest. */
export const ownDay = (row: string, day: string) => `greatest(${row}.valid_from, least(${day}, ${row}.valid_until - 1))`;

/** A value in SQL and the key that it has in an object. */
export type Part = readonly [sql: string, key: string];

/** Parts as the columns of a select. */
export const columnsOf = (parts: readonly Part[]): string => parts.map(([sql, key]) => `${sql} as ${quoted(key)}`).join(', ');

/** PostgreSQL gives a function 100 arguments at most. */
const mostBuilt = 50;

/**
 * A JSON object of values that need no FROM clause of their own: without a sub-select, which would have to be begun for each row and would take
 * aggregates for its own. Of very many values two are joined as texts, which keeps their order.
 */
export const objectOf = (parts: readonly Part[]): string => {
  if (parts.length <= mostBuilt) return `json_build_object(${parts.map(([sql, key]) => `${literal(key)}, ${sql}`).join(', ')})`;
  const [first, rest] = [objectOf(parts.slice(0, mostBuilt)), objectOf(parts.slice(mostBuilt))];
  return `(left(${first}::text, -1) || ',' || substr(${rest}::text, 2))::json`;
};
