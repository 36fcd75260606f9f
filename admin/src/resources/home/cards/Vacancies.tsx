import { UserX } from 'lucide-react';
import { type Day, daysBetween, shownDay } from '../../../day/day';
import { useDay, usePath } from '../../../day/useDay';
import { HomeVacanciesDocument, type HomeVacanciesQuery } from '../../../generated/operations';
import { type Say, useLabel, useText } from '../../../i18n/useText';
import { Button } from '../../../parts/Button';
import { Icon } from '../../../parts/Icon';
import { Name } from '../../../parts/Name';
import { To } from '../../../parts/To';
import { useMaySomewhere } from '../../../providers/who';
import { homeCard } from '../home-card';

const mostRows = 5;

type Answer = HomeVacanciesQuery;
type VacantUnit = Answer['units']['nodes'][number];

/** The day since when nobody holds a position; undefined when nobody ever did. */
function vacantSince({ appointments }: VacantUnit, position: string): Day | undefined {
  const ends = appointments.nodes.flatMap(({ position: { code }, validUntil }) => (code === position && validUntil ? [validUntil] : []));
  return ends.sort().at(-1);
}

function toldOf(say: Say, since: Day | undefined, day: Day): string {
  if (!since) return say('home.vacancies.never');
  const days = daysBetween(since, day);
  if (days === 0) return say('home.vacancies.from', { day: shownDay(since) });
  return say('home.vacancies.since', { day: shownDay(since), smart_count: days });
}

function All({ answer: { units } }: { answer: Answer }) {
  const say = useText();
  if (units.totalCount === 0) return null;
  return (
    <To path="/units" params={{ vacancy: '1' }}>
      {say('home.vacancies.all', { smart_count: units.totalCount })}
    </To>
  );
}

function Vacancies({ answer: { units } }: { answer: Answer }) {
  const say = useText();
  const labelOf = useLabel();
  const toPath = usePath();
  const { day } = useDay();
  const mayAppoint = useMaySomewhere('person:appoint');
  const rows = units.nodes.flatMap((unit) => unit.vacancies.map((position) => ({ unit, position }))).slice(0, mostRows);
  if (rows.length === 0) return <p className="none">{say('home.vacancies.none')}</p>;
  return (
    <ul className="rows">
      {rows.map(({ unit, position: { code, label } }) => (
        <li key={`${unit.id} ${code}`}>
          <span className="disc warn">
            <Icon of={UserX} />
          </span>
          <div className="grow">
            <p className="t">
              {labelOf(label)}, <Name>{unit.name}</Name>
            </p>
            <p className="meta">{toldOf(say, vacantSince(unit, code), day)}</p>
          </div>
          <Button small to={toPath(`/organization/${unit.id}`, mayAppoint ? { do: `appoint:${code}` } : {})}>
            {say(mayAppoint ? 'home.vacancies.appoint' : 'home.vacancies.open')}
            <span className="sr">
              {' '}
              {labelOf(label)}, {unit.name}
            </span>
          </Button>
        </li>
      ))}
    </ul>
  );
}

/** Required positions that nobody holds on the shown day. */
export const vacancies = homeCard({
  name: 'vacancies',
  title: 'home.vacancies.title',
  place: 'attention',
  order: 10,
  needs: { permission: 'person:read' },
  acts: { permission: 'person:appoint' },
  document: HomeVacanciesDocument,
  variables: ({ asOf }) => ({ asOf }),
  Action: All,
  Content: Vacancies,
});
