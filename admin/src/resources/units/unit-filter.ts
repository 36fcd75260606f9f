import type { Tree, UnitFilter } from '@lechan/client';
import { UnitSortField } from '@lechan/client';
import { useMemo } from 'react';
import { useLocation } from 'react-admin';
import { type Day, lastDay, plusDays } from '../../day/day';
import { conditionsIn } from '../../providers/address';
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
  /** A position that is required there and that nobody holds. */
  readonly vacant?: string;
  /** Established on this day or later. */
  readonly openedFrom?: Day;
  /** Established on this day or earlier. */
  readonly openedTo?: Day;
  /** Somebody holds a position of it in this term. */
  readonly term?: string;
  readonly vacancy: boolean;
  readonly unled: boolean;
  readonly sort: UnitSortField;
  readonly order: 'ASC' | 'DESC';
}

export const conditions = [
  'tree',
  'kind',
  'name',
  'code',
  'under',
  'parent',
  'vacant',
  'vacancy',
  'unled',
  'term',
  'openedFrom',
  'openedTo',
] as const;
export type Condition = (typeof conditions)[number];

const sorts: readonly string[] = Object.values(UnitSortField);

/** The list's conditions and order as its address has them; what the API would not understand counts as left out. */
export function useListAddress(): ListAddress {
  const { search } = useLocation();
  return useMemo(() => {
    const { text, identity, day, is } = conditionsIn(search);
    const sort = text('sort');
    return {
      ...{
        tree: treeNamed(text('tree')),
        kind: text('kind'),
        name: text('name'),
        code: text('code'),
        under: identity('under'),
        parent: identity('parent'),
        term: identity('term'),
      },
      ...{ vacant: text('vacant'), openedFrom: day('openedFrom'), openedTo: day('openedTo') },
      ...{ vacancy: is('vacancy'), unled: is('unled') },
      sort: sort && sorts.includes(sort) ? (sort as UnitSortField) : UnitSortField.Name,
      order: text('order') === 'DESC' ? 'DESC' : 'ASC',
    };
  }, [search]);
}

/** The conditions as the API takes them. */
export function filterOf(address: ListAddress): UnitFilter {
  const { tree, kind, name, code, under, parent, vacant, vacancy, unled, term, openedFrom, openedTo } = address;
  return {
    ...(tree && { tree: { equals: tree } }),
    ...(kind && { kind: { equals: kind } }),
    ...(name && { name: { contains: name } }),
    ...(code && { code: { startsWith: code } }),
    ...(under && { ancestor: { equals: under } }),
    ...(parent && { parent: { equals: parent } }),
    ...(vacant && { vacantPosition: { equals: vacant } }),
    ...(vacancy && { hasVacancy: { equals: true } }),
    ...(unled && { isLed: { equals: false } }),
    ...(term && { term: { equals: term } }),
    ...((openedFrom || openedTo) && {
      openedOn: {
        ...(openedFrom && { from: openedFrom }),
        // the API's days are half-open; after the last day of all there is none
        ...(openedTo && openedTo < lastDay && { until: plusDays(openedTo, 1) }),
      },
    }),
  };
}
