import type { EditionState } from '@lechan/client';
import { dayOf, daysBetween, shownInstant, today } from '../../day/day';
import type { MarkFragment, ReleaseRowFragment } from '../../generated/operations';
import { useText } from '../../i18n/useText';
import { type Standing, stageOf } from './standing';

/** A course as far as it is told how it stands. */
export interface ToldCourse extends Omit<Standing, 'edition'> {
  readonly editionNumber: number;
  readonly publishedAt?: string | null;
  /** Only to who may read drafts. */
  readonly edition?: MarkFragment;
  readonly editions?: readonly { readonly number: number; readonly state: EditionState; readonly publishedFrom?: string | null }[];
}

/** Tells in a sentence how a course stands, and in another what readers have of it meanwhile; empty where there is nothing to tell. */
export function useStageTold(): (course: ToldCourse, planned: ReleaseRowFragment | undefined) => { work: string; readers: string } {
  const say = useText();
  const by = (who: string | null | undefined) => (who ? say('courses.told.by', { who }) : '');
  return (course, planned) => {
    const { edition, editions } = course;
    const read = editions?.find(({ state }) => state === 'PUBLISHED') ?? {
      number: course.editionNumber,
      publishedFrom: course.publishedAt,
    };
    const readers = read.publishedFrom
      ? say('courses.told.readers', { number: read.number, day: shownInstant(read.publishedFrom).day })
      : say('courses.told.noReaders');
    const stage = stageOf(course, planned !== undefined);
    if (!edition || stage === 'published')
      return {
        work: read.publishedFrom ? say('courses.told.published', { number: read.number, day: shownInstant(read.publishedFrom).day }) : '',
        readers: '',
      };
    if (stage === 'retired')
      return {
        work: say('courses.told.retired', { day: edition.publishedUntil ? shownInstant(edition.publishedUntil).day : '' }),
        readers: '',
      };
    return { work: workOf(stage), readers };

    function workOf(of: Exclude<typeof stage, 'published' | 'retired'>): string {
      const { savedAt, savedBy, submittedAt, submittedBy, decidedAt, decidedBy, reason } = edition as MarkFragment;
      if (of === 'scheduled' && planned) {
        const { day, time } = shownInstant(planned.scheduledAt);
        return say('courses.told.scheduled', { day, time, smart_count: daysBetween(today(), dayOf(planned.scheduledAt)) });
      }
      if (of === 'returned') return say('courses.told.returned', { ...at(decidedAt), by: by(decidedBy), reason: reason ?? '' });
      if (of === 'inReview' && submittedAt) return say('courses.told.inReview', { ...at(submittedAt), by: by(submittedBy) });
      if (of === 'approved' && decidedAt) return say('courses.told.approved', { ...at(decidedAt), by: by(decidedBy) });
      if (of === 'draft' && course.state === 'DRAFT') return say('courses.told.draft', { ...at(savedAt), by: by(savedBy) });
      // the course itself is published: it is a lesson of it
      return say(`courses.told.lesson.${of === 'inReview' || of === 'approved' ? of : 'draft'}`);
    }
  };
}

function at(instant: string | null | undefined): { day: string; time: string } {
  return instant ? shownInstant(instant) : { day: '', time: '' };
}
