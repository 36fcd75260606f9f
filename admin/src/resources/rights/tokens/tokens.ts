import { daysBetween, plusDays, shownDay } from '../../../day/day';
import type { TokenFragment } from '../../../generated/operations';
import type { Say } from '../../../i18n/useText';
import type { Who } from '../../../providers/who';
import { reachOf, unitOf } from '../rights';
import { isGood } from './token-filter';

/** A secret of a token, as it is known: by its beginning. */
export type TokenKey = TokenFragment['keys'][number];

/** What no access token may do: a person does that. */
const keptFromTokens: readonly string[] = ['account:manage', 'role:manage', 'grant:give', 'token:create'];

/** How long a new secret is good unless another day is written. */
const usualDays = 180;

/** How long a secret can be good at most. */
const mostDays = 366;

/** Of what somebody may do, what an access token of theirs can. */
export function forTokens(permissions: readonly string[]): readonly string[] {
  return permissions.filter((permission) => !keptFromTokens.includes(permission));
}

/** The secrets that are good on a day, the newest first. */
export function goodKeys({ keys }: TokenFragment, day: string): readonly TokenKey[] {
  return keys.filter(({ validUntil }) => day < validUntil);
}

/** The last day that is proposed for a new secret, and the last that is possible. */
export function lastDays(today: string): { usual: string; most: string } {
  return { usual: plusDays(today, usualDays), most: plusDays(today, mostDays - 1) };
}

/** The last day of something that is good until the day after, as it is shown. */
export function lastShown(validUntil: string): string {
  return shownDay(plusDays(validUntil, -1));
}

/** Over what a token reaches, in words that begin a line. */
export function reachIn(token: TokenFragment, say: Say): string {
  const unit = unitOf(token);
  return unit ? reachOf(unit, token.includesLed, say) : say('tokens.everything');
}

/** How many days a token that expires soon has left. */
export function daysLeftOf({ state, validUntil }: TokenFragment, today: string): number | undefined {
  return state === 'EXPIRING' ? daysBetween(today, validUntil) : undefined;
}

/** The former secret of a token that is being replaced, if it was still used after the new one was made. */
export function stillCalled(token: TokenFragment, today: string): TokenKey | undefined {
  const [newest, ...former] = goodKeys(token, today);
  return newest && former.find(({ lastUsedAt }) => lastUsedAt !== null && Date.parse(lastUsedAt) > Date.parse(newest.madeAt));
}

/** What can be done with a token: one of others gets a new secret only by who may do as much. */
export function actsOn(
  { state, account, permissions }: TokenFragment,
  who: Who | undefined,
): { change: boolean; rotate: boolean; revoke: boolean } {
  const isOwn = who?.account?.id === account.id;
  const mayAsMuch = ['token:create', ...permissions].every((permission) => who?.permissionsSomewhere.includes(permission));
  return {
    // what can't be used any more needs no bounds
    change: isGood(state),
    rotate: state !== 'REVOKED' && state !== 'LAPSED' && (isOwn || mayAsMuch),
    revoke: state !== 'REVOKED',
  };
}

/** Words as they stand within a sentence. */
export function inSentence(words: string): string {
  return words.charAt(0).toLocaleLowerCase('vi') + words.slice(1);
}
