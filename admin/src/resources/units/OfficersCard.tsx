import { CircleDashed, UserPlus, UsersRound } from 'lucide-react';
import { useState } from 'react';
import { plusDays, shownDay } from '../../day/day';
import { useChangeParams, useParam } from '../../day/useDay';
import type { PostFragment } from '../../generated/operations';
import { useLabel, useText } from '../../i18n/useText';
import { Button } from '../../parts/Button';
import { Card } from '../../parts/Card';
import { MoreMenu } from '../../parts/MoreMenu';
import { Name } from '../../parts/Name';
import { Segment } from '../../parts/Segment';
import { Table } from '../../parts/Table';
import { Tag } from '../../parts/Tag';
import { To } from '../../parts/To';
import { useAskedAct } from '../../providers/useAskedAct';
import { OfficersOverTime } from './committee/OfficersOverTime';
import { PostMarks } from './committee/PostMarks';
import { PostNote } from './committee/PostNote';
import { TermName } from './committee/TermName';
import { CommitteeSheet, CorrectAppointment, EndAppointment, EndCommittee } from './dialogs';
import type { ShownUnit } from './shown-unit';

type Vacancy = ShownUnit['vacancies'][number];

const mayAppoint = ({ may }: ShownUnit) => may.includes('person:appoint');

/** Who holds which position of a unit, in the order of the positions; what is vacant stands among them. Or who held it before. */
export function OfficersCard({ unit, onAppoint }: { unit: ShownUnit; onAppoint: (position?: string) => void }) {
  const say = useText();
  const change = useChangeParams();
  const isOverTime = useParam('officers') === 'all';
  const [opened, setOpened] = useState<'renew' | 'end'>();
  const [ending, setEnding] = useState<PostFragment>();
  const [correcting, setCorrecting] = useState<PostFragment>();
  useAskedAct(['renew', 'endTerm'], (act) => setOpened(act === 'renew' ? act : 'end'));
  const show = (periods: string) => change({ officers: periods === 'all' ? 'all' : undefined }, { replace: true });
  const close = () => setOpened(undefined);
  const seePeriods = () => {
    close();
    show('all');
  };

  return (
    <Card
      flush
      title={say('units.officers.title')}
      action={
        <>
          <Segment
            label={say('committee.periods.label')}
            value={isOverTime ? 'all' : 'now'}
            choices={(['now', 'all'] as const).map((value) => ({ value, label: say(`committee.periods.${value}`) }))}
            onChange={show}
          />
          {mayAppoint(unit) && (
            <>
              <Button look="quiet" small icon={UserPlus} aria-haspopup="dialog" onClick={() => onAppoint()}>
                {say('units.officers.appoint')}
              </Button>
              <Button look="quiet" small icon={UsersRound} aria-haspopup="dialog" onClick={() => setOpened('renew')}>
                {say('committee.open')}
              </Button>
              <MoreMenu
                label={say('shell.state.moreWith', { name: say('units.officers.title') })}
                choices={[{ label: say('committee.end.open'), onChoose: () => setOpened('end') }]}
              />
            </>
          )}
        </>
      }
    >
      {isOverTime ? (
        <OfficersOverTime unit={unit} onEnd={setEnding} onCorrect={setCorrecting} />
      ) : (
        <OfficersNow unit={unit} onAppoint={onAppoint} onEnd={setEnding} onCorrect={setCorrecting} />
      )}
      {opened === 'renew' && <CommitteeSheet unit={unit} onClose={close} onSeePeriods={seePeriods} />}
      {opened === 'end' && <EndCommittee unit={unit} onClose={close} onSeePeriods={seePeriods} />}
      {ending && <EndAppointment post={ending} onClose={() => setEnding(undefined)} />}
      {correcting && <CorrectAppointment post={correcting} kind={unit.kind.code} onClose={() => setCorrecting(undefined)} />}
    </Card>
  );
}

