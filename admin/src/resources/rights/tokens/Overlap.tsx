import type { CSSProperties } from 'react';
import { daysBetween, shownDay } from '../../../day/day';
import { useText } from '../../../i18n/useText';
import { lastShown } from './tokens';

/** A secret as it is drawn. */
export interface DrawnKey {
  readonly prefix: string;
  /** First day on which it is good no more. */
  readonly validUntil: string;
}

/** How much of the axis lies before today, in per cent. */
const past = 28;

/** The former secret and the new one as two bars on one axis, and the same in a sentence for who can't see them. */
export function Overlap({
  former,
  newer,
  from,
  today,
}: {
  former: DrawnKey;
  /** Without a prefix while it is only to be made. */
  newer: Omit<DrawnKey, 'prefix'> & Partial<DrawnKey>;
  /** The day from which the new one is good. */
  from: string;
  today: string;
}) {
  const say = useText();
  const days = Math.max(daysBetween(today, newer.validUntil), daysBetween(today, former.validUntil), 1);
  // days far ahead lie closer together: the few days of both would not be seen beside half a year
  const at = (day: string) => past + (100 - past) * Math.sqrt(Math.max(0, daysBetween(today, day)) / days);
  const end = at(former.validUntil);
  const isNow = former.validUntil <= today;
  const begin = from < today ? past / 2 : past;
  const told = { prefix: former.prefix, day: lastShown(former.validUntil), from: shownDay(from), until: lastShown(newer.validUntil) };
  return (
    <figure className="overlap">
      <figcaption className="sr">
        {isNow
          ? say('tokens.drawn.apart', told)
          : say('tokens.drawn.both', { ...told, smart_count: daysBetween(today, former.validUntil) - 1 })}
      </figcaption>
      <div className="lap" aria-hidden="true">
        <b>{say('tokens.drawn.former')}</b>
        <div className="bar2">
          <i className="old" style={{ '--to': `${end}%` } as CSSProperties} />
          <span className="oldtext">{isNow ? say('tokens.drawn.now', told) : say('tokens.drawn.until', told)}</span>
        </div>
        <b>{say('tokens.drawn.newer')}</b>
        <div className="bar2">
          <i className="new" style={{ '--from': `${begin}%`, '--to': `${at(newer.validUntil)}%` } as CSSProperties}>
            <span className="hide-s">{newer.prefix ? `${newer.prefix}, ` : say('tokens.drawn.from', told)}</span>
            {say('tokens.drawn.newUntil', told)}
          </i>
        </div>
        <div className="axis">
          <span className="before" style={{ '--at': `${past}%` } as CSSProperties}>
            {say('tokens.drawn.today')}
          </span>
          {!isNow && (
            <span className={end > 70 ? 'before' : 'after'} style={{ '--at': `${end}%` } as CSSProperties}>
              {lastShown(former.validUntil).slice(0, 5)}
            </span>
          )}
        </div>
      </div>
    </figure>
  );
}
