import { ArrowRightLeft, CalendarClock, Eraser, Flag, FlagOff, type LucideIcon } from 'lucide-react';
import { daysBetween, plusDays, shownDay, shownInstant } from '../../day/day';
import { useChangeParams, useDay } from '../../day/useDay';
import type { RecordedFragment } from '../../generated/operations';
import { type Say, useLabel, useText } from '../../i18n/useText';
import { Icon } from '../../parts/Icon';
import { Name } from '../../parts/Name';
import { Tag } from '../../parts/Tag';
import type { Aspect, Difference, HistoryEvent } from './history';

/** One act in a unit's history. A change is a plain card, a correction a dashed one, what is to come blue. */
export function TimelineEntry({ event }: { event: HistoryEvent }) {
  const say = useText();
  const { today } = useDay();
  const change = useChangeParams();
  const { act, version, day, differences } = event;
  const isCorrection = act === 'CORRECT';
  const isFuture = !isCorrection && day > today;
  // the day on which a unit ends shows nothing of it any more
  const seen = act === 'CLOSE' ? plusDays(day, -1) : day;
  const recorded = shownInstant(event.statedAt);
  const look = isCorrection ? 'fix' : isFuture ? 'fut' : act === 'CREATE' ? 'start' : '';
  return (
    <li>
      <div className="when">
        <b>{shownDay(day)}</b>
        <span className="meta">
          {isFuture
            ? say('units.history.inDays', { smart_count: daysBetween(today, day) })
            : say(isCorrection ? 'units.history.correctedOn' : 'units.history.effective')}
        </span>
      </div>
      <div>
        <span className={`dot ${look}`}>
          <Icon of={iconOf(event, isFuture)} small />
        </span>
      </div>
      <article className={`card ${look}`}>
        <div className="row between top">
          <p>
            <Tag tone={isCorrection ? 'warn' : isFuture ? 'info' : act === 'CREATE' ? undefined : 'pri'}>
              {isFuture ? say('units.history.upcoming') : say(`units.history.${act}`)}
            </Tag>{' '}
            <b>{titleOf(event, say)}</b>
          </p>
          {!isCorrection && (
            <button
              type="button"
              className="linkbtn nowrap"
              onClick={() => change({ asOf: seen === today ? undefined : seen, tab: undefined })}
            >
              {say(act === 'CLOSE' ? 'units.history.seeLast' : 'units.history.see')}
              <span className="sr"> {shownDay(seen)}</span>
            </button>
          )}
        </div>
        {differences.map((difference) => (
          <Pair key={difference.aspect} difference={difference} isCorrection={isCorrection} />
        ))}
        <p className="meta">
          {isCorrection && `${validity(event, say)}. `}
          {version.decisionNumber && `${say('units.history.decision', { number: version.decisionNumber })}. `}
          {version.note && `${say('units.history.reason', { note: version.note })}. `}
          {say('units.history.recorded', recorded)}
        </p>
      </article>
    </li>
  );
}

function Pair({ difference: { aspect, before, after }, isCorrection }: { difference: Difference; isCorrection: boolean }) {
  const say = useText();
  const labelOf = useLabel();
  const value = (row: RecordedFragment) => {
    const text = shownValue(aspect, row, labelOf);
    return text ? <Name>{text}</Name> : <span className="muted">{say('units.history.empty')}</span>;
  };
  return (
    <dl className="was">
      <dt>
        {say(isCorrection ? 'units.history.wrong' : 'units.history.before')} <span className="sr">({say(`units.fields.${aspect}`)})</span>
      </dt>
      <dd>{isCorrection ? <del>{value(before)}</del> : value(before)}</dd>
      <dt>
        {say(isCorrection ? 'units.history.right' : 'units.history.after')} <span className="sr">({say(`units.fields.${aspect}`)})</span>
      </dt>
      <dd>{isCorrection ? <ins>{value(after)}</ins> : value(after)}</dd>
    </dl>
  );
}

function shownValue(aspect: Aspect, row: RecordedFragment, labelOf: ReturnType<typeof useLabel>): string | null | undefined {
  if (aspect === 'kind') return labelOf(row.kind.label);
  if (aspect === 'parent') return row.parent?.name;
  if (aspect === 'openedOn') return shownDay(row.validFrom);
  if (aspect === 'closedOn') return row.validUntil && shownDay(row.validUntil);
  return row[aspect];
}

function titleOf({ act, version, differences }: HistoryEvent, say: Say): string {
  if (act === 'CREATE') return say('units.history.created', { name: version.name });
  if (act === 'CLOSE') return say('units.history.closed');
  if (act === 'CORRECT') {
    const names = differences.map(({ aspect }) => say(`units.fields.${aspect}`).toLowerCase());
    return [say('units.history.corrected'), names.join(', ')].filter(Boolean).join(': ');
  }
  const titles = differences.map(({ aspect }) => {
    if (aspect === 'name') return say('units.history.changedName');
    if (aspect === 'code') return say('units.history.changedCode');
    if (aspect === 'kind') return say('units.history.changedKind');
    if (aspect === 'parent') return say('units.history.changedParent');
    return say('units.history.changedContact');
  });
  return [...new Set(titles)].join(', ') || say(`units.history.${act}`);
}

function validity({ from, until }: HistoryEvent, say: Say): string {
  return until
    ? say('units.history.appliesUntil', { from: shownDay(from), until: shownDay(plusDays(until, -1)) })
    : say('units.history.applies', { from: shownDay(from) });
}

function iconOf({ act }: HistoryEvent, isFuture: boolean): LucideIcon {
  if (act === 'CORRECT') return Eraser;
  if (isFuture) return CalendarClock;
  if (act === 'CREATE') return Flag;
  return act === 'CLOSE' ? FlagOff : ArrowRightLeft;
}
