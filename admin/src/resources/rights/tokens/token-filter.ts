import type { AccessTokenFilter, AccessTokenState } from '@lechan/client';

/** The tabs of the list. */
export const stages = ['all', 'good', 'over'] as const;
export type Stage = (typeof stages)[number];

const statesOf = {
  good: ['ACTIVE', 'EXPIRING', 'BEING_REPLACED'],
  over: ['EXPIRED', 'REVOKED', 'LAPSED'],
} as const satisfies Record<string, readonly AccessTokenState[]>;

/** The tab that an address names; the first when it names none. */
export function stageIn(text: string | undefined): Stage {
  return stages.find((stage) => stage === text) ?? 'all';
}

/** The list's conditions as the API takes them. */
export function tokenFilter(stage: Stage, name: string): AccessTokenFilter {
  return {
    ...(stage !== 'all' && { state: { in: [...statesOf[stage]] } }),
    ...(name && { name: { contains: name } }),
  };
}

/** Whether a token can still be used today. */
export function isGood(state: AccessTokenState): boolean {
  return statesOf.good.some((good) => good === state);
}
