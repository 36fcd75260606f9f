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
import { isBelow, requireUnit } from '../edition/reach.js';
import { Release } from './release.entity.js';
import type { PlanReleaseInput, ReleaseStepInput } from './release.input.js';
import { revertRelease } from './revert-release.js';

const mostCourses = 50;
const [minute, year] = [60_000, 366 * 86_400_000];

/** Plans what is to be published together, calls it off, and takes it back. */
export class ReleaseService {
  constructor(private readonly ctx: Context) {}

  async plan(input: PlanReleaseInput): Promise<Done> {
    const { em, signedIn } = this.ctx;
    const reader = new InputReader();
    const { reasons } = reader;
    const name = reader.text('name', input.name, texts.label);
    const wait = Date.parse(input.scheduledAt) - Date.now();
    if (wait < minute || wait > year) reasons.add('scheduledAt', UserErrorCode.INVALID, 'release.at');
    const courseIds = [...new Set(input.courseIds)];
    if (courseIds.length === 0) reasons.add('courseIds', UserErrorCode.REQUIRED, 'input.required');
    if (courseIds.length > mostCourses) reasons.add('courseIds', UserErrorCode.INVALID, 'input.tooMany', { most: mostCourses });
    await requireUnit(this.ctx, input.unitId, reasons);
    reasons.settle();
    const editions = await this.approved(courseIds, input.unitId, reasons);
    reasons.settle();
    const [id, { unitId, scheduledAt: at }] = [randomUUID(), input];
    const planned = { state: 'PLANNED' as const, plannedBy: signedIn?.accountId ?? null, plannedAt: new Date().toISOString() };
    em.persist(em.create(Release, { id, unitId, name, at, ...planned, doneAt: null, why: null, version: 1 }));
    await em.flush();
    await em.execute(
      `insert into release_course (release_id, course_id, edition_id) select ?, c.id, c.edition from json_to_recordset(?::json) c (id uuid, edition uuid)`,
      [id, JSON.stringify(editions)],
    );
    recordEvent(this.ctx, 'release.planned', {
      subject: { type: 'Release', id },
      unitId,
      before: null,
      after: { name, at, courses: courseIds },
    });
    return { subjectId: id };
  }

  async cancel(input: ReleaseStepInput): Promise<Done> {
    const release = await this.lock(input);
    if (release.state !== 'PLANNED') refuse('id', UserErrorCode.NOTHING_TO_CHANGE, 'release.notPlanned');
    return this.end(release, 'CANCELLED', 'release.cancelled');
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
    release.version++;
    const { id, unitId, name } = release;
    recordEvent(this.ctx, event, { subject: { type: 'Release', id }, unitId, before: null, after: { name } });
    return { subjectId: id };
  }

  private async lock({ id, version }: ReleaseStepInput): Promise<Release> {
    if (!isUuid(id)) refuse('id', UserErrorCode.NOT_FOUND, 'release.notFound');
    return lockReference(this.ctx.em, Release, { id }, version, 'release.notFound');
  }

  /** The latest editions of courses, each approved, of the unit or one below it, and planned for no other release. */
  private async approved(ids: readonly string[], unitId: string, reasons: Reasons): Promise<{ id: string; edition: string }[]> {
    const below = isBelow('e.unit_id', [unitId]);
    const asked = `{${ids.filter(isUuid).join()}}`;
    // first locked, then looked at: another plan that came before is seen, and one that comes after waits
    await this.ctx.em.execute('select from course where id = any(?::uuid[]) order by id for update', [asked]);
    const rows = await this.ctx.em.execute<{ id: string; edition: string; title: string; state: string; isPlanned: boolean }[]>(
      `select e.course_id as id, e.id as edition, e.title, e.state, exists (select from release_course c join release r on r.id = c.release_id
            where c.course_id = e.course_id and r.state = 'PLANNED') as "isPlanned"
         from course_edition e where e.is_latest and e.course_id = any(?::uuid[]) and ${below.sql} for update of e`,
      [asked, ...below.values],
    );
    ids.forEach((id, i) => {
      const at = ['courseIds', String(i)];
      const row = rows.find((one) => one.id === id);
      if (!row) reasons.add(at, UserErrorCode.NOT_FOUND, 'course.notFound');
      else if (row.state !== 'APPROVED') reasons.add(at, UserErrorCode.NOT_APPROVED, 'release.notApproved', { course: named(row) });
      else if (row.isPlanned) reasons.add(at, UserErrorCode.IN_USE, 'release.plannedAlready', { course: named(row) });
    });
    return rows.map(({ id, edition }) => ({ id, edition }));
  }
}

const named = ({ id, title }: { id: string; title: string }): Named => ({ type: 'Course', id, name: title });
