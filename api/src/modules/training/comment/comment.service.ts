import { randomUUID } from 'node:crypto';
import { isUuid } from '../../../reading/keyset.js';
import type { Context } from '../../../shared/context.js';
import type { Done } from '../../../shared/graphql/payload.js';
import { InputReader } from '../../../shared/input-reader.js';
import { lockReference } from '../../../shared/reference.js';
import { refuse } from '../../../shared/refusal.js';
import { texts } from '../../../shared/text-rules.js';
import { UserErrorCode } from '../../../shared/user-error-code.js';
import { recordEvent } from '../../audit/index.js';
import { mayDo } from '../../identity/index.js';
import type { EditionRow, Of } from '../edition/edition-row.js';
import { Comment, type Quote } from './comment.entity.js';
import type {
  CommentQuoteInput,
  CommentStepInput,
  CreateCommentInput,
  ReplyToCommentInput,
  ResolveCommentInput,
  UpdateCommentInput,
} from './comment.input.js';

const [longestQuote, longestAround, lastPosition] = [1_000, 200, 10_000_000];

type Latest = Pick<EditionRow, 'unitId' | 'number'> & { readonly title: string };

/** What writers and reviewers say to each other. The trail tells who spoke and when, not what was said: it is withdrawn for good. */
export class CommentService {
  constructor(private readonly ctx: Context) {}

  async create(input: CreateCommentInput): Promise<Done> {
    const { lessonId, courseId } = input;
    if ((lessonId == null) === (courseId == null)) refuse('lessonId', UserErrorCode.INVALID, 'comment.ofOne');
    const of: Of = lessonId == null ? 'course' : 'lesson';
    const id = lessonId ?? courseId ?? '';
    const latest = (await this.latestOf(of, id)) ?? refuse(`${of}Id`, UserErrorCode.NOT_FOUND, `${of}.notFound`);
    const reader = new InputReader();
    const text = reader.text('text', input.text, texts.note);
    const quote = input.quote ? readQuote(reader, input.quote) : null;
    reader.reasons.settle();
    return this.record('comment.created', this.write(of, id, latest, { text, quote }));
  }

  /** Keeps the reason with which something was returned among what was said of it. */
  keepReason(of: Of, id: string, edition: Pick<EditionRow, 'unitId' | 'number'>, text: string): void {
    this.write(of, id, edition, { text, isReturn: true });
  }

  async reply(input: ReplyToCommentInput): Promise<Done> {
    const reader = new InputReader();
    const text = reader.text('text', input.text, texts.note);
    reader.reasons.settle();
    const answered = await this.lock(input.id, null);
    const of = answered.lessonId ? 'lesson' : 'course';
    const id = answered.lessonId ?? answered.courseId ?? '';
    const latest = (await this.latestOf(of, id)) ?? { unitId: answered.unitId, number: answered.editionNumber };
    return this.record('comment.replied', this.write(of, id, latest, { text, replyTo: answered.replyTo ?? answered.id }));
  }

  async update(input: UpdateCommentInput): Promise<Done> {
    const reader = new InputReader();
    const text = reader.text('text', input.text, texts.note);
    reader.reasons.settle();
    const comment = await this.lockOwn(input);
    refuseReason(comment);
    if (comment.text === text) refuse('', UserErrorCode.NOTHING_TO_CHANGE, 'reference.nothingToChange');
    Object.assign(comment, { text, changedAt: now() });
    return this.record('comment.updated', comment);
  }

  async withdraw(input: CommentStepInput): Promise<Done> {
    const comment = await this.lockOwn(input);
    refuseReason(comment);
    Object.assign(comment, { text: null, withdrawnAt: now() });
    return this.record('comment.withdrawn', comment);
  }

