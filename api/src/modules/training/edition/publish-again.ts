import type { Context } from '../../../shared/context.js';
import { Contents } from '../course/contents.js';
import type { CourseEdition } from '../course/course-edition.entity.js';
import type { LessonEdition } from '../lesson/lesson-edition.entity.js';
import type { EditionRow, Of } from './edition-row.js';
import { type Changed, makePublished, type Published } from './review.js';
import { editionEntities, repeated } from './writing.js';

/**
 * Gives readers again what a former edition says, the materials in their versions with it. It is a new edition: since when until when the
 * former one was published stays true. Of its course or lesson nothing may be published at that moment, nor be the latest if it is to be that.
 */
export async function publishAgain(
  ctx: Pick<Context, 'em' | 'signedIn'>,
  of: Of,
  editionId: string,
  as: Pick<EditionRow, 'number' | 'version' | 'isLatest'>,
): Promise<Changed[]> {
  const { em } = ctx;
  const former = (await em.findOneOrFail(editionEntities[of] as never, editionId as never)) as CourseEdition | LessonEdition;
  const again = await repeated(ctx, of, former, as);
  if (of === 'course') await Contents.copy(em, editionId, again.id);
  Object.assign(again, { pins: former.pins, submittedBy: former.submittedBy, submittedAt: former.submittedAt });
  Object.assign(again, { decidedBy: former.decidedBy, decidedAt: former.decidedAt });
  await em.flush();
  return makePublished(ctx, of, [again.id]);
}

/** Publishes what was withdrawn of some courses or lessons and not written on since: it was approved, and says the same. */
export async function publishWithdrawn(ctx: Pick<Context, 'em' | 'signedIn'>, of: Of, ids: readonly string[]): Promise<Published[]> {
  const { em } = ctx;
  const withdrawn = await em.execute<{ id: string; edition: string; number: number; version: number }[]>(
    `select e.${of}_id as id, e.id as edition, e.number, e.version from ${of}_edition e
      where e.${of}_id = any(?::uuid[]) and e.is_latest and e.state = 'RETIRED' order by e.${of}_id for update of e`,
    [`{${ids.join()}}`],
  );
  const published: Published[] = [];
  for (const { edition, number, version } of withdrawn) {
    await em.execute(`update ${of}_edition set is_latest = false where id = ?`, [edition]);
    for (const one of await publishAgain(ctx, of, edition, { number: number + 1, version, isLatest: true }))
      published.push({ ...one, of, edition: await editionOf(ctx, of, one.id), former: null });
  }
  return published;
}

async function editionOf({ em }: Pick<Context, 'em'>, of: Of, id: string): Promise<string> {
  const [row] = await em.execute<{ edition: string }[]>(`select id as edition from ${of}_edition where ${of}_id = ? and is_published`, [
    id,
  ]);
  return row?.edition ?? '';
}
