import { CalendarClock, CalendarX } from 'lucide-react';
import { useId } from 'react';
import { daysBetween, plusDays, shownDay } from '../../../day/day';
import { useDay, usePath } from '../../../day/useDay';
import { HomeTermsDocument, type HomeTermsQuery } from '../../../generated/operations';
import { useText } from '../../../i18n/useText';
import { Button } from '../../../parts/Button';
import { Icon } from '../../../parts/Icon';
import { To } from '../../../parts/To';
import { useMayEverywhere } from '../../../providers/who';
import { homeCard } from '../home-card';
import { times, useChooseWithin, useWithin } from '../useWithin';

type Answer = HomeTermsQuery;

/** Within which time terms are to end: a choice kept in the address and remembered. */
function Within() {
  const say = useText();
  const id = useId();
  const within = useWithin();
  const choose = useChooseWithin();
  return (
    <div className="within">
      <label className="sr" htmlFor={id}>
        {say('home.terms.within')}
      </label>
      <select id={id} className="inp sel" value={within} onChange={(event) => choose(event.target.value)}>
        {times.map((days) => (
          <option key={days} value={days}>
            {say('home.terms.days', { days })}
          </option>
        ))}
      </select>
    </div>
  );
}

function EndingTerms({ answer: { terms } }: { answer: Answer }) {
  const say = useText();
  const toPath = usePath();
  const { day } = useDay();
  const within = useWithin();
  const mayAdd = useMayEverywhere('vocabulary:change');
  if (terms.length === 0) {
    return (
      <p className="none">
        {say('home.terms.unknown')} {mayAdd && <To path="/settings/terms">{say('home.terms.add')}</To>}
      </p>
    );
  }
  const held = terms.filter(({ units }) => units.totalCount > 0).sort((a, b) => (a.endsOn < b.endsOn ? -1 : 1));
  const until = plusDays(day, Number(within));
  const ending = held.filter(({ endsOn }) => endsOn <= until);
  const next = held.find(({ endsOn }) => endsOn > until);
  if (ending.length === 0) {
    return (
      <p className="none">
        {next
          ? say('home.terms.next', { days: within, term: next.name, day: shownDay(plusDays(next.endsOn, -1)) })
          : say('home.terms.none', { days: within })}
      </p>
    );
  }
  return (
    <ul className="rows">
      {ending.map(({ id, name, endsOn, units }) => {
        const left = daysBetween(day, endsOn);
        const lastDay = shownDay(plusDays(endsOn, -1));
        return (
          <li key={id}>
            <span className={`disc ${left > 0 ? 'info' : 'warn'}`}>
              <Icon of={left > 0 ? CalendarClock : CalendarX} />
            </span>
            <div className="grow">
              <p className="t">{say('home.terms.term', { term: name, smart_count: units.totalCount })}</p>
              <p className="meta">
                {left > 0 ? say('home.terms.ends', { day: lastDay, smart_count: left }) : say('home.terms.ended', { day: lastDay })}
              </p>
            </div>
            <Button small to={toPath('/units', { term: id })}>
              {say('home.seeList')}
              <span className="sr">, {say('home.terms.term', { term: name, smart_count: units.totalCount })}</span>
            </Button>
          </li>
        );
      })}
    </ul>
  );
}

/** Terms that end within the chosen time, and those that are over while somebody still holds a position in them. */
export const endingTerms = homeCard({
  name: 'terms',
  title: 'home.terms.title',
  place: 'attention',
  order: 20,
  needs: { permission: 'person:read' },
  acts: { permission: 'person:appoint' },
  document: HomeTermsDocument,
  variables: ({ asOf }) => ({ asOf }),
  Action: Within,
  Content: EndingTerms,
});
