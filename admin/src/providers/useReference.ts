import { ReferenceDocument, type ReferenceQuery } from '../generated/operations';
import { useAnswer } from './useAnswer';

/** The words the organisation is described in: kinds, positions, identifier schemes, terms. */
export function useReference(): ReferenceQuery | undefined {
  return useAnswer(ReferenceDocument, {}).answer;
}
