import { literal } from './query.js';
import type { RelatedRows, Source } from './source.js';

/** Which rows of a dated table a list holds: those of the asked day, or of each the last begun by it, ended or not. */
export type Span = 'on the day' | 'begun by the day';

/** The FROM item of a relation's rows. */
export const from = (source: Source, row: string, related: RelatedRows) => related.from ?? `${source.table} ${row}`;
export const whereAll = (conditions: string[]) => (conditions.length ? ` where ${conditions.join(' and ')}` : '');
export const typeName = (type: string) => `${literal(type)}::text`;

/** A day of the row's own period: the asked day where it lies within, else the nearest. */
export const ownDay = (row: string, day: string) => `greatest(${row}.valid_from, least(${day}, ${row}.valid_until - 1))`;
