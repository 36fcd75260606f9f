import { isUuid } from '../../../reading/keyset.js';
import type { Context } from '../../../shared/context.js';
import type { Permission } from '../../../shared/permissions.js';
import type { Reasons } from '../../../shared/refusal.js';
import { UserErrorCode } from '../../../shared/user-error-code.js';
import { isShown } from '../lesson/shown-lessons.js';
import type { Of } from './edition-row.js';

/** An expression in SQL with the values of its parameters. */
export interface Condition {
  readonly sql: string;
  readonly values: readonly unknown[];
}

/** That a unit, a column in SQL, lies below one of some others or is one, as the tree stands today. */
export function isBelow(unit: string, units: readonly string[]): Condition {
  const sql = `exists (select from unit_version v where v.unit_id = ${unit} and v.recorded_until = 'infinity' and v.within && ?::uuid[])`;
  return { sql, values: [`{${units.filter(isUuid).join()}}`] };
}

/** That the viewer has a permission over a unit, a column in SQL. */
export function isReached({ viewer }: Pick<Context, 'viewer'>, permission: Permission, unit: string): Condition {
  const scope = viewer.scopeOf(permission);
  return scope.kind === 'everything' ? { sql: 'true', values: [] } : isBelow(unit, 'units' in scope ? scope.units : []);
}

/**
 * The title of a latest edition, a row in SQL, as the viewer may know it: of a draft only who may read drafts there, others as it is published;
 * empty where that is nothing.
 */
export function titleSeen(ctx: Pick<Context, 'viewer'>, of: Of, row: string): Condition {
  const reached = isReached(ctx, 'course:read-draft', `${row}.unit_id`);
  const shown = of === 'lesson' ? ` and ${isShown(`${row}.lesson_id`, `${row}.unit_id`, 'false')}` : '';
  const published = `select published.title from ${of}_edition published where published.${of}_id = ${row}.${of}_id and published.is_published${shown}`;
  return { sql: `case when ${reached.sql} then ${row}.title else coalesce((${published}), '') end`, values: reached.values };
}

/** Refuses a unit that there is not, today. */
export async function requireUnit({ em, today }: Pick<Context, 'em' | 'today'>, unitId: string, reasons: Reasons): Promise<void> {
  const there = isUuid(unitId)
    ? await em.execute<object[]>(
        `select from unit_version where unit_id = ? and recorded_until = 'infinity' and valid_from <= ?::date and ?::date < valid_until`,
        [unitId, today, today],
      )
    : [];
  if (there.length === 0) reasons.add('unitId', UserErrorCode.NOT_FOUND, 'unit.notFound');
}
