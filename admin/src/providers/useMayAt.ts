import { MayAtDocument } from '../generated/operations';
import { useAnswer } from './useAnswer';
import { useMayEverywhere, useMaySomewhere } from './who';

/** Whether one has a permission over a unit: asked only of who has it over some units and not over all. For showing and hiding. */
export function useMayAt(permission: string, unit: string): boolean {
  const everywhere = useMayEverywhere(permission);
  const somewhere = useMaySomewhere(permission);
  const { answer } = useAnswer(MayAtDocument, { unit }, { enabled: somewhere && !everywhere });
  return everywhere || (somewhere && (answer?.viewer.permissions.includes(permission) ?? false));
}
