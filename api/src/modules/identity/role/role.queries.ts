import type { Query } from '../../../reading/query.js';
import { rightsOf } from '../../../reading/rights.js';
import { by, object, source, value } from '../../../reading/source.js';
import { accesses, isCurrent } from '../access/access.queries.js';

/** How many people have a role today, of those whose rights the viewer may know. */
const holders = (row: string, query: Query, ...more: string[]): string => {
  const access = query.alias();
  const where = [
    `${access}.role = ${row}.code`,
    isCurrent(access),
    ...rightsOf(accesses, access, query),
    ...more.map((one) => `${access}.${one}`),
  ];
  return `(select count(distinct ${access}.account_id)::int from access ${access} where ${where.join(' and ')})`;
};

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
    holders: value((row, query) => holders(row, query)),
    holdersByPost: value((row, query) => holders(row, query, `origin = 'POST'`)),
    rank: 'rank',
    version: 'version',
  },
});
