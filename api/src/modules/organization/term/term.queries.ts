import { rightsOf } from '../../../reading/rights.js';
import { by, page, source } from '../../../reading/source.js';
import { appointments } from '../appointment/appointment.queries.js';
import { units } from '../unit/unit.queries.js';

/** Terms of office. Open to all: reference data. */
export const terms = source({
  type: 'Term',
  table: 'term',
  key: 'id',
  keyType: 'uuid',
  dated: false,
  rights: { kind: 'open' },
  order: [by('starts_on', 'date'), by('name')],
  fields: {
    id: 'id',
    name: 'name',
    startsOn: 'starts_on',
    endsOn: 'ends_on',
    appointments: page(() => appointments, { id: 'term_id' }),
    units: page(
      () => units,
      (mine, theirs, query, day) => ({
        where: [
          `${theirs}.unit_id = any(array(select a.unit_id from appointment_version a where ${[`a.term_id = ${mine}.id`, query.holds('a', day), ...rightsOf(appointments, 'a', query)].join(' and ')}))`,
        ],
      }),
    ),
    version: 'version',
  },
});
