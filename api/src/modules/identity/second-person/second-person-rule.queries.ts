import { literal } from '../../../reading/query.js';
import { source, value } from '../../../reading/source.js';
import { approvable } from '../../../shared/permissions.js';

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
  },
});
