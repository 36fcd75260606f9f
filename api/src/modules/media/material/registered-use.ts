import type { Expression } from '../../../reading/source.js';

/** Where materials are used, in SQL: what uses them knows it, not this module. */
export interface MaterialUse {
  /** Whether a version is the one that readers get, and the viewer may read what shows it. */
  readonly isShown: Expression;
  /** Whether a material, a uuid in SQL, is used in what is latest or published. */
  readonly isUsed: Expression;
  /** In how many places. */
  readonly countOf: Expression;
  /** Whether a material stands in anything that was ever written. */
  readonly wasUsed: (material: string) => string;
}

let use: MaterialUse | null = null;

/** Says where materials are used. Called by the composition root. */
export const registerMaterialUse = (registered: MaterialUse): void => {
  use = registered;
};

export const registeredUse = (): MaterialUse => {
  if (!use) throw new Error('registerMaterialUse was not called');
  return use;
};
