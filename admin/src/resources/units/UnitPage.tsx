import { CircleCheck, CircleSlash, GitCompareArrows, Pencil } from 'lucide-react';
import { type ReactNode, Suspense, useState } from 'react';
import { shownDay } from '../../day/day';
import { useChangeParams, useParam } from '../../day/useDay';
import type { UnitFactsFragment } from '../../generated/operations';
import { useText } from '../../i18n/useText';
import { Boundary } from '../../parts/Boundary';
import { Button } from '../../parts/Button';
import { Failure } from '../../parts/Failure';
import { lazily } from '../../parts/lazily';
import { MoreMenu } from '../../parts/MoreMenu';
import { Name } from '../../parts/Name';
import { PageHeading } from '../../parts/PageHeading';
import { type PageTab, PageTabs } from '../../parts/PageTabs';
import { Tag } from '../../parts/Tag';
import { To } from '../../parts/To';
import { Waiting } from '../../parts/Waiting';
import { useAskedAct } from '../../providers/useAskedAct';
import { useVisit } from '../search/useRecentPlaces';
import { type Act, actsAllowed } from './acts/acts';
import { ChildrenTab } from './ChildrenTab';
import { ActDialog, Appoint, CorrectAskedPost, CreateUnit, SetCoverage, SetIdentifiers } from './dialogs';
import { HistoryTab } from './HistoryTab';
import { eventsOf } from './history';
import { DiffersMark } from './history/DiffersMark';
import { KeptDrafts } from './KeptDrafts';
import { LeadsTab } from './LeadsTab';
import { OverviewTab } from './OverviewTab';
import { PrintButton } from './print/PrintButton';
import type { ShownUnit } from './shown-unit';
import { WaitingHere } from './WaitingHere';

const AccessTab = lazily(() => import('../rights/here/AccessTab').then(({ AccessTab }) => AccessTab));

/** What may be open over a unit's page. */
export type Opened = { act: Act } | { appoint: string | undefined } | { post: string } | 'coverage' | 'identifiers' | 'child';

/** The permission over the unit that each act takes which an address can ask for. */
const neededFor = {
  ...{ change: 'unit:change', correct: 'unit:correct', move: 'unit:move', close: 'unit:close', child: 'unit:create' },
  ...{ appoint: 'person:appoint', correctPost: 'person:appoint', coverage: 'unit:lead', identifiers: 'unit:identify' },
};

/** What an address says within one tab, and no other. */
const ofOneTab = { knownAt: undefined, acts: undefined, also: undefined, after: undefined, before: undefined };

