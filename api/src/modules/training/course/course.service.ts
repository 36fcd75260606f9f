import { randomUUID } from 'node:crypto';
import { fold } from '../../../reading/filter.js';
import { forbidden } from '../../../reading/refused-right.js';
import type { Context } from '../../../shared/context.js';
import type { Done } from '../../../shared/graphql/payload.js';
import { InputReader } from '../../../shared/input-reader.js';
import { changesOf } from '../../../shared/reference.js';
import { type Reasons, refuse } from '../../../shared/refusal.js';
import { texts } from '../../../shared/text-rules.js';
import { UserErrorCode } from '../../../shared/user-error-code.js';
import { recordEvent } from '../../audit/index.js';
import { mayDo } from '../../identity/index.js';
import { begun } from '../edition/edition-row.js';
import { requireMaterials } from '../edition/known-materials.js';
import { requireUnit } from '../edition/reach.js';
import { toldOf } from '../edition/told-changes.js';
import { contentOf, draftOf, formerOf, freshDraftOf, goesOnFrom, lockLatest, lockToWrite, saved } from '../edition/writing.js';
import { Contents, type ContentsModule } from './contents.js';
import { Course } from './course.entity.js';
import type { CreateCourseInput, NameCourseEditionInput, RestoreCourseInput, SaveCourseInput } from './course.input.js';
import { CourseEdition } from './course-edition.entity.js';
import { knownCourses } from './known-courses.js';
import { readCourse } from './read-course.js';

/** Writes courses. Nothing of it reaches a reader before it is published. */
export class CourseService {
  constructor(private readonly ctx: Context) {}

  async create(input: CreateCourseInput): Promise<Done> {
    const { em, signedIn } = this.ctx;
    const reader = new InputReader();
    const { reasons } = reader;
    // one at a time: two must not take the same short name
    await em.execute('lock table course in share row exclusive mode');
    await requireUnit(this.ctx, input.unitId, reasons);
    const title = reader.text('title', input.title, texts.name);
    const language = reader.text('language', input.language, texts.language);
    const slug = input.slug == null ? await this.freeSlug(title) : reader.text('slug', input.slug, texts.slug);
    const original = await this.originalOf(input.translationOfId ?? null, language, reasons);
    await this.refuseTakenSlug(slug, reasons);
    reasons.settle();
    const [id, { unitId }] = [randomUUID(), input];
    const shared = { slug, language, translatesId: original };
    em.persist(em.create(Course, { id, unitId, ...shared }));
    await em.flush();
    const nothing = {
      summary: null,
      introduction: null,
      objectives: [],
      minutes: null,
      licence: null,
      sources: [],
      positions: [],
      kinds: [],
      audienceUnit: null,
    };
    em.persist(
      em.create(CourseEdition, {
        ...begun(unitId, 1, signedIn?.accountId ?? null),
        ...{
          id: randomUUID(),
          courseId: id,
          ...shared,
          title,
          ...nothing,
          topics: [],
          prerequisites: [],
          isPublic: true,
          coverId: null,
          attachments: [],
        },
      }),
    );
    this.record('course.created', id, unitId, null, { title, ...shared });
    return { subjectId: id };
  }

  /** Writes to the draft; where there is none, one is begun on top of what is published. */
  async save(input: SaveCourseInput): Promise<Done> {
    const { em } = this.ctx;
    const latest = await lockToWrite(this.ctx, 'course', input.id, input.version);
    const reader = new InputReader();
    const patch = await readCourse(this.ctx, reader, input, latest);
    const shown = [...(patch.coverId ? [patch.coverId] : []), ...(patch.attachments ?? [])];
    await requireMaterials(this.ctx, reader.reasons, patch.attachments ? 'attachmentIds' : 'coverId', shown, [
      latest.coverId ?? '',
      ...latest.attachments,
    ]);
    const isPublic = patch.isPublic ?? latest.isPublic;
    const contents = input.modules && (await Contents.read(this.ctx, reader, input.modules, latest, isPublic));
    reader.reasons.settle();
    const before = contents && (await Contents.of(em, latest.id));
    const changes = changesOf<CourseEdition>(latest, patch as Partial<CourseEdition>, isSame);
    const isMoved = contents && JSON.stringify(before) !== JSON.stringify(contents.modules);
    if (!changes && !isMoved) reader.reasons.add('', UserErrorCode.NOTHING_TO_CHANGE, 'reference.nothingToChange');
    reader.reasons.settle();
    const draft = await draftOf(this.ctx, 'course', latest);
    if (draft !== latest) await Contents.copy(em, latest.id, draft.id);
    Object.assign(draft, changes?.after);
    const isTold = saved(draft, this.ctx);
    if (isMoved) await contents.write(em, draft.id);
    const contentsIn = (modules: readonly ContentsModule[]) => ({ modules, lessons: modules.flatMap(({ lessonIds }) => lessonIds) });
    const told = toldOf(
      { ...changes?.before, ...(isMoved && contentsIn(before ?? [])) },
      { ...changes?.after, ...(isMoved && contentsIn(contents.modules)) },
    );
    if (isTold) this.record('course.saved', input.id, draft.unitId, told.before, told.after);
    return { subjectId: input.id };
  }

