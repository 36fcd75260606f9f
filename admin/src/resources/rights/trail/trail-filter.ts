import type { EventFilter } from '@lechan/client';
import { useMemo } from 'react';
import { useLocation } from 'react-admin';
import { type Day, plusDays } from '../../../day/day';
import { conditionsIn } from '../../../providers/address';
import { type ActKind, actKinds, namesOf } from './act-kinds';

/** What the trail's address says. */
export interface TrailAddress {
  /** In this unit or anywhere below it. */
  readonly unit?: string;
  /** In this unit alone. */
  readonly at?: string;
  /** Done by this account. */
  readonly actor?: string;
  /** Done by an account with this in its name. */
  readonly who?: string;
  /** Done to this account. */
  readonly account?: string;
  /** About this person, their posts included. */
  readonly person?: string;
  readonly kind?: ActKind;
  readonly from?: Day;
  /** The last day. */
  readonly until?: Day;
  readonly request?: string;
}

export const conditions = ['actor', 'who', 'unit', 'at', 'account', 'person', 'kind', 'from', 'until', 'request'] as const;
export type Condition = (typeof conditions)[number];

/** The conditions as the address has them. */
export function useTrailAddress(): TrailAddress {
  const { search } = useLocation();
  return useMemo(() => {
    const { text, identity, day } = conditionsIn(search);
    return {
      ...{ unit: identity('unit'), at: identity('at'), actor: identity('actor'), account: identity('account'), person: identity('person') },
      ...{ who: text('who'), kind: actKinds.find((kind) => kind === text('kind')), from: day('from'), until: day('until') },
      request: text('request'),
    };
  }, [search]);
}

/** The conditions as the API takes them; what is about a person is what is about any of these identities. */
export function filterOf(address: TrailAddress, aboutPerson: readonly string[]): EventFilter {
  const { unit, at, actor, who, account, person, kind, from, until, request } = address;
  const subjects = account ? { equals: account } : person ? { in: [...aboutPerson] } : undefined;
  const names = kind && { name: { in: [...namesOf(kind)] } };
  return {
    ...(unit ? { within: { equals: unit } } : at && { unit: { equals: at } }),
    ...(actor && { actor: { equals: actor } }),
    ...(who && { actorName: { contains: who } }),
    ...(subjects && { subject: subjects }),
    ...(kind === 'other' ? { not: names } : names),
    ...((from || until) && { at: { ...(from && { from }), ...(until && { until: plusDays(until, 1) }) } }),
    ...(request && { request: { equals: request } }),
  };
}
