import { matches, text } from '../../../reading/filter.js';
import { by, type Expression, instant, instantSql, many, one, source, value } from '../../../reading/source.js';
import { nodeSources } from '../../search/index.js';
import { accounts } from '../account/account.queries.js';

const today = 'vietnam_today()';

/** The uses of a key or, joined to its keys, of a token. */
const uses = (of: string): string => `from access_token_use u join access_token_key k on k.id = u.key_id where ${of}`;
const ofToken = (row: string): string => uses(`k.token_id = ${row}.id`);
const ofKey = (row: string): string => uses(`k.id = ${row}.id`);

const lastUsedAt =
  (of: (row: string) => string): Expression =>
  (row) =>
    `(select ${instantSql('max(u.last_at)')} ${of(row)})`;
const usesToday =
  (of: (row: string) => string): Expression =>
  (row) =>
    `(select coalesce(sum(u.uses), 0) ${of(row)} and u.day = ${today})::int`;

const state: Expression = (row) => {
  const good = `from access_token_key k where k.token_id = ${row}.id and ${today} < k.valid_until`;
  return `case when ${row}.revoked_at is not null then 'REVOKED'
    when (select a.ended_at is not null from account a where a.id = ${row}.account_id) then 'LAPSED'
    else (select case count(*) when 0 then 'EXPIRED' when 1 then case when max(k.valid_until) <= ${today} + 14 then 'EXPIRING' else 'ACTIVE' end
      else 'BEING_REPLACED' end ${good}) end`;
};

const rights = { kind: 'own', column: 'account_id', permission: 'account:manage' } as const;

/** The secrets of access tokens, seen with their token. */
const accessTokenKeys = source({
  type: 'AccessTokenKey',
  table: 'access_token_key',
  key: 'id',
  keyType: 'uuid',
  dated: false,
  rights,
  order: [{ ...by('made_at', 'timestamptz'), descending: true }],
  fields: {
    id: 'id',
    prefix: 'prefix',
    madeAt: instant('made_at'),
    validUntil: 'valid_until',
    lastUsedAt: value(lastUsedAt(ofKey)),
    lastAddress: value((row) => `(select u.last_address ${ofKey(row)} order by u.day desc limit 1)`),
    usesToday: value(usesToday(ofKey)),
  },
});

/** Access tokens, seen by who made them and by who keeps accounts. */
export const accessTokens = source({
  type: 'AccessToken',
  table: 'access_token',
  key: 'id',
  keyType: 'uuid',
  dated: false,
  rights,
  order: ['name'],
  sorts: { NAME: [by('name')], MADE_AT: [by('made_at', 'timestamptz')] },
  filters: {
    id: matches((row) => `${row}.id`, 'uuid'),
    name: text((row) => `fold(${row}.name)`),
    account: matches((row) => `${row}.account_id`, 'uuid'),
    state: matches(state, 'text'),
  },
  fields: {
    id: 'id',
    name: 'name',
    account: one(() => accounts, { account_id: 'id' }, { owned: true }),
    permissions: 'permissions',
    unit: { kind: 'any', sources: nodeSources, type: () => `'Unit'`, id: (row) => `${row}.unit_id` },
    includesLed: 'with_led',
    unitCount: value((row) => `units_reached(${row}.unit_id, ${row}.with_led)`),
    allowedAddresses: 'allowed_addresses',
    requestsPerMinute: 'requests_per_minute',
    state: value(state),
    validUntil: value((row) => `(select max(k.valid_until) from access_token_key k where k.token_id = ${row}.id)`),
    keys: many(() => accessTokenKeys, { id: 'token_id' }, { owned: true }),
    lastUsedAt: value(lastUsedAt(ofToken)),
    usesToday: value(usesToday(ofToken)),
    madeAt: instant('made_at'),
    revokedAt: instant('revoked_at'),
    version: 'version',
  },
});
