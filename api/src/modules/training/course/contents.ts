import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { isUuid } from '../../../reading/keyset.js';
import type { Context } from '../../../shared/context.js';
import type { InputReader } from '../../../shared/input-reader.js';
import { texts } from '../../../shared/text-rules.js';
import { UserErrorCode } from '../../../shared/user-error-code.js';
import { isReached } from '../edition/reach.js';
import { isShown } from '../lesson/shown-lessons.js';
import type { CourseModuleInput } from './course.input.js';
import type { CourseEdition } from './course-edition.entity.js';

/** A part of a table of contents. */
export interface ContentsModule {
  readonly id: string;
  readonly title: string;
  readonly summary: string | null;
  readonly lessonIds: readonly string[];
}

const [mostModules, mostLessons] = [100, 500];

/** A course's table of contents: modules, and the lessons in them. */
export class Contents {
  private constructor(readonly modules: readonly ContentsModule[]) {}

  /** Of an edition as it is written. */
  static async of(em: EntityManager, editionId: string): Promise<ContentsModule[]> {
    return em.execute(
      `select m.id, m.title, m.summary, array(select l.lesson_id::text from course_lesson l where l.edition_id = m.edition_id and l.module_id = m.id order by l.rank) as "lessonIds"
         from course_module m where m.edition_id = ? order by m.rank`,
      [editionId],
    );
  }

  /**
   * As it was given; lessons that are new to the course must be ones that the viewer may read, each once, and in a course for everybody such
   * as everybody may read.
   */
  static async read(
    ctx: Context,
    reader: InputReader,
    given: readonly CourseModuleInput[],
    latest: CourseEdition,
    isPublic: boolean,
  ): Promise<Contents> {
    const { reasons } = reader;
    if (given.length > mostModules) reasons.add('modules', UserErrorCode.INVALID, 'input.tooMany', { most: mostModules });
    const all = given.flatMap(({ lessonIds }) => lessonIds);
    if (all.length > mostLessons) reasons.add('modules', UserErrorCode.INVALID, 'input.tooMany', { most: mostLessons });
    reasons.settle();
    const present = await Contents.of(ctx.em, latest.id);
    const ids = await Contents.everHad(ctx, latest.courseId);
    const known = await Contents.known(ctx, all, new Set(present.flatMap(({ lessonIds }) => lessonIds)));
    const isInternal = (id: string) => isPublic && known.get(id) === 'SIGNED_IN';
    const seen = new Set<string>();
    const modules = given.map((module, i) => {
      const at = (name: string) => ['modules', String(i), name];
      if (module.id != null && !ids.has(module.id)) reasons.add(at('id'), UserErrorCode.NOT_FOUND, 'course.moduleNotFound');
      module.lessonIds.forEach((id, j) => {
        if (seen.has(id)) reasons.add([...at('lessonIds'), String(j)], UserErrorCode.INVALID, 'course.lessonTwice');
        else if (!known.has(id)) reasons.add([...at('lessonIds'), String(j)], UserErrorCode.NOT_FOUND, 'lesson.notFound');
        else if (isInternal(id)) reasons.add([...at('lessonIds'), String(j)], UserErrorCode.INVALID, 'course.lessonInternal');
        seen.add(id);
      });
      return {
        id: module.id ?? randomUUID(),
        title: reader.text(at('title'), module.title, texts.name),
        summary: reader.optionalText(at('summary'), module.summary ?? null, texts.note),
        lessonIds: module.lessonIds,
      };
    });
    return new Contents(modules);
  }

  /** The modules that the course has or had: one that was taken out comes back as itself. */
  private static async everHad({ em }: Context, courseId: string): Promise<Set<string>> {
    const rows = await em.execute<{ id: string }[]>(
      `select distinct m.id::text from course_module m join course_edition e on e.id = m.edition_id where e.course_id = ?`,
      [courseId],
    );
    return new Set(rows.map(({ id }) => id));
  }

  /** Of some lessons those that the course has already or the viewer may read, and to whom they are shown that are not the viewer's to write. */
  private static async known(
    ctx: Context,
    asked: readonly string[],
    present: ReadonlySet<string>,
  ): Promise<ReadonlyMap<string, 'OWN' | 'PUBLIC' | 'SIGNED_IN'>> {
    const fresh = asked.filter((id) => isUuid(id) && !present.has(id));
    const reached = isReached(ctx, 'course:read-draft', 'le.unit_id');
    const shownTo = (isPublic: boolean) => isShown('le.id', 'le.unit_id', String(isPublic));
    const rows = await ctx.em.execute<{ id: string; is: 'OWN' | 'PUBLIC' | 'SIGNED_IN' | null }[]>(
      `select le.id::text, case when ${reached.sql} then 'OWN' when ${shownTo(true)} then 'PUBLIC' when ${shownTo(false)} then 'SIGNED_IN' end as is
         from lesson le where le.id = any(?::uuid[])`,
      [...reached.values, `{${fresh.join()}}`],
    );
    const found = rows.flatMap(({ id, is }) => (is ? [[id, is] as const] : []));
    return new Map([...[...present].map((id) => [id, 'OWN'] as const), ...found]);
  }

  /** Gives a new edition what another has. */
  static async copy(em: EntityManager, from: string, to: string): Promise<void> {
    await em.execute(`insert into course_module select ?::uuid, id, rank, title, summary from course_module where edition_id = ?`, [
      to,
      from,
    ]);
    await em.execute(`insert into course_lesson select ?::uuid, lesson_id, module_id, rank from course_lesson where edition_id = ?`, [
      to,
      from,
    ]);
  }

  /** Writes it in place of what an edition had. */
  async write(em: EntityManager, editionId: string): Promise<void> {
    await em.execute('delete from course_module where edition_id = ?', [editionId]);
    await em.execute(
      `insert into course_module select ?::uuid, m.id, m.rank, m.title, m.summary
         from json_to_recordset(?::json) m (id uuid, rank int, title text, summary text)`,
      [editionId, JSON.stringify(this.modules.map(({ id, title, summary }, rank) => ({ id, rank, title, summary })))],
    );
    const lessons = this.modules.flatMap(({ id, lessonIds }) => lessonIds.map((lesson, rank) => ({ lesson, module: id, rank })));
    await em.execute(
      `insert into course_lesson select ?::uuid, l.lesson, l.module, l.rank from json_to_recordset(?::json) l (lesson uuid, module uuid, rank int)`,
      [editionId, JSON.stringify(lessons)],
    );
  }
}
