import type { Context } from '../../../shared/context.js';
import type { Done } from '../../../shared/graphql/payload.js';
import { InputReader } from '../../../shared/input-reader.js';
import { Reasons, refuse } from '../../../shared/refusal.js';
import { texts } from '../../../shared/text-rules.js';
import { UserErrorCode } from '../../../shared/user-error-code.js';
import { CommentService } from '../comment/comment.service.js';
import { refuseUnfitMaterials } from '../edition/known-materials.js';
import { publishWithdrawn } from '../edition/publish-again.js';
import { isReached, titleSeen } from '../edition/reach.js';
import { recordChanged, recordStep } from '../edition/recorded-steps.js';
import { type Published, publish, refuseOwn, retire, type steps, take } from '../edition/review.js';
import { latestOf, lockLatest, lockToWrite, refuseStale } from '../edition/writing.js';
import { isLed } from '../lesson/shown-lessons.js';
import type { CourseEdition } from './course-edition.entity.js';
import type { CourseStepInput, RetireCourseInput, ReturnCourseInput } from './course-review.input.js';
import { refuseUnshown } from './unshown-lessons.js';

/** A lesson of a course, as it stands. */
interface Standing {
  readonly id: string;
  /** As the viewer may know it. */
  readonly title: string;
  readonly state: string;
  readonly submittedBy: string | null;
  readonly writers: string[];
  readonly isPublished: boolean;
  readonly isEmpty: boolean;
  /** Whether it belongs to the course's unit or to one below. */
  readonly isLed: boolean;
  /** Whether the course leads it, and the viewer has the permission over its unit that the step needs. */
  readonly isMine: boolean;
}

/** Leads a course with its lessons from the draft to its readers. */
export class CourseReviewService {
  constructor(private readonly ctx: Context) {}

  /** Hands the drafts of a course and its lessons in. */
  async submit({ id, version }: CourseStepInput): Promise<Done> {
    const course = await lockToWrite(this.ctx, 'course', id, version);
    const lessons = await this.lessonsOf(course, 'course:write');
    const reasons = Reasons.none();
    if (lessons.length === 0) reasons.add('id', UserErrorCode.REQUIRED, 'course.noLessons');
    const empty = lessons.filter(({ isEmpty, isMine }) => isEmpty && isMine);
    if (empty.length > 0)
      reasons.add('id', UserErrorCode.REQUIRED, 'course.lessonsEmpty', { titles: empty.map(({ title }) => title).join('”, “') });
    const drafts = lessons.filter(({ isMine }) => isMine).map((lesson) => lesson.id);
    await refuseUnfitMaterials(this.ctx, reasons, 'course', [id]);
    await refuseUnfitMaterials(this.ctx, reasons, 'lesson', drafts);
    reasons.settle();
    await refuseUnshown(this.ctx, [id]);
    return this.step('submit', course, lessons, 'course.nothingToSubmit');
  }

  /** Takes back what was handed in, to be written on. */
  async withdraw({ id, version }: CourseStepInput): Promise<Done> {
    const course = await lockToWrite(this.ctx, 'course', id, version);
    return this.step('withdraw', course, await this.lessonsOf(course, 'course:write'), 'course.nothingToApprove');
  }

  /** Approves what was handed in. Nobody approves what they handed in, or wrote a part of, themselves. */
  async approve({ id, version }: CourseStepInput): Promise<Done> {
    const course = await this.lock(id, version);
    const lessons = await this.lessonsLookedAt(course, 'course:review', version);
    const waiting = [course, ...lessons.filter(({ isMine }) => isMine)].filter(({ state }) => state === 'IN_REVIEW');
    refuseOwn(this.ctx, waiting);
    return this.step('approve', course, lessons, 'course.nothingToApprove');
  }

  /** Returns what was handed in to its writers, with the reason. */
  async return({ id, version, reason }: ReturnCourseInput): Promise<Done> {
    const reader = new InputReader();
    const why = reader.text('reason', reason, texts.note);
    reader.reasons.settle();
    const course = await this.lock(id, version);
    const lessons = await this.lessonsLookedAt(course, 'course:review', version);
    const done = await this.step('return', course, lessons, 'course.nothingToApprove', why);
    new CommentService(this.ctx).keepReason('course', id, course, why);
    return done;
  }

  /** Publishes what was approved of a course and its lessons, all in one moment. */
  async publish(input: CourseStepInput): Promise<Done> {
    await this.publishAmong(input);
    await refuseUnshown(this.ctx, [input.id]);
    return { subjectId: input.id };
  }

