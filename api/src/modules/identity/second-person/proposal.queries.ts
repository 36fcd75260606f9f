import { flag, matches } from '../../../reading/filter.js';
import { by, instant, source, value } from '../../../reading/source.js';
import { approvable } from '../../../shared/permissions.js';
import { nodeSources } from '../../search/index.js';

const nameOf = (column: string) => value((row) => `(select a.name from account a where a.id = ${row}.${column})`);

/** Its events, those about an account with whose it is: who decides has to know whom it is for. */
const withWhoseAccount = (row: string): string =>
  `(select coalesce(jsonb_agg(c.event || coalesce((select jsonb_build_object('subjectName', concat(a.name, ' (', a.login, ')')) from account a
      where c.event ->> 'subjectType' = 'Account' and a.id::text = c.event ->> 'subjectId'), '{}') order by c.place), '[]')
      from jsonb_array_elements(${row}.changes) with ordinality c (event, place))`;

/** What was put up for a second person, latest first: known to who put it up, and to whoever may do it too. */
export const proposals = source({
  type: 'Proposal',
  table: 'proposal',
  key: 'id',
  keyType: 'uuid',
  dated: false,
  rights: { kind: 'permitted', own: 'proposed_by', permissions: approvable },
  order: [{ ...by('proposed_at', 'timestamptz'), descending: true }],
  filters: {
    state: matches((row) => `${row}.state`, 'text'),
    proposer: matches((row) => `${row}.proposed_by`, 'uuid'),
    isOwn: flag((row, query) => query.isOwn(`${row}.proposed_by`)),
  },
  fields: {
    id: 'id',
    operation: 'operation',
    permission: 'permission',
    state: 'state',
    unit: { kind: 'any', sources: nodeSources, type: () => `'Unit'`, id: (row) => `${row}.unit_ids[1]` },
    changes: value(withWhoseAccount),
    changeCount: 'change_count',
    note: 'note',
    proposerId: 'proposed_by',
    proposerName: nameOf('proposed_by'),
    proposedAt: instant('proposed_at'),
    deciderName: nameOf('decided_by'),
    decidedAt: instant('decided_at'),
    reason: 'reason',
    isOwn: value((row, query) => query.isOwn(`${row}.proposed_by`)),
    version: 'version',
  },
});
