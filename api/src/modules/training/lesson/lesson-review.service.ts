import type { Context } from '../../../shared/context.js';
import type { Done } from '../../../shared/graphql/payload.js';
import { InputReader } from '../../../shared/input-reader.js';
import { Reasons, refuse } from '../../../shared/refusal.js';
import { texts } from '../../../shared/text-rules.js';
import { UserErrorCode } from '../../../shared/user-error-code.js';
import { CommentService } from '../comment/comment.service.js';
import { refuseUnfitMaterials } from '../edition/known-materials.js';
import { recordChanged, recordStep } from '../edition/recorded-steps.js';
import { type Published, publish, refuseOwn, type steps, take } from '../edition/review.js';
import { lockLatest, lockToWrite } from '../edition/writing.js';
import type { LessonStepInput, ReturnLessonInput } from './lesson-review.input.js';
import { isShown } from './shown-lessons.js';

/** Leads one lesson from the draft to the readers of the published courses that show it; the courses themselves stay as they are. */
export class LessonReviewService {
  constructor(private readonly ctx: Context) {}

  /** Hands its draft in. */
  async submit({ id, version }: LessonStepInput): Promise<Done> {
    const lesson = await lockToWrite(this.ctx, 'lesson', id, version);
    const reasons = Reasons.none();
    if (lesson.text.trim() === '') reasons.add('id', UserErrorCode.REQUIRED, 'lesson.empty');
    await refuseUnfitMaterials(this.ctx, reasons, 'lesson', [id]);
    reasons.settle();
    return this.step('submit', id);
  }

  /** Takes back what was handed in, to be written on. */
  async withdraw({ id, version }: LessonStepInput): Promise<Done> {
    await lockToWrite(this.ctx, 'lesson', id, version);
    return this.step('withdraw', id);
  }

  /** Approves what was handed in. Nobody approves what they handed in, or wrote a part of, themselves. */
  async approve({ id, version }: LessonStepInput): Promise<Done> {
    const lesson = await lockLatest(this.ctx, 'lesson', id, version);
    if (lesson.state === 'IN_REVIEW') refuseOwn(this.ctx, [lesson]);
    return this.step('approve', id);
  }

  /** Returns what was handed in to its writers, with the reason. */
  async return({ id, version, reason }: ReturnLessonInput): Promise<Done> {
    const reader = new InputReader();
    const why = reader.text('reason', reason, texts.note);
    reader.reasons.settle();
    const lesson = await lockLatest(this.ctx, 'lesson', id, version);
    const done = await this.step('return', id, why);
    new CommentService(this.ctx).keepReason('lesson', id, lesson, why);
    return done;
  }

  /** Publishes what was approved. */
  async publish({ id, version }: LessonStepInput): Promise<Done> {
    const published = await this.publishAmong({ id, version });
    if (published.length === 0) refuse('id', UserErrorCode.NOTHING_TO_CHANGE, 'course.nothingToPublish');
    return { subjectId: id };
  }

  /** Publishes it as one of several; nothing where that was done already. */
  async publishAmong({ id, version }: { readonly id: string; readonly version: number | null }): Promise<readonly Published[]> {
    const lesson = await lockLatest(this.ctx, 'lesson', id, version);
    if (lesson.state === 'PUBLISHED') return [];
    if (lesson.state !== 'APPROVED') refuse('id', UserErrorCode.NOT_APPROVED, 'lesson.notApproved');
    const [shown] = await this.ctx.em.execute<object[]>(
      `select from lesson l where l.id = ? and ${isShown('l.id', 'l.unit_id', 'false')}`,
      [id],
    );
    if (!shown) refuse('id', UserErrorCode.NOT_APPROVED, 'lesson.notShown');
    await this.ctx.em.flush();
    const published = await publish(this.ctx, 'lesson', [id]);
    recordChanged(this.ctx, 'published', 'lesson', published);
    return published;
  }

  private async step(name: keyof typeof steps, id: string, note: string | null = null): Promise<Done> {
    const taken = await take(this.ctx, 'lesson', name, [id], note);
    if (taken.length === 0)
      refuse('id', UserErrorCode.NOTHING_TO_CHANGE, name === 'submit' ? 'course.nothingToSubmit' : 'course.nothingToApprove');
    await recordStep(this.ctx, name, 'lesson', taken, note);
    return { subjectId: id };
  }
}
