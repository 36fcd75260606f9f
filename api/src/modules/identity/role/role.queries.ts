import { by, object, source, value } from '../../../reading/source.js';

/** Roles: named sets of permissions. Open to whoever is signed in: reference data. */
export const roles = source({
  type: 'Role',
  table: 'role',
  key: 'code',
  keyType: 'text',
  dated: false,
  rights: { kind: 'open', onlySignedIn: true },
  order: [by('rank', 'int')],
  fields: {
    code: 'code',
    label: object({ vi: 'label_vi', en: 'label_en' }),
    permissions: 'permissions',
    isSecondFactorRequired: value((row) => `${row}.second_factor_since is not null`),
    rank: 'rank',
    version: 'version',
  },
});
