import { RolesToGiveDocument } from '../../../generated/operations';
import { useAnswer } from '../../../providers/useAnswer';
import type { Role } from '../rights';
import { useRoles } from '../useRoles';
import type { GrantValues } from './grant-values';

/** The roles that one may give where a form says, as the API answers it; anywhere at all while it says no place, and all until that is known. */
export function useRolesToGive({ over, unitId, includesLed }: Pick<GrantValues, 'over' | 'unitId' | 'includesLed'>): {
  offered: readonly Role[];
  /** Whether some are not offered because they bring more than one has there. */
  isCut: boolean;
} {
  const { roles } = useRoles();
  const isPlaced = over === 'everything' || unitId !== null;
  const unit = over === 'unit' ? (unitId?.id ?? null) : null;
  const { answer } = useAnswer(RolesToGiveDocument, { unit, isPlaced }, { keepFormer: true });
  const viewer = answer?.viewer;
  const there = includesLed && over === 'unit' ? viewer?.led : viewer?.below;
  const codes = (isPlaced ? there : undefined) ?? viewer?.rolesToGiveSomewhere;
  const offered = codes ? roles.filter(({ code }) => codes.includes(code)) : roles;
  return { offered, isCut: offered.length < roles.length };
}
