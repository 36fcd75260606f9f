import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { type Day, plusDays, shownDay } from '../../../day/day';
import { useChangeParams, useDay } from '../../../day/useDay';
import { useText } from '../../../i18n/useText';
import { Icon } from '../../../parts/Icon';
import { Tag, type Tone } from '../../../parts/Tag';

/** How an entry looks: a change plain, a correction dashed, what is to come blue, what no longer holds grey and struck through, an opening with its flag. */
export type EntryLook = '' | 'fix' | 'fut' | 'start' | 'gone';

/** One entry of a timeline: the day left, what happened in a card. */
export function TimelineItem({
  day,
  under,
  look,
  icon,
  tag,
  tone,
  title,
  see,
  children,
}: {
  day: Day;
  under: string;
  look: EntryLook;
  icon: LucideIcon;
  tag: string;
  tone: Tone | undefined;
  title: ReactNode;
  see?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <li>
      <div className="when">
        <b>{shownDay(day)}</b>
        <span className="meta">{under}</span>
      </div>
      <div>
        <span className={`dot ${look}`}>
          <Icon of={icon} small />
        </span>
      </div>
      <article className={`card ${look}`}>
        <div className="row between top">
          <p>
            <Tag tone={tone}>{tag}</Tag> <b>{title}</b>
          </p>
          {see}
        </div>
        {children}
      </article>
    </li>
  );
}

/** Leads to the page on the day of an entry; of what ended, on the last day before. */
export function SeeDay({ day, isEnd = false }: { day: Day; isEnd?: boolean }) {
  const say = useText();
  const { today } = useDay();
  const change = useChangeParams();
  const seen = isEnd ? plusDays(day, -1) : day;
  return (
    <button
      type="button"
      className="linkbtn nowrap"
      onClick={() => change({ asOf: seen === today ? undefined : seen, tab: undefined, knownAt: undefined })}
    >
      {say(isEnd ? 'units.history.seeLast' : day > today ? 'history.record.preview' : 'units.history.see')}
      <span className="sr"> {shownDay(seen)}</span>
    </button>
  );
}
