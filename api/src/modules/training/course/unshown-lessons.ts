import type { Context } from '../../../shared/context.js';
import { type Named, Reasons } from '../../../shared/refusal.js';
import { UserErrorCode } from '../../../shared/user-error-code.js';
import { titleSeen } from '../edition/reach.js';
import { isLed, isShown } from '../lesson/shown-lessons.js';

/**
 * Refuses the latest editions of courses of which some that they are for would not get all lessons: one belongs to another unit, and no
 * published course there shows it, or only to those who are signed in while the course is for everybody.
 */
export async function refuseUnshown(ctx: Context, courseIds: readonly string[]): Promise<void> {
  const title = titleSeen(ctx, 'lesson', 'le');
  const lessons = await ctx.em.execute<{ id: string; name: string }[]>(
    `select distinct le.lesson_id as id, ${title.sql} as name from course_edition c join course_lesson l on l.edition_id = c.id
       join lesson_edition le on le.lesson_id = l.lesson_id and le.is_latest
      where c.is_latest and c.course_id = any(?::uuid[]) and not ${isLed('c.unit_id', 'le.unit_id')}
        and not ${isShown('le.lesson_id', 'le.unit_id', 'c.is_public')}`,
    [...title.values, `{${courseIds.join()}}`],
  );
  const reasons = Reasons.none();
  if (lessons.length > 0) {
    const named = lessons.map((lesson): Named => ({ type: 'Lesson', ...lesson }));
    reasons.add('id', UserErrorCode.INVALID, 'course.lessonsNotShown', { lessons: named });
  }
  reasons.settle();
}
