import { literal } from '../../reading/query.js';
import { by, type Expression, instant, source, value } from '../../reading/source.js';
import { nodeSources } from '../search/index.js';

// of who comes in and may do what, and of who writes what, the trail tells those who look into it
const aside = [
  ...['Course', 'Lesson', 'Topic', 'Release', 'Comment'],
  ...['Account', 'Role', 'AccessToken', 'PostRule', 'PublicAccess', 'Proposal', 'SecondPersonRule', 'EventChain', 'Retention'],
];

/** Events of the organisation and its words. */
const ofOrganization = (row: string): string => `${row}.subject_type not in (${aside.map((type) => literal(type)).join(', ')})`;

const subjectType: Expression = (row) => `${row}.subject_type`;
const subjectId: Expression = (row) => `${row}.subject_id::uuid`;

/** What was done, latest first: of the events of one request one stands for all. Names no person and no value of a field; its object brings its own rights. */
export const changes = source({
  type: 'Change',
  table: 'event',
  key: 'id',
  keyType: 'int',
  dated: false,
  rights: { kind: 'subject', sources: nodeSources, type: subjectType, id: (row) => `${row}.subject_id`, permission: 'audit:read' },
  order: [{ ...by('at', 'timestamptz'), descending: true }],
  fields: {
    id: value((row) => `${row}.id::text`),
    doneAt: instant('at'),
    name: 'name',
    count: value(
      (row) =>
        `(select greatest(count(*), 1) from event s where s.request_id = ${row}.request_id and s.name <> 'person.created' and ${ofOrganization('s')})::int`,
    ),
    node: {
      kind: 'any',
      sources: nodeSources,
      type: subjectType,
      id: subjectId,
    },
    note: 'note',
    decisionNumber: 'decision_number',
  },
});

/** The event that stands for a request: its first, but somebody added by the way never for the appointment. Answered by the first row of an index. */
const standing = (request: string) =>
  `(select f.id from event f where f.request_id = ${request} and ${ofOrganization('f')} order by f.name = 'person.created', f.id limit 1)`;

/** Only the event that stands for its request, and of what was done to the organisation alone. */
export const oneOfRequest = (_mine: string, row: string) => ({
  where: [ofOrganization(row), `${row}.id = coalesce(${standing(`${row}.request_id`)}, ${row}.id)`],
});
