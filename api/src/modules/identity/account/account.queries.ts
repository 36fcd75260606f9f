import { flag, matches, text } from '../../../reading/filter.js';
import { by, instant, instantSql, many, one, source, value } from '../../../reading/source.js';
import { nodeSources } from '../../search/index.js';
import { grants } from '../grant/grant.queries.js';
import { isLocked, locks } from './account-lock.queries.js';

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
    isLocked: flag((row) => `exists (select from attempt a where a.account_id = ${row}.id and ${isLocked('a')})`),
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
    lock: one(
      () => locks,
      (mine, row) => ({ where: [`${row}.account_id = ${mine}.id`, isLocked(row)] }),
      { owned: true },
    ),
    grants: many(() => grants, { id: 'account_id' }, { owned: true }),
    version: 'version',
  },
});
