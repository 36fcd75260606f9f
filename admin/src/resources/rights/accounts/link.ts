import { home } from '../../../providers/api';

/** How long a link is good, in hours, as the API makes them. */
export const linkHours = { invitation: 72, reset: 2 } as const;

/** What a link is for. */
export type LinkPurpose = keyof typeof linkHours;

/** A link that was made and is shown this once. */
export interface MadeLink {
  readonly purpose: LinkPurpose;
  readonly key: string;
}

/** The address by which somebody comes in and sets their password. */
export function addressOf({ purpose, key }: MadeLink): string {
  return new URL(`#/welcome?${new URLSearchParams({ for: purpose, key })}`, home).href;
}
