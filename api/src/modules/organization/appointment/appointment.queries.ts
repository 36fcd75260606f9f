import { dates, flag, matches } from '../../../reading/filter.js';
import { by, one, source, value } from '../../../reading/source.js';
import { validUntil } from '../dated-fields.js';
import { persons } from '../person/person.queries.js';
import { positions } from '../position/position.queries.js';
import { terms } from '../term/term.queries.js';
import { units } from '../unit/unit.queries.js';
import { isWithin } from '../unit/unit-tree.queries.js';

const rank = by((row) => `(select p.rank from position p where p.code = ${row}.position)`, 'int');

/** Appointments: who holds which position of which unit. Seen by those who may see the unit's people. */
export const appointments = source({
  type: 'Appointment',
  table: 'appointment_version',
  key: 'appointment_id',
  keyType: 'uuid',
  dated: true,
  rights: { kind: 'owner', owner: () => units, mine: 'unit_id', permission: 'person:read' },
  order: [rank, by('valid_from', 'date')],
  sorts: { POSITION: [rank], VALID_FROM: [by('valid_from', 'date')] },
  filters: {
    unit: matches((row) => `${row}.unit_id`, 'uuid'),
    within: (operators, row, query) => isWithin(operators, `${row}.unit_id`, query),
    person: matches((row) => `${row}.person_id`, 'uuid'),
    position: matches((row) => `${row}.position`, 'text'),
    term: matches((row) => `${row}.term_id`, 'uuid'),
    isActing: flag((row) => `${row}.is_acting`),
    isConcurrent: flag((row) => `${row}.is_concurrent`),
    validFrom: dates((row) => `${row}.valid_from`),
    validUntil: dates((row, query, day) => validUntil(row, query, day)),
  },
  fields: {
    id: 'appointment_id',
    isActing: 'is_acting',
    isConcurrent: 'is_concurrent',
    decisionNumber: 'decision_number',
    note: 'note',
    endDecisionNumber: 'end_decision_number',
    endNote: 'end_note',
    validFrom: 'valid_from',
    validUntil: value(validUntil),
    version: value((row) => `(select a.version from appointment a where a.id = ${row}.appointment_id)`),
    position: one(() => positions, { position: 'code' }, { keyOnly: { code: 'position' } }),
    term: one(() => terms, { term_id: 'id' }),
    unit: one(() => units, { unit_id: 'unit_id' }, { owned: true }),
    person: one(() => persons, { person_id: 'person_id' }, { owned: true }),
  },
});
