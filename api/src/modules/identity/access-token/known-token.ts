import { implied } from '../../../shared/permissions.js';
import { knownOfMe, outermost, reachedByMe } from '../known-viewer.js';

const impliedCases = Object.entries(implied).map(([permission, others]) => `when '${permission}' then '{${others.join()}}'::text[]`);

/**
 * What an access token's secret is good for: what it was made for, over its units, as far as its maker may do so today themselves. Nothing
 * where its maker's account has ended.
 */
export const knownByToken = /* sql */ `
  with me as (
    select null::uuid as session_id, 'infinity'::timestamptz as expires_at, null::timestamptz as used_at, has_second_factor(a.id) as is_two_factor, a.id as account_id, t.permissions, t.unit_id, t.with_led,
        json_build_object('id', t.id, 'key', k.id, 'addresses', t.allowed_addresses, 'perMinute', t.requests_per_minute) as token
      from access_token_key k join access_token t on t.id = k.token_id join account a on a.id = t.account_id
     where k.secret_hash = $1 and $2 < k.valid_until and t.revoked_at is null and a.ended_at is null),
  ${reachedByMe},
  makers as (
    select p as permission, bool_or(r.unit_id is null) as is_all, array_agg(distinct r.unit_id) filter (where r.unit_id is not null) as units
      from reached r join role on role.code = r.role, unnest(role.permissions) has, unnest(array[has] || case has ${impliedCases.join(' ')} else '{}' end) p
     group by p),
  named_for as (
    select unit_id from me where unit_id is not null
    union
    select c.covered_id from me
      join unit_version u on u.within && array[me.unit_id] and u.recorded_until = 'infinity' and u.valid_from <= $2 and $2 < u.valid_until
      join coverage c on c.leader_id = u.unit_id and c.recorded_until = 'infinity' and c.valid_from <= $2 and $2 < c.valid_until
     where me.with_led),
  asked as (${outermost('named_for')}),
  by_permission as (
    select m.permission, case
        when m.is_all and me.unit_id is null then null
        when m.is_all then array(select unit_id from asked)
        when me.unit_id is null then m.units
        -- of two subtrees that meet one lies within the other
        else array(
          select a.unit_id from asked a join unit_version v using (unit_id) where v.recorded_until = 'infinity' and v.within && m.units
          union
          select v.unit_id from unit_version v
           where v.unit_id = any(m.units) and v.recorded_until = 'infinity' and v.within && array(select unit_id from asked))
      end as units
      from makers m join me on m.permission = any(me.permissions)),
  ${knownOfMe}`;
