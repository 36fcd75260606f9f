import type { SaveCourseInput } from '@lechan/client';
import type { MaterialBriefFragment, NamedCourseFragment, UnitOptionFragment } from '../../../generated/operations';
import type { ShownCourse } from './shown-course';

/** A document that a course rests on, as the form has it. */
export interface SourceValues {
  title: string | null;
  number: string | null;
  signedOn: string | null;
  issuedBy: string | null;
  url: string | null;
}

/** What the form of a course holds. */
export interface FactValues {
  title: string | null;
  summary: string | null;
  introduction: string | null;
  /** One a line. */
  objectives: string | null;
  minutes: number | string | null;
  /** Its picture: none or one. */
  coverId: readonly MaterialBriefFragment[];
  attachmentIds: readonly MaterialBriefFragment[];
  topics: readonly string[];
  audience: { positions: readonly string[]; kinds: readonly string[]; unitId: UnitOptionFragment | null };
  prerequisiteIds: readonly NamedCourseFragment[];
  sources: readonly SourceValues[];
  licence: string | null;
  isPublic: 'everybody' | 'signedIn';
  label: string | null;
}

export const noSource: SourceValues = { title: null, number: null, signedOn: null, issuedBy: null, url: null };

/** What is on record of a course, as the form has it. */
export function factsOf(course: ShownCourse): FactValues {
  const { title, summary, introduction, minutes, licence, audience } = course;
  return {
    ...{ title, summary, introduction, minutes, licence },
    objectives: course.objectives.join('\n') || null,
    coverId: course.cover ? [course.cover] : [],
    attachmentIds: course.materials,
    topics: course.topics.map(({ code }) => code),
    audience: {
      positions: audience.positions.map(({ code }) => code),
      kinds: audience.kinds.map(({ code }) => code),
      unitId: audience.unit,
    },
    prerequisiteIds: course.prerequisites,
    sources: course.sources.map(({ title: called, number, signedOn, issuedBy, url }) => ({
      title: called,
      number,
      signedOn,
      issuedBy,
      url,
    })),
    isPublic: course.isPublic ? 'everybody' : 'signedIn',
    label: course.edition?.label ?? null,
  };
}

/** What is sent of what was changed. */
export function inputOf(changed: Partial<FactValues>): Omit<SaveCourseInput, 'id' | 'version'> {
  const { objectives, minutes, coverId, attachmentIds, topics, audience, prerequisiteIds, sources, isPublic, ...rest } = changed;
  return {
    ...rest,
    ...(objectives !== undefined && { objectives: linesOf(objectives) }),
    // what is no number is refused at its field, as one that is none of them
    ...(minutes !== undefined && { minutes: typeof minutes === 'string' ? 0 : minutes && Math.min(minutes, 1_000_000) }),
    ...(coverId && { coverId: coverId[0]?.id ?? null }),
    ...(attachmentIds && { attachmentIds: attachmentIds.map(({ id }) => id) }),
    ...(topics && { topics: [...topics] }),
    ...(audience && {
      audience: { positions: [...audience.positions], kinds: [...audience.kinds], unitId: audience.unitId?.id ?? null },
    }),
    ...(prerequisiteIds && { prerequisiteIds: prerequisiteIds.map(({ id }) => id) }),
    ...(sources && { sources: sources.filter(isFilled).map((source) => ({ ...source, title: source.title ?? '' })) }),
    ...(isPublic && { isPublic: isPublic === 'everybody' }),
  };
}

/** The lines of a text that say something. */
export function linesOf(text: string | null): string[] {
  return (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function isFilled(source: SourceValues): boolean {
  return Object.values(source).some((value) => !!value?.trim());
}
