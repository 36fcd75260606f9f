import { flag, matches } from '../../../reading/filter.js';
import { by, one, source, value } from '../../../reading/source.js';
import { nodeSources } from '../../search/index.js';
import { accounts } from '../account/account.queries.js';
import { roles } from '../role/role.queries.js';
import { mayEnd, mayExtend } from './what-may-be-given.js';

const holder = (row: string) => `(select a.name from account a where a.id = ${row}.account_id)`;
/** That a right holds today. */
export const isCurrent = (row: string) => `(${row}.valid_from <= vietnam_today() and vietnam_today() < ${row}.valid_until)`;

/**
 * What everybody may do where, given or by a post: known to whose own it is, to who keeps accounts, and to who gives roles or reads the trail
 * over any unit that it reaches.
 */
export const accesses = source({
  type: 'Access',
  table: 'access',
  key: 'id',
  keyType: 'uuid',
  dated: false,
  rights: { kind: 'reaching', own: 'account_id', platformPermission: 'account:manage', permissions: ['grant:give', 'audit:read'] },
  order: [by(holder), by('valid_from', 'date')],
  sorts: { HOLDER: [by(holder)], VALID_FROM: [by('valid_from', 'date')] },
  filters: {
    account: matches((row) => `${row}.account_id`, 'uuid'),
    role: matches((row) => `${row}.role`, 'text'),
    unit: matches((row) => `${row}.unit_id`, 'uuid'),
    origin: matches((row) => `${row}.origin`, 'text'),
    isCurrent: flag(isCurrent),
    reaches: (operators, row, query) => {
      const asked = query.alias();
      const where = matches(() => `${asked}.id`, 'uuid')(operators, row, query);
      return [
        `exists (select from unit ${asked} where ${[...where, `reaches(${row}.unit_id, ${row}.with_led, ${asked}.id)`].join(' and ')})`,
      ];
    },
  },
  fields: {
    id: 'id',
    origin: 'origin',
    holderName: value(holder),
    isOverEverything: value((row) => `${row}.unit_id is null`),
    includesLed: 'with_led',
    validFrom: 'valid_from',
    validUntil: value((row) => `nullif(${row}.valid_until, 'infinity')`),
    isCurrent: value(isCurrent),
    unitsReached: value((row) => `units_reached(${row}.unit_id, ${row}.with_led)`),
    note: 'note',
    decisionNumber: 'decision_number',
    giverName: value((row) => `(select a.name from account a where a.id = ${row}.given_by)`),
    version: 'version',
    mayEnd: value(mayEnd),
    mayExtend: value(mayExtend),
    role: one(() => roles, { role: 'code' }, { keyOnly: { code: 'role' } }),
    account: one(() => accounts, { account_id: 'id' }),
    unit: { kind: 'any', sources: nodeSources, type: () => `'Unit'`, id: (row) => `${row}.unit_id` },
    appointment: { kind: 'any', sources: nodeSources, type: () => `'Appointment'`, id: (row) => `${row}.appointment_id` },
  },
});
