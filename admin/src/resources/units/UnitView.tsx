import { CalendarOff, SearchX } from 'lucide-react';
import { type ReactNode, useMemo } from 'react';
import { plusDays, shownDay } from '../../day/day';
import { useChangeParams, useDay } from '../../day/useDay';
import { UnitViewDocument, type UnitViewQuery } from '../../generated/operations';
import { useText } from '../../i18n/useText';
import { Button } from '../../parts/Button';
import { Empty } from '../../parts/Empty';
import { Failure } from '../../parts/Failure';
import { PageHeading } from '../../parts/PageHeading';
import { useAnswer } from '../../providers/useAnswer';
import { useMay } from '../../providers/who';
import { approvable } from '../rights/permission-groups';
import { UnitPage } from './UnitPage';
import { UnitWaiting } from './UnitWaiting';

/** A unit on the chosen day, or why there is none to show. */
export function UnitView({ id, treeOpener, onShow }: { id: string; treeOpener?: ReactNode; onShow: (id: string) => void }) {
  const say = useText();
  const { asOf, isToday } = useDay();
  const proposals = useMay()({ permission: approvable });
  const { answer, error, isFormer, refetch } = useAnswer(
    UnitViewDocument,
    { id, asOf, compare: !isToday, proposals },
    { keepFormer: true },
  );
  const unit = useMemo(
    () => answer?.unit && { ...answer.unit, may: answer.viewer.permissions, waiting: answer.proposals?.totalCount ?? 0 },
    [answer],
  );
  return (
    <main className="main" id="main" tabIndex={-1} aria-busy={isFormer || undefined}>
      {error && !answer ? (
        <>
          <PageHeading title={say('units.title')} hidden />
          <Failure error={error} onRetry={refetch} />
        </>
      ) : !answer ? (
        <UnitWaiting />
      ) : unit ? (
        <UnitPage unit={unit} isFormer={isFormer} present={isToday ? undefined : answer.present} treeOpener={treeOpener} onShow={onShow} />
      ) : (
        <Absent node={answer.node} treeOpener={treeOpener} />
      )}
    </main>
  );
}

/** Says that the unit did not exist on the day, and leads to days on which it did. */
function Absent({ node, treeOpener }: { node: UnitViewQuery['node']; treeOpener?: ReactNode }) {
  const say = useText();
  const { day, today } = useDay();
  const change = useChangeParams();
  if (!node || !('openedOn' in node)) {
    return (
      <div className="pbody">
        {treeOpener}
        <PageHeading title={say('units.state.unknown')} hidden />
        <Empty icon={SearchX} title={say('units.state.unknown')} hint={say('units.state.unknownHint')} />
      </div>
    );
  }
  const { name, openedOn, closedOn } = node;
  const lastDay = closedOn && plusDays(closedOn, -1);
  const state = day < openedOn ? 'notOpen' : closedOn && day >= closedOn ? 'wasEnded' : 'absent';
  const see = (at: string) => change({ asOf: at === today ? undefined : at });
  return (
    <div className="pbody">
      {treeOpener}
      <PageHeading title={name} hidden />
      <Empty icon={CalendarOff} title={say(`units.state.${state}`, { name, day: shownDay(day) })}>
        {day < openedOn && <Button onClick={() => see(openedOn)}>{say('units.state.seeOpening', { day: shownDay(openedOn) })}</Button>}
        {lastDay && day > lastDay && (
          <Button onClick={() => see(lastDay)}>{say('units.state.seeLastDay', { day: shownDay(lastDay) })}</Button>
        )}
      </Empty>
    </div>
  );
}
