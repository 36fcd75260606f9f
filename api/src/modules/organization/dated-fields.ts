import type { Expression } from '../../reading/source.js';

/** The first day on which a dated row no longer holds; null when it is open. */
export const validUntil: Expression = (row) => `nullif(${row}.valid_until, 'infinity')`;

/** An instant as the API writes it: UTC with microseconds; null for the open end of recorded time. */
export const instant =
  (column: string): Expression =>
  (row) =>
    `to_char(nullif(${row}.${column}, 'infinity'), 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
