import { MaterialViewDocument, PermissionsDocument } from '../../../generated/operations';
import { useAnswer } from '../../../providers/useAnswer';
import type { ShownMaterial } from './shown-material';

/** A material of the library and whether the reader may write it. */
export function useMaterial(id: string): {
  readonly material: ShownMaterial | null | undefined;
  readonly mayWrite: boolean;
  readonly error: unknown;
  readonly isPending: boolean;
  readonly refetch: () => void;
} {
  const { answer, error, isPending, refetch } = useAnswer(MaterialViewDocument, { id });
  const unit = answer?.material?.unit?.id ?? '';
  const { answer: rights } = useAnswer(PermissionsDocument, { unit }, { enabled: unit !== '' });
  return {
    material: answer?.material,
    mayWrite: rights?.viewer.permissions.includes('course:write') ?? false,
    error,
    isPending: isPending || (unit !== '' && rights === undefined),
    refetch,
  };
}
