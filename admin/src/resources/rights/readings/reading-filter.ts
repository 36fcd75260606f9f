import type { ContactReadingFilter } from '@lechan/client';
import { useMemo } from 'react';
import { useLocation } from 'react-admin';
import { type Day, plusDays } from '../../../day/day';
import { conditionsIn } from '../../../providers/address';

/** What the address of the list of readings says. */
export interface ReadingsAddress {
  /** Read by this account. */
  readonly account?: string;
  /** Of this person. */
  readonly person?: string;
  readonly from?: Day;
  /** The last day. */
  readonly until?: Day;
  /** Without a reason. */
  readonly silent: boolean;
}

export const conditions = ['account', 'person', 'from', 'until', 'silent'] as const;
export type Condition = (typeof conditions)[number];

/** The conditions as the address has them. */
export function useReadingsAddress(): ReadingsAddress {
  const { search } = useLocation();
  return useMemo(() => {
    const { identity, day, is } = conditionsIn(search);
    return { account: identity('account'), person: identity('person'), from: day('from'), until: day('until'), silent: is('silent') };
  }, [search]);
}

/** The conditions as the API takes them. */
export function filterOf({ account, person, from, until, silent }: ReadingsAddress): ContactReadingFilter {
  return {
    ...(account && { account: { equals: account } }),
    ...(person && { person: { equals: person } }),
    ...((from || until) && { at: { ...(from && { from }), ...(until && { until: plusDays(until, 1) }) } }),
    ...(silent && { hasPurpose: { equals: false } }),
  };
}