  /** Begins a draft of what a former edition says, its table of contents with it. */
  async restore({ id, version, number }: RestoreCourseInput): Promise<Done> {
    const { em } = this.ctx;
    const latest = await lockToWrite(this.ctx, 'course', id, version);
    const former = await formerOf(this.ctx, 'course', id, number, latest);
    const draft = await freshDraftOf(this.ctx, 'course', latest);
    Object.assign(draft, contentOf(former));
    goesOnFrom(draft, former);
    saved(draft, this.ctx);
    await em.execute('delete from course_module where edition_id = ?', [draft.id]);
    await Contents.copy(em, former.id, draft.id);
    this.record('course.restored', id, draft.unitId, null, { number });
    return { subjectId: id };
  }

  /** Gives an edition a name. What was handed in says what it said, to who looks at it for a decision too; the draft is saved with its name. */
  async nameEdition({ id, number, version, label: given }: NameCourseEditionInput): Promise<Done> {
    await lockLatest(this.ctx, 'course', id, null);
    const edition = await this.ctx.em.findOne(CourseEdition, { courseId: id, number });
    if (!edition) return refuse('number', UserErrorCode.NOT_FOUND, 'edition.notFound', { number });
    if (edition.state === 'DRAFT') return this.save({ id, version, label: given ?? null });
    const reader = new InputReader();
    const label = reader.optionalText('label', given ?? null, texts.label);
    if (version !== edition.version) {
      reader.reasons.add('version', UserErrorCode.STALE_VERSION, 'input.stale');
      reader.reasons.settle(id);
    }
    const before = edition.label;
    reader.reasons.settle();
    if (before === label) refuse('label', UserErrorCode.NOTHING_TO_CHANGE, 'reference.nothingToChange');
    Object.assign(edition, { label });
    this.record('course.named', id, edition.unitId, { number, label: before }, { number, label });
    return { subjectId: id };
  }

  /** The course of which another is to be a language version: both tell of each other, so who may write one must be allowed to write the other. */
  private async originalOf(id: string | null, language: string, reasons: Reasons): Promise<string | null> {
    if (id === null) return null;
    const isKnown = (await knownCourses(this.ctx, [id])).has(id);
    const named = isKnown ? await this.ctx.em.findOne(Course, { id }) : null;
    // a version of a version is one of the first
    const original = named?.translatesId ?? named?.id ?? null;
    if (!original) reasons.add('translationOfId', UserErrorCode.NOT_FOUND, 'course.notFound');
    else if (!(await mayDo(this.ctx, 'course:write', { course: original }))) throw forbidden(this.ctx.viewer, 'course:write');
    const same = original && (await this.ctx.em.findOne(Course, { $or: [{ id: original }, { translatesId: original }], language }));
    if (same) reasons.add('language', UserErrorCode.CODE_TAKEN, 'course.languageTaken', { language });
    return original;
  }

  private async refuseTakenSlug(slug: string, reasons: Reasons): Promise<void> {
    if (reasons.has('slug') || !slug || !(await this.ctx.em.count(Course, { slug }))) return;
    reasons.add('slug', UserErrorCode.CODE_TAKEN, 'course.slugTaken', { slug, free: await this.freeSlug(slug) });
  }

  /** A short name made of a title, with a number where another course has it. */
  private async freeSlug(title: string): Promise<string> {
    const plain =
      fold(title)
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-+|-+$/g, '')
        .slice(0, 80)
        .replace(/-+$/, '') || 'khoa';
    const taken = await this.ctx.em.execute<{ slug: string }[]>(`select slug from course where slug = ? or slug like ?`, [
      plain,
      `${plain}-%`,
    ]);
    const all = new Set(taken.map(({ slug }) => slug));
    if (!all.has(plain)) return plain;
    for (let number = 2; ; number++) if (!all.has(`${plain}-${number}`)) return `${plain}-${number}`;
  }

  private record(name: `course.${string}`, id: string, unitId: string, before: object | null, after: object | null): void {
    recordEvent(this.ctx, name, { subject: { type: 'Course', id }, unitId, before, after });
  }
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
