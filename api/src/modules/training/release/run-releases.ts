import { type Scope, viewerOf } from '../../../reading/viewer.js';
import type { Context } from '../../../shared/context.js';
import { Refusal } from '../../../shared/refusal.js';
import { recordEvent } from '../../audit/index.js';
import { CourseReviewService } from '../course/course-review.service.js';

interface Due {
  readonly id: string;
  readonly unitId: string;
  readonly name: string;
}

interface Planned {
  readonly id: string;
  readonly title: string;
  readonly version: number;
  readonly isAsApproved: boolean;
}

/** What was published, by what it is of. */
const publishedNow = `select 'course' as subject, e.course_id as id, e.id as edition from course_edition e
    where e.is_published and e.course_id in (select course_id from release_course where release_id = ?)
  union all select 'lesson', e.lesson_id, e.id from lesson_edition e where e.is_published and e.lesson_id in (
    select l.lesson_id from release_course c join course_lesson l on l.edition_id = c.edition_id where c.release_id = ?)`;

/** Why a release can't run. */
class NotReady extends Error {
  constructor(readonly why: { readonly reason: 'NOT_APPROVED' | 'LESSON_NOT_APPROVED'; readonly title: string }) {
    super(why.reason);
  }
}

/**
 * Publishes the next release whose hour has come, whole or not at all; a release of which something is no longer approved fails, and says why.
 * Several processes may ask: each release is run by one. Answers whether there was one.
 */
export async function runNextRelease(ctx: Context): Promise<boolean> {
  const { em } = ctx;
  const [due] = await em.execute<Due[]>(
    `select id, unit_id as "unitId", name from release where state = 'PLANNED' and at <= now() order by at, id limit 1 for update skip locked`,
  );
  if (!due) return false;
  const why = await em
    .transactional(async (inner) => publishAll({ ...ctx, em: inner as Context['em'] }, due))
    .then(
      () => null,
      (error: unknown) => {
        if (error instanceof NotReady) return error.why;
        throw error;
      },
    );
  await em.execute(`update release set state = ?, done_at = now(), why = ?::jsonb, version = version + 1 where id = ?`, [
    ...[why ? 'FAILED' : 'DONE', why && JSON.stringify(why), due.id],
  ]);
  recordEvent(ctx, why ? 'release.failed' : 'release.done', {
    ...{ subject: { type: 'Release', id: due.id }, unitId: due.unitId, before: null, after: { name: due.name, ...why } },
  });
  return true;
}

async function publishAll(ctx: Context, { id, unitId }: Due): Promise<void> {
  const { em } = ctx;
  const scope: Scope = { kind: 'narrow', units: [unitId] };
  // lessons of others are not published by it, though they be approved: it reaches as far as who planned it did
  const reaching = { ...ctx, viewer: viewerOf({ 'course:publish': scope, 'course:read-draft': scope }, []) };
  const before = await em.execute<{ subject: string; id: string; edition: string }[]>(publishedNow, [id, id]);
  const courses = await em.execute<Planned[]>(
    `select e.course_id as id, e.title, e.version, e.id = c.edition_id and e.state = 'APPROVED' as "isAsApproved"
       from release_course c join course_edition e on e.course_id = c.course_id and e.is_latest where c.release_id = ? order by e.course_id`,
    [id],
  );
  for (const course of courses) {
    if (!course.isAsApproved) throw new NotReady({ reason: 'NOT_APPROVED', title: course.title });
    await new CourseReviewService(reaching).publish(course).catch((error: unknown) => {
      if (!(error instanceof Refusal)) throw error;
      throw new NotReady({ reason: 'LESSON_NOT_APPROVED', title: String(error.reasons[0]?.told.title ?? course.title) });
    });
    await em.flush();
  }
  const after = await em.execute<{ subject: string; id: string; edition: string }[]>(publishedNow, [id, id]);
  const former = (subject: string, of: string) => before.find((one) => one.subject === subject && one.id === of)?.edition ?? null;
  const changes = after
    .map((now) => ({ ...now, former: former(now.subject, now.id) }))
    .filter(({ edition, former: was }) => edition !== was);
  await em.execute(
    `insert into release_change (release_id, subject, subject_id, former_id, edition_id)
       select ?, c.subject, c.id, c.former, c.edition from json_to_recordset(?::json) c (subject text, id uuid, former uuid, edition uuid)`,
    [id, JSON.stringify(changes)],
  );
}
