import type { Tree } from '@lechan/client';
import { useMemo } from 'react';
import { useDataProvider } from 'react-admin';
import { TreeChildrenDocument, TreeRootsDocument, type TreeUnitFragment } from '../../generated/operations';
import type { ConsoleDataProvider } from '../../providers/data-provider';

/** The place above the topmost units: no unit itself. */
export const above = 'above';

interface Children {
  readonly nodes: readonly TreeUnitFragment[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** Loads the tree one unit's children at a time, a hundred a page. */
export function useTreeLoader(tree: Tree, asOf: string | undefined, onFailure: (error: unknown) => void) {
  const { ask } = useDataProvider<ConsoleDataProvider>();
  return useMemo(() => {
    async function page(id: string, after: string | null): Promise<Children | undefined> {
      if (id === above) return (await ask(TreeRootsDocument, { tree, after, asOf })).units;
      return (await ask(TreeChildrenDocument, { id, after, asOf })).unit?.children;
    }
    async function getChildrenWithData(id: string) {
      const found: { id: string; data: TreeUnitFragment }[] = [];
      try {
        for (let after: string | null = null; ; ) {
          const children: Children | undefined = await page(id, after);
          found.push(...(children?.nodes ?? []).map((data) => ({ id: data.id, data })));
          if (!children?.pageInfo.hasNextPage) return found;
          after = children.pageInfo.endCursor;
        }
      } catch (error) {
        onFailure(error);
        return found;
      }
    }
    return { getItem: (id: string) => waiting(id), getChildrenWithData };
  }, [ask, tree, asOf, onFailure]);
}

/** What stands in a row until its unit has come. */
export function waiting(id = ''): TreeUnitFragment {
  return { id, name: '', children: { totalCount: 0 }, vacancies: [] };
}
