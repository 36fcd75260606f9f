import { isUuid } from '../../../reading/keyset.js';
import { forbidden } from '../../../reading/refused-right.js';
import type { Context } from '../../../shared/context.js';
import { mayDo } from '../may-do.js';

/** How many units a role over a unit (null: everything) reaches today; for who may give one or make a token there. Errors: FORBIDDEN, UNAUTHENTICATED. */
export async function unitsReached(ctx: Context, unit: string | null, includesLed: boolean): Promise<number> {
  const target = unit === null ? {} : { units: [unit] };
  if (!(await mayDo(ctx, 'grant:give', target)) && !(await mayDo(ctx, 'token:create', target))) throw forbidden(ctx.viewer, 'grant:give');
  if (unit !== null && !isUuid(unit)) return 0;
  const [row] = await ctx.em.execute<{ count: number }[]>('select units_reached(?::uuid, ?) as count', [unit, includesLed]);
  return row?.count ?? 0;
}
