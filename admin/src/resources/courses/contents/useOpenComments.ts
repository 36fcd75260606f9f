import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import { OpenCommentsDocument } from '../../../generated/operations';
import type { ConsoleDataProvider } from '../../../providers/data-provider';

/** A lesson on which something said is not settled: its place in the contents, and how much it is. */
export interface LessonWithOpen {
  readonly id: string;
  readonly title: string;
  /** Counted from 1; none of a lesson by itself. */
  readonly number?: number;
  readonly count: number;
}

const anewEvery = 30_000;

/** The lessons of a course on which something said is not settled, asked anew now and then: others speak meanwhile. */
export function useOpenComments(courseId: string, enabled = true): { lessons: readonly LessonWithOpen[] | undefined; isPending: boolean } {
  const { ask } = useDataProvider<ConsoleDataProvider>();
  const { data, isPending } = useQuery({
    queryKey: ['open comments', courseId],
    retry: false,
    enabled,
    refetchInterval: anewEvery,
    queryFn: async () => {
      const { course } = await ask(OpenCommentsDocument, { id: courseId });
      const lessons = course?.modules.flatMap((module) => module.lessons) ?? [];
      return lessons
        .map(({ id, title, comments }, at): LessonWithOpen => ({ id, title, number: at + 1, count: comments.totalCount }))
        .filter(({ count }) => count > 0);
    },
  });
  return { lessons: data, isPending: enabled && isPending };
}
