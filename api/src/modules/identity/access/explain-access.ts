import { isUuid } from '../../../reading/keyset.js';
import { forbidden } from '../../../reading/refused-right.js';
import type { Context } from '../../../shared/context.js';
import { implied, isPermission, type Permission, permissions } from '../../../shared/permissions.js';
import { nodeSources } from '../../search/index.js';
import { mayDo } from '../may-do.js';
import type { AccessExplanation, AccessGround } from './access-explanation.type.js';

interface Row extends AccessGround {
  reachesIt: boolean;
  holdsToday: boolean;
}

/**
 * Why an account may do something over a unit (null: over the whole platform) today, or what is missing. For the account itself, for who
 * keeps accounts, for who gives roles over that unit, and for who reads the trail of all or of that unit. Errors: FORBIDDEN, UNAUTHENTICATED.
 */
export async function explainAccess(ctx: Context, account: string, permission: string, unit: string | null): Promise<AccessExplanation> {
  const { em, signedIn, viewer } = ctx;
  // what is its maker's own is not an access token's
  const isOwn = signedIn?.sessionId != null && signedIn.accountId === account;
  const knowsAll = isOwn || (await mayDo(ctx, 'account:manage', {})) || (await mayDo(ctx, 'audit:read', {}));
  const here = unit ? { units: [unit] } : {};
  if (!knowsAll && !(await mayDo(ctx, 'grant:give', here)) && !(await mayDo(ctx, 'audit:read', here)))
    throw forbidden(viewer, 'grant:give');
  if (!isPermission(permission) || !isUuid(account) || (unit !== null && !isUuid(unit)))
    return { isAllowed: false, validUntil: null, grounds: [], elsewhere: [], rolesThatWould: [] };
  const asked = [permission, ...permissionsThatImply(permission)];
  const given = `{${asked.join()}}`;
  const found = await em.execute<Row[]>(explanation, [unit, unit, permissions[permission] === 'PLATFORM', account, given]);
  const rows = await withNamesSeen(found, ctx);
  const roles = await em.execute<{ code: string }[]>('select code from role where permissions && ?::text[] order by rank, code', [given]);
  const grounds = rows.filter(({ reachesIt, holdsToday }) => reachesIt && holdsToday);
  return {
    isAllowed: grounds.length > 0,
    validUntil: grounds.some(({ validUntil }) => validUntil === null)
      ? null
      : (grounds
          .map(({ validUntil }) => validUntil)
          .sort()
          .at(-1) ?? null),
    grounds,
    // who gives roles or reads the trail here knows what reaches here, and not what somebody has over other units
    elsewhere: rows.filter((row) => !grounds.includes(row) && (knowsAll || row.reachesIt)),
    rolesThatWould: roles.map(({ code }) => code),
  };
}

/** The rights, without the names of units that one may not see. */
async function withNamesSeen(rows: readonly Row[], { read }: Context): Promise<Row[]> {
  const units = nodeSources().find(({ type }) => type === 'Unit');
  const ids = rows.flatMap(({ unitId }) => unitId ?? []);
  const seen = units ? await read.seen(units, ids) : new Set();
  return rows.map((row) => ({ ...row, unitName: row.unitId !== null && seen.has(row.unitId) ? row.unitName : null }));
}

/** The permissions with which another comes. */
function permissionsThatImply(permission: Permission): Permission[] {
  return (Object.keys(implied) as Permission[]).filter((one) => implied[one]?.includes(permission));
}

const explanation = /* sql */ `
  with asked as (select ?::uuid as unit),
  mine as (
    select x.*, r.label_vi, r.label_en,
        case when (select unit from asked) is null then x.unit_id is null
             when ?::uuid is not null and ? then x.unit_id is null
             else reaches(x.unit_id, x.with_led, (select unit from asked)) end as reaches_it
      from access x join role r on r.code = x.role
     where x.account_id = ? and r.permissions && ?::text[])
  select m.id, m.origin, m.role, json_build_object('vi', m.label_vi, 'en', m.label_en) as "roleLabel",
      (select json_build_object('vi', p.label_vi, 'en', p.label_en) from appointment_version v join position p on p.code = v.position
        where v.appointment_id = m.appointment_id and v.recorded_until = 'infinity' limit 1) as "positionLabel",
      m.unit_id as "unitId",
      (select v.name from unit_version v where v.unit_id = m.unit_id and v.recorded_until = 'infinity'
        order by v.valid_from <= vietnam_today() and vietnam_today() < v.valid_until desc, v.valid_from desc limit 1) as "unitName",
      m.reaches_it and m.unit_id is not null and not reaches(m.unit_id, false, (select unit from asked)) as "isThroughLeading",
      m.valid_from::text as "validFrom", nullif(m.valid_until, 'infinity')::text as "validUntil",
      (select a.name from account a where a.id = m.given_by) as "giverName",
      m.reaches_it as "reachesIt", m.valid_from <= vietnam_today() and vietnam_today() < m.valid_until as "holdsToday"
    from mine m order by m.valid_from, m.id`;
