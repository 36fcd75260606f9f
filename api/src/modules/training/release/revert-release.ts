import type { Context } from '../../../shared/context.js';
import type { Of } from '../edition/edition-row.js';
import { publishAgain } from '../edition/publish-again.js';
import { retire } from '../edition/review.js';

interface Change {
  readonly subject: Of;
  readonly id: string;
  readonly former: string | null;
  readonly edition: string;
}

/**
 * Gives readers again what they had before a release: where an edition was published before, a new one that says the same; elsewhere nothing.
 * What was published again since is left as it is.
 */
export async function revertRelease(ctx: Context, releaseId: string): Promise<void> {
  const changes = await ctx.em.execute<Change[]>(
    `select subject, subject_id as id, former_id as former, edition_id as edition from release_change where release_id = ? order by subject, subject_id`,
    [releaseId],
  );
  for (const change of changes) await revert(ctx, change);
}

async function revert(ctx: Context, { subject, id, former, edition }: Change): Promise<void> {
  const { em } = ctx;
  const [present] = await em.execute<{ isLatest: boolean; version: number; last: number }[]>(
    `select e.is_latest as "isLatest", e.version, (select max(number) from ${subject}_edition where ${subject}_id = e.${subject}_id) as last
       from ${subject}_edition e where e.id = ? and e.is_published for update`,
    [edition],
  );
  if (!present) return;
  await retire(ctx, subject, [id]);
  if (former === null) return;
  const { isLatest, version, last } = present;
  // what is being written goes on; else what is published is the latest
  if (isLatest) await em.execute(`update ${subject}_edition set is_latest = false where id = ?`, [edition]);
  await publishAgain(ctx, subject, former, { number: last + 1, version, isLatest });
}