  async resolve({ id, version, isResolved }: ResolveCommentInput): Promise<Done> {
    const comment = await this.lock(id, version);
    const isOwn = comment.writtenBy !== null && comment.writtenBy === this.accountId;
    if (!isOwn && !(await mayDo(this.ctx, 'course:write', { comment: id }))) refuse('id', UserErrorCode.NOT_YOURS, 'comment.notToSettle');
    if (comment.replyTo) refuse('id', UserErrorCode.INVALID, 'comment.isReply');
    if ((comment.resolvedAt !== null) === isResolved)
      refuse('isResolved', UserErrorCode.NOTHING_TO_CHANGE, isResolved ? 'comment.isResolved' : 'comment.isOpen');
    comment.version++;
    Object.assign(comment, isResolved ? { resolvedBy: this.accountId, resolvedAt: now() } : { resolvedBy: null, resolvedAt: null });
    return this.record(isResolved ? 'comment.resolved' : 'comment.reopened', comment);
  }

  private get accountId(): string | null {
    return this.ctx.signedIn?.accountId ?? null;
  }

  private async latestOf(of: Of, id: string): Promise<Latest | undefined> {
    if (!isUuid(id)) return undefined;
    const sql = `select unit_id as "unitId", number, title from ${of}_edition where ${of}_id = ? and is_latest`;
    const [latest] = await this.ctx.em.execute<Latest[]>(sql, [id]);
    return latest;
  }

  private write(of: Of, id: string, { unitId, number }: Pick<EditionRow, 'unitId' | 'number'>, said: Partial<Comment>): Comment {
    const { em } = this.ctx;
    const about = { courseId: of === 'course' ? id : null, lessonId: of === 'lesson' ? id : null };
    const unchanged = { changedAt: null, withdrawnAt: null, resolvedBy: null, resolvedAt: null, version: 1 };
    const plain = { replyTo: null, quote: null, isReturn: false, text: '' };
    const comment = em.create(Comment, {
      ...{ id: randomUUID(), unitId, editionNumber: number, writtenBy: this.accountId, writtenAt: now() },
      ...{ ...about, ...unchanged, ...plain, ...said },
    });
    em.persist(comment);
    return comment;
  }

  private async lock(id: string, version: number | null): Promise<Comment> {
    if (!isUuid(id)) refuse('id', UserErrorCode.NOT_FOUND, 'comment.notFound');
    return lockReference(this.ctx.em, Comment, { id }, version, 'comment.notFound');
  }

  private async lockOwn({ id, version }: CommentStepInput): Promise<Comment> {
    const comment = await this.lock(id, version);
    if (comment.writtenBy === null || comment.writtenBy !== this.accountId) refuse('id', UserErrorCode.NOT_YOURS, 'comment.notYours');
    if (comment.withdrawnAt) refuse('id', UserErrorCode.NOTHING_TO_CHANGE, 'comment.isWithdrawn');
    comment.version++;
    return comment;
  }

  private async record(name: `comment.${string}`, { id, unitId, courseId, lessonId, text }: Comment): Promise<Done> {
    const latest = await this.latestOf(lessonId ? 'lesson' : 'course', lessonId ?? courseId ?? '');
    const about = { ...(lessonId ? { lessonId } : { courseId }), title: latest?.title ?? null };
    const after = { ...about, ...(text !== null && { characters: [...text].length }) };
    recordEvent(this.ctx, name, { subject: { type: 'Comment', id }, unitId, before: null, after });
    return { subjectId: id };
  }
}

/** Why something was returned is told to whoever comes after, as it was told then. */
function refuseReason({ isReturn }: Comment): void {
  if (isReturn) refuse('id', UserErrorCode.IN_USE, 'comment.isReturn');
}

/** A passage as it was marked: not trimmed, or it would not be found again. */
function readQuote(reader: InputReader, { text, before, after, position = null }: CommentQuoteInput): Quote {
  const rule = (most: number) => ({ most, isMultiline: true });
  reader.text(['quote', 'text'], text, rule(longestQuote));
  reader.optionalText(['quote', 'before'], before, rule(longestAround));
  reader.optionalText(['quote', 'after'], after, rule(longestAround));
  if (position !== null && (position < 0 || position > lastPosition))
    reader.reasons.add(['quote', 'position'], UserErrorCode.INVALID, 'comment.position');
  return { text: text.normalize('NFC'), before: before.normalize('NFC'), after: after.normalize('NFC'), position };
}

const now = () => new Date().toISOString();
