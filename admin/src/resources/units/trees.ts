import { Tree } from '@lechan/client';

/** The three systems in the order in which they are always shown. */
export const trees: readonly Tree[] = [Tree.Party, Tree.Government, Tree.FrontAndUnions];

/** One of the three systems by its name in an address; undefined when it is none of them. */
export function treeNamed(name: string | undefined): Tree | undefined {
  return trees.find((tree) => tree === name);
}

/** The kinds that a tree mostly consists of: the upper and the lower. */
export const mainKinds = {
  PARTY: { upper: 'WARD_COMMITTEE', lower: 'CELL' },
  GOVERNMENT: { upper: 'WARD', lower: 'RESIDENTIAL_GROUP' },
  FRONT_AND_UNIONS: { upper: 'FRONT_BOARD', lower: 'ASSOCIATION_BRANCH' },
} as const satisfies Record<Tree, { upper: string; lower: string }>;
