import type { AccountFilter } from '@lechan/client';
import type { AccountListQuery } from '../../../generated/operations';

/** An account as a row of the list has it. */
export type ListedAccount = AccountListQuery['accounts']['nodes'][number];

/** The tabs of the list. */
export const states = ['all', 'invited', 'locked', 'ended'] as const;
export type State = (typeof states)[number];

/** The tab that an address names; the first when it names none. */
export function stateIn(text: string | undefined): State {
  return states.find((state) => state === text) ?? 'all';
}

/** How it may stand with a second factor: one is there, none is, or none although a role asks for one. */
export const factors = ['has', 'none', 'missing'] as const;
export type Factor = (typeof factors)[number];

const statesOf = { has: ['APP', 'PASSKEY'], none: ['NONE', 'MISSING'], missing: ['MISSING'] } as const;

/** The condition on the second factor that an address names. */
export function factorIn(text: string | undefined): Factor | undefined {
  return factors.find((factor) => factor === text);
}

/** The list's conditions as the API takes them: a text is looked for in names and logins. */
export function accountFilter(state: State, text: string, factor: Factor | undefined): AccountFilter {
  return {
    ...(state === 'invited' && { isEnded: { equals: false }, hasPassword: { equals: false } }),
    ...(state === 'locked' && { isLocked: { equals: true } }),
    ...(state === 'ended' && { isEnded: { equals: true } }),
    ...(factor && { secondFactor: { in: [...statesOf[factor]] } }),
    ...(text && { or: [{ name: { contains: text } }, { login: { contains: text } }] }),
  };
}
