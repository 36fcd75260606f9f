import { by, one, source, value } from '../../../reading/source.js';
import { validUntil } from '../dated-fields.js';
import { units } from '../unit/unit.queries.js';

/** Who leads whom, each for its own period. */
export const coverages = source({
  type: 'Coverage',
  table: 'coverage',
  key: 'id',
  keyType: 'uuid',
  dated: true,
  hasOwnDay: true,
  rights: { kind: 'owner', owner: () => units, mine: 'leader_id' },
  order: [by('valid_from', 'date')],
  fields: {
    id: 'id',
    validFrom: 'valid_from',
    validUntil: value(validUntil),
    note: 'note',
    decisionNumber: 'decision_number',
    leader: one(() => units, { leader_id: 'unit_id' }),
    covered: one(() => units, { covered_id: 'unit_id' }),
  },
});
