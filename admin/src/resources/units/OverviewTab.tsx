import { CalendarClock } from 'lucide-react';
import { plusDays, shownDay } from '../../day/day';
import { useDay } from '../../day/useDay';
import type { UnitFactsFragment } from '../../generated/operations';
import { useLabel, useText } from '../../i18n/useText';
import { Icon } from '../../parts/Icon';
import { Name } from '../../parts/Name';
import { To } from '../../parts/To';
import { AboutCard } from './AboutCard';
import { comingOf } from './history/coming';
import { DiffersMark } from './history/DiffersMark';
import { LeadsCard } from './LeadsCard';
import { OfficersCard } from './OfficersCard';
import type { ShownUnit } from './shown-unit';
import type { Opened } from './UnitPage';

/** What matters first of a unit: who holds its positions, what it leads, what it is, and what is to come. */
export function OverviewTab({
  unit,
  present,
  onOpen,
}: {
  unit: ShownUnit;
  /** The unit as it is today, when another day is shown. */
  present: UnitFactsFragment | null | undefined;
  onOpen: (opened: Opened) => void;
}) {
  return (
    <>
      <div className="stack tight">
        <OfficersCard unit={unit} onAppoint={(position) => onOpen({ appoint: position })} />
        <DiffersMark fact="officers" unit={unit} present={present} />
      </div>
      <div className="cols">
        <div className="stack">
          <LeadsCard unit={unit} present={present} onChange={() => onOpen('coverage')} />
          <ToCome unit={unit} />
        </div>
        <AboutCard unit={unit} present={present} onChangeIdentifiers={() => onOpen('identifiers')} />
      </div>
    </>
  );
}

/** What is on record of a unit for days to come, with the way to each of them. */
export function ToCome({ unit }: { unit: ShownUnit }) {
  const say = useText();
  const labelOf = useLabel();
  const { day, today } = useDay();
  const coming = comingOf(unit, day > today ? day : today, say, labelOf);
  if (coming.length === 0) return null;
  return (
    <section className="note info" aria-label={say('history.coming.title')}>
      <Icon of={CalendarClock} />
      <div className="grow">
        <h2 className="sub">{say('history.coming.title')}</h2>
        <ul className="stack tight">
          {coming.map(({ day: from, what, isEnd }) => (
            <li key={from}>
              <Name>{say('history.coming.from', { day: shownDay(from), what: what.join(', ') })}</Name>{' '}
              <To path={`/organization/${unit.id}`} params={{ asOf: isEnd ? plusDays(from, -1) : from }} className="printno">
                {say(isEnd ? 'history.coming.seeLast' : 'history.coming.see')}
                <span className="sr"> {shownDay(from)}</span>
              </To>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
