import { type UnitOptionFragment, WritableUnitsDocument } from '../../generated/operations';
import { useAnswer } from '../../providers/useAnswer';
import { useMayEverywhere } from '../../providers/who';

/** The units over which one has a permission by a role of one's own, the outermost of each; none named where it is all of them. */
export function useUnitsFor(permission: string): { roots: readonly UnitOptionFragment[] | undefined; isPending: boolean } {
  const isEverywhere = useMayEverywhere(permission);
  const { answer, isPending } = useAnswer(WritableUnitsDocument, {}, { enabled: !isEverywhere });
  if (isEverywhere) return { roots: undefined, isPending: false };
  const roots = (answer?.viewer.account?.accesses ?? [])
    .filter(({ isCurrent, role }) => isCurrent && role.permissions.includes(permission))
    .flatMap(({ unit }) => (unit && 'id' in unit ? [unit as UnitOptionFragment] : []));
  return { roots: [...new Map(roots.map((unit) => [unit.id, unit])).values()], isPending };
}
