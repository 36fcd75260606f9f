import { source, value } from '../../../reading/source.js';

/** How long each kind of record is kept. Open to all: a rule of the house. */
export const retentions = source({
  type: 'Retention',
  table: 'retention',
  key: 'kind',
  keyType: 'text',
  dated: false,
  rights: { kind: 'open' },
  order: ['kind'],
  fields: {
    kind: 'kind',
    months: value((row) => `(extract(year from ${row}.keep) * 12 + extract(month from ${row}.keep))::int`),
    days: value((row) => `extract(day from ${row}.keep)::int`),
  },
});
