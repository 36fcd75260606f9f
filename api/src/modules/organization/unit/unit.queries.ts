import { dates, flag, matches, needing, text } from '../../../reading/filter.js';
import type { Query } from '../../../reading/query.js';
import { rightsOf } from '../../../reading/rights.js';
import { by, type Expression, instant, many, one, page, type Relation, source, value } from '../../../reading/source.js';
import { appointments } from '../appointment/appointment.queries.js';
import { coverages } from '../coverage/coverage.queries.js';
import { replacedAt, validUntil } from '../dated-fields.js';
import { identifiers } from '../identifier/identifier.queries.js';
import { positions } from '../position/position.queries.js';
import { unitKinds } from '../unit-kind/unit-kind.queries.js';
import { descendantsOf, downwards, upwards } from './unit-tree.queries.js';

/** First and last day of a unit's life, over all its versions known at the asked instant. */
const life =
  (edge: 'min(o.valid_from)' | "nullif(max(o.valid_until), 'infinity')"): Expression =>
  (row, query) =>
    `(select ${edge} from unit_version o where o.unit_id = ${row}.unit_id and ${query.known('o')})`;
const openedOn = life('min(o.valid_from)');
const closedOn = life("nullif(max(o.valid_until), 'infinity')");

/** The positions that the row's kind requires and that nobody holds. */
const vacant = (row: string, position: string, query: Query, day: string): string[] => [
  `${position}.is_required`,
  `exists (select from position_kind k where k.position = ${position}.code and k.kind = ${row}.kind)`,
  `not exists (select from appointment_version h where h.unit_id = ${row}.unit_id and h.position = ${position}.code and ${query.holds('h', day)})`,
];

/**
 * Whether any such position is vacant. Most units are of kinds that require no position: they are passed over before their officers
 * are looked up.
 */
const hasVacant = (row: string, query: Query, day: string, conditions: string[] = []): string =>
  `${row}.kind = any(array(select k.kind from position_kind k join position p on p.code = k.position where p.is_required))
    and exists (select from position v where ${[...vacant(row, 'v', query, day), ...conditions].join(' and ')})`;

/** Units led by or leading the row. */
const led = (mine: string, theirs: 'leader_id' | 'covered_id') => {
  const my = theirs === 'covered_id' ? 'leader_id' : 'covered_id';
  return (row: string, unit: string, query: Query, day: string) => ({
    where: [`${unit}.unit_id = any(array(select c.${theirs} from coverage c where c.${my} = ${row}.${mine} and ${query.holds('c', day)}))`],
  });
};

const vacantPositions: Relation = (mine, theirs, query, day) => ({ where: vacant(mine, theirs, query, day) });

const recorded: Relation = (mine, theirs, query) => ({
  from: `unit_version ${theirs}`,
  where: [`${theirs}.unit_id = ${mine}.unit_id`, ...query.recordedBy(theirs)],
});

const kindOf: Expression = (row) => `${row}.kind`;

