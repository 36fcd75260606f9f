import type { EditionState } from '@lechan/client';
import { Archive, CalendarClock, CircleCheck, Clock, CornerUpLeft, type LucideIcon, Pencil, Stamp } from 'lucide-react';
import type { Tone } from '../../parts/Tag';

/** How far a course has come with what is being done to it. */
export type Stage = 'draft' | 'returned' | 'inReview' | 'approved' | 'scheduled' | 'published' | 'retired';

/** What is known of a course's editions, its lessons' and what is planned, as far as its stage goes. */
export interface Standing {
  readonly state: EditionState;
  readonly modules?: readonly { readonly lessons: readonly { readonly id: string; readonly state: EditionState }[] }[];
  readonly edition?: { readonly reason?: string | null };
}

/** Whether anything of a course or its lessons stands so. */
export function hasWithin({ state, modules = [] }: Standing, asked: EditionState): boolean {
  return state === asked || modules.some(({ lessons }) => lessons.some((lesson) => lesson.state === asked));
}

/** How many lessons of a course stand so. */
export function lessonsThat({ modules = [] }: Standing, asked: EditionState): number {
  return modules.flatMap(({ lessons }) => lessons).filter((lesson) => lesson.state === asked).length;
}

/** The stage of a course: what waits for somebody first. */
export function stageOf(course: Standing, isPlanned: boolean): Stage {
  if (hasWithin(course, 'IN_REVIEW')) return 'inReview';
  if (hasWithin(course, 'DRAFT')) return course.edition?.reason ? 'returned' : 'draft';
  if (isPlanned) return 'scheduled';
  if (hasWithin(course, 'APPROVED')) return 'approved';
  return course.state === 'RETIRED' ? 'retired' : 'published';
}

/** How a stage is drawn beside its word; how many of the four steps are done. */
export const stages: Record<Stage, { readonly icon: LucideIcon; readonly tone?: Tone; readonly steps: number }> = {
  draft: { icon: Pencil, steps: 1 },
  returned: { icon: CornerUpLeft, tone: 'warn', steps: 1 },
  inReview: { icon: Clock, tone: 'warn', steps: 2 },
  approved: { icon: Stamp, tone: 'info', steps: 3 },
  scheduled: { icon: CalendarClock, tone: 'info', steps: 3 },
  published: { icon: CircleCheck, tone: 'ok', steps: 4 },
  retired: { icon: Archive, tone: 'out', steps: 0 },
};
