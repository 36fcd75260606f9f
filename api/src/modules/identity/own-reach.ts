import { forbidden } from '../../reading/rights.js';
import type { Context } from '../../shared/context.js';
import type { Permission } from '../../shared/permissions.js';
import { mayDo } from './may-do.js';

type Asking = Pick<Context, 'em' | 'viewer' | 'today'>;

/** Refuses who would give, take or hand on more than they have there themselves, or over what is led from there. */
export async function requireOwn(ctx: Asking, permissions: readonly Permission[], unitId: string | null, withLed: boolean): Promise<void> {
  const target = unitId ? { units: [unitId, ...(withLed ? await ledFrom(ctx, unitId) : [])] } : {};
  for (const permission of permissions) if (!(await mayDo(ctx, permission, target))) throw forbidden(ctx.viewer.isAnonymous, permission);
}

/** The units that a unit and those below it lead today or later. */
async function ledFrom({ em, today }: Asking, unitId: string): Promise<string[]> {
  const rows = await em.execute<{ id: string }[]>(
    `select distinct c.covered_id as id from unit_version v join coverage c on c.leader_id = v.unit_id
      where v.recorded_until = 'infinity' and v.within && array[?::uuid] and c.recorded_until = 'infinity' and c.valid_until > ?::date`,
    [unitId, today],
  );
  return rows.map(({ id }) => id);
}
