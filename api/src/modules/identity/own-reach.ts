import { forbidden } from '../../reading/refused-right.js';
import type { Context } from '../../shared/context.js';
import type { Target } from '../../shared/graphql/needs.js';
import type { Permission } from '../../shared/permissions.js';
import { refuse } from '../../shared/refusal.js';
import { UserErrorCode } from '../../shared/user-error-code.js';
import { mayDo, permissionsSomewhere } from './may-do.js';

type Asking = Pick<Context, 'em' | 'viewer' | 'today'>;

/** Refuses who would give, take or hand on more than they have there themselves, or over what is led from there. */
export async function requireOwn(ctx: Asking, permissions: readonly Permission[], unitId: string | null, withLed: boolean): Promise<void> {
  const target = await targetOf(ctx, unitId, withLed);
  for (const permission of permissions) if (!(await mayDo(ctx, permission, target))) throw forbidden(ctx.viewer, permission);
}

/** The permissions that one has there oneself, of which `requireOwn` refuses none. */
export async function ownOver(ctx: Asking, unitId: string | null, withLed: boolean): Promise<Permission[]> {
  const target = await targetOf(ctx, unitId, withLed);
  const own: Permission[] = [];
  for (const permission of permissionsSomewhere(ctx)) if (await mayDo(ctx, permission, target)) own.push(permission);
  return own;
}

async function targetOf(ctx: Asking, unitId: string | null, withLed: boolean): Promise<Target> {
  return unitId ? { units: [unitId, ...(withLed ? await ledFrom(ctx, unitId) : [])] } : {};
}

interface Right {
  readonly permissions: Permission[];
  readonly unit_id: string | null;
  readonly with_led: boolean;
}

/**
 * Refuses who would lay hands on the account of somebody who may more than they, today or later: who makes a link or takes a second factor
 * away can come in as them. What has just been written counts.
 */
export async function requireAsMuch(ctx: Asking, accountId: string): Promise<void> {
  await ctx.em.flush();
  const rights = await ctx.em.execute<Right[]>(
    `select r.permissions, x.unit_id, x.with_led from access x join role r on r.code = x.role where x.account_id = ? and x.valid_until > ?::date`,
    [accountId, ctx.today],
  );
  for (const { permissions, unit_id, with_led } of rights) await requireOwn(ctx, permissions, unit_id, with_led);
}

/**
 * Refuses what was recorded of appointments in this unit of work where a post then brings somebody with an account rights that who appoints
 * does not have there; a right that only became shorter is none.
 */
export async function refusePostsBringingMore(ctx: Asking): Promise<void> {
  await ctx.em.flush();
  const rights = await ctx.em.execute<Right[]>(
    `select distinct r.permissions, x.unit_id, x.with_led from appointment_version v
       join access x on x.appointment_id = v.appointment_id and x.origin = 'POST' and x.valid_until > ?::date
       join role r on r.code = x.role
      where v.recorded_from >= now() and v.recorded_until = 'infinity' and not exists (
        select from appointment_version o where o.appointment_id = v.appointment_id and o.person_id = v.person_id and o.position = v.position
          and o.unit_id = v.unit_id and o.recorded_until >= now() and o.recorded_until < 'infinity'
          and o.valid_from <= v.valid_from and v.valid_until <= o.valid_until)`,
    [ctx.today],
  );
  for (const { permissions, unit_id, with_led } of rights)
    await requireOwn(ctx, permissions, unit_id, with_led).catch(() => refuse('personId', UserErrorCode.INVALID, 'identity.postBringsMore'));
}

/**
 * Refuses where a unit that was written in this unit of work is of another kind than it was, and posts in such a unit bring rights that who
 * changes it does not have there.
 */
export async function refuseKindsBringingMore(ctx: Asking): Promise<void> {
  await ctx.em.flush();
  const rights = await ctx.em.execute<Right[]>(
    `select distinct r.permissions, x.unit_id, x.with_led from unit_version v
       join access x on x.unit_id = v.unit_id and x.origin = 'POST' and x.valid_until > ?::date
       join role r on r.code = x.role
      where v.recorded_from >= now() and v.recorded_until = 'infinity' and v.valid_until > ?::date
        and exists (select from unit_version o where o.unit_id = v.unit_id and o.recorded_until >= now() and o.recorded_until < 'infinity')
        and not exists (
          select from unit_version o where o.unit_id = v.unit_id and o.kind = v.kind and o.recorded_until >= now() and o.recorded_until < 'infinity'
            and o.valid_from <= greatest(v.valid_from, ?::date) and v.valid_until <= o.valid_until)`,
    [ctx.today, ctx.today, ctx.today],
  );
  for (const { permissions, unit_id, with_led } of rights)
    await requireOwn(ctx, permissions, unit_id, with_led).catch(() => refuse('kind', UserErrorCode.INVALID, 'identity.postBringsMore'));
}

/** Refuses who gives themselves a post that brings them rights for longer than they have them. */
export async function refuseOwnPostOutlasting(ctx: Asking & Pick<Context, 'signedIn'>): Promise<void> {
  const account = ctx.signedIn?.accountId;
  if (!account) return;
  await ctx.em.flush();
  const [longer] = await ctx.em.execute<object[]>(
    `select from appointment_version v join access x on x.appointment_id = v.appointment_id and x.origin = 'POST' and x.account_id = ?
       join role r on r.code = x.role, unnest(r.permissions) p
      where v.recorded_from >= now() and v.recorded_until = 'infinity' and x.valid_until > ?::date and not exists (
        select from access h join role g on g.code = h.role where h.account_id = x.account_id and p = any(g.permissions)
          and h.appointment_id is distinct from x.appointment_id and h.valid_from <= vietnam_today() and h.valid_until >= x.valid_until
          and reaches(h.unit_id, h.with_led, x.unit_id)) limit 1`,
    [account, ctx.today],
  );
  if (longer) refuse('personId', UserErrorCode.INVALID, 'identity.postOutlasts');
}

/** The units that a unit and those below it lead today or later. */
export async function ledFrom({ em, today }: Asking, unitId: string): Promise<string[]> {
  const rows = await em.execute<{ id: string }[]>(
    `select distinct c.covered_id as id from unit_version v join coverage c on c.leader_id = v.unit_id
      where v.recorded_until = 'infinity' and v.within && array[?::uuid] and c.recorded_until = 'infinity' and c.valid_until > ?::date`,
    [unitId, today],
  );
  return rows.map(({ id }) => id);
}
