import { shownDay } from '../../../day/day';
import type { ReviewedCourseFragment } from '../../../generated/operations';
import { useLabel, useText } from '../../../i18n/useText';

/** What of a course is compared beside its contents, by the names under which its form has it. */
export const comparedFields = [
  ...(['title', 'summary', 'introduction', 'objectives', 'minutes', 'positions', 'kinds', 'unit'] as const),
  ...(['isPublic', 'topics', 'prerequisites', 'sources', 'licence'] as const),
] as const;
export type ComparedField = (typeof comparedFields)[number];

type Facts = Partial<Omit<ReviewedCourseFragment, 'modules'>>;

/** Tells what a course is in words, each thing under its name; what an edition does not say is left out. */
export function useFactTexts(): (course: Facts) => readonly (readonly [ComparedField, string])[] {
  const say = useText();
  const labelOf = useLabel();
  const labels = (all: readonly { label: { vi: string; en: string } }[] | undefined) => all?.map(({ label }) => labelOf(label)).join(', ');
  return (course) => {
    const { audience, isPublic } = course;
    const texts: Record<ComparedField, string | null | undefined> = {
      title: course.title,
      summary: course.summary,
      introduction: course.introduction,
      objectives: course.objectives?.join('\n'),
      minutes: course.minutes == null ? course.minutes : say('courses.minutes', { smart_count: course.minutes }),
      positions: audience && (labels(audience.positions) || say('courses.forAll')),
      kinds: labels(audience?.kinds),
      unit: audience && (audience.unit?.name ?? ''),
      isPublic: isPublic === undefined ? undefined : say(isPublic ? 'course.fields.everybody' : 'course.fields.signedIn'),
      topics: labels(course.topics),
      prerequisites: course.prerequisites?.map(({ title }) => title).join(', '),
      sources: course.sources
        ?.map(({ title, number, signedOn, issuedBy, url }) =>
          [title, number, issuedBy, signedOn && shownDay(signedOn), url].filter(Boolean).join(', '),
        )
        .join('\n'),
      licence: course.licence,
    };
    return comparedFields.flatMap((field) => {
      const text = texts[field];
      return text === undefined ? [] : [[field, text ?? ''] as const];
    });
  };
}
