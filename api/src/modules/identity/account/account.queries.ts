import { flag, matches, text } from '../../../reading/filter.js';
import { by, instant, instantSql, many, source, value } from '../../../reading/source.js';
import { nodeSources } from '../../search/index.js';
import { accesses } from '../access/access.queries.js';
import { grants } from '../grant/grant.queries.js';

/** Who can sign in, seen by themselves and by who keeps accounts. */
export const accounts = source({
  type: 'Account',
  table: 'account',
  key: 'id',
  keyType: 'uuid',
  dated: false,
  rights: { kind: 'own', column: 'id', permission: 'account:manage' },
  order: ['name'],
  sorts: { NAME: [by('name')] },
  filters: {
    id: matches((row) => `${row}.id`, 'uuid'),
    login: text((row) => `fold(${row}.login)`),
    name: text((row) => `fold(${row}.name)`),
    person: matches((row) => `${row}.person_id`, 'uuid'),
    isEnded: flag((row) => `${row}.ended_at is not null`),
    hasPassword: flag((row) => `${row}.password_hash is not null`),
  },
  fields: {
    id: 'id',
    login: 'login',
    name: 'name',
    email: 'email',
    isEnded: value((row) => `${row}.ended_at is not null`),
    hasPassword: value((row) => `${row}.password_hash is not null`),
    madeAt: instant('made_at'),
    lastSignedInAt: value((row) => `(select ${instantSql('max(s.begun_at)')} from session s where s.account_id = ${row}.id)`),
    person: { kind: 'any', sources: nodeSources, type: () => `'Person'`, id: (row) => `${row}.person_id` },
    grants: many(() => grants, { id: 'account_id' }, { owned: true }),
    accesses: many(() => accesses, { id: 'account_id' }, { owned: true }),
    version: 'version',
  },
});
