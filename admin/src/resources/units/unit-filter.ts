import type { Tree, UnitFilter } from '@lechan/client';
import { UnitSortField } from '@lechan/client';
import { useMemo } from 'react';
import { useLocation } from 'react-admin';
import { treeNamed } from './trees';

/** What the list's address says: conditions and order. */
export interface ListAddress {
  readonly tree?: Tree;
  readonly kind?: string;
  readonly name?: string;
  readonly code?: string;
  /** Anywhere below this unit. */
  readonly under?: string;
  /** Right below this unit. */
  readonly parent?: string;
  readonly vacancy: boolean;
  readonly unled: boolean;
  readonly sort: UnitSortField;
  readonly order: 'ASC' | 'DESC';
}

export const conditions = ['tree', 'kind', 'name', 'code', 'under', 'parent', 'vacancy', 'unled'] as const;
export type Condition = (typeof conditions)[number];

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const sorts: readonly string[] = Object.values(UnitSortField);

/** The list's conditions and order as its address has them; what the API would not understand counts as left out. */
export function useListAddress(): ListAddress {
  const { search } = useLocation();
  return useMemo(() => {
    const params = new URLSearchParams(search);
    const text = (name: string) => params.get(name) || undefined;
    const identity = (name: string) => uuid.exec(text(name) ?? '')?.[0];
    const sort = text('sort');
    return {
      ...{
        tree: treeNamed(text('tree')),
        kind: text('kind'),
        name: text('name'),
        code: text('code'),
        under: identity('under'),
        parent: identity('parent'),
      },
      ...{ vacancy: text('vacancy') === '1', unled: text('unled') === '1' },
      sort: sort && sorts.includes(sort) ? (sort as UnitSortField) : UnitSortField.Name,
      order: text('order') === 'DESC' ? 'DESC' : 'ASC',
    };
  }, [search]);
}

/** The conditions as the API takes them. */
export function filterOf({ tree, kind, name, code, under, parent, vacancy, unled }: ListAddress): UnitFilter {
  return {
    ...(tree && { tree: { equals: tree } }),
    ...(kind && { kind: { equals: kind } }),
    ...(name && { name: { contains: name } }),
    ...(code && { code: { startsWith: code } }),
    ...(under && { ancestor: { equals: under } }),
    ...(parent && { parent: { equals: parent } }),
    ...(vacancy && { hasVacancy: { equals: true } }),
    ...(unled && { isLed: { equals: false } }),
  };
}
