import type { Answer } from '../../providers/useAnswer';

/** How it stands with a part of the page. */
export type AskedState = 'waiting' | 'there' | 'failed';

/** What was once answered is there, also when it can't be read anew. */
export function stateOf({ answer, error }: Pick<Answer<unknown>, 'answer' | 'error'>): AskedState {
  if (answer !== undefined) return 'there';
  return error ? 'failed' : 'waiting';
}
