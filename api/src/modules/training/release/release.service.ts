import { randomUUID } from 'node:crypto';
import { isUuid } from '../../../reading/keyset.js';
import type { Context } from '../../../shared/context.js';
import type { Done } from '../../../shared/graphql/payload.js';
import { InputReader } from '../../../shared/input-reader.js';
import { lockReference } from '../../../shared/reference.js';
import { type Named, type Reasons, refuse } from '../../../shared/refusal.js';
import { texts } from '../../../shared/text-rules.js';
import { UserErrorCode } from '../../../shared/user-error-code.js';
import { recordEvent } from '../../audit/index.js';
import type { Of } from '../edition/edition-row.js';
import { isBelow, requireUnit } from '../edition/reach.js';
import { Release } from './release.entity.js';
import type { PlanReleaseInput, ReleaseStepInput } from './release.input.js';
import { revertRelease } from './revert-release.js';

const mostOfKind = 50;
const kinds = ['course', 'lesson'] as const;
const [minute, year] = [60_000, 366 * 86_400_000];

/** Plans what is to be published together, calls it off, takes it back, and keeps that its failure was seen. */
export class ReleaseService {
  constructor(private readonly ctx: Context) {}

  async plan(input: PlanReleaseInput): Promise<Done> {
    const { em, signedIn } = this.ctx;
    const reader = new InputReader();
    const { reasons } = reader;
    const name = reader.text('name', input.name, texts.label);
    const wait = Date.parse(input.scheduledAt) - Date.now();
    if (wait < minute || wait > year) reasons.add('scheduledAt', UserErrorCode.INVALID, 'release.at');
    const asked = { course: [...new Set(input.courseIds)], lesson: [...new Set(input.lessonIds ?? [])] };
    if (asked.course.length + asked.lesson.length === 0) reasons.add('courseIds', UserErrorCode.REQUIRED, 'input.required');
    for (const of of kinds)
      if (asked[of].length > mostOfKind) reasons.add(`${of}Ids`, UserErrorCode.INVALID, 'input.tooMany', { most: mostOfKind });
    await requireUnit(this.ctx, input.unitId, reasons);
    reasons.settle();
    const editions = {
      course: await this.approved('course', asked.course, input.unitId, reasons),
      lesson: await this.approved('lesson', asked.lesson, input.unitId, reasons),
    };
    reasons.settle();
    const [id, { unitId, scheduledAt: at }] = [randomUUID(), input];
    const planned = { state: 'PLANNED' as const, plannedBy: signedIn?.accountId ?? null, plannedAt: new Date().toISOString() };
    em.persist(
      em.create(Release, {
        id,
        unitId,
        name,
        at,
        ...planned,
        doneAt: null,
        why: null,
        acknowledgedAt: null,
        acknowledgedBy: null,
        version: 1,
      }),
    );
    await em.flush();
    for (const of of kinds)
      await em.execute(
        `insert into release_${of} (release_id, ${of}_id, edition_id) select ?, c.id, c.edition from json_to_recordset(?::json) c (id uuid, edition uuid)`,
        [id, JSON.stringify(editions[of])],
      );
    recordEvent(this.ctx, 'release.planned', {
      subject: { type: 'Release', id },
      unitId,
      before: null,
      after: { name, at, courses: asked.course, ...(asked.lesson.length > 0 && { lessons: asked.lesson }) },
    });
    return { subjectId: id };
  }

  async cancel(input: ReleaseStepInput): Promise<Done> {
    const release = await this.lock(input);
    if (release.state !== 'PLANNED') refuse('id', UserErrorCode.NOTHING_TO_CHANGE, 'release.notPlanned');
    return this.end(release, 'CANCELLED', 'release.cancelled');
  }

  /** Says that one which did not run was seen. */
  async acknowledge(input: ReleaseStepInput): Promise<Done> {
    const release = await this.lock(input);
    if (release.state !== 'FAILED' || release.acknowledgedAt) refuse('id', UserErrorCode.NOTHING_TO_CHANGE, 'release.notFailed');
    Object.assign(release, { acknowledgedAt: new Date().toISOString(), acknowledgedBy: this.ctx.signedIn?.accountId ?? null });
    return this.changed(release, 'release.acknowledged');
  }

  /** Gives readers again what they had before a release. */
  async revert(input: ReleaseStepInput): Promise<Done> {
    const release = await this.lock(input);
    if (release.state !== 'DONE') refuse('id', UserErrorCode.NOTHING_TO_CHANGE, 'release.notDone');
    await revertRelease(this.ctx, release.id);
    return this.end(release, 'REVERTED', 'release.reverted');
  }

  private end(release: Release, state: 'CANCELLED' | 'REVERTED', event: `release.${string}`): Done {
    Object.assign(release, { state, doneAt: new Date().toISOString() });
    return this.changed(release, event);
  }

  private changed(release: Release, event: `release.${string}`): Done {
    release.version++;
    const { id, unitId, name } = release;
    recordEvent(this.ctx, event, { subject: { type: 'Release', id }, unitId, before: null, after: { name } });
    return { subjectId: id };
  }

  private async lock({ id, version }: ReleaseStepInput): Promise<Release> {
    if (!isUuid(id)) refuse('id', UserErrorCode.NOT_FOUND, 'release.notFound');
    return lockReference(this.ctx.em, Release, { id }, version, 'release.notFound');
  }

  /** The latest editions of courses or lessons, each approved, of the unit or one below it, and planned for no other release. */
  private async approved(of: Of, ids: readonly string[], unitId: string, reasons: Reasons): Promise<{ id: string; edition: string }[]> {
    if (ids.length === 0) return [];
    const below = isBelow('e.unit_id', [unitId]);
    const asked = `{${ids.filter(isUuid).join()}}`;
    // first locked, then looked at: another plan that came before is seen, and one that comes after waits
    await this.ctx.em.execute(`select from ${of} where id = any(?::uuid[]) order by id for update`, [asked]);
    const rows = await this.ctx.em.execute<{ id: string; edition: string; title: string; state: string; isPlanned: boolean }[]>(
      `select e.${of}_id as id, e.id as edition, e.title, e.state, exists (select from release_${of} c join release r on r.id = c.release_id
            where c.${of}_id = e.${of}_id and r.state = 'PLANNED') as "isPlanned"
         from ${of}_edition e where e.is_latest and e.${of}_id = any(?::uuid[]) and ${below.sql} for update of e`,
      [asked, ...below.values],
    );
    // a course that was withdrawn was approved once, and says the same
    const isApproved = (state: string) => state === 'APPROVED' || (of === 'course' && state === 'RETIRED');
    ids.forEach((id, i) => {
      const at = [`${of}Ids`, String(i)];
      const row = rows.find((one) => one.id === id);
      const about = row && { [of]: { type: of === 'course' ? 'Course' : 'Lesson', id, name: row.title } satisfies Named };
      if (!row || !about) reasons.add(at, UserErrorCode.NOT_FOUND, `${of}.notFound`);
      else if (!isApproved(row.state)) reasons.add(at, UserErrorCode.NOT_APPROVED, messages[of].notApproved, about);
      else if (row.isPlanned) reasons.add(at, UserErrorCode.IN_USE, messages[of].plannedAlready, about);
    });
    return rows.map(({ id, edition }) => ({ id, edition }));
  }
}

const messages = {
  course: { notApproved: 'release.notApproved', plannedAlready: 'release.plannedAlready' },
  lesson: { notApproved: 'release.lessonNotApproved', plannedAlready: 'release.lessonPlannedAlready' },
} as const;
