import { type Day, dayOf, plusDays, shownDay, today } from '../../../day/day';
import type { ReleaseRowFragment } from '../../../generated/operations';
import { useLanguage, useText } from '../../../i18n/useText';
import { To } from '../../../parts/To';
import { isOpenFailure } from './release-state';

const shownMonths = 2;

/** This month and the next, the days on which something is published as links to it. */
export function Months({ releases, chosen }: { releases: readonly ReleaseRowFragment[]; chosen: string | undefined }) {
  const say = useText();
  const begin = `${today().slice(0, 7)}-01`;
  const months = Array.from({ length: shownMonths }, (_, at) => monthAfter(begin, at));
  return (
    <section className="card months" aria-label={say('releases.calendar')}>
      {months.map((first) => (
        <Month key={first} first={first} releases={releases} chosen={chosen} />
      ))}
    </section>
  );
}

function Month({ first, releases, chosen }: { first: Day; releases: readonly ReleaseRowFragment[]; chosen: string | undefined }) {
  const language = useLanguage();
  const weekday = (at: number, style: 'narrow' | 'long') =>
    // 1 January 2024 was a Monday
    new Intl.DateTimeFormat(language, { weekday: style, timeZone: 'UTC' }).format(new Date(Date.UTC(2024, 0, 1 + at)));
  const title = new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${first}T00:00:00Z`),
  );
  return (
    <table>
      <caption>{title.charAt(0).toLocaleUpperCase(language) + title.slice(1)}</caption>
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
              <td key={weekday(at, 'long')}>{day && <DayOfMonth day={day} releases={releases} isChosen={day === chosen} />}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function DayOfMonth({ day, releases, isChosen }: { day: Day; releases: readonly ReleaseRowFragment[]; isChosen: boolean }) {
  const say = useText();
  const number = Number(day.slice(-2));
  const ofDay = releases.filter(({ scheduledAt }) => dayOf(scheduledAt) === day);
  const planned = ofDay.filter(({ state }) => state === 'PLANNED');
  const failed = ofDay.filter((release) => isOpenFailure(release, releases));
  const isToday = day === today();
  if (planned.length + failed.length === 0) return <span className={isToday ? 'isnow' : undefined}>{number}</span>;
  const told = [
    planned.length > 0 && say('releases.dayPlanned', { smart_count: planned.length }),
    failed.length > 0 && say('releases.dayFailed', { smart_count: failed.length }),
  ].filter(Boolean);
  return (
    <To
      path="/courses/schedule"
      params={{ day }}
      className={[failed.length > 0 ? 'bad' : 'has', isChosen && 'on', isToday && 'isnow'].filter(Boolean).join(' ')}
    >
      {number}
      <span className="sr">
        {' '}
        {shownDay(day)}: {told.join(', ')}
      </span>
    </To>
  );
}

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
