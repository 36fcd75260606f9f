import { randomUUID } from 'node:crypto';
import type { Context } from '../../../shared/context.js';
import type { Done } from '../../../shared/graphql/payload.js';
import { InputReader } from '../../../shared/input-reader.js';
import { changesOf } from '../../../shared/reference.js';
import type { Reasons } from '../../../shared/refusal.js';
import { texts } from '../../../shared/text-rules.js';
import { UserErrorCode } from '../../../shared/user-error-code.js';
import { recordEvent } from '../../audit/index.js';
import { readMinutes } from '../course/read-course.js';
import { begun } from '../edition/edition-row.js';
import { requireMaterials } from '../edition/known-materials.js';
import { requireUnit } from '../edition/reach.js';
import { toldOf } from '../edition/told-changes.js';
import { contentOf, draftOf, formerOf, freshDraftOf, goesOnFrom, lockToWrite, saved } from '../edition/writing.js';
import { Lesson } from './lesson.entity.js';
import type { CreateLessonInput, RestoreLessonInput, SaveLessonInput } from './lesson.input.js';
import { emptyBody, type LessonBody, readBody } from './lesson-body.js';
import { LessonEdition } from './lesson-edition.entity.js';

/** Writes lessons. Nothing of it reaches a reader before it is published. */
export class LessonService {
  constructor(private readonly ctx: Context) {}

  async create(input: CreateLessonInput): Promise<Done> {
    const { em, signedIn } = this.ctx;
    const reader = new InputReader();
    const title = reader.text('title', input.title, texts.name);
    const { body, html, text, materials } = this.said(input.body ?? emptyBody(), reader.reasons);
    await requireMaterials(this.ctx, reader.reasons, 'body', materials, []);
    await requireUnit(this.ctx, input.unitId, reader.reasons);
    reader.reasons.settle();
    const [id, { unitId }] = [randomUUID(), input];
    em.persist(em.create(Lesson, { id, unitId }));
    await em.flush();
    const said = { title, summary: null, minutes: null, body, html, text, materialIds: [...materials] };
    em.persist(em.create(LessonEdition, { ...begun(unitId, 1, signedIn?.accountId ?? null), id: randomUUID(), lessonId: id, ...said }));
    this.record('lesson.created', id, unitId, null, { title });
    return { subjectId: id };
  }

  /** Writes to the draft; where there is none, one is begun on top of what is published. */
  async save(input: SaveLessonInput): Promise<Done> {
    const latest = await lockToWrite(this.ctx, 'lesson', input.id, input.version);
    const reader = new InputReader();
    const patch = {
      title: reader.changedText('title', input.title, texts.name),
      summary: reader.optionalText('summary', input.summary, texts.note),
      label: reader.optionalText('label', input.label, texts.label),
      minutes: readMinutes(reader, input.minutes),
    };
    const said = input.body == null ? null : this.said(input.body, reader.reasons);
    if (said) await requireMaterials(this.ctx, reader.reasons, 'body', said.materials, latest.materialIds);
    reader.reasons.settle();
    const changes = changesOf<LessonEdition>(latest, patch as Partial<LessonEdition>);
    const isRewritten = said !== null && JSON.stringify(said.body) !== JSON.stringify(latest.body);
    if (!changes && !isRewritten) reader.reasons.add('', UserErrorCode.NOTHING_TO_CHANGE, 'reference.nothingToChange');
    reader.reasons.settle();
    const told = toldOf(
      { ...changes?.before, ...(isRewritten && { body: latest.text }) },
      { ...changes?.after, ...(isRewritten && { body: said.text }) },
    );
    const draft = await draftOf(this.ctx, 'lesson', latest);
    Object.assign(
      draft,
      changes?.after,
      isRewritten && { body: said.body, html: said.html, text: said.text, materialIds: [...said.materials] },
    );
    if (saved(draft, this.ctx)) this.record('lesson.saved', input.id, draft.unitId, told.before, told.after);
    return { subjectId: input.id };
  }

  /** Begins a draft of what a former edition says. */
  async restore({ id, version, number }: RestoreLessonInput): Promise<Done> {
    const latest = await lockToWrite(this.ctx, 'lesson', id, version);
    const former = await formerOf(this.ctx, 'lesson', id, number, latest);
    const draft = await freshDraftOf(this.ctx, 'lesson', latest);
    Object.assign(draft, contentOf(former));
    goesOnFrom(draft, former);
    saved(draft, this.ctx);
    this.record('lesson.restored', id, draft.unitId, null, { number });
    return { subjectId: id };
  }

  private said(body: unknown, reasons: Reasons): LessonBody {
    const read = readBody(body);
    if ('html' in read) return read;
    if (read.isTooLarge) reasons.add('body', UserErrorCode.INVALID, 'lesson.bodyTooLarge');
    else if (read.around !== undefined) reasons.add('body', UserErrorCode.INVALID, 'lesson.bodyControl', { around: read.around });
    else reasons.add('body', UserErrorCode.INVALID, 'lesson.bodyUnknown', { why: read.why.slice(0, 120) });
    return { body: emptyBody(), html: '', text: '', materials: [] };
  }

  private record(name: `lesson.${string}`, id: string, unitId: string, before: object | null, after: object | null): void {
    recordEvent(this.ctx, name, { subject: { type: 'Lesson', id }, unitId, before, after });
  }
}
