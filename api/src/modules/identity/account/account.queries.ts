import { flag, matches, text } from '../../../reading/filter.js';
import { by, instant, instantSql, many, one, source, value } from '../../../reading/source.js';
import { nodeSources } from '../../search/index.js';
import { grants } from '../grant/grant.queries.js';
import { passkeys } from '../passkey/passkey.queries.js';
import { alive, sessions } from '../session/session.queries.js';
import { links, openLink } from '../sign-in/link.queries.js';
import { singleSignOnLinks } from '../single-sign-on/single-sign-on-link.queries.js';
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
    passwordSetAt: instant('password_set_at'),
    authenticatorAppAt: value(
      (row) => `(select ${instantSql('confirmed_at')} from authenticator_app where account_id = ${row}.id and confirmed_at is not null)`,
    ),
    recoveryCodesLeft: value((row) => `(select count(*)::int from recovery_code where account_id = ${row}.id and used_at is null)`),
    recoveryCodeUsedAt: value((row) => `(select ${instantSql('max(used_at)')} from recovery_code where account_id = ${row}.id)`),
    secondFactorDueOn: value((row, query) => `second_factor_due(${row}.id, ${query.day})`),
    passkeys: many(() => passkeys, { id: 'account_id' }, { owned: true }),
    sessions: many(() => sessions, alive, { owned: true }),
    singleSignOnLinks: many(() => singleSignOnLinks, { id: 'account_id' }, { owned: true }),
    link: one(() => links, openLink, { owned: true }),
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
