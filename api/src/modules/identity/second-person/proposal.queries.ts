import { flag, matches } from '../../../reading/filter.js';
import { isUuid } from '../../../reading/keyset.js';
import { by, type FilterField, instant, source, value } from '../../../reading/source.js';
import { approvable } from '../../../shared/permissions.js';
import { nodeSources } from '../../search/index.js';

const nameOf = (column: string) => value((row) => `(select a.name from account a where a.id = ${row}.${column})`);

/** Its events, those about an account with whose it is: who decides has to know whom it is for. */
const withWhoseAccount = (row: string): string =>
  `(select coalesce(jsonb_agg(c.event || coalesce((select jsonb_build_object('subjectName', concat(a.name, ' (', a.login, ')')) from account a
      where c.event ->> 'subjectType' = 'Account' and a.id::text = c.event ->> 'subjectId'), '{}') order by c.place), '[]')
      from jsonb_array_elements(${row}.changes) with ordinality c (event, place))`;

/** By the units that it is over. Of what is done to a person only those count where one may see who holds posts: the others would tell of one there. */
const overUnits: FilterField = ({ equals, in: among, isNull }, row, query) => {
  const seen = query.alias();
  const inScope = query.inScope(`${seen}.within`, 'person:read');
  const where = `${seen}.unit_id = any(${row}.unit_ids) and ${seen}.recorded_until = 'infinity' and ${inScope}`;
  const units = inScope
    ? `(case when ${row}.is_any then array(select ${seen}.unit_id from unit_version ${seen} where ${where}) else ${row}.unit_ids end)`
    : `${row}.unit_ids`;
  const given: string[][] = [...(equals == null ? [] : [[equals]]), ...(among == null ? [] : [among])];
  return [
    ...given.map((ids) => `${units} && ${query.value(ids.filter(isUuid), 'uuid[]')}`),
    ...(isNull == null ? [] : [`${units} ${isNull ? '=' : '<>'} '{}'`]),
  ];
};

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
    unit: overUnits,
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
