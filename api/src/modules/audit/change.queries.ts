import { literal, type Query } from '../../reading/query.js';
import { rightsOf } from '../../reading/rights.js';
import { by, type Expression, instant, type Relation, type Source, source, value } from '../../reading/source.js';
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

/** What was done, latest first: of the events of one request one stands for all that the viewer may see. Names no person and no value of a field; its object brings its own rights. */
export const changes: Source = source({
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
      (row, query) =>
        `(select greatest(count(*), 1) from event s where s.request_id = ${row}.request_id and s.name <> 'person.created' and ${seen('s', query)})::int`,
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

/** Events of the organisation that the viewer may see. */
const seen = (row: string, query: Query): string => [ofOrganization(row), ...rightsOf(changes, row, query)].join(' and ');

/** Which event stands for a request: its first, but somebody added by the way never for the appointment. An index has them in this order. */
const order = (row: string) => `${row}.name = 'person.created', ${row}.id`;

/** Only the event that stands for its request among those that the viewer may see, and of what was done to the organisation alone. */
export const oneOfRequest: Relation = (_mine, row, query) => {
  const event = query.alias();
  const from = `${event}.id from event ${event} where ${seen(event, query)}`;
  // of a narrow scope all are found at once: else those of an import would pass over the others of it again and again
  if (query.viewer.scopeOf('audit:read').kind === 'narrow') {
    const request = `coalesce(${event}.request_id, ${event}.id::text)`;
    const standing = `select distinct on (${request}) ${from} order by ${request}, ${order(event)}`;
    return { where: [`${row}.id = any(array(${standing}))`] };
  }
  const standing = `select ${from} and ${event}.request_id = ${row}.request_id order by ${order(event)} limit 1`;
  return { where: [ofOrganization(row), `${row}.id = coalesce((${standing}), ${row}.id)`] };
};
