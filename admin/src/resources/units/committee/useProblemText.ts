import { useText } from '../../../i18n/useText';
import type { Problem } from './committee-input';

/** Says what is wrong at a row and what to do. */
export function useProblemText(): (problem: Problem) => string {
  const say = useText();
  return ({ message, number = 0 }) => say(`committee.problems.${message}`, { number });
}
