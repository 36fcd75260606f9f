import { flag, matches, text } from '../../../reading/filter.js';
import { by, type Expression, instant, instantSql, many, one, source, value } from '../../../reading/source.js';
import { nodeSources } from '../../search/index.js';
import { accesses } from '../access/access.queries.js';
import { grants } from '../grant/grant.queries.js';
import { passkeys } from '../passkey/passkey.queries.js';
import { alive, sessions } from '../session/session.queries.js';
import { links, openLink } from '../sign-in/link.queries.js';
import { singleSignOnLinks } from '../single-sign-on/single-sign-on-link.queries.js';
import { isLocked, locks } from './account-lock.queries.js';

/** How it stands with the second factor of an account: recovery codes alone are none. */
const secondFactor: Expression = (row, _, day) =>
  `case when exists (select from authenticator_app f where f.account_id = ${row}.id and f.confirmed_at is not null) then 'APP'
    when exists (select from passkey f where f.account_id = ${row}.id) then 'PASSKEY'
    when second_factor_due(${row}.id, ${day}) is not null then 'MISSING' else 'NONE' end`;

/** Who can sign in, seen by themselves, by who keeps accounts and by who reads the whole trail. */
export const accounts = source({
  type: 'Account',
  table: 'account',
  key: 'id',
  keyType: 'uuid',
  dated: false,
  rights: { kind: 'own', column: 'id', permission: 'account:manage', lookedIntoBy: 'audit:read' },
  order: ['name'],
  sorts: { NAME: [by('name')] },
  filters: {
    id: matches((row) => `${row}.id`, 'uuid'),
    login: text((row) => `fold(${row}.login)`),
    name: text((row) => `fold(${row}.name)`),
    person: matches((row) => `${row}.person_id`, 'uuid'),
    isEnded: flag((row) => `${row}.ended_at is not null`),
    secondFactor: matches(secondFactor, 'text'),
    isLocked: flag((row) => `exists (select from attempt a where a.account_id = ${row}.id and ${isLocked('a')})`),
    hasPassword: flag((row) => `${row}.password_hash is not null`),
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
    secondFactor: value(secondFactor),
    secondFactorDueOn: value((row, query) => `second_factor_due(${row}.id, ${query.day})`),
    // by what somebody comes in, and from where, is no concern of who only looks into what they may do
    passkeys: many(() => passkeys, { id: 'account_id' }),
    sessions: many(() => sessions, alive),
    singleSignOnLinks: many(() => singleSignOnLinks, { id: 'account_id' }),
    link: one(() => links, openLink),
    madeAt: instant('made_at'),
    lastSignedInAt: value((row) => `(select ${instantSql('max(s.begun_at)')} from session s where s.account_id = ${row}.id)`),
    person: { kind: 'any', sources: nodeSources, type: () => `'Person'`, id: (row) => `${row}.person_id` },
    lock: one(
      () => locks,
      (mine, row) => ({ where: [`${row}.account_id = ${mine}.id`, isLocked(row)] }),
      { owned: true },
    ),
    grants: many(() => grants, { id: 'account_id' }, { owned: true }),
    accesses: many(() => accesses, { id: 'account_id' }, { owned: true }),
    version: 'version',
  },
});
