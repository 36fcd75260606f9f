/**
 * That a course of one unit leads a lesson of another, both in SQL: the course's unit is the lesson's own, or stands above it. Who hands in,
 * decides about or publishes the course may do so with the lesson too, as rights reach downwards.
 */
export function isLed(courseUnit: string, lessonUnit: string): string {
  return `(${courseUnit} = ${lessonUnit} or exists (select from unit_version standing where standing.unit_id = ${lessonUnit}
    and standing.recorded_until = 'infinity' and standing.within @> array[${courseUnit}]))`;
}

/**
 * That readers get a lesson, its identity and its unit in SQL: a published course has it that leads it. A course of another unit that has it
 * shows it as long as that is so, and to nobody besides. `isPublic`, in SQL: also to those who are not signed in.
 */
export function isShown(lesson: string, unit: string, isPublic: string): string {
  return `exists (select from course_lesson held join course_edition home on home.id = held.edition_id
    where held.lesson_id = ${lesson} and home.is_published and (home.is_public or not ${isPublic}) and ${isLed('home.unit_id', unit)})`;
}
