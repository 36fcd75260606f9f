import { isUuid } from '../../../reading/keyset.js';
import type { Context } from '../../../shared/context.js';
import { isReached } from '../edition/reach.js';

/** Of courses by identity those that the viewer may read: as they are published, or as they are being written. What else there is is nobody's. */
export async function knownCourses(ctx: Pick<Context, 'em' | 'viewer'>, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const reached = isReached(ctx, 'course:read-draft', 'c.unit_id');
  const rows = await ctx.em.execute<{ id: string }[]>(
    `select c.id::text from course c where c.id = any(?::uuid[]) and (${reached.sql} or exists (
       select from course_edition e where e.course_id = c.id and e.is_published and (e.is_public or not ${ctx.viewer.isAnonymous})))`,
    [`{${ids.filter(isUuid).join()}}`, ...reached.values],
  );
  return new Set(rows.map(({ id }) => id));
}
