import type { Context } from '../../../shared/context.js';
import { refuse } from '../../../shared/refusal.js';
import { UserErrorCode } from '../../../shared/user-error-code.js';
import type { Of } from '../edition/edition-row.js';
import { publishAgain } from '../edition/publish-again.js';
import { isReached } from '../edition/reach.js';
import { recordChanged } from '../edition/recorded-steps.js';
import { retire } from '../edition/review.js';

interface Change {
  readonly subject: Of;
  readonly id: string;
  readonly former: string | null;
  readonly edition: string;
}

/**
 * Gives readers again what they had before a release: where an edition was published before, a new one that says the same; elsewhere nothing.
 * What was published again since is left as it is. Refused where the viewer may not publish some of it any more: a unit may have moved.
 */
export async function revertRelease(ctx: Context, releaseId: string): Promise<void> {
  const changes = await ctx.em.execute<Change[]>(
    `select subject, subject_id as id, former_id as former, edition_id as edition from release_change where release_id = ? order by subject, subject_id`,
    [releaseId],
  );
  if (!(await mayPublish(ctx, changes))) refuse('id', UserErrorCode.NOT_YOURS, 'release.notAllYours');
  for (const change of changes) await revert(ctx, change);
}

async function mayPublish(ctx: Context, changes: readonly Change[]): Promise<boolean> {
  const reached = isReached(ctx, 'course:publish', 's.unit_id');
  const [barred] = await ctx.em.execute<object[]>(
    `select from (select id, unit_id from course union all select id, unit_id from lesson) s where s.id = any(?::uuid[]) and not ${reached.sql} limit 1`,
    [`{${changes.map(({ id }) => id).join()}}`, ...reached.values],
  );
  return !barred;
}

async function revert(ctx: Context, { subject, id, former, edition }: Change): Promise<void> {
  const { em } = ctx;
  const [present] = await em.execute<{ isLatest: boolean; version: number; last: number }[]>(
    `select e.is_latest as "isLatest", e.version, (select max(number) from ${subject}_edition where ${subject}_id = e.${subject}_id) as last
       from ${subject}_edition e where e.id = ? and e.is_published for update`,
    [edition],
  );
  if (!present) return;
  const retired = await retire(ctx, subject, [id]);
  if (former === null) return recordChanged(ctx, 'retired', subject, retired);
  const { isLatest, version, last } = present;
  // what is being written goes on; else what is published is the latest
  if (isLatest) await em.execute(`update ${subject}_edition set is_latest = false where id = ?`, [edition]);
  recordChanged(ctx, 'published', subject, await publishAgain(ctx, subject, former, { number: last + 1, version, isLatest }));
}
