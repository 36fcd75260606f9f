import { daysOfInstant, matches, text } from '../../../reading/filter.js';
import { isUuid } from '../../../reading/keyset.js';
import { literal } from '../../../reading/query.js';
import { by, type Expression, type FilterField, instant, source, value } from '../../../reading/source.js';
import { contactFields } from '../../../shared/contact-fields.js';
import { nodeSources } from '../../search/index.js';

const nodeId: Expression = (row) => `${row}.subject_id::uuid`;
const subjectType: Expression = (row) => `${row}.subject_type`;
const ofActor =
  (column: string): Expression =>
  (row) =>
    `(select a.${column} from account a where a.id = ${row}.actor)`;

/** By the units above, the unit itself included, as the tree stands today. */
const withinUnits: FilterField = ({ equals, in: among, isNull }, row, query) => {
  const units = nodeSources().find(({ rights }) => rights.kind === 'subtree');
  if (units?.rights.kind !== 'subtree') throw new Error('no source of a tree is registered');
  const { table, key, rights } = units;
  const below = query.alias();
  const given: string[][] = [...(equals == null ? [] : [[equals]]), ...(among == null ? [] : [among])];
  return [
    ...given.map((ids) => {
      const roots = query.value(ids.filter(isUuid), 'uuid[]');
      return `${row}.unit_id = any(array(select ${below}.${key} from ${table} ${below} where ${below}.recorded_until = 'infinity' and ${below}.${rights.column} && ${roots}))`;
    }),
    ...(isNull == null ? [] : [`${row}.unit_id is ${isNull ? '' : 'not '}null`]),
  ];
};

/** By the name of the account that did it: found once, so that the index on the actors serves. */
const nameOfActor: FilterField = (operators, row, query) => {
  const account = query.alias();
  const conditions = text((one) => `fold(${one}.name)`)(operators, account, query);
  return [`${row}.actor = any(array(select ${account}.id from account ${account} where ${['true', ...conditions].join(' and ')}))`];
};

const hidden = contactFields.map((name) => literal(name)).join(', ');

/** What an event changed, without the contact of a person: that it changed is told, what it is and was is read from the person alone, which is logged. */
export const withoutContact = (row: string, column: 'before' | 'after'): string =>
  `case when ${row}.subject_type <> 'Person' then ${row}.${column} else (select jsonb_object_agg(f.key,
       case when f.key in (${hidden}) and f.value <> 'null' then '"…"' else f.value end) from jsonb_each(${row}.${column}) f) end`;

const ofSeal =
  (sql: string): Expression =>
  (row) =>
    `(select ${sql} from event_seal s where s.event_id = ${row}.id)`;

/** Of the approval with which it was done, in the same unit of work: its transaction began at the same instant for the same request. */
const ofApproval =
  (sql: string): Expression =>
  (row) =>
    `(select ${sql} from event p where p.name = 'proposal.approved' and p.request_id = ${row}.request_id and p.at = ${row}.at limit 1)`;
const proposer = `p.after ->> 'proposedBy'`;

/** What is of no unit itself and tells the one that it is over. */
const isOverUnit: Expression = (row) => `(${row}.subject_type = 'Proposal' or ${row}.name like 'grant.%')`;

/** What was done, latest first, each command and each row of an import for itself; seen by who may see the trail of what it is about. */
export const events = source({
  type: 'Event',
  table: 'event',
  key: 'id',
  keyType: 'int',
  dated: false,
  rights: {
    ...{ kind: 'subject', sources: nodeSources, type: subjectType, id: (row) => `${row}.subject_id`, permission: 'audit:read' },
    over: { isSo: isOverUnit, column: 'unit_id' },
  },
  order: [{ ...by('at', 'timestamptz'), descending: true }],
  filters: {
    at: daysOfInstant('at'),
    name: matches((row) => `${row}.name`, 'text'),
    subject: matches((row) => `${row}.subject_id`, 'text'),
    subjectType: matches((row) => `${row}.subject_type`, 'text'),
    unit: matches((row) => `${row}.unit_id`, 'uuid'),
    within: withinUnits,
    actor: matches((row) => `${row}.actor`, 'uuid'),
    actorName: nameOfActor,
    token: matches((row) => `${row}.token_id`, 'uuid'),
    request: matches((row) => `${row}.request_id`, 'text'),
  },
  fields: {
    id: value((row) => `${row}.id::text`),
    position: value(ofSeal('s.position')),
    seal: value(ofSeal(`encode(s.seal, 'hex')`)),
    doneAt: instant('at'),
    name: 'name',
    subjectType: 'subject_type',
    subjectId: 'subject_id',
    subjectName: value(
      (row) => `case ${row}.subject_type when 'Account' then (select a.name from account a where a.id::text = ${row}.subject_id)
        when 'Course' then (select c.title from course_edition c where c.course_id = (${row}.subject_id)::uuid and c.is_latest)
        when 'Lesson' then (select l.title from lesson_edition l where l.lesson_id = (${row}.subject_id)::uuid and l.is_latest)
        when 'Material' then (select m.title from material_version m where m.material_id = (${row}.subject_id)::uuid and m.is_latest)
        when 'File' then (select f.name from stored_file f where f.id = (${row}.subject_id)::uuid)
        when 'MaterialFolder' then (select f.name from material_folder f where f.id = (${row}.subject_id)::uuid)
        when 'Topic' then (select t.label_vi from topic t where t.code = ${row}.subject_id) end`,
    ),
    node: { kind: 'any', sources: nodeSources, type: subjectType, id: nodeId },
    unit: { kind: 'any', sources: nodeSources, type: () => `'Unit'`, id: (row) => `${row}.unit_id` },
    actorId: 'actor',
    actorName: value(ofActor('name')),
    actorPerson: { kind: 'any', sources: nodeSources, type: () => `'Person'`, id: ofActor('person_id') },
    proposalId: value(ofApproval('p.subject_id')),
    proposerId: value(ofApproval(proposer)),
    proposerName: value(ofApproval(`(select a.name from account a where a.id::text = ${proposer})`)),
    tokenId: 'token_id',
    address: 'address',
    device: 'device',
    requestId: 'request_id',
    permission: 'permission',
    before: value((row) => withoutContact(row, 'before')),
    after: value((row) => withoutContact(row, 'after')),
    isErased: value((row) => `${row}.salt is null`),
    note: 'note',
    decisionNumber: 'decision_number',
  },
});
