import { daysOfInstant, flag, matches } from '../../../reading/filter.js';
import { isUuid } from '../../../reading/keyset.js';
import { by, type Expression, type FilterField, instant, page, source, value } from '../../../reading/source.js';
import type { ContactField as ContactFieldName } from '../../../shared/contact-fields.js';
import { nodeSources } from '../../search/index.js';
import { persons } from '../person/person.queries.js';
import type { ContactField } from './contact-reading.type.js';

const ofAccount =
  (column: string): Expression =>
  (row) =>
    `(select a.${column} from account a where a.id = ${row}.account_id)`;

const inGraphql: Record<ContactFieldName, keyof typeof ContactField> = { workEmail: 'WORK_EMAIL', workPhone: 'WORK_PHONE' };
const names = Object.entries(inGraphql)
  .map(([field, value]) => `('${field}', '${value}')`)
  .join(', ');

const reader = {
  accountId: value('account_id'),
  accountName: value(ofAccount('name')),
  accountPerson: { kind: 'any' as const, sources: nodeSources, type: () => `'Person'`, id: ofAccount('person_id') },
};

/** Among the values of a column that holds several. */
const holds =
  (column: string, type: 'text' | 'uuid'): FilterField =>
  ({ equals, in: among, isNull }, row, query) => [
    ...[...(equals == null ? [] : [[equals]]), ...(among == null ? [] : [among])].map(
      (values: string[]) => `${row}.${column} && ${query.value(type === 'uuid' ? values.filter(isUuid) : values, `${type}[]`)}`,
    ),
    ...(isNull == null ? [] : [String(!isNull)]),
  ];

/** Who read the contact of whom, latest first; seen by who may read the whole trail. */
export const contactReadings = source({
  type: 'ContactReading',
  table: 'contact_reading',
  key: 'id',
  keyType: 'int',
  dated: false,
  rights: { kind: 'platform', permission: 'audit:read' },
  order: [{ ...by('at', 'timestamptz'), descending: true }],
  filters: {
    at: daysOfInstant('at'),
    account: matches((row) => `${row}.account_id`, 'uuid'),
    person: holds('persons', 'uuid'),
    field: holds('fields', 'text'),
    request: matches((row) => `${row}.request_id`, 'text'),
    hasPurpose: flag((row) => `${row}.purpose is not null`),
  },
  fields: {
    id: value((row) => `${row}.id::text`),
    readAt: instant('at'),
    ...reader,
    tokenId: 'token_id',
    address: 'address',
    requestId: 'request_id',
    purpose: 'purpose',
    fields: value(
      (row) => `(select array_agg(c.value order by c.field) from (values ${names}) c (field, value) where c.field = any(${row}.fields))`,
    ),
    personCount: value((row) => `cardinality(${row}.persons)`),
    persons: page(
      () => persons,
      (mine, theirs) => ({ where: [`${theirs}.person_id = any(${mine}.persons)`] }),
    ),
  },
});

/** Days on which somebody read of far more people than usual. */
export const unusualReadings = source({
  type: 'UnusualReading',
  table: 'unusual_reading',
  key: 'id',
  keyType: 'text',
  dated: false,
  rights: { kind: 'platform', permission: 'audit:read' },
  order: [{ ...by('since', 'timestamptz'), descending: true }],
  fields: { ...reader, personCount: 'persons', readFrom: instant('since'), readUntil: instant('until'), usualMost: 'usual' },
});
