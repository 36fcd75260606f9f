import type { PersonFilter } from '@lechan/client';
import { useMemo } from 'react';
import { useLocation } from 'react-admin';
import { conditionsIn } from '../../providers/address';

/** What the people's list's address says. */
export interface PeopleAddress {
  readonly name?: string;
  /** Holds this position, by code. */
  readonly position?: string;
  /** Holds a post in this unit or anywhere below it. */
  readonly under?: string;
  /** Holds a post right in this unit. */
  readonly at?: string;
  /** Holds a post in this term. */
  readonly term?: string;
  /** Holds some post. */
  readonly any: boolean;
  /** Holds no post. */
  readonly none: boolean;
}

export const conditions = ['name', 'position', 'under', 'at', 'term', 'any', 'none'] as const;
export type Condition = (typeof conditions)[number];

/** The list's conditions as its address has them. */
export function usePeopleAddress(): PeopleAddress {
  const { search } = useLocation();
  return useMemo(() => {
    const { text, identity, is } = conditionsIn(search);
    return {
      ...{ name: text('name'), position: text('position'), any: is('any'), none: is('none') },
      ...{ under: identity('under'), at: identity('at'), term: identity('term') },
    };
  }, [search]);
}

/** The conditions as the API takes them: what is said of a post is said of one post. */
export function filterOf({ name, position, under, at, term, any, none }: PeopleAddress): PersonFilter {
  return {
    ...(name && { name: { contains: name } }),
    ...((any || position || under || at || term) && {
      post: {
        ...(position && { position: { equals: position } }),
        ...(under && { within: { equals: under } }),
        ...(at && !under && { unit: { equals: at } }),
        ...(term && { term: { equals: term } }),
      },
    }),
    ...(none && { not: { post: {} } }),
  };
}
