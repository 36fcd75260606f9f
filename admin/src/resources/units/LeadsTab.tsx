import { ArrowRight, Pencil } from 'lucide-react';
import type { ReactNode } from 'react';
import { plusDays, shownDay } from '../../day/day';
import { useDay } from '../../day/useDay';
import { useText } from '../../i18n/useText';
import { Button } from '../../parts/Button';
import { Card } from '../../parts/Card';
import { Icon } from '../../parts/Icon';
import { Name } from '../../parts/Name';
import { To } from '../../parts/To';
import { CoverageTable } from './history/CoverageTable';
import { ToCome } from './OverviewTab';
import type { ShownUnit } from './shown-unit';

/** Who leads whom around a unit on the chosen day, since when and until when, and who did before. */
export function LeadsTab({ unit, onChange, isPrinted = false }: { unit: ShownUnit; onChange?: () => void; isPrinted?: boolean }) {
  const say = useText();
  const { day } = useDay();
  const lasting = unit.coverages.filter(({ validUntil }) => !validUntil || day < validUntil);
  const former = unit.coverages.filter(({ validUntil }) => validUntil && validUntil <= day);
  return (
    <>
      <Card
        title={say('history.leads.title', { day: shownDay(day) })}
        action={
          onChange &&
          unit.kind.tree === 'PARTY' && (
            <Button look="quiet" small icon={Pencil} onClick={onChange}>
              {say('acts.coverage.open')}
            </Button>
          )
        }
      >
        <Around unit={unit} />
      </Card>
      {!isPrinted && <ToCome unit={unit} />}
      <Card flush title={say('history.leads.present')}>
        {lasting.length > 0 ? (
          <CoverageTable unit={unit.id} coverages={lasting} />
        ) : (
          <p className="in soft">{say('history.leads.nothing')}</p>
        )}
      </Card>
      {former.length > 0 && (
        <details className="card former" open={isPrinted}>
          <summary>{say('history.leads.former', { smart_count: former.length })}</summary>
          <CoverageTable unit={unit.id} coverages={former} />
        </details>
      )}
    </>
  );
}

/** From left to right: who leads the unit, the unit, whom it leads. */
function Around({ unit }: { unit: ShownUnit }) {
  const say = useText();
  const { day } = useDay();
  const isParty = unit.kind.tree === 'PARTY';
  const present = unit.coverages.filter(({ validFrom, validUntil }) => validFrom <= day && (!validUntil || day < validUntil));
  const held = (other: string) => {
    const found = present.find(({ leader, covered }) => leader.id === other || covered.id === other);
    if (!found) return undefined;
    const from = shownDay(found.validFrom);
    return found.validUntil
      ? say('history.leads.until', { from, until: shownDay(plusDays(found.validUntil, -1)) })
      : say('history.leads.from', { from });
  };
  return (
    <div className="lead">
      <Column title={say('history.leads.superior')} none={say('history.leads.topmost')}>
        {unit.parent && <Node key={unit.parent.id} id={unit.parent.id} name={unit.parent.name} />}
      </Column>
      <Arrow />
      {!isParty && (
        <>
          <Column title={say('history.leads.leader')} none={say('history.leads.notLed')}>
            {unit.ledBy.map(({ id, name }) => (
              <Node key={id} id={id} name={name} under={held(id)} />
            ))}
          </Column>
          <Arrow />
        </>
      )}
      <Column title={say('history.leads.self')}>
        <Node name={unit.name} under={say('history.leads.from', { from: shownDay(unit.openedOn) })} />
      </Column>
      {(isParty || unit.coveredUnits.length > 0) && (
        <>
          <Arrow />
          <Column title={say('history.leads.area')} none={say('history.leads.none')}>
            {unit.coveredUnits.map(({ id, name }) => (
              <Node key={id} id={id} name={name} under={held(id)} />
            ))}
          </Column>
        </>
      )}
    </div>
  );
}

function Column({ title, none, children }: { title: string; none?: string; children: ReactNode }) {
  const isEmpty = !children || (Array.isArray(children) && children.length === 0);
  return (
    <div className="ncol">
      <h3 className="cap">{title}</h3>
      <div className="nodes">{isEmpty ? <p className="node old">{none}</p> : children}</div>
    </div>
  );
}

function Node({ id, name, under }: { id?: string; name: string; under?: string }) {
  return (
    <div className={id ? 'node' : 'node on'}>
      {id ? (
        <To path={`/organization/${id}`}>
          <b>
            <Name>{name}</Name>
          </b>
        </To>
      ) : (
        <b>
          <Name>{name}</Name>
        </b>
      )}
      {under && <span>{under}</span>}
    </div>
  );
}

function Arrow() {
  const say = useText();
  return (
    <p className="arr">
      <Icon of={ArrowRight} />
      {say('history.leads.arrow')}
    </p>
  );
}
