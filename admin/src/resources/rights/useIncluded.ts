import { IncludedPermissionsDocument } from '../../generated/operations';
import { useAnswer } from '../../providers/useAnswer';
import { inOrder } from './permission-groups';

/** What is known of the permissions that come with others. */
interface Included {
  /** With which of the chosen permissions one comes. */
  readonly broughtBy: (permission: string, chosen: readonly string[]) => readonly string[];
  /** The chosen permissions with all that comes with them, in the order in which they are shown. */
  readonly withAll: (chosen: readonly string[]) => readonly string[];
}

/** Which permissions come with others, as the API tells it: none while that is not known. */
export function useIncluded(): Included {
  const { answer } = useAnswer(IncludedPermissionsDocument, {});
  const includedIn = (code: string) => answer?.permissions.find((one) => one.code === code)?.includes ?? [];
  return {
    broughtBy: (permission, chosen) => inOrder(chosen.filter((one) => includedIn(one).includes(permission))),
    withAll: (chosen) => inOrder([...chosen, ...chosen.flatMap(includedIn)]),
  };
}
