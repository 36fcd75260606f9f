import { literal } from '../../../reading/query.js';
import { approvable, permissions } from '../../../shared/permissions.js';
import { isCurrent } from '../access/access.queries.js';

const ofPlatform = approvable.filter((permission) => permissions[permission] === 'PLATFORM');
const listed = (codes: readonly string[]) => `array[${codes.map((code) => literal(code)).join()}]`;

/**
 * For each permission whose acts can need a second person, in their order: how many accounts have it today, over anything at all or, where it
 * is of the whole platform, over that, and can come in.
 */
export const approversByPermission = /* sql */ `
  select p.permission, p.place, count(distinct a.id)::int as count
    from unnest(${listed(approvable)}) with ordinality p (permission, place)
    left join (role r join access x on x.role = r.code and ${isCurrent('x')})
      on p.permission = any(r.permissions) and (x.unit_id is null or p.permission <> all(${listed(ofPlatform)}))
    left join account a on a.id = x.account_id and a.ended_at is null
      and (a.password_hash is not null or exists (select from session s where s.account_id = a.id))
   group by p.permission, p.place`;
