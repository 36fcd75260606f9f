import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useId } from 'react';
import { type Day, dayOf, isDay, plusDays, shownDay, today } from '../../../day/day';
import { paramHere, useChangeParams, useParam } from '../../../day/useDay';
import { type ReleaseRowFragment, ReleasesOfMonthDocument } from '../../../generated/operations';
import { useLanguage, useText } from '../../../i18n/useText';
import { Button } from '../../../parts/Button';
import { IconButton } from '../../../parts/IconButton';
import { To } from '../../../parts/To';
import { useAnswer } from '../../../providers/useAnswer';
import { PartFailure } from '../../home/PartFailure';
import { isOpenFailure } from './release-state';

/** A month, the days on which something is published or was as links to it; which one the address says. */
export function Months({ waiting, chosen }: { waiting: readonly ReleaseRowFragment[]; chosen: string | undefined }) {
  const say = useText();
  const change = useChangeParams();
  const title = useId();
  const first = monthShown(useParam('month'), chosen);
  const { answer, error, refetch } = useAnswer(ReleasesOfMonthDocument, { from: first, until: monthAfter(first, 1) });
  const show = (month: Day) => change({ month: month.slice(0, 7) }, { replace: true });
  // from where the address is by now: who presses quickly is ahead of what is drawn
  const go = (by: number) => show(monthAfter(monthShown(paramHere('month'), chosen), by));
  return (
    <section className="card months" aria-label={say('releases.calendar')}>
      <div className="row between">
        <h2 id={title} aria-live="polite">
          {useMonthName(first)}
        </h2>
        <fieldset className="row g0">
          <legend className="sr">{say('releases.months.label')}</legend>
          <IconButton icon={ChevronLeft} label={say('releases.months.previous')} onClick={() => go(-1)} />
          <IconButton icon={ChevronRight} label={say('releases.months.next')} onClick={() => go(1)} />
        </fieldset>
      </div>
      {error && !answer ? (
        <PartFailure error={error} onRetry={refetch} />
      ) : (
        <Month first={first} title={title} releases={answer?.releases.nodes ?? []} waiting={waiting} chosen={chosen} />
      )}
      <Button small onClick={() => show(today())}>
        {say('releases.months.now')}
      </Button>
    </section>
  );
}

/** The month that the address names, else the one of the chosen day, else this one; by its first day. */
function monthShown(named: string | undefined, chosen: Day | undefined): Day {
  const first = `${named ?? ''}-01`;
  return isDay(first) ? first : firstOf(chosen ?? today());
}

interface MonthShown {
  readonly releases: readonly ReleaseRowFragment[];
  /** What waits whenever it is: what did not run may be planned again. */
  readonly waiting: readonly ReleaseRowFragment[];
  readonly chosen: string | undefined;
}

function useMonthName(first: Day): string {
  const language = useLanguage();
  const name = new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${first}T00:00:00Z`),
  );
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}

function Month({ first, title, ...shown }: MonthShown & { first: Day; title: string }) {
  const language = useLanguage();
  const weekday = (at: number, style: 'narrow' | 'long') =>
    // 1 January 2024 was a Monday
    new Intl.DateTimeFormat(language, { weekday: style, timeZone: 'UTC' }).format(new Date(Date.UTC(2024, 0, 1 + at)));
  return (
    <table aria-labelledby={title}>
      <thead>
        <tr>
          {Array.from({ length: 7 }, (_, at) => (
            <th key={weekday(at, 'long')} scope="col">
              <abbr title={weekday(at, 'long')}>{weekday(at, 'narrow')}</abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(first).map((week) => (
          <tr key={week.find((day) => day !== null)}>
            {week.map((day, at) => (
              <td key={weekday(at, 'long')}>{day && <DayOfMonth day={day} {...shown} />}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function DayOfMonth({ day, releases, waiting, chosen }: MonthShown & { day: Day }) {
  const say = useText();
  const number = Number(day.slice(-2));
  const ofDay = releases.filter(({ scheduledAt }) => dayOf(scheduledAt) === day);
  const planned = ofDay.filter(({ state }) => state === 'PLANNED');
  const failed = ofDay.filter((release) => isOpenFailure(release, waiting));
  const over = ofDay.length - planned.length - failed.length;
  const isToday = day === today();
  if (ofDay.length === 0) return <span className={isToday ? 'isnow' : undefined}>{number}</span>;
  const told = [
    planned.length > 0 && say('releases.dayPlanned', { smart_count: planned.length }),
    failed.length > 0 && say('releases.dayFailed', { smart_count: failed.length }),
    over > 0 && say('releases.dayOver', { smart_count: over }),
  ].filter(Boolean);
  return (
    <To
      path="/courses/schedule"
      params={{ day, month: day.slice(0, 7), shown: planned.length > 0 ? undefined : 'done' }}
      className={[failed.length > 0 ? 'bad' : planned.length > 0 ? 'has' : 'over', day === chosen && 'on', isToday && 'isnow']
        .filter(Boolean)
        .join(' ')}
    >
      {number}
      <span className="sr">
        {' '}
        {shownDay(day)}: {told.join(', ')}
      </span>
    </To>
  );
}

const firstOf = (day: Day): Day => `${day.slice(0, 7)}-01`;

function monthAfter(first: Day, by: number): Day {
  const [year = 0, month = 0] = first.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + by, 1)).toISOString().slice(0, 10);
}

/** The days of a month by weeks that begin on Monday; null for those of other months. */
function weeksOf(first: Day): (Day | null)[][] {
  const before = (new Date(`${first}T00:00:00Z`).getUTCDay() + 6) % 7;
  const days: (Day | null)[] = Array.from({ length: before }, () => null);
  for (let day = first; day.slice(0, 7) === first.slice(0, 7); day = plusDays(day, 1)) days.push(day);
  const weeks: (Day | null)[][] = [];
  for (let at = 0; at < days.length; at += 7) weeks.push(days.slice(at, at + 7));
  return weeks;
}
