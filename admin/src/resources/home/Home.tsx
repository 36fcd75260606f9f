import { CalendarOff, FileUp, Network, Search, UserX } from 'lucide-react';
import { type FormEvent, lazy, Suspense, useId, useState } from 'react';
import { shownDay } from '../../day/day';
import { useChangeParams, useDay, usePath } from '../../day/useDay';
import { OverviewDocument, type OverviewQuery, ReferenceDocument, type ReferenceQuery } from '../../generated/operations';
import { useLabel, useText } from '../../i18n/useText';
import { Page } from '../../layout/Shell';
import { Button } from '../../parts/Button';
import { Card } from '../../parts/Card';
import { Empty } from '../../parts/Empty';
import { Failure } from '../../parts/Failure';
import { Icon } from '../../parts/Icon';
import { Name } from '../../parts/Name';
import { PageHeading } from '../../parts/PageHeading';
import { To } from '../../parts/To';
import { Waiting } from '../../parts/Waiting';
import { useAnswer } from '../../providers/useAnswer';

const SearchPalette = lazy(() => import('../search/SearchPalette').then(({ SearchPalette }) => ({ default: SearchPalette })));

/** Where one begins: search first, how many of what there are, and which positions are vacant. */
export function Home() {
  const say = useText();
  const { asOf } = useDay();
  const overview = useAnswer(OverviewDocument, { asOf }, { keepFormer: true });
  const reference = useAnswer(ReferenceDocument, {});
  const failed = [overview, reference].find(({ answer, error }) => error && !answer);
  return (
    <Page>
      <PageHeading title={say('shell.home.title')} hidden />
      <HomeSearch />
      {failed ? (
        <Failure error={failed.error} onRetry={failed.refetch} />
      ) : overview.answer && reference.answer ? (
        <Overview overview={overview.answer} kinds={reference.answer.unitKinds} />
      ) : (
        <Waiting rows={5} />
      )}
    </Page>
  );
}

function HomeSearch() {
  const say = useText();
  const id = useId();
  const [text, setText] = useState('');
  const [asked, setAsked] = useState<string>();
  function submit(event: FormEvent) {
    event.preventDefault();
    setAsked(text);
  }
  return (
    <search>
      <form className="homefind" onSubmit={submit}>
        <label htmlFor={id}>{say('shell.home.heading')}</label>
        <div className="row g3">
          <div className="wic grow">
            <Icon of={Search} />
            <input
              id={id}
              className="inp"
              type="search"
              autoComplete="off"
              placeholder={say('shell.search.example')}
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
          </div>
          <Button type="submit" look="main">
            {say('shell.search.go')}
          </Button>
        </div>
        <p className="meta">{say('shell.search.hint')}</p>
      </form>
      <Suspense>{asked !== undefined && <SearchPalette first={() => asked} onClose={() => setAsked(undefined)} />}</Suspense>
    </search>
  );
}

function Overview({ overview, kinds }: { overview: OverviewQuery; kinds: ReferenceQuery['unitKinds'] }) {
  const say = useText();
  const labelOf = useLabel();
  const toPath = usePath();
  const { day, isToday } = useDay();
  const change = useChangeParams();
  const label = (code: string) => {
    const kind = kinds.find((one) => one.code === code);
    return kind ? labelOf(kind.label) : '';
  };
  if (overview.all.totalCount === 0 && !isToday) {
    return (
      <section className="card">
        <Empty icon={CalendarOff} title={say('shell.home.emptyThen', { day: shownDay(day) })} hint={say('shell.home.emptyThenHint')}>
          <Button look="time" onClick={() => change({ asOf: undefined })}>
            {say('shell.day.back')}
          </Button>
        </Empty>
      </section>
    );
  }
  if (overview.all.totalCount === 0) {
    return (
      <section className="card">
        <Empty icon={Network} title={say('shell.home.empty')} hint={say('shell.home.emptyHint')}>
          <Button look="main" icon={FileUp} to={toPath('/import')}>
            {say('shell.places.imports')}
          </Button>
        </Empty>
      </section>
    );
  }
  const counts = [
    { kind: 'WARD_COMMITTEE', count: overview.committees.totalCount },
    { kind: 'CELL', count: overview.cells.totalCount },
    { kind: 'WARD', count: overview.wards.totalCount },
    { kind: 'RESIDENTIAL_GROUP', count: overview.groups.totalCount },
  ];
  return (
    <>
      <nav className="counts" aria-label={`${say('shell.home.counts')}. ${say('shell.home.recently', { day: shownDay(day) })}`}>
        {counts.map(({ kind, count }) => (
          <To key={kind} path="/units" params={{ kind }}>
            <b>{count}</b> <span>{label(kind)}</span>
          </To>
        ))}
        <To path="/people">
          <b>{overview.officers.totalCount}</b> <span>{say('shell.home.officers')}</span>
        </To>
      </nav>
      <Vacancies vacant={overview.vacant} />
    </>
  );
}

function Vacancies({ vacant }: { vacant: OverviewQuery['vacant'] }) {
  const say = useText();
  const labelOf = useLabel();
  const toPath = usePath();
  return (
    <Card
      flush
      title={say('shell.home.vacancies')}
      action={
        vacant.totalCount > vacant.nodes.length && (
          <To path="/units" params={{ vacancy: '1' }}>
            {say('shell.home.allVacancies', { smart_count: vacant.totalCount })}
          </To>
        )
      }
    >
      {vacant.nodes.length === 0 ? (
        <p className="in soft">{say('shell.home.noVacancies')}</p>
      ) : (
        <ul className="rows">
          {vacant.nodes.map(({ id, name, vacancies }) => (
            <li key={id}>
              <span className="disc warn">
                <Icon of={UserX} />
              </span>
              <div className="grow">
                <p className="t">{vacancies.map(({ label }) => labelOf(label)).join(', ')}</p>
                <p className="meta">
                  <Name>{name}</Name>
                </p>
              </div>
              <Button small to={toPath(`/organization/${id}`)}>
                {say('shell.home.appoint')}
                <span className="sr">, {name}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
