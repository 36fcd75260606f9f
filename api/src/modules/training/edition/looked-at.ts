import type { Context } from '../../../shared/context.js';
import { isLed } from '../lesson/shown-lessons.js';

/**
 * Has those look again who looked at courses that lead lessons: these are written on, handed in, or decided. A lesson of several courses is
 * approved and published by each that leads it, and nobody does so with what changed since they looked. Courses of other units that have it
 * are told nothing: how it is being written is not theirs to know.
 */
export async function lookAgain({ em }: Pick<Context, 'em'>, lessonIds: readonly string[]): Promise<void> {
  if (lessonIds.length === 0) return;
  // in one order: two that do so at once must not wait for each other
  await em.execute(
    `with held as (select c.id from course_edition c where c.is_latest and c.id in (
           select l.edition_id from course_lesson l join lesson on lesson.id = l.lesson_id
            where l.lesson_id = any(?::uuid[]) and ${isLed('c.unit_id', 'lesson.unit_id')}) order by c.id for update)
     update course_edition e set version = e.version + 1 from held where e.id = held.id`,
    [`{${lessonIds.join()}}`],
  );
}
