import { GitCompareArrows } from 'lucide-react';
import { shownDay, shownInstant } from '../../../day/day';
import { useDay } from '../../../day/useDay';
import type { UnitFactsFragment } from '../../../generated/operations';
import { Sentence } from '../../../i18n/Sentence';
import { useLabel, useText } from '../../../i18n/useText';
import { Card } from '../../../parts/Card';
import { Name } from '../../../parts/Name';
import { Note } from '../../../parts/Note';
import { Tag } from '../../../parts/Tag';
import type { HistoryEvent } from '../history';
import { actTitle } from '../TimelineEntry';
import { type Fact, factLabel, facts, isSame, shownFact } from './facts';
import { type KnownAt, shownKnownAt } from './known-at';

/** Says over a timeline that it is as known then, and what of it was put right later. */
export function KnownNote({ known, count, corrected }: { known: KnownAt; count: number; corrected: number }) {
  const say = useText();
  const when = shownKnownAt(known, say);
  return (
    <div role="status">
      <Note tone="time">
        <p>
          {count > 0 ? (
            <Sentence message="history.known.told" values={{ when, smart_count: count }} />
          ) : (
            <Sentence message="history.known.toldNothing" values={{ when }} />
          )}
        </p>
        {corrected > 0 && <p>{say('history.known.corrected', { smart_count: corrected })}</p>}
      </Note>
    </div>
  );
}

/** What was recorded of a unit only after that instant. */
export function RecordedLater({ events }: { events: readonly HistoryEvent[] }) {
  const say = useText();
  const { today } = useDay();
  if (events.length === 0) return null;
  const ordered = [...events].sort((one, other) => one.statedAt.localeCompare(other.statedAt));
  return (
    <Card flush title={say('history.known.later')}>
      <table className="tbl cards">
        <thead>
          <tr>
            <th scope="col">{say('history.known.recordedOn')}</th>
            <th scope="col">{say('history.known.effectiveFrom')}</th>
            <th scope="col">{say('history.known.what')}</th>
          </tr>
        </thead>
        <tbody>
          {ordered.map((event) => {
            const { day, time } = shownInstant(event.statedAt);
            const gone = event.overturned;
            const isFuture = !gone && event.act !== 'CORRECT' && event.day > today;
            return (
              <tr key={event.id}>
                <td className="nowrap" data-l={say('history.known.recordedOn')}>
                  {day} {time}
                </td>
                <td className="nowrap" data-l={say('history.known.effectiveFrom')}>
                  {shownDay(event.act === 'CLOSE' ? event.day : event.from)}
                </td>
                <td>
                  <Tag
                    tone={gone ? 'out' : event.act === 'CORRECT' ? 'warn' : isFuture ? 'info' : event.act === 'CREATE' ? undefined : 'pri'}
                  >
                    {gone ? say(`history.gone.${gone.by}`) : say(isFuture ? 'units.history.upcoming' : `units.history.${event.act}`)}
                  </Tag>{' '}
                  <Name>{actTitle(event, say)}</Name>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Card>
  );
}

/** A unit's facts on the chosen day as they were known then; what is known differently now is marked. */
export function KnownFacts({ then, now }: { then: UnitFactsFragment | null; now: UnitFactsFragment }) {
  const say = useText();
  const { day } = useDay();
  const title = say('history.known.facts', { day: shownDay(day) });
  const shown = then ? facts.filter((fact) => isTold(fact, then, now)) : [];
  return (
    <Card title={title}>
      {then ? (
        <>
          {shown.every((fact) => isSame(fact, then, now)) && <p className="soft">{say('history.known.same')}</p>}
          <dl className="dl">
            {shown.map((fact) => (
              <KnownFact key={fact} fact={fact} then={then} now={now} />
            ))}
          </dl>
        </>
      ) : (
        <p className="soft">{say('history.known.noFacts', { day: shownDay(day) })}</p>
      )}
    </Card>
  );
}

function KnownFact({ fact, then, now }: { fact: Fact; then: UnitFactsFragment; now: UnitFactsFragment }) {
  const say = useText();
  const labelOf = useLabel();
  return (
    <>
      <dt>{say(factLabel(fact))}</dt>
      <dd>
        <Name>{shownFact(fact, then, say, labelOf)}</Name>{' '}
        {!isSame(fact, then, now) && (
          <span className="differs">
            <Tag tone="time" icon={GitCompareArrows}>
              {say('history.known.differs')}
            </Tag>{' '}
            <span className="soft">
              <Name>{say('history.known.nowKnown', { value: shownFact(fact, now, say, labelOf) })}</Name>
            </span>
          </span>
        )}
      </dd>
    </>
  );
}

const always = new Set<Fact>(['name', 'code', 'kind', 'parent', 'openedOn']);

/** What nobody recorded, then or now, is not spoken of. */
function isTold(fact: Fact, then: UnitFactsFragment, now: UnitFactsFragment): boolean {
  if (always.has(fact) || !isSame(fact, then, now)) return true;
  if (fact === 'officers') return then.appointments.totalCount > 0;
  if (fact === 'leads') return then.coveredUnits.length > 0;
  if (fact === 'ledBy') return then.ledBy.length > 0;
  if (fact === 'identifiers') return then.identifiers.length > 0;
  if (fact === 'children') return then.children.totalCount > 0;
  return then[fact as 'address' | 'phone' | 'email' | 'closedOn'] !== null;
}
