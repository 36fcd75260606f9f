import { randomUUID } from 'node:crypto';
import type { EntityName, FilterQuery } from '@mikro-orm/core';
import type { Context } from '../../../shared/context.js';
import { Contents } from '../course/contents.js';
import { CourseEdition } from '../course/course-edition.entity.js';
import type { EditionRow } from '../edition/edition-row.js';
import { type Of, retire } from '../edition/review.js';
import { contentOf } from '../edition/writing.js';
import { LessonEdition } from '../lesson/lesson-edition.entity.js';

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
  for (const change of changes) {
    if (change.subject === 'course') await revert(ctx, CourseEdition, { courseId: change.id }, change);
    else await revert(ctx, LessonEdition, { lessonId: change.id }, change);
  }
}

async function revert<T extends EditionRow>(ctx: Context, entity: EntityName<T>, key: Partial<T>, change: Change): Promise<void> {
  const { em, signedIn } = ctx;
  const all = await em.find(entity, key as FilterQuery<T>, { orderBy: { number: 'desc' } as never });
  const present = all.find(({ id }) => id === change.edition);
  if (!present?.isPublished) return;
  const [now, account] = [new Date().toISOString(), signedIn?.accountId ?? null];
  await retire(ctx, change.subject, [change.id]);
  const former = all.find(({ id }) => id === change.former);
  if (!former) return;
  const { isLatest } = present;
  // what is being written goes on; else what is published is the latest
  if (isLatest) await em.execute(`update ${change.subject}_edition set is_latest = false where id = ?`, [present.id]);
  const again = em.create(entity, {
    ...former,
    ...contentOf(former),
    ...{ id: randomUUID(), number: (all[0]?.number ?? 0) + 1, version: present.version, state: 'PUBLISHED', isLatest, isPublished: true },
    ...{
      begunBy: account,
      begunAt: now,
      savedBy: account,
      savedAt: now,
      publishedBy: account,
      publishedFrom: now,
      publishedUntil: 'infinity',
    },
  } as never) as T;
  // a table of contents is written while its edition is a draft
  const published = { state: again.state, isPublished: true, publishedFrom: now, publishedUntil: 'infinity' };
  Object.assign(again, { state: 'DRAFT', isPublished: false, publishedFrom: null, publishedUntil: null });
  em.persist(again as object);
  await em.flush();
  if (change.subject === 'course') await Contents.copy(em, former.id, again.id);
  Object.assign(again, published);
  await em.flush();
}
