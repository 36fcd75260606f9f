import { CircleCheck, CircleSlash, Mail } from 'lucide-react';
import { dayOf, shownInstant, today } from '../../../day/day';
import { type Say, useText } from '../../../i18n/useText';
import { Tag } from '../../../parts/Tag';

/** Whether an account is in use, still to be answered, or ended. */
export function AccountState({ isEnded, hasPassword }: { isEnded: boolean; hasPassword: boolean }) {
  const say = useText();
  if (isEnded) {
    return (
      <Tag tone="out" icon={CircleSlash}>
        {say('rights.accounts.ended')}
      </Tag>
    );
  }
  return hasPassword ? (
    <Tag tone="ok" icon={CircleCheck}>
      {say('rights.accounts.active')}
    </Tag>
  ) : (
    <Tag tone="info" icon={Mail}>
      {say('rights.accounts.invited')}
    </Tag>
  );
}

/** When somebody was last seen: today with the hour, else the day. */
export function lastSeen(instant: string | null, say: Say): string {
  if (!instant) return say('rights.accounts.never');
  const { day, time } = shownInstant(instant);
  return dayOf(instant) === today() ? say('rights.accounts.todayAt', { time }) : day;
}
