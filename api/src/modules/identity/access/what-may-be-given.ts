import { literal, type Query } from '../../../reading/query.js';
import { type Permission, permissions } from '../../../shared/permissions.js';

const all = Object.keys(permissions) as Permission[];

/** That a given right of the list still holds or will, and can be ended by the viewer: who may give roles there and has all of it themselves. */
export function mayEnd(row: string, query: Query): string {
  return `(${row}.origin = 'GRANT' and ${row}.valid_until > vietnam_today() and ${hasAllOf(row, query)})`;
}

/** That the viewer may also let it last longer: until their own right ends, which must be later. */
export function mayExtend(row: string, query: Query): string {
  const own = query.alias();
  const outlasting = `select from access ${own} join role o on o.code = ${own}.role
    where ${query.isOwn(`${own}.account_id`)} and p = any(o.permissions) and ${own}.valid_from <= vietnam_today()
      and (${own}.valid_until > ${row}.valid_until) and (${own}.unit_id is null or ${row}.unit_id is not null and reaches(${own}.unit_id, ${own}.with_led, ${row}.unit_id))`;
  return `(${row}.valid_until <> 'infinity' and ${mayEnd(row, query)} and not exists (
    select from role r, unnest(r.permissions) p where r.code = ${row}.role and not exists (${outlasting})))`;
}

/** As `requireOwn` asks for it: each permission of the role over the unit, and over what is led from there where the right reaches that. */
function hasAllOf(row: string, query: Query): string {
  const everywhere = all.filter((permission) => query.viewer.scopeOf(permission).kind === 'everything');
  if (everywhere.length === all.length) return 'true';
  const led = `select c.covered_id from unit_version l join coverage c on c.leader_id = l.unit_id
    where ${row}.with_led and l.recorded_until = 'infinity' and l.within && array[${row}.unit_id]
      and c.recorded_until = 'infinity' and c.valid_until > vietnam_today()`;
  const asked = `select 'grant:give' as permission, ${row}.unit_id as unit
    union all select p, u.unit from role r, unnest(r.permissions) p, (select ${row}.unit_id as unit union ${led}) u where r.code = ${row}.role`;
  const isHeld = [
    ...everywhere.map((permission) => `a.permission = ${literal(permission)}`),
    ...all.flatMap((permission) => {
      if (!('units' in query.viewer.scopeOf(permission))) return [];
      const inScope = query.inScope('v.within', permission);
      const reached = `select from unit_version v where v.unit_id = a.unit and v.recorded_until = 'infinity' and ${inScope}`;
      return [`a.permission = ${literal(permission)} and exists (${reached})`];
    }),
  ];
  return `not exists (select from (${asked}) a where not (${isHeld.join(' or ') || 'false'}))`;
}
