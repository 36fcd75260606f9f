import { home } from '../../../providers/api';

/** How long a link is good, in hours, as the API makes them. */
export const linkHours = { invitation: 72, reset: 2 } as const;

/** What a link is for. */
export type LinkPurpose = keyof typeof linkHours;

/** A link that is shown this once. */
interface ShownLink {
  readonly purpose: LinkPurpose;
  readonly key: string;
}

/** A link that was made: to be shown this once, or on its way by mail. */
export type MadeLink = ShownLink | { readonly purpose: LinkPurpose; readonly sentTo: string };

/** What the API answers about a link. */
export interface AnsweredLink {
  readonly key?: string | null;
  readonly sentTo?: string | null;
}

/** The link of an answer; undefined where there is none. */
export function madeLink(purpose: LinkPurpose, { key, sentTo }: AnsweredLink): MadeLink | undefined {
  if (key) return { purpose, key };
  return sentTo ? { purpose, sentTo } : undefined;
}

/** The address by which somebody comes in and sets their password. */
export function addressOf({ purpose, key }: ShownLink): string {
  return new URL(`#/welcome?${new URLSearchParams({ for: purpose, key })}`, home).href;
}
