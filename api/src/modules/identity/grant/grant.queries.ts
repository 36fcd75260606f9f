import { by, one, source, value } from '../../../reading/source.js';
import { nodeSources } from '../../search/index.js';
import { accounts } from '../account/account.queries.js';
import { roles } from '../role/role.queries.js';

/** Roles that were given, seen by whom they were given to, by who keeps accounts and by who reads the whole trail. */
export const grants = source({
  type: 'Grant',
  table: 'role_grant',
  key: 'id',
  keyType: 'uuid',
  dated: false,
  rights: { kind: 'own', column: 'account_id', permission: 'account:manage', lookedIntoBy: 'audit:read' },
  order: [by('valid_from', 'date')],
  fields: {
    id: 'id',
    includesLed: 'with_led',
    validFrom: 'valid_from',
    validUntil: value((row) => `nullif(${row}.valid_until, 'infinity')`),
    note: 'note',
    decisionNumber: 'decision_number',
    provider: 'provider',
    version: 'version',
    role: one(() => roles, { role: 'code' }, { keyOnly: { code: 'role' } }),
    account: one(() => accounts, { account_id: 'id' }, { owned: true }),
    unit: { kind: 'any', sources: nodeSources, type: () => `'Unit'`, id: (row) => `${row}.unit_id` },
  },
});
