import { randomUUID } from 'node:crypto';
import { type EntityName, type FilterQuery, LockMode } from '@mikro-orm/core';
import { isUuid } from '../../../reading/keyset.js';
import type { Context } from '../../../shared/context.js';
import type { MessageKey } from '../../../shared/messages/messages.js';
import { Reasons, refuse } from '../../../shared/refusal.js';
import { UserErrorCode } from '../../../shared/user-error-code.js';
import { begun, type EditionRow } from './edition-row.js';

/** Locks the latest edition of a course or lesson; refused where there is none, or another version than the given one. */
export async function lockLatest<T extends EditionRow>(
  { em }: Pick<Context, 'em'>,
  entity: EntityName<T>,
  key: Partial<T>,
  version: number | null,
  notFound: MessageKey,
): Promise<T> {
  const [id = ''] = Object.values(key) as string[];
  const latest = isUuid(id)
    ? await em.findOne(entity, { ...key, isLatest: true } as FilterQuery<T>, { lockMode: LockMode.PESSIMISTIC_WRITE })
    : null;
  if (!latest) return refuse('id', UserErrorCode.NOT_FOUND, notFound);
  if (version !== null && latest.version !== version) {
    const reasons = Reasons.none();
    reasons.add('version', UserErrorCode.STALE_VERSION, 'input.stale');
    reasons.settle(id);
  }
  return latest;
}

/**
 * The edition to write to: the latest where it is a draft, or else a new draft that says the same. What was handed in and not published is
 * superseded by it: nobody approves or publishes what is being written on.
 */
export async function draftOf<T extends EditionRow>(ctx: Pick<Context, 'em' | 'signedIn'>, entity: EntityName<T>, latest: T): Promise<T> {
  if (latest.state === 'DRAFT') return latest;
  const { em, signedIn } = ctx;
  latest.isLatest = false;
  if (latest.state === 'IN_REVIEW' || latest.state === 'APPROVED') latest.state = 'SUPERSEDED';
  // before the new one comes: only one is the latest
  await em.flush();
  const content = { ...latest };
  const draft = em.create(entity, {
    ...content,
    ...begun(latest.unitId, latest.number + 1, signedIn?.accountId ?? null),
    ...{ id: randomUUID(), version: latest.version },
  } as never);
  em.persist(draft as object);
  await em.flush();
  return draft as T;
}

/** The content of an edition without what it is an edition of and how it came about. */
export function contentOf<T extends EditionRow>(edition: T): Partial<T> {
  const marks = new Set([...Object.keys(begun('', 0, null)), 'id', 'label', 'courseId', 'lessonId', 'slug', 'language', 'translatesId']);
  return Object.fromEntries(Object.entries(edition).filter(([name]) => !marks.has(name))) as Partial<T>;
}

/** That an edition was saved, by whom and when. */
export function saved(edition: EditionRow, { signedIn }: Pick<Context, 'signedIn'>): void {
  edition.version++;
  edition.savedBy = signedIn?.accountId ?? null;
  edition.savedAt = new Date().toISOString();
}

/** The version of the latest edition of a course or lesson: what a command names that goes on from it. */
export async function latestOf({ em }: Pick<Context, 'em'>, of: 'course' | 'lesson', id: string): Promise<number> {
  const [latest] = await em.execute<{ version: number }[]>(`select version from ${of}_edition where ${of}_id = ? and is_latest`, [id]);
  return latest?.version ?? 0;
}
