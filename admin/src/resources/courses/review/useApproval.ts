import type { TypedDocument } from '@lechan/client';
import type { Outcome } from '../../../providers/useAct';
import { useAnswer } from '../../../providers/useAnswer';

/** What it takes to approve something: the command, and what it is told. */
export interface Approving<Result = unknown, Variables = unknown> {
  readonly document: TypedDocument<Result, Variables>;
  readonly select: (result: Result) => Outcome;
  readonly variables: (dryRun: boolean) => Variables;
}

/** What became of asking whether one may approve it. */
export interface Approval {
  readonly refusals: Outcome['userErrors'];
  /** Whether somebody else has to. */
  readonly isAnothers: boolean;
  readonly isPending: boolean;
}

/** Whether one may approve what was handed in. Who wrote a part of it is told that somebody else has to: only the API knows whose it is. */
export function useApproval<Result, Variables>({ document, select, variables }: Approving<Result, Variables>, isAsked = true): Approval {
  const { answer, isPending } = useAnswer(document, variables(true), { enabled: isAsked });
  const refusals = answer ? select(answer).userErrors : [];
  return { refusals, isAnothers: refusals.some(({ code }) => code === 'ANOTHER_DECIDES'), isPending };
}
