import { Tree } from '@lechan/client';

/** The three systems in the order in which they are always shown. */
export const trees: readonly Tree[] = [Tree.Party, Tree.Government, Tree.FrontAndUnions];
