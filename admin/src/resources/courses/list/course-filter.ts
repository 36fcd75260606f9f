import { type CourseFilter, CourseSortField, EditionState } from '@lechan/client';
import { useMemo } from 'react';
import { useLocation } from 'react-admin';
import { conditionsIn } from '../../../providers/address';

/** What the address of the list of courses says. */
export interface CourseAddress {
  readonly title?: string;
  readonly topic?: string;
  /** It belongs to this unit or one below. */
  readonly under?: string;
  /** It belongs to this unit itself. */
  readonly unit?: string;
  readonly state?: EditionState;
  readonly language?: string;
  /** It is for this position, or for none in particular. */
  readonly position?: string;
  readonly sort: CourseSortField;
  readonly order: 'ASC' | 'DESC';
}

export const conditions = ['title', 'topic', 'under', 'unit', 'state', 'language', 'position'] as const;
export type Condition = (typeof conditions)[number];

/** The states that a list can be of. */
export const listedStates = ['DRAFT', 'IN_REVIEW', 'APPROVED', 'PUBLISHED', 'RETIRED'] as const satisfies readonly EditionState[];
export type ListedState = (typeof listedStates)[number];

const sorts: readonly string[] = Object.values(CourseSortField);

/** The list's conditions and order as its address has them; what the API would not understand counts as left out. */
export function useCourseAddress(): CourseAddress {
  const { search } = useLocation();
  return useMemo(() => {
    const { text, identity } = conditionsIn(search);
    const sort = text('sort');
    const isSorted = sort !== undefined && sorts.includes(sort);
    const order = text('order');
    return {
      ...{ title: text('title'), topic: text('topic'), language: text('language'), position: text('position') },
      ...{ under: identity('under'), unit: identity('unit') },
      state: listedStates.find((one) => one === text('state')),
      sort: isSorted ? (sort as CourseSortField) : CourseSortField.SavedAt,
      // unless asked otherwise what was worked on last comes first
      order: order === 'ASC' || order === 'DESC' ? order : isSorted ? 'ASC' : 'DESC',
    };
  }, [search]);
}

/** The conditions as the API takes them. A course of which only a lesson is being written or waits counts among those. */
export function filterOf({ title, topic, under, unit, state, language, position }: CourseAddress): CourseFilter {
  const isWork = state === EditionState.Draft || state === EditionState.InReview || state === EditionState.Approved;
  return {
    ...(title && { title: { contains: title } }),
    ...(topic && { topic: { equals: topic } }),
    ...(under && { within: { equals: under } }),
    ...(unit && !under && { unit: { equals: unit } }),
    ...(state && (isWork ? { stateWithin: { equals: state } } : { state: { equals: state } })),
    ...(language && { language: { equals: language } }),
    ...(position && { position: { equals: position } }),
  };
}
