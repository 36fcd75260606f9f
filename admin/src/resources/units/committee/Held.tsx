import { plusDays, shownDay } from '../../../day/day';
import { useDay } from '../../../day/useDay';
import type { PostFragment } from '../../../generated/operations';
import { useText } from '../../../i18n/useText';

/** From when until when somebody holds a position. */
export function Held({ post: { validFrom, validUntil } }: { post: Pick<PostFragment, 'validFrom' | 'validUntil'> }) {
  const say = useText();
  const { day } = useDay();
  const from = shownDay(validFrom);
  if (validUntil) return say('committee.periods.span', { from, until: shownDay(plusDays(validUntil, -1)) });
  return say(validFrom > day ? 'committee.periods.coming' : 'committee.periods.open', { from });
}