/** A unit's page: what it is, who holds what, what it leads, what is under it, and its history. */
export function UnitPage({
  unit,
  isFormer,
  present,
  treeOpener,
  onShow,
}: {
  unit: ShownUnit;
  /** Whether it is as of the day in view before, while the day asked for is on its way. */
  isFormer: boolean;
  /** The unit as it is today, when another day is shown; null when there is none today. */
  present: UnitFactsFragment | null | undefined;
  treeOpener?: ReactNode;
  onShow: (id: string) => void;
}) {
  const say = useText();
  const change = useChangeParams();
  const tab = useParam('tab') ?? 'overview';
  const [opened, setOpened] = useState<Opened>();
  const close = () => setOpened(undefined);
  const may = (permission: string) => unit.may.includes(permission);
  useVisit({ path: `/organization/${unit.id}`, kind: 'unit', name: unit.name });
  useAskedAct(
    ['change', 'correct', 'move', 'close', 'appoint', 'correctPost', 'child', 'coverage', 'identifiers'],
    (act, subject) => {
      // an address that asks for what its reader may not do shows the unit alone
      if (!may(neededFor[act])) return;
      if (act === 'child' || act === 'coverage' || act === 'identifiers') setOpened(act);
      else if (act === 'appoint') setOpened({ appoint: subject });
      else if (act === 'correctPost') setOpened({ post: subject ?? '' });
      else setOpened({ act });
    },
    !isFormer,
  );

  const tabs: PageTab[] = [
    { value: 'overview', label: say('units.tabs.overview'), content: <OverviewTab unit={unit} present={present} onOpen={setOpened} /> },
    {
      value: 'leads',
      label: say('history.tabs.leads'),
      count: unit.coveredUnits.length + unit.ledBy.length,
      content: <LeadsTab unit={unit} onChange={may('unit:lead') ? () => setOpened('coverage') : undefined} />,
    },
    { value: 'children', label: say('units.tabs.children'), count: unit.children.totalCount, content: <ChildrenTab unit={unit} /> },
    ...(may('unit:read-history')
      ? [
          {
            value: 'history',
            label: say('units.tabs.history'),
            count: eventsOf(unit.history).length,
            content: <HistoryTab unit={unit} />,
          },
        ]
      : []),
    ...(may('grant:give') || may('audit:read')
      ? [{ value: 'access', label: say('grants.here.tab'), content: <Access unit={unit} /> }]
      : []),
  ];
  const [firstAct] = actsAllowed(unit);
  const acts = [
    { needs: 'person:appoint', label: say('acts.appoint.open'), onChoose: () => setOpened({ appoint: undefined }) },
    { needs: 'unit:lead', label: say('acts.coverage.open'), onChoose: () => setOpened('coverage') },
    { needs: 'unit:identify', label: say('acts.identifiers.open'), onChoose: () => setOpened('identifiers') },
    { needs: 'unit:create', label: say('acts.create.openUnder'), onChoose: () => setOpened('child') },
  ].filter(({ needs }) => may(needs));

  return (
    <>
      <KeptDrafts unit={unit} />
      <WaitingHere unit={unit} />
      <div className="phead">
        <div className="row g3 wrap">
          {treeOpener}
          <nav aria-label={say('units.tree.path')}>
            <ol className="crumbs">
              {unit.ancestors.map(({ id, name }, index) => (
                <li key={id} className={index < unit.ancestors.length - 1 ? 'hide-s' : undefined}>
                  <To path={`/organization/${id}`}>
                    <Name>{name}</Name>
                  </To>
                </li>
              ))}
            </ol>
          </nav>
        </div>
        <div className="row between top g4 wrap">
          <div className="grow headline">
            <PageHeading title={unit.name}>
              <Name>{unit.name}</Name>
            </PageHeading>
            {present === null ? (
              <p>
                <Tag tone="time" icon={GitCompareArrows}>
                  {say('history.differs.gone')}
                </Tag>
              </p>
            ) : (
              <DiffersMark fact="name" unit={unit} present={present} />
            )}
            <p className="row wrap soft facts">
              {unit.closedOn ? (
                <Tag tone="out" icon={CircleSlash}>
                  {say('units.state.ending', { day: shownDay(unit.closedOn) })}
                </Tag>
              ) : (
                <Tag tone="ok" icon={CircleCheck}>
                  {say('units.state.alive')}
                </Tag>
              )}
              <span>{say('units.state.code', { code: unit.code })}</span>
              <span>{say('units.state.opened', { day: shownDay(unit.openedOn) })}</span>
            </p>
          </div>
          <div className="row wrap">
            {firstAct && (
              <Button icon={Pencil} aria-haspopup="dialog" onClick={() => setOpened({ act: firstAct })}>
                {say('acts.open')}
              </Button>
            )}
            <PrintButton unit={unit} />
            <MoreMenu framed label={say('shell.state.more')} choices={acts} />
          </div>
        </div>
      </div>
      <PageTabs
        label={say('units.tabs.label')}
        tabs={tabs}
        value={tab}
        onChange={(value) => change({ ...ofOneTab, tab: value === 'overview' ? undefined : value }, { replace: true })}
      />
      {opened && typeof opened === 'object' && 'act' in opened && <ActDialog unit={unit} first={opened.act} onClose={close} />}
      {opened && typeof opened === 'object' && 'appoint' in opened && <Appoint unit={unit} position={opened.appoint} onClose={close} />}
      {opened && typeof opened === 'object' && 'post' in opened && <CorrectAskedPost id={opened.post} onClose={close} />}
      {opened === 'coverage' && <SetCoverage unit={unit} onClose={close} />}
      {opened === 'identifiers' && <SetIdentifiers unit={unit} onClose={close} />}
      {opened === 'child' && <CreateUnit parentId={unit.id} onClose={close} onCreated={onShow} />}
    </>
  );
}

/** Who may do what in the unit, fetched when it is asked for: few look there. */
function Access({ unit }: { unit: ShownUnit }) {
  return (
    <Boundary instead={(error, retry) => <Failure error={error} onRetry={retry} />}>
      <Suspense fallback={<Waiting rows={4} />}>
        <AccessTab unit={unit} />
      </Suspense>
    </Boundary>
  );
}
