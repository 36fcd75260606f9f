import { CalendarOff, FileUp, Network } from 'lucide-react';
import { shownDay } from '../../day/day';
import { useChangeParams, useDay, usePath } from '../../day/useDay';
import { HomeCountsDocument } from '../../generated/operations';
import { useText } from '../../i18n/useText';
import { readerPlace } from '../../layout/places';
import { Page } from '../../layout/Shell';
import { Button } from '../../parts/Button';
import { Empty } from '../../parts/Empty';
import { PageHeading } from '../../parts/PageHeading';
import { useAnswer } from '../../providers/useAnswer';
import { useMayEverywhere } from '../../providers/who';
import { HomeCards } from './HomeCards';
import { HomeSearch } from './HomeSearch';

/** Where one begins: search first, how many of what there are, and what needs attention. */
export function Home() {
  const say = useText();
  const { asOf } = useDay();
  const counts = useAnswer(HomeCountsDocument, { asOf }, { keepFormer: true });
  const isEmpty = counts.answer?.unitKinds.every(({ units }) => units.totalCount === 0);
  return (
    <Page>
      <PageHeading title={say('home.title')} hidden />
      <HomeSearch />
      <p>
        <Button icon={readerPlace.icon} href={readerPlace.href}>
          {say(readerPlace.label)}
        </Button>
      </p>
      {isEmpty ? <NoUnits /> : <HomeCards counts={counts} />}
    </Page>
  );
}

function NoUnits() {
  const say = useText();
  const toPath = usePath();
  const { day, isToday } = useDay();
  const change = useChangeParams();
  const mayImport = useMayEverywhere('import:run');
  return (
    <section className="card">
      {isToday ? (
        <Empty icon={Network} title={say('home.empty')} hint={mayImport ? say('home.emptyHint') : undefined}>
          {mayImport && (
            <Button look="main" icon={FileUp} to={toPath('/import')}>
              {say('shell.places.imports')}
            </Button>
          )}
        </Empty>
      ) : (
        <Empty icon={CalendarOff} title={say('home.emptyThen', { day: shownDay(day) })} hint={say('home.emptyThenHint')}>
          <Button look="time" onClick={() => change({ asOf: undefined })}>
            {say('shell.day.back')}
          </Button>
        </Empty>
      )}
    </section>
  );
}
