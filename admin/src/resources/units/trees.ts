import { Tree } from '@lechan/client';

/** The three systems in the order in which they are always shown. */
export const trees: readonly Tree[] = [Tree.Party, Tree.Government, Tree.FrontAndUnions];

/** One of the three systems by its name in an address; undefined when it is none of them. */
export function treeNamed(name: string | undefined): Tree | undefined {
  return trees.find((tree) => tree === name);
}
