import type { Tree } from '@lechan/client';
import { useMemo } from 'react';
import { useDataProvider } from 'react-admin';
import { TreeChildrenDocument, TreeRootsDocument, type TreeUnitFragment } from '../../generated/operations';
import type { ConsoleDataProvider } from '../../providers/data-provider';

/** The place above the topmost units: no unit itself. */
export const above = 'above';

/** A row of the tree: a unit, or in place of the units that could not be read the reason why. */
export interface TreeNode extends TreeUnitFragment {
  readonly failure?: unknown;
}

interface LoadedNode {
  readonly id: string;
  readonly data: TreeNode;
}

interface Children {
  readonly nodes: readonly TreeUnitFragment[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** Loads the tree one unit's children at a time, a hundred a page. What can't be read leaves a row that says so, never nothing. */
export function useTreeLoader(tree: Tree, asOf: string | undefined) {
  const { ask } = useDataProvider<ConsoleDataProvider>();
  return useMemo(() => {
    async function page(id: string, after: string | null): Promise<Children | undefined> {
      if (id === above) return (await ask(TreeRootsDocument, { tree, after, asOf })).units;
      return (await ask(TreeChildrenDocument, { id, after, asOf })).unit?.children;
    }
    async function read(id: string): Promise<LoadedNode[]> {
      const found: LoadedNode[] = [];
      try {
        for (let after: string | null = null; ; ) {
          const children: Children | undefined = await page(id, after);
          found.push(...(children?.nodes ?? []).map((data) => ({ id: data.id, data })));
          if (!children?.pageInfo.hasNextPage) return found;
          after = children.pageInfo.endCursor;
        }
      } catch (failure) {
        const unread = `unread under ${id}`;
        return [...found, { id: unread, data: { ...waiting(unread), failure } }];
      }
    }
    // a tree that is being set up asks for the same units more than once
    const underWay = new Map<string, Promise<LoadedNode[]>>();
    function getChildrenWithData(id: string): Promise<LoadedNode[]> {
      const reading = underWay.get(id) ?? read(id).finally(() => underWay.delete(id));
      underWay.set(id, reading);
      return reading;
    }
    return { getItem: (id: string) => waiting(id), getChildrenWithData };
  }, [ask, tree, asOf]);
}

/** What stands in a row until its unit has come. */
export function waiting(id = ''): TreeNode {
  return { id, code: '', name: '', kind: { code: '' }, children: { totalCount: 0 }, vacancies: [] };
}
