import { type Scope, viewerOf } from '../../../reading/viewer.js';
import type { Context } from '../../../shared/context.js';
import { type Named, type Reason, Refusal } from '../../../shared/refusal.js';
import { recordEvent } from '../../audit/index.js';
import { mayDo, viewerOfAccount } from '../../identity/index.js';
import { CourseReviewService } from '../course/course-review.service.js';
import { refuseUnshown } from '../course/unshown-lessons.js';
import type { Published } from '../edition/review.js';
import type { WhyNot } from './release.entity.js';

interface Due {
  readonly id: string;
  readonly unitId: string;
  readonly name: string;
  readonly plannedBy: string | null;
}

interface Planned {
  readonly id: string;
  readonly title: string;
  readonly isAsApproved: boolean;
}

/** A release can't run: why, and the title of the course of it that is to blame, if one is. */
class NotReady extends Error {
  constructor(
    readonly why: WhyNot,
    readonly title: string | null = null,
  ) {
    super(why.reason);
  }
}

/**
 * Publishes the next release whose hour has come, whole or not at all; one of which something is no longer approved, or whose planner may not
 * publish it any more, fails, and says why. Several processes may ask: each release is run by one. Answers whether there was one.
 */
export async function runNextRelease(ctx: Context): Promise<boolean> {
  const { em } = ctx;
  const [due] = await em.execute<Due[]>(
    `select id, unit_id as "unitId", name, planned_by as "plannedBy" from release where state = 'PLANNED' and at <= now()
      order by at, id limit 1 for update skip locked`,
  );
  if (!due) return false;
  const failure = await em
    .transactional(async (inner) => publishAll({ ...ctx, em: inner as Context['em'] }, due))
    .then(
      () => null,
      (error: unknown) => {
        if (error instanceof NotReady) return error;
        throw error;
      },
    );
  await em.execute(`update release set state = ?, done_at = now(), why = ?::jsonb, version = version + 1 where id = ?`, [
    ...[failure ? 'FAILED' : 'DONE', failure && JSON.stringify(failure.why), due.id],
  ]);
  // the trail names the course alone: a lesson may be of another unit than who reads the trail of this one
  const after = { name: due.name, ...(failure && { reason: failure.why.reason, ...(failure.title && { title: failure.title }) }) };
  recordEvent(ctx, failure ? 'release.failed' : 'release.done', {
    ...{ subject: { type: 'Release', id: due.id }, unitId: due.unitId, before: null, after },
  });
  return true;
}

async function publishAll(ctx: Context, due: Due): Promise<void> {
  const { em } = ctx;
  const scope: Scope = { kind: 'narrow', units: [due.unitId] };
  // lessons of others are not published by it, though they be approved: it reaches as far as who planned it did
  const reaching = { ...ctx, viewer: viewerOf({ 'course:publish': scope, 'course:read-draft': scope }, []) };
  // nobody writes on them or takes a step with them from here on
  await em.execute('select from course where id in (select course_id from release_course where release_id = ?) order by id for update', [
    due.id,
  ]);
  const courses = await em.execute<Planned[]>(
    `select e.course_id as id, e.title, e.id = c.edition_id and e.state = 'APPROVED' as "isAsApproved"
       from release_course c join course_edition e on e.course_id = c.course_id and e.is_latest where c.release_id = ? order by e.course_id`,
    [due.id],
  );
  await requirePlanner(ctx, due, courses);
  const published: Published[] = [];
  for (const course of courses) {
    if (!course.isAsApproved) throw new NotReady({ reason: 'NOT_APPROVED', subject: 'course', id: course.id }, course.title);
    published.push(...(await unlessRefused(course, new CourseReviewService(reaching).publishAmong({ id: course.id, version: null }))));
    await em.flush();
  }
  for (const course of courses) await unlessRefused(course, refuseUnshown(reaching, [course.id]));
  await em.execute(
    `insert into release_change (release_id, subject, subject_id, former_id, edition_id)
       select ?, c.of, c.id, c.former, c.edition from json_to_recordset(?::json) c ("of" text, id uuid, former uuid, edition uuid)`,
    [due.id, JSON.stringify(published)],
  );
}

/** Who planned it must be there still, and may publish all of it today. What the platform itself planned is nobody's to answer for. */
async function requirePlanner(ctx: Context, { id, plannedBy }: Due, courses: readonly Planned[]): Promise<void> {
  if (plannedBy === null) return;
  const viewer = await viewerOfAccount(ctx, plannedBy);
  const targets = [{ release: id }, ...courses.map((course) => ({ course: course.id }))];
  for (const target of targets)
    if (!viewer || !(await mayDo({ viewer, em: ctx.em }, 'course:publish', target))) throw new NotReady({ reason: 'PLANNER_MAY_NOT' });
}

async function unlessRefused<T>({ id, title }: Planned, published: Promise<T>): Promise<T> {
  return published.catch((error: unknown) => {
    if (!(error instanceof Refusal)) throw error;
    const lesson = reasonsOfLessons[error.reasons[0]?.message as keyof typeof reasonsOfLessons];
    const about = error.reasons.flatMap(namedIn)[0];
    const why: WhyNot =
      lesson && about ? { reason: lesson, subject: 'lesson', id: about.id } : { reason: 'NOT_APPROVED', subject: 'course', id };
    throw new NotReady(why, title);
  });
}

const reasonsOfLessons = {
  'course.lessonNotApproved': 'LESSON_NOT_APPROVED',
  'course.lessonsNotShown': 'LESSON_NOT_SHOWN',
} as const;

const namedIn = ({ told }: Reason): Named[] => Object.values(told).flatMap((value) => (typeof value === 'object' ? [value].flat() : []));
