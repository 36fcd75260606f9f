/**
 * That readers get a lesson, its identity and its unit in SQL: a published course has it that belongs to its unit or to one above it, where who
 * publishes the course may publish the lesson too. A course of another unit that has it shows it as long as that is so, and to nobody besides.
 * `isPublic`, in SQL: also to those who are not signed in.
 */
export function isShown(lesson: string, unit: string, isPublic: string): string {
  const isAbove = `exists (select from unit_version standing where standing.unit_id = ${unit} and standing.recorded_until = 'infinity'
      and standing.within @> array[home.unit_id])`;
  return `exists (select from course_lesson held join course_edition home on home.id = held.edition_id
    where held.lesson_id = ${lesson} and home.is_published and (home.is_public or not ${isPublic}) and (home.unit_id = ${unit} or ${isAbove}))`;
}
