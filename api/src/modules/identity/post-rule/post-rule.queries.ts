import { by, type Field, one, source, value } from '../../../reading/source.js';
import { roles } from '../role/role.queries.js';

const labelOf = (table: 'position' | 'unit_kind', column: string): Field => {
  const label = (language: 'vi' | 'en') => value((row) => `(select l.label_${language} from ${table} l where l.code = ${row}.${column})`);
  return { kind: 'object', fields: { vi: label('vi'), en: label('en') } };
};

/** Those who hold such a post today. */
const holders = (row: string) => `appointment_version v join unit_version u on u.unit_id = v.unit_id
  where v.position = ${row}.position and u.kind = ${row}.kind
    and v.recorded_until = 'infinity' and v.valid_from <= vietnam_today() and vietnam_today() < v.valid_until
    and u.recorded_until = 'infinity' and u.valid_from <= vietnam_today() and vietnam_today() < u.valid_until`;
const rank = (row: string) => `(select r.rank from role r where r.code = ${row}.role)`;

/** Rules by which posts bring roles: known to who keeps accounts and to who reads the whole trail. */
export const postRules = source({
  type: 'PostRule',
  table: 'post_rule',
  key: 'id',
  keyType: 'uuid',
  dated: false,
  rights: { kind: 'platform', permission: 'account:manage', lookedIntoBy: 'audit:read' },
  order: [by(rank, 'int'), 'position', 'kind'],
  fields: {
    id: 'id',
    position: 'position',
    positionLabel: labelOf('position', 'position'),
    kind: 'kind',
    kindLabel: labelOf('unit_kind', 'kind'),
    includesLed: 'with_led',
    holders: value((row) => `(select count(distinct v.person_id)::int from ${holders(row)})`),
    holdersWithAccount: value(
      (row) =>
        `(select count(distinct v.person_id)::int from ${holders(row)} and exists (select from account a where a.person_id = v.person_id and a.ended_at is null))`,
    ),
    version: 'version',
    role: one(() => roles, { role: 'code' }, { keyOnly: { code: 'role' } }),
  },
});
