import { ArrowRightLeft, Ban, CalendarClock, Eraser, Flag, FlagOff, type LucideIcon } from 'lucide-react';
import { dayOf, daysBetween, plusDays, shownDay, shownInstant } from '../../day/day';
import { useChangeParams, useDay } from '../../day/useDay';
import type { RecordedFragment } from '../../generated/operations';
import { type Say, useLabel, useText } from '../../i18n/useText';
import { Name } from '../../parts/Name';
import { Tag } from '../../parts/Tag';
import type { HistoryEvent } from './history';
import type { Aspect, Difference } from './history/differing';
import { justBefore } from './history/known-at';
import { SeeDay, TimelineItem } from './history/TimelineItem';

/** One act in a unit's history. A change is a plain card, a correction a dashed one, what is to come blue. */
export function TimelineEntry({ event, corrected }: { event: HistoryEvent; corrected?: readonly Difference[] }) {
  const say = useText();
  const { today } = useDay();
  const change = useChangeParams();
  const { act, version, day, differences } = event;
  const isCorrection = act === 'CORRECT';
  const gone = event.overturned;
  const isFuture = !isCorrection && !gone && day > today;
  return (
    <TimelineItem
      day={day}
      under={
        isFuture
          ? say('units.history.inDays', { smart_count: daysBetween(today, day) })
          : say(isCorrection ? 'units.history.correctedOn' : 'units.history.effective')
      }
      look={gone ? 'gone' : isCorrection ? 'fix' : isFuture ? 'fut' : act === 'CREATE' ? 'start' : ''}
      icon={gone ? Ban : iconOf(event, isFuture)}
      tag={gone ? say(`history.gone.${gone.by}`) : isFuture ? say('units.history.upcoming') : say(`units.history.${act}`)}
      tone={gone ? 'out' : isCorrection ? 'warn' : isFuture ? 'info' : act === 'CREATE' ? undefined : 'pri'}
      title={<Name>{actTitle(event, say)}</Name>}
      see={
        isCorrection ? (
          <button type="button" className="linkbtn known" onClick={() => change({ knownAt: justBefore(event.statedAt) })}>
            {say('history.record.beforeCorrection')}
          </button>
        ) : (
          <SeeDay day={day} isEnd={act === 'CLOSE'} />
        )
      }
    >
      {differences.map((difference) => (
        <Pair key={difference.aspect} difference={difference} isCorrection={isCorrection} isGone={gone !== undefined} />
      ))}
      {gone && gone.now.length > 0 && <KnownInstead differences={gone.now} />}
      {corrected && <CorrectedLater differences={corrected} />}
      <p className="meta">
        {[
          isCorrection && validity(event, say),
          isCorrection && shownWrong(event, say),
          version.decisionNumber && say('units.history.decision', { number: version.decisionNumber }),
          version.note && say('units.history.reason', { note: version.note }),
          recorded(event, say),
        ]
          .filter(Boolean)
          .join('. ')}
      </p>
    </TimelineItem>
  );
}

/** What a later correction says instead of what this act stated. */
function CorrectedLater({ differences }: { differences: readonly Difference[] }) {
  const say = useText();
  return (
    <p className="row wrap">
      <Tag tone="warn" icon={Eraser}>
        {say('history.known.correctedLater')}
      </Tag>
      <Instead differences={differences} />
    </p>
  );
}

/** What is known now instead of what an act stated that no longer holds. */
function KnownInstead({ differences }: { differences: readonly Difference[] }) {
  return (
    <p className="row wrap">
      <Instead differences={differences} />
    </p>
  );
}

function Instead({ differences }: { differences: readonly Difference[] }) {
  const say = useText();
  const labelOf = useLabel();
  return differences.map(({ aspect, after }) => {
    const field = say(`units.fields.${aspect}`);
    const value = shownValue(aspect, after, labelOf);
    return (
      <span key={aspect} className="soft">
        <Name>{value ? say('history.known.correctedTo', { field, value }) : say('history.known.correctedAway', { field })}</Name>
      </span>
    );
  });
}

function Pair({
  difference: { aspect, before, after },
  isCorrection,
  isGone,
}: {
  difference: Difference;
  isCorrection: boolean;
  isGone: boolean;
}) {
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
      <dd>{isGone ? <del>{value(after)}</del> : isCorrection ? <ins>{value(after)}</ins> : value(after)}</dd>
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

/** What an act did, in a few words. */
export function actTitle({ act, version, differences }: HistoryEvent, say: Say): string {
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

/** From when until when an error could be read, when that was longer than a day. */
function shownWrong({ differences: [first], statedAt }: HistoryEvent, say: Say): string | false {
  if (!first || dayOf(first.before.statedAt) === dayOf(statedAt)) return false;
  return say('history.record.shownWrong', { from: shownDay(dayOf(first.before.statedAt)), until: shownDay(dayOf(statedAt)) });
}

/** When an act was recorded; of a change also how long after it took effect. */
function recorded({ act, day, statedAt }: HistoryEvent, say: Say): string {
  const late = daysBetween(day, dayOf(statedAt));
  const at = shownInstant(statedAt);
  const isLate = act !== 'CREATE' && act !== 'CORRECT' && late > 0;
  return isLate ? say('history.record.late', { ...at, smart_count: late }) : say('units.history.recorded', at);
}

function iconOf({ act }: HistoryEvent, isFuture: boolean): LucideIcon {
  if (act === 'CORRECT') return Eraser;
  if (isFuture) return CalendarClock;
  if (act === 'CREATE') return Flag;
  return act === 'CLOSE' ? FlagOff : ArrowRightLeft;
}
