import type { TypedDocument } from '@lechan/client';
import { useGetOne } from 'react-admin';

/** What is known of a question to the API. */
export interface Answer<Result> {
  readonly answer: Result | undefined;
  readonly error: unknown;
  readonly isPending: boolean;
  /** Whether the answer shown is of the question asked before, while the new one is under way. */
  readonly isFormer: boolean;
  /** Whether it is being asked, the first time or anew. */
  readonly isAwaited: boolean;
  readonly refetch: () => void;
}

/** Asks a typed document, of personal data with why, and keeps its answer until something is saved. */
export function useAnswer<Result, Variables>(
  document: TypedDocument<Result, Variables>,
  variables: Variables,
  { enabled = true, keepFormer = false, purpose }: { enabled?: boolean; keepFormer?: boolean; purpose?: string } = {},
): Answer<Result> {
  const id = `${document}${JSON.stringify(variables)}`;
  const { data, error, isPending, isFetching, isPlaceholderData, refetch } = useGetOne(
    'answers',
    { id, meta: { document, variables, purpose } },
    { enabled, retry: false, placeholderData: keepFormer ? (former) => former : undefined },
  );
  return { answer: data?.answer, error, isPending: enabled && isPending, isFormer: isPlaceholderData, isAwaited: isFetching, refetch };
}
