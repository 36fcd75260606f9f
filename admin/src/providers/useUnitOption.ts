import { useDay } from '../day/useDay';
import { UnitOptionsDocument, type UnitOptionsQuery } from '../generated/operations';
import { useAnswer } from './useAnswer';

/** A unit by which a list is filtered, as it is on the chosen day; null when there is none, or while it comes. */
export function useUnitOption(id: string | undefined): { unit: UnitOptionsQuery['units']['nodes'][number] | null; isPending: boolean } {
  const { asOf } = useDay();
  const { answer, isPending } = useAnswer(
    UnitOptionsDocument,
    { filter: { id: { equals: id ?? '' } }, asOf },
    { enabled: id !== undefined },
  );
  return { unit: (id && answer?.units.nodes[0]) || null, isPending: id !== undefined && isPending };
}