function OfficersNow({
  unit,
  onAppoint,
  onEnd,
  onCorrect,
}: {
  unit: ShownUnit;
  onAppoint: (position: string) => void;
  onEnd: (post: PostFragment) => void;
  onCorrect: (post: PostFragment) => void;
}) {
  const say = useText();
  const { nodes, totalCount } = unit.appointments;
  const rows: { rank: number; key: string; post?: PostFragment; vacancy?: Vacancy }[] = [
    ...nodes.map((post) => ({ rank: post.position.rank, key: post.id, post })),
    ...unit.vacancies.map((vacancy) => ({ rank: vacancy.rank, key: vacancy.code, vacancy })),
  ];
  rows.sort((one, other) => one.rank - other.rank);
  const firstVacant = rows.find(({ vacancy }) => vacancy)?.key;
  if (rows.length === 0)
    return <p className="in soft">{say(unit.may.includes('person:read') ? 'units.officers.none' : 'units.officers.hidden')}</p>;
  return (
    <>
      <Table
        heads={[say('units.officers.position'), say('units.officers.holder'), say('units.officers.from'), say('units.officers.term')]}
        acts={say('units.officers.acts')}
      >
        <tbody>
          {rows.map(
            ({ key, post, vacancy }) =>
              (post && <HolderRow key={key} unit={unit} post={post} onEnd={() => onEnd(post)} onCorrect={() => onCorrect(post)} />) ??
              (vacancy && (
                <VacantRow
                  key={key}
                  unit={unit}
                  vacancy={vacancy}
                  isFirst={key === firstVacant}
                  onAppoint={() => onAppoint(vacancy.code)}
                />
              )),
          )}
        </tbody>
      </Table>
      {totalCount > nodes.length && <p className="in soft">{say('units.officers.more', { smart_count: totalCount - nodes.length })}</p>}
    </>
  );
}

function HolderRow({ unit, post, onEnd, onCorrect }: { unit: ShownUnit; post: PostFragment; onEnd: () => void; onCorrect: () => void }) {
  const say = useText();
  const labelOf = useLabel();
  return (
    <tr>
      <td className="name">{labelOf(post.position.label)}</td>
      <td>
        <To path={`/people/${post.person.id}`}>
          <Name>{post.person.fullName}</Name>
        </To>
        <PostMarks post={post} />
        <PostNote post={post} unit={unit} />
      </td>
      <td className="nowrap" data-l={say('units.officers.from')}>
        {shownDay(post.validFrom)}
        {post.validUntil && (
          <span className="meta block">{say('units.officers.until', { day: shownDay(plusDays(post.validUntil, -1)) })}</span>
        )}
      </td>
      <td data-l={post.term ? say('units.officers.term') : undefined}>
        <TermName post={post} />
      </td>
      <td className="num">
        {mayAppoint(unit) && (
          <MoreMenu
            label={say('shell.state.moreWith', { name: post.person.fullName })}
            choices={[
              { label: say('acts.end.open'), onChoose: onEnd },
              { label: say('acts.correctAppointment.open'), onChoose: onCorrect },
            ]}
          />
        )}
      </td>
    </tr>
  );
}

function VacantRow({ unit, vacancy, isFirst, onAppoint }: { unit: ShownUnit; vacancy: Vacancy; isFirst: boolean; onAppoint: () => void }) {
  const say = useText();
  const labelOf = useLabel();
  const before = unit.former.nodes.find(({ position, validUntil }) => position.code === vacancy.code && validUntil !== null);
  return (
    <tr className="vac">
      <td className="name">{labelOf(vacancy.label)}</td>
      <td colSpan={3}>
        <Tag tone="warn" icon={CircleDashed}>
          {say('units.officers.vacant')}
        </Tag>{' '}
        {before?.validUntil && say('units.officers.since', { day: shownDay(before.validUntil) })}{' '}
        {before && <span className="soft">{say('units.officers.before', { name: before.person.fullName })}</span>}
      </td>
      <td className="num">
        {mayAppoint(unit) && (
          <Button look={isFirst ? 'main' : 'plain'} small onClick={onAppoint}>
            {say('units.officers.appoint')}
            <span className="sr"> {labelOf(vacancy.label)}</span>
          </Button>
        )}
      </td>
    </tr>
  );
}
