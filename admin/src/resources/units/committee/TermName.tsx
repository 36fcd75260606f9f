import { Hourglass } from 'lucide-react';
import { daysBetween } from '../../../day/day';
import { useDay } from '../../../day/useDay';
import type { PostFragment } from '../../../generated/operations';
import { useText } from '../../../i18n/useText';
import { Tag } from '../../../parts/Tag';

const soon = 366;

/** The term of an appointment; how long it still lasts when that is a year or less, and that it is over when somebody goes on after it. */
export function TermName({ post: { term, validUntil } }: { post: Pick<PostFragment, 'term' | 'validUntil'> }) {
  const say = useText();
  const { day } = useDay();
  if (!term) return null;
  const isInOffice = !validUntil || validUntil > day;
  const left = daysBetween(day, term.endsOn);
  return (
    <>
      <span className="nowrap">{term.name}</span>
      {isInOffice && left <= soon && (
        <span className="block">
          <Tag tone="warn" icon={Hourglass}>
            {left > 0 ? say('committee.daysLeft', { smart_count: left }) : say('committee.termOver')}
          </Tag>
        </span>
      )}
    </>
  );
}