/** Units as they were on the asked day. */
export const units = source({
  type: 'Unit',
  table: 'unit_version',
  key: 'unit_id',
  keyType: 'uuid',
  dated: true,
  rights: { kind: 'subtree', column: 'within', permission: 'unit:read', publicBy: kindOf, asKnownBy: 'unit:read-history' },
  order: ['name'],
  sorts: {
    NAME: [by('name')],
    CODE: [by('code')],
    KIND: [by((row) => `(select k.rank from unit_kind k where k.code = ${row}.kind)`, 'int'), by('name')],
    OPENED_ON: [by(openedOn, 'date')],
  },
  filters: {
    id: matches((row) => `${row}.unit_id`, 'uuid'),
    kind: matches(kindOf, 'text'),
    tree: (operators, row, query) => {
      const conditions = matches((k) => `${k}.tree`, 'text')(operators, 'k', query);
      return conditions.length ? [`${row}.kind = any(array(select k.code from unit_kind k where ${conditions.join(' and ')}))`] : [];
    },
    code: text(
      (row) => `fold(${row}.code)`,
      (row) => `${row}.code`,
    ),
    name: text((row) => `${row}.folded`),
    identifier: ({ scheme, ...value }, row, query) => {
      const conditions = [
        ...matches(() => 'i.scheme', 'text')({ equals: scheme }, 'i', query),
        ...matches(() => 'i.value', 'text')(value, 'i', query),
      ];
      return [`exists (select from identifier i where ${[`i.unit_id = ${row}.unit_id`, query.holds('i'), ...conditions].join(' and ')})`];
    },
    parent: matches((row) => `${row}.parent_id`, 'uuid'),
    ancestor: (operators, row, query) => descendantsOf(operators, row, query),
    openedOn: dates(openedOn),
    closedOn: dates(closedOn),
    hasVacancy: needing(
      'person:read',
      'within',
      flag((row, query, day) => `(${hasVacant(row, query, day)})`),
    ),
    vacantPosition: needing('person:read', 'within', (operators, row, query) => [
      hasVacant(row, query, query.day, matches((v) => `${v}.code`, 'text')(operators, 'v', query)),
    ]),
    term: needing('person:read', 'within', (operators, row, query) => {
      const conditions = [query.holds('a'), ...matches(() => 'a.term_id', 'uuid')(operators, 'a', query)];
      return [`${row}.unit_id = any(array(select a.unit_id from appointment_version a where ${conditions.join(' and ')}))`];
    }),
    isLed: flag((row, query, day) => {
      const conditions = [`c.covered_id = ${row}.unit_id`, query.holds('c', day), ...rightsOf(coverages, 'c', query)];
      return `exists (select from coverage c where ${conditions.join(' and ')})`;
    }),
  },
  fields: {
    id: 'unit_id',
    code: 'code',
    name: 'name',
    address: 'address',
    phone: 'phone',
    email: 'email',
    openedOn: value(openedOn),
    closedOn: value(closedOn),
    validFrom: 'valid_from',
    validUntil: value(validUntil),
    version: value((row) => `(select u.version from unit u where u.id = ${row}.unit_id)`),
    kind: one(() => unitKinds, { kind: 'code' }, { keyOnly: { code: 'kind' } }),
    parent: one(() => units, { parent_id: 'unit_id' }),
    ancestors: many(() => units, upwards),
    children: page(() => units, { unit_id: 'parent_id' }),
    descendants: page(() => units, downwards),
    coveredUnits: many(() => units, led('unit_id', 'covered_id')),
    ledBy: many(() => units, led('unit_id', 'leader_id')),
    coverages: many(
      () => coverages,
      (mine, theirs, query) => ({
        from: `coverage ${theirs}`,
        where: [`(${theirs}.leader_id = ${mine}.unit_id or ${theirs}.covered_id = ${mine}.unit_id)`, query.known(theirs)],
      }),
    ),
    appointments: page(() => appointments, { unit_id: 'unit_id' }, { owned: true }),
    identifiers: many(() => identifiers, { unit_id: 'unit_id' }, { owned: true }),
    vacancies: many(() => positions, vacantPositions, { needs: 'person:read' }),
    knownVacancies: many(() => positions, vacantPositions, { needs: 'person:read', isEmptyWithout: true }),
    history: many(() => unitVersions, recorded, { owned: true, needs: 'unit:read-history' }),
    knownHistory: many(() => unitVersions, recorded, { owned: true, needs: 'unit:read-history', isEmptyWithout: true }),
  },
});

/** All that was ever recorded of a unit, up to the asked instant of recorded time. */
export const unitVersions = source({
  type: 'UnitVersion',
  table: 'unit_version',
  key: 'id',
  keyType: 'uuid',
  dated: true,
  hasOwnDay: true,
  rights: { kind: 'subtree', column: 'within', permission: 'unit:read-history' },
  order: [by('valid_from', 'date'), by('recorded_from', 'timestamptz')],
  fields: {
    id: 'id',
    code: 'code',
    name: 'name',
    address: 'address',
    phone: 'phone',
    email: 'email',
    act: 'act',
    note: 'note',
    decisionNumber: 'decision_number',
    validFrom: 'valid_from',
    validUntil: value(validUntil),
    statedAt: instant('stated_at'),
    recordedFrom: instant('recorded_from'),
    recordedUntil: value(replacedAt),
    kind: one(() => unitKinds, { kind: 'code' }, { keyOnly: { code: 'kind' } }),
    parent: one(() => units, { parent_id: 'unit_id' }),
  },
});
