import { CircleCheck, CircleSlash, LockKeyhole, Mail } from 'lucide-react';
import { dayOf, shownInstant, today } from '../../../day/day';
import { type Say, useText } from '../../../i18n/useText';
import { Tag } from '../../../parts/Tag';

/** Whether an account is in use, still to be answered, locked for a while, or ended. */
export function AccountState({ isEnded, isLocked, isAnswered }: { isEnded: boolean; isLocked: boolean; isAnswered: boolean }) {
  const say = useText();
  if (isEnded) {
    return (
      <Tag tone="out" icon={CircleSlash}>
        {say('rights.accounts.ended')}
      </Tag>
    );
  }
  if (isLocked) {
    return (
      <Tag tone="danger" icon={LockKeyhole}>
        {say('rights.accounts.locked')}
      </Tag>
    );
  }
  return isAnswered ? (
    <Tag tone="ok" icon={CircleCheck}>
      {say('rights.accounts.active')}
    </Tag>
  ) : (
    <Tag tone="info" icon={Mail}>
      {say('rights.accounts.invited')}
    </Tag>
  );
}

/** Whether an invitation was answered: a password was set, or somebody came in another way. */
export function isAnswered({ hasPassword, lastSignedInAt }: { hasPassword: boolean; lastSignedInAt: string | null }): boolean {
  return hasPassword || lastSignedInAt !== null;
}

/** When somebody was last seen: today with the hour, else the day. */
export function lastSeen(instant: string | null, say: Say): string {
  if (!instant) return say('rights.accounts.never');
  const { day, time } = shownInstant(instant);
  return dayOf(instant) === today() ? say('rights.accounts.todayAt', { time }) : day;
}
