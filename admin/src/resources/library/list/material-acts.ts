import type { MaterialRowFragment } from '../../../generated/operations';

/** What can be done with materials of the list. */
export interface MaterialActs {
  readonly describe: (material: MaterialRowFragment) => void;
  readonly move: (materials: readonly MaterialRowFragment[]) => void;
  readonly replace: (material: MaterialRowFragment) => void;
  readonly delete: (material: MaterialRowFragment) => void;
}
