import { PermissionsDocument, type ReleaseRowFragment } from '../../../generated/operations';
import { useAnswer } from '../../../providers/useAnswer';

/** Whether one may publish over the unit of a release. */
export function useMayPublish({ unit }: ReleaseRowFragment): boolean {
  const { answer } = useAnswer(PermissionsDocument, { unit: unit?.id ?? '' }, { enabled: unit !== null });
  return answer?.viewer.permissions.includes('course:publish') ?? false;
}
