import { type Expression, instantSql } from '../../reading/source.js';

/** The first day on which a dated row no longer holds; null when it is open. */
export const validUntil: Expression = (row) => `nullif(${row}.valid_until, 'infinity')`;

/** When a row was replaced, as known at the asked instant. */
export const replacedAt: Expression = (row, query) => instantSql(query.replacedAt(row));
