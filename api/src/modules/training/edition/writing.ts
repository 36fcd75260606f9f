import { randomUUID } from 'node:crypto';
import { isUuid } from '../../../reading/keyset.js';
import type { Context } from '../../../shared/context.js';
import { Reasons, refuse } from '../../../shared/refusal.js';
import { UserErrorCode } from '../../../shared/user-error-code.js';
import { CourseEdition } from '../course/course-edition.entity.js';
import { LessonEdition } from '../lesson/lesson-edition.entity.js';
import { begun, type EditionRow, type Of } from './edition-row.js';
import { lookAgain } from './looked-at.js';

/** Whose editions are in which table. */
interface Editions {
  readonly course: CourseEdition;
  readonly lesson: LessonEdition;
}
/** The tables of editions. */
export const editionEntities = { course: CourseEdition, lesson: LessonEdition };

type Writing = Pick<Context, 'em' | 'signedIn'>;

/**
 * The latest edition of a course or lesson, which nobody else can write to or take a step with until this command ends; refused where there is
 * none, or another version than the given one, which was looked at.
 */
export async function lockLatest<O extends Of>(ctx: Writing, of: O, id: string, version: number | null): Promise<Editions[O]> {
  return lockSince(ctx, of, id, version, (edition) => edition.version);
}

/** The same for who writes: refused only where it says something else since the given version, or as a course stands otherwise. */
export async function lockToWrite<O extends Of>(ctx: Writing, of: O, id: string, version: number): Promise<Editions[O]> {
  return lockSince(ctx, of, id, version, (edition) => edition.contentVersion);
}

async function lockSince<O extends Of>(
  { em }: Writing,
  of: O,
  id: string,
  version: number | null,
  since: (edition: Editions[O]) => number,
): Promise<Editions[O]> {
  // the identity is locked, not the edition: who waited for it must find the edition that is the latest then
  const [there] = isUuid(id) ? await em.execute<object[]>(`select from ${of} where id = ? for update`, [id]) : [];
  if (!there) return refuse('id', UserErrorCode.NOT_FOUND, `${of}.notFound`);
  const latest = await em.findOneOrFail(editionEntities[of] as never, { [`${of}Id`]: id, isLatest: true } as never);
  const edition = latest as Editions[O];
  if (version !== null && (version < since(edition) || version > edition.version)) refuseStale(id);
  return edition;
}

/** Refuses because another version was looked at than there is now. */
export function refuseStale(id: string): void {
  const reasons = Reasons.none();
  reasons.add('version', UserErrorCode.STALE_VERSION, 'input.stale');
  reasons.settle(id);
}

/**
 * The edition to write to: the latest where it is a draft, or else a new draft that says the same. What was handed in and not published is
 * superseded by it: nobody approves or publishes what is being written on. What was returned stays as its reviewer had it.
 */
export async function draftOf<O extends Of>(ctx: Writing, of: O, latest: Editions[O]): Promise<Editions[O]> {
  return latest.state === 'DRAFT' && latest.submittedAt === null ? latest : freshDraftOf(ctx, of, latest);
}

/** A new draft on top of the latest edition, though that be one: what is being written stays as it is, to be looked at and restored. */
export async function freshDraftOf<O extends Of>(ctx: Writing, of: O, latest: Editions[O]): Promise<Editions[O]> {
  const { em } = ctx;
  // why it was returned holds until it is handed in anew
  const { decidedBy, decidedAt, reason } = latest;
  const returned = latest.state === 'DRAFT' && reason !== null ? { decidedBy, decidedAt, reason } : {};
  latest.isLatest = false;
  if (latest.state !== 'PUBLISHED' && latest.state !== 'RETIRED') latest.state = 'SUPERSEDED';
  // before the new one comes: only one is the latest
  await em.flush();
  const draft = await repeated(ctx, of, latest, { number: latest.number + 1, version: latest.version, isLatest: true });
  Object.assign(draft, returned);
  goesOnFrom(draft, latest);
  if (of === 'lesson') await lookAgain(ctx, [(latest as LessonEdition).lessonId]);
  return draft;
}

/** That a draft says what another edition said: of what no reader ever had, who wrote that wrote this too. */
export function goesOnFrom(draft: EditionRow, edition: EditionRow): void {
  if (edition.publishedFrom === null) draft.writers = [...new Set([...draft.writers, ...edition.writers])];
}

/** A new draft that says what another edition says. */
export async function repeated<O extends Of>(
  { em, signedIn }: Writing,
  of: O,
  edition: Editions[O],
  as: Pick<EditionRow, 'number' | 'version' | 'isLatest'>,
): Promise<Editions[O]> {
  const marks = {
    ...begun(edition.unitId, as.number, signedIn?.accountId ?? null),
    ...as,
    contentVersion: as.version,
    id: randomUUID(),
  };
  const draft = em.create(editionEntities[of] as never, { ...(edition as object), ...marks } as never) as Editions[O];
  em.persist(draft);
  await em.flush();
  return draft;
}

/** A former edition to be restored; refused where there is none of that number, or it is the latest itself and was not withdrawn. */
export async function formerOf<O extends Of>(
  { em }: Writing,
  of: O,
  id: string,
  number: number,
  latest: Editions[O],
): Promise<Editions[O]> {
  // one that was withdrawn from its readers is brought back so
  if (number === latest.number && latest.state !== 'RETIRED')
    refuse('number', UserErrorCode.NOTHING_TO_CHANGE, 'edition.isLatest', { number });
  const former = await em.findOne(editionEntities[of] as never, { [`${of}Id`]: id, number } as never);
  return (former as Editions[O] | null) ?? refuse('number', UserErrorCode.NOT_FOUND, 'edition.notFound', { number });
}

/** The content of an edition without what it is an edition of and how it came about. */
export function contentOf<T extends EditionRow>(edition: T): Partial<T> {
  const marks = new Set([...Object.keys(begun('', 0, null)), 'id', 'label', 'courseId', 'lessonId', 'slug', 'language', 'translatesId']);
  return Object.fromEntries(Object.entries(edition).filter(([name]) => !marks.has(name))) as Partial<T>;
}

/** So long the trail tells of a writer's saves once: while they write, it is saved every few seconds. */
const toldOnceInMs = 10 * 60_000;

/**
 * That an edition was saved, by whom and when; whether the trail is to tell of it: of the first save, of another writer's, and of one some time
 * after. What all of it changed is told when it is handed in.
 */
export function saved(edition: EditionRow, { signedIn }: Writing): boolean {
  edition.version++;
  edition.contentVersion = edition.version;
  edition.savedBy = signedIn?.accountId ?? null;
  if (edition.savedBy && !edition.writers.includes(edition.savedBy)) edition.writers = [...edition.writers, edition.savedBy];
  edition.savedAt = new Date().toISOString();
  const isTold = edition.notedAt !== null && edition.notedBy === edition.savedBy && Date.now() - Date.parse(edition.notedAt) < toldOnceInMs;
  if (!isTold) Object.assign(edition, { notedBy: edition.savedBy, notedAt: edition.savedAt });
  return !isTold;
}

/** The version of the latest edition of a course or lesson: what a command names that goes on from it. */
export async function latestOf({ em }: Pick<Context, 'em'>, of: Of, id: string): Promise<number> {
  const [latest] = await em.execute<{ version: number }[]>(`select version from ${of}_edition where ${of}_id = ? and is_latest`, [id]);
  return latest?.version ?? 0;
}
