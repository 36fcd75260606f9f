import type { Expression } from '../../reading/source.js';

/** The first day on which a dated row no longer holds; null when it is open. */
export const validUntil: Expression = (row) => `nullif(${row}.valid_until, 'infinity')`;

/** An instant as the API writes it: UTC with microseconds; null for the open end of recorded time. */
const written = (sql: string): string => `to_char(nullif(${sql}, 'infinity'), 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

/** A column that holds an instant. */
export const instant =
  (column: string): Expression =>
  (row) =>
    written(`${row}.${column}`);

/** When a row was replaced, as known at the asked instant. */
export const replacedAt: Expression = (row, query) => written(query.replacedAt(row));
