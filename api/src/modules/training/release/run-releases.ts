import { type Scope, viewerOf } from '../../../reading/viewer.js';
import type { Context } from '../../../shared/context.js';
import { recordEvent } from '../../audit/index.js';
import { mayDo, viewerOfAccount } from '../../identity/index.js';
import { CourseReviewService } from '../course/course-review.service.js';
import { refuseUnshown } from '../course/unshown-lessons.js';
import type { Of } from '../edition/edition-row.js';
import type { Published } from '../edition/review.js';
import { LessonReviewService } from '../lesson/lesson-review.service.js';
import { NotReady, unlessRefused } from './not-ready.js';

/** Does something as the platform itself, in a unit of work of its own. */
export type AsPlatform = <T>(work: (ctx: Context) => Promise<T>) => Promise<T>;

interface Due {
  readonly id: string;
  readonly unitId: string;
  readonly name: string;
  readonly plannedBy: string | null;
  readonly tries: number;
}

interface Planned {
  readonly id: string;
  readonly of: Of;
  readonly title: string;
  readonly isAsApproved: boolean;
}

/** So often a release is begun that ends by what nobody foresaw, with so long between. */
const [mostTries, between] = [3, `interval '1 minute'`];

/**
 * Publishes the next release whose hour has come, whole or not at all; one of which something is no longer approved, or whose planner may not
 * publish it any more, fails, and says why. One that ends by what nobody foresaw is told of, tried again a minute later while others go on,
 * and fails in the end. Several processes may ask: each release is run by one. Answers whether there was one.
 */
export async function runNextRelease(
  asPlatform: AsPlatform,
  onTrouble: (error: unknown, releaseId: string) => void = () => undefined,
): Promise<boolean> {
  const due = await asPlatform(begin);
  if (!due) return false;
  if (due.tries > mostTries) {
    await asPlatform((ctx) => end(ctx, due, new NotReady({ reason: 'UNEXPECTED' })));
    return true;
  }
  try {
    await asPlatform((ctx) => run(ctx, due));
  } catch (error) {
    onTrouble(error, due.id);
    if (due.tries === mostTries) await asPlatform((ctx) => end(ctx, due, new NotReady({ reason: 'UNEXPECTED' })));
  }
  return true;
}

/** Takes the next release and counts the try before it is made: not even a process that ends in the middle holds up the others. */
async function begin({ em }: Context): Promise<Due | null> {
  const [due] = await em.execute<Due[]>(
    `update release set tries = tries + 1, next_try_at = now() + ${between} where id = (
       select id from release where state = 'PLANNED' and coalesce(next_try_at, at) <= now() order by coalesce(next_try_at, at), id
        limit 1 for update skip locked)
     returning id, unit_id as "unitId", name, planned_by as "plannedBy", tries`,
  );
  return due ?? null;
}

async function run(ctx: Context, due: Due): Promise<void> {
  const failure = await ctx.em
    .transactional(async (inner) => publishAll({ ...ctx, em: inner as Context['em'] }, due))
    .then(
      () => null,
      (error: unknown) => {
        if (error instanceof NotReady) return error;
        throw error;
      },
    );
  await end(ctx, due, failure);
}

/** Says how it ended, unless it did or was called off meanwhile. */
async function end(ctx: Context, { id, unitId, name }: Due, failure: NotReady | null): Promise<void> {
  const ended = await ctx.em.execute<object[]>(
    `update release set state = ?, done_at = now(), why = ?::jsonb, version = version + 1 where id = ? and state = 'PLANNED' returning id`,
    [...[failure ? 'FAILED' : 'DONE', failure && JSON.stringify(failure.why), id]],
  );
  if (ended.length === 0) return;
  // the trail names the course alone: a lesson may be of another unit than who reads the trail of this one
  const after = { name, ...(failure && { reason: failure.why.reason, ...(failure.title && { title: failure.title }) }) };
  recordEvent(ctx, failure ? 'release.failed' : 'release.done', { subject: { type: 'Release', id }, unitId, before: null, after });
}

async function publishAll(ctx: Context, due: Due): Promise<void> {
  const { em } = ctx;
  const [waiting] = await em.execute<object[]>(`select from release where id = ? and state = 'PLANNED' for update`, [due.id]);
  if (!waiting) return;
  const scope: Scope = { kind: 'narrow', units: [due.unitId] };
  // lessons of others are not published by it, though they be approved: it reaches as far as who planned it did
  const reaching = { ...ctx, viewer: viewerOf({ 'course:publish': scope, 'course:read-draft': scope }, []) };
  const planned = [...(await plannedOf(ctx, 'course', due)), ...(await plannedOf(ctx, 'lesson', due))];
  await requirePlanner(ctx, due, planned);
  const published: Published[] = [];
  for (const one of planned) {
    const { of, id, title } = one;
    if (!one.isAsApproved) throw new NotReady({ reason: of === 'course' ? 'NOT_APPROVED' : 'LESSON_NOT_APPROVED', subject: of, id }, title);
    const service = of === 'course' ? new CourseReviewService(reaching) : new LessonReviewService(reaching);
    published.push(...(await unlessRefused(one, service.publishAmong({ id, version: null }))));
    await em.flush();
  }
  for (const one of planned) if (one.of === 'course') await unlessRefused(one, refuseUnshown(reaching, [one.id]));
  await em.execute(
    `insert into release_change (release_id, subject, subject_id, former_id, edition_id)
       select ?, c.of, c.id, c.former, c.edition from json_to_recordset(?::json) c ("of" text, id uuid, former uuid, edition uuid)`,
    [due.id, JSON.stringify(published)],
  );
}

/** What of courses or lessons it publishes: nobody writes on them or takes a step with them from here on. */
async function plannedOf({ em }: Context, of: Of, { id }: Due): Promise<Planned[]> {
  await em.execute(`select from ${of} where id in (select ${of}_id from release_${of} where release_id = ?) order by id for update`, [id]);
  // a lesson may have been published with a course meanwhile
  const states = of === 'course' ? `'APPROVED', 'RETIRED'` : `'APPROVED', 'PUBLISHED'`;
  return em.execute<Planned[]>(
    `select e.${of}_id as id, '${of}' as "of", e.title, e.id = r.edition_id and e.state in (${states}) as "isAsApproved"
       from release_${of} r join ${of}_edition e on e.${of}_id = r.${of}_id and e.is_latest where r.release_id = ? order by e.${of}_id`,
    [id],
  );
}

/** Who planned it must be there still, and may publish all of it today. What the platform itself planned is nobody's to answer for. */
async function requirePlanner(ctx: Context, { id, plannedBy }: Due, planned: readonly Planned[]): Promise<void> {
  if (plannedBy === null) return;
  const viewer = await viewerOfAccount(ctx, plannedBy);
  const targets = [{ release: id }, ...planned.map((one) => ({ [one.of]: one.id }))];
  for (const target of targets)
    if (!viewer || !(await mayDo({ viewer, em: ctx.em }, 'course:publish', target))) throw new NotReady({ reason: 'PLANNER_MAY_NOT' });
}
