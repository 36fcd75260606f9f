import { dayOf, shownInstant, today } from '../../day/day';
import type { OpenSessionFragment, WaysOfAccountFragment } from '../../generated/operations';
import type { Say } from '../../i18n/useText';

/** Whether somebody has a second factor: recovery codes alone are none. */
export function hasSecondFactor({ authenticatorAppAt, passkeys }: Pick<WaysOfAccountFragment, 'authenticatorAppAt' | 'passkeys'>): boolean {
  return authenticatorAppAt !== null || passkeys.length > 0;
}

/** An instant within a sentence: today with the hour, else the day with it. */
export function toldInstant(instant: string, say: Say): string {
  const { day, time } = shownInstant(instant);
  return dayOf(instant) === today() ? say('myAccount.todayAt', { time }) : say('myAccount.dayAt', { day, time });
}

/** A device as people name it: a computer with Windows, Chrome. */
export function nameOfDevice({ device: { kind, system, browser } }: OpenSessionFragment, say: Say): string {
  const machine = [say(`myAccount.devices.kinds.${kind ?? 'UNKNOWN'}`), system].filter(Boolean).join(' ');
  return [machine, browser].filter(Boolean).join(', ');
}
