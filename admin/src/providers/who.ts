import { createClient } from '@lechan/client';
import { useSyncExternalStore } from 'react';
import { WhoAsksDocument, type WhoAsksQuery } from '../generated/operations';
import { home } from './api';
import { sessionBegun } from './contact';
import { forgetOthers } from './kept-here';

/** As whom one is signed in, and what one may do over anything at all and over the whole platform. */
export type Who = WhoAsksQuery['viewer'];

// nobody waits for it in sight: that it is slow or fails is told by what the page asks for itself
const client = createClient({ url: home });

let who: Who | undefined;
let underWay = 0;
const listeners = new Set<() => void>();

/** Asks anew who is signed in; what cannot be asked now stays as it was. */
export async function askWho(): Promise<void> {
  underWay++;
  try {
    const { viewer } = await client.request(WhoAsksDocument, {});
    if (viewer.account) {
      forgetOthers(viewer.account.id);
      sessionBegun();
    }
    who = viewer;
  } finally {
    underWay--;
    for (const listener of listeners) listener();
  }
}

/** Asks who is signed in where that could not be asked before. */
export function askWhoUnlessKnown(): void {
  if (!who) askWho().catch(() => undefined);
}

/** Who is signed in; undefined while that is not known. */
export function useWho(): Who | undefined {
  return useSyncExternalStore(listen, () => who);
}

/** Whether it will be known in a moment who is signed in, and is not yet. */
export function useWhoComes(): boolean {
  return useSyncExternalStore(listen, () => who === undefined && underWay > 0);
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** What something takes: a permission over anything at all, over the whole platform, or over the unit that it is done to. */
export interface Need {
  /** One, or any of several. */
  readonly permission: string | readonly string[];
  readonly isOfPlatform?: boolean;
  readonly isOfUnit?: boolean;
}

/** Whether what is needed is among what is held. */
export function allows(held: readonly string[] = [], { permission }: Need): boolean {
  return [permission].flat().some((one) => held.includes(one));
}

/** Tells what one may do as far as is known: for showing and hiding; the server refuses what is not theirs. */
export function useMay(): (need: Need | undefined) => boolean {
  const known = useWho();
  return (need) => {
    if (!need) return true;
    return allows(need.isOfPlatform ? known?.permissions : known?.permissionsSomewhere, need);
  };
}

/** Whether one has a permission over the whole platform. */
export function useMayEverywhere(permission: string): boolean {
  return useWho()?.permissions.includes(permission) ?? false;
}

/** Whether a second person has to approve any of these mutations, whatever they are given. */
export function useForTwo(...mutations: readonly string[]): boolean {
  const known = useWho()?.mutationsForTwo;
  return known !== undefined && mutations.some((name) => known.includes(name));
}

/** Whether one sees the accounts of others: who keeps them, and who reads the whole trail. */
export function useSeesAccounts(): boolean {
  return useMay()({ permission: ['account:manage', 'audit:read'], isOfPlatform: true });
}

/** Whether one has a permission over anything at all. */
export function useMaySomewhere(permission: string): boolean {
  return useMay()({ permission });
}
