import { by, one, source, value } from '../../../reading/source.js';
import { validUntil } from '../dated-fields.js';
import { identifierSchemes } from '../identifier-scheme/identifier-scheme.queries.js';
import { units } from '../unit/unit.queries.js';

/** Identifiers of units in other registers. */
export const identifiers = source({
  type: 'Identifier',
  table: 'identifier',
  key: 'id',
  keyType: 'uuid',
  dated: true,
  rights: { kind: 'owner', owner: () => units, mine: 'unit_id' },
  order: [by('scheme'), by('value')],
  fields: {
    id: 'id',
    value: 'value',
    validFrom: 'valid_from',
    validUntil: value(validUntil),
    scheme: one(() => identifierSchemes, { scheme: 'code' }, { keyOnly: { code: 'scheme' } }),
  },
});