  /** Publishes one of several courses, of which one may have lessons that another shows: whether all are shown is asked when all are published. */
  async publishAmong({ id, version }: { readonly id: string; readonly version: number | null }): Promise<readonly Published[]> {
    const course = await this.lock(id, version);
    const lessons = await this.lessonsLookedAt(course, 'course:publish', version);
    if (!['APPROVED', 'PUBLISHED', 'RETIRED'].includes(course.state)) refuse('id', UserErrorCode.NOT_APPROVED, 'course.notApproved');
    const mine = lessons.filter(({ isMine }) => isMine);
    const isReady = ({ isPublished, isLed: led, state, isMine }: Standing) =>
      !led || isPublished || (isMine && (state === 'APPROVED' || state === 'RETIRED'));
    const missing = lessons.find((lesson) => !isReady(lesson));
    if (missing)
      refuse('id', UserErrorCode.NOT_APPROVED, 'course.lessonNotApproved', {
        lesson: { type: 'Lesson', id: missing.id, name: missing.title },
      });
    await this.ctx.em.flush();
    const withdrawn = mine.filter(({ isPublished }) => !isPublished).map((lesson) => lesson.id);
    const published = [
      ...(await publish(
        this.ctx,
        'lesson',
        mine.map((lesson) => lesson.id),
      )),
      ...(await publishWithdrawn(this.ctx, 'lesson', withdrawn)),
    ];
    const own = [...(await publish(this.ctx, 'course', [id])), ...(await publishWithdrawn(this.ctx, 'course', [id]))];
    if (own.length + published.length === 0) refuse('id', UserErrorCode.NOTHING_TO_CHANGE, 'course.nothingToPublish');
    recordChanged(this.ctx, 'published', 'course', own);
    recordChanged(this.ctx, 'published', 'lesson', published);
    return [...own, ...published];
  }

  /** Withdraws a course from its readers; what is written of it stays. */
  async retire({ id, note: given }: RetireCourseInput): Promise<Done> {
    const reader = new InputReader();
    const note = reader.optionalText('note', given ?? null, texts.note);
    reader.reasons.settle();
    await this.lock(id, null);
    const retired = await retire(this.ctx, 'course', [id]);
    if (retired.length === 0) refuse('id', UserErrorCode.NOTHING_TO_CHANGE, 'course.notPublished');
    recordChanged(this.ctx, 'retired', 'course', retired, note);
    return { subjectId: id };
  }

  private lock(id: string, version: number | null): Promise<CourseEdition> {
    return lockLatest(this.ctx, 'course', id, version);
  }

  private async step(
    name: keyof typeof steps,
    { courseId }: CourseEdition,
    lessons: readonly Standing[],
    nothing: 'course.nothingToSubmit' | 'course.nothingToApprove',
    note: string | null = null,
  ): Promise<Done> {
    const own = await take(this.ctx, 'course', name, [courseId], note);
    const theirs = await take(
      this.ctx,
      'lesson',
      name,
      lessons.filter(({ isMine }) => isMine).map(({ id }) => id),
      note,
    );
    if (own.length + theirs.length === 0) refuse('id', UserErrorCode.NOTHING_TO_CHANGE, nothing);
    await recordStep(this.ctx, name, 'course', own, note);
    await recordStep(this.ctx, name, 'lesson', theirs, note);
    return { subjectId: courseId };
  }

  /** The lessons of an edition, which nobody else can write to or take a step with until this command ends. */
  private async lessonsOf(course: CourseEdition, permission: 'course:write' | 'course:review' | 'course:publish'): Promise<Standing[]> {
    const led = isLed('c.unit_id', 'e.unit_id');
    const mine = isReached(this.ctx, permission, 'e.unit_id');
    const title = titleSeen(this.ctx, 'lesson', 'e');
    // their identities, as who writes to one locks it: who waited for that must find the edition that is the latest then
    await this.ctx.em.execute(
      'select from lesson where id in (select lesson_id from course_lesson where edition_id = ?) order by id for update',
      [course.id],
    );
    return this.ctx.em.execute<Standing[]>(
      `select e.lesson_id as id, ${title.sql} as title, e.state, e.submitted_by as "submittedBy", to_json(e.writers) as writers, btrim(e.text) = '' as "isEmpty",
              exists (select from lesson_edition p where p.lesson_id = e.lesson_id and p.is_published) as "isPublished",
              ${led} as "isLed", ${led} and ${mine.sql} as "isMine"
         from course_edition c join course_lesson l on l.edition_id = c.id join lesson_edition e on e.lesson_id = l.lesson_id and e.is_latest
        where c.id = ?
        order by e.lesson_id`,
      [...title.values, ...mine.values, course.id],
    );
  }

  /** The same of one who looked at a version of the course: refused where a lesson was written on while this waited for it. */
  private async lessonsLookedAt(course: CourseEdition, permission: 'course:review' | 'course:publish', version: number | null) {
    const lessons = await this.lessonsOf(course, permission);
    if (version !== null && (await latestOf(this.ctx, 'course', course.courseId)) !== course.version) refuseStale(course.courseId);
    return lessons;
  }
}
