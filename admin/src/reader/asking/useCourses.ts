import { CoursesPageDocument, type CoursesPageQuery } from '@lechan/client';
import { useEffect, useState } from 'react';
import { ask } from './ask';

/** A course as lists show it. */
export type ListedCourse = CoursesPageQuery['courses']['nodes'][number];

interface Listed {
  readonly courses: readonly ListedCourse[];
  readonly total: number;
  /** Where the next page begins; null: there is none. */
  readonly next: string | null;
}

const pageSize = 20;
const freshMs = 60_000;
/** What was shown, so that who comes back from a course finds the list as long as they left it. */
const shown = new Map<string | null, Listed & { readonly at: number }>();

/** The courses about a topic, or all, the newest first; page after page as they are asked for. */
export function useCourses(topic: string | null) {
  const [listed, setListed] = useState<Listed | undefined>(() => shown.get(topic));
  const [error, setError] = useState<unknown>();
  const [isFetching, setFetching] = useState(false);

  async function fetchFrom(after: string | null, before: readonly ListedCourse[]) {
    setFetching(true);
    setError(undefined);
    try {
      const variables = { first: pageSize, after, ...(topic !== null && { filter: { topic: { equals: topic } } }) };
      const { nodes, pageInfo, totalCount } = (await ask(CoursesPageDocument, variables)).courses;
      // one that was published anew meanwhile is not shown twice
      const known = new Set(before.map(({ id }) => id));
      const courses = [...before, ...nodes.filter(({ id }) => !known.has(id))];
      const now = { courses, total: totalCount, next: pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null };
      shown.set(topic, { ...now, at: Date.now() });
      setListed(now);
    } catch (failure) {
      setError(failure);
    }
    setFetching(false);
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked when the list of a topic opens, not when it is drawn anew
  useEffect(() => {
    if (Date.now() - (shown.get(topic)?.at ?? 0) > freshMs) void fetchFrom(null, []);
  }, [topic]);

  return {
    answer: listed,
    error,
    isFetching,
    again: () => void fetchFrom(null, []),
    more: () => void fetchFrom(listed?.next ?? null, listed?.courses ?? []),
  };
}
