import { CalendarClock, CalendarX2, CircleCheck, type LucideIcon, OctagonAlert, Undo2 } from 'lucide-react';
import type { ReleaseRowFragment } from '../../../generated/operations';
import type { Tone } from '../../../parts/Tag';

/** How long what did not run is an alarm, in milliseconds: thirty days. */
const toldFor = 30 * 86_400_000;
/** How late a release may be before that is told: it is looked for every ten seconds. */
const mostLate = 120_000;

/** A course of a release, or a lesson that it publishes by itself. */
export interface Released {
  readonly id: string;
  readonly title: string;
  readonly state: ReleaseRowFragment['courses'][number]['state'];
  /** Of the edition that it was planned with, as is the title. */
  readonly editionNumber: number;
  readonly publishedAt?: string | null;
  /** Where its page is; none where no course is shown that has it. */
  readonly path: string | undefined;
}

/** What a release publishes: its courses, then its lessons. */
export function releasedIn({
  courses,
  lessons,
  editions,
}: Pick<ReleaseRowFragment, 'courses' | 'lessons' | 'editions'>): readonly Released[] {
  const planned = <One extends { readonly id: string; readonly title: string; readonly editionNumber: number }>(one: One): One => {
    const edition = editions.find(({ subjectId }) => subjectId === one.id);
    return edition ? { ...one, title: edition.title, editionNumber: edition.number } : one;
  };
  return [
    ...courses.map((course) => ({ ...planned(course), path: `/courses/${course.id}` })),
    ...lessons.map(({ courses: [course], ...lesson }) => ({
      ...planned(lesson),
      path: course && `/courses/${course.id}/lessons/${lesson.id}`,
    })),
  ];
}

/** Whether a release did not run at its hour and nothing was done about it since: nobody said that they saw it, and nothing of it was published or planned again. */
export function isOpenFailure(release: ReleaseRowFragment, all: readonly ReleaseRowFragment[], now = Date.now()): boolean {
  const { state, doneAt, acknowledgedAt } = release;
  if (state !== 'FAILED' || !doneAt || acknowledgedAt || now - Date.parse(doneAt) > toldFor) return false;
  const isPlannedAgain = (id: string) => all.some((other) => other.state === 'PLANNED' && releasedIn(other).some((one) => one.id === id));
  return releasedIn(release).some(({ id, publishedAt }) => !isPlannedAgain(id) && !(publishedAt && publishedAt > doneAt));
}

/** Whether a release waits though its hour has passed: the server does not look for it. */
export function isOverdue({ state, scheduledAt }: ReleaseRowFragment, now = Date.now()): boolean {
  return state === 'PLANNED' && now - Date.parse(scheduledAt) > mostLate;
}

/** How a release's state is drawn beside its word. */
export const releaseMarks: Record<ReleaseRowFragment['state'], { readonly icon: LucideIcon; readonly tone?: Tone }> = {
  PLANNED: { icon: CalendarClock, tone: 'info' },
  DONE: { icon: CircleCheck, tone: 'ok' },
  FAILED: { icon: OctagonAlert, tone: 'danger' },
  CANCELLED: { icon: CalendarX2, tone: 'out' },
  REVERTED: { icon: Undo2, tone: 'out' },
};
