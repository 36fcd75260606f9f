import { literal } from '../../../reading/query.js';
import { by, many, source, value } from '../../../reading/source.js';
import { approvable } from '../../../shared/permissions.js';
import { approversByPermission } from './approvers.js';

/** What a second person has to approve: known to whoever is signed in. */
export const secondPersonRules = source({
  type: 'SecondPersonRule',
  table: 'second_person_rule',
  key: 'code',
  keyType: 'text',
  dated: false,
  rights: { kind: 'open', onlySignedIn: true },
  order: [],
  fields: {
    permissions: 'permissions',
    choosable: value(() => `array[${approvable.map((permission) => literal(permission)).join()}]`),
    version: 'version',
    approvers: many(
      () => approvers,
      (_mine, theirs) => ({ from: `(${approversByPermission}) ${theirs}`, where: [] }),
    ),
  },
});

/** How many accounts could approve: reached through the rule alone, by who sets it and by who reads the whole trail. */
export const approvers = source({
  type: 'Approvers',
  table: 'second_person_rule',
  key: 'permission',
  keyType: 'text',
  dated: false,
  rights: { kind: 'platform', permission: 'role:manage', lookedIntoBy: 'audit:read' },
  order: [by('place', 'int')],
  fields: { permission: 'permission', count: 'count' },
});
