import type { AccessFilter, AccessOrigin } from '@lechan/client';
import { useMemo } from 'react';
import { useLocation } from 'react-admin';
import { conditionsIn } from '../../../providers/address';

/** What the address of the list of rights says. */
export interface RightsAddress {
  /** Reaches this unit. */
  readonly reach?: string;
  /** Is over right this unit. */
  readonly at?: string;
  /** The role, by code. */
  readonly role?: string;
  readonly origin?: AccessOrigin;
  /** Holds today. */
  readonly current: boolean;
}

export const conditions = ['reach', 'at', 'role', 'origin', 'current'] as const;
export type Condition = (typeof conditions)[number];

/** The list's conditions as its address has them. */
export function useRightsAddress(): RightsAddress {
  const { search } = useLocation();
  return useMemo(() => {
    const { text, identity, is } = conditionsIn(search);
    const origin = text('origin');
    return {
      ...{ reach: identity('reach'), at: identity('at'), role: text('role'), current: is('current') },
      origin: origin === 'POST' || origin === 'GRANT' ? origin : undefined,
    };
  }, [search]);
}

/** The conditions as the API takes them. */
export function filterOf({ reach, at, role, origin, current }: RightsAddress): AccessFilter {
  return {
    ...(reach && { reaches: { equals: reach } }),
    ...(at && { unit: { equals: at } }),
    ...(role && { role: { equals: role } }),
    ...(origin && { origin: { equals: origin } }),
    ...(current && { isCurrent: { equals: true } }),
  };
}
