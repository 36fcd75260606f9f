import { type Day, plusDays, shownDay, shownInstant } from '../../../day/day';
import { useDay } from '../../../day/useDay';
import { type ChangedUnitFragment, HomeChangesDocument, type HomeChangesQuery } from '../../../generated/operations';
import { useLabel, useText } from '../../../i18n/useText';
import { Name } from '../../../parts/Name';
import { Tag } from '../../../parts/Tag';
import { To } from '../../../parts/To';
import { actOf } from '../acts-done';
import { homeCard } from '../home-card';

type Answer = HomeChangesQuery;
type Change = Answer['changes']['nodes'][number];

/** The shown day or, when the unit is not there on it, the nearest on which it was: there its history is found. */
function dayOfUnit({ openedOn, closedOn }: ChangedUnitFragment, day: Day): Day {
  if (day < openedOn) return openedOn;
  return closedOn && day >= closedOn ? plusDays(closedOn, -1) : day;
}

/** The day from which somebody holds a position or has left it; none of anything else. */
function effectiveOn(name: string, node: Change['node']): Day | undefined {
  if (node?.__typename !== 'Appointment') return undefined;
  return name === 'appointment.ended' ? (node.validUntil ?? undefined) : node.validFrom;
}

/** What was changed, as a link to where its history is told. */
function Subject({ node, settings }: { node: Change['node']; settings?: string }) {
  const say = useText();
  const labelOf = useLabel();
  const { day, asOf } = useDay();
  if (node?.__typename === 'Person') {
    return (
      <To path={`/people/${node.id}`}>
        <Name>{node.fullName}</Name>
      </To>
    );
  }
  const unit = node?.__typename === 'Unit' ? node : node?.__typename === 'Appointment' ? node.unit : undefined;
  if (!unit) return settings ? <To path={settings}>{say('home.changes.settings')}</To> : null;
  const itsDay = dayOfUnit(unit, day);
  return (
    <>
      {node?.__typename === 'Appointment' && (
        <>
          <To path={`/people/${node.person.id}`}>
            <Name>{node.person.fullName}</Name>
          </To>
          , {labelOf(node.position.label)},{' '}
        </>
      )}
      <To path={`/organization/${unit.id}`} params={{ tab: 'history', asOf: itsDay === day ? asOf : itsDay }}>
        <Name>{unit.name}</Name>
      </To>
    </>
  );
}

function RecentChanges({ answer: { changes } }: { answer: Answer }) {
  const say = useText();
  if (changes.nodes.length === 0) return <p className="none">{say('home.changes.none')}</p>;
  return (
    <ol className="last">
      {changes.nodes.map(({ id, name, doneAt, count, decisionNumber, node }) => {
        const act = actOf(name);
        const from = effectiveOn(name, node);
        return (
          <li key={id}>
            <Tag tone={act.isCorrection ? 'warn' : 'pri'}>{say(act.words)}</Tag>
            <p>
              <Subject node={node} settings={act.settings} />
              {from && ` ${say('home.changes.from', { day: shownDay(from) })}`}
              {count > 1 && ` ${say('home.changes.more', { smart_count: count - 1 })}`}
            </p>
            <p className="meta">
              {decisionNumber
                ? say('home.changes.doneBy', { ...shownInstant(doneAt), number: decisionNumber })
                : say('home.changes.done', shownInstant(doneAt))}
            </p>
          </li>
        );
      })}
    </ol>
  );
}

/** What was recorded last, whatever day is shown. */
export const recentChanges = homeCard({
  name: 'changes',
  title: 'home.changes.title',
  place: 'beside',
  order: 10,
  needs: { permission: 'audit:read' },
  document: HomeChangesDocument,
  variables: () => ({}),
  Content: RecentChanges,
});
