import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import { LessonCommentsDocument, type LessonCommentsQuery } from '../../../../generated/operations';
import type { ConsoleDataProvider } from '../../../../providers/data-provider';

/** What somebody said of a lesson or a passage of it, with the answers. */
export type Thread = NonNullable<LessonCommentsQuery['lesson']>['comments']['nodes'][number];

const anewEvery = 30_000;

/** All that was said of a lesson, asked anew now and then: others speak meanwhile. */
export function useLessonComments(id: string): { threads: readonly Thread[] | undefined; error: unknown; refetch: () => void } {
  const { ask } = useDataProvider<ConsoleDataProvider>();
  const { data, error, refetch } = useQuery({
    queryKey: ['lesson comments', id],
    retry: false,
    refetchInterval: anewEvery,
    queryFn: async () => {
      const threads: Thread[] = [];
      for (let after: string | null = null; ; ) {
        const answer: LessonCommentsQuery = await ask(LessonCommentsDocument, { id, after });
        if (!answer.lesson) return threads;
        const { nodes, pageInfo } = answer.lesson.comments;
        threads.push(...nodes);
        if (!pageInfo.hasNextPage) return threads;
        after = pageInfo.endCursor ?? null;
      }
    },
  });
  return { threads: data, error, refetch: () => void refetch() };
}
