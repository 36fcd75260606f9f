import { Pencil } from 'lucide-react';
import type { ReactNode } from 'react';
import { plusDays, shownDay } from '../../day/day';
import { useDay } from '../../day/useDay';
import type { UnitFactsFragment } from '../../generated/operations';
import { useLabel, useText } from '../../i18n/useText';
import { Button } from '../../parts/Button';
import { Card } from '../../parts/Card';
import { Explained } from '../../parts/Explained';
import { Name } from '../../parts/Name';
import { To } from '../../parts/To';
import { formerNames } from './history/coming';
import { DiffersMark } from './history/DiffersMark';
import type { Fact } from './history/facts';
import { sameAround } from './history/known';
import type { ShownUnit } from './shown-unit';

/** What a unit is: kind, code, superior, days, place and contact, identifiers, former names. What is not as today is marked. */
export function AboutCard({
  unit,
  present,
  onChangeIdentifiers,
}: {
  unit: ShownUnit;
  present: UnitFactsFragment | null | undefined;
  onChangeIdentifiers: () => void;
}) {
  const say = useText();
  const labelOf = useLabel();
  const { day } = useDay();
  const none = <span className="muted">{say('shell.state.none')}</span>;
  const holds = sameAround(unit.history, day) ?? { from: unit.validFrom, until: unit.validUntil };
  const from = shownDay(holds.from);
  const mark = (fact: Fact) => <DiffersMark fact={fact} unit={unit} present={present} />;
  const former = formerNames(unit, day);
  return (
    <Card
      title={say('units.about.title')}
      action={
        unit.may.includes('unit:identify') && (
          <Button look="quiet" small icon={Pencil} onClick={onChangeIdentifiers}>
            {say('units.about.change')}
          </Button>
        )
      }
    >
      <dl className="dl">
        <Row term={say('units.about.kind')}>
          {labelOf(unit.kind.label)} {mark('kind')}
        </Row>
        <Row term={<Explained of="code">{say('units.about.code')}</Explained>}>
          {unit.code} {mark('code')}
        </Row>
        <Row term={say('units.about.parent')}>
          {unit.parent ? (
            <To path={`/organization/${unit.parent.id}`}>
              <Name>{unit.parent.name}</Name>
            </To>
          ) : (
            say('units.about.root')
          )}{' '}
          {mark('parent')}
        </Row>
        <Row term={say('units.about.address')}>
          {unit.address ? <Name>{unit.address}</Name> : none} {mark('address')}
        </Row>
        <Row term={say('units.about.phone')}>
          {unit.phone ?? none} {mark('phone')}
        </Row>
        <Row term={say('units.about.email')}>
          {unit.email ?? none} {mark('email')}
        </Row>
        {unit.identifiers.length === 0 && (
          <Row term={say('units.about.identifiers')}>
            {none} {mark('identifiers')}
          </Row>
        )}
        {unit.identifiers.map(({ id, scheme, value }, index) => (
          <Row key={id} term={labelOf(scheme.label)}>
            {value} {index === unit.identifiers.length - 1 && mark('identifiers')}
          </Row>
        ))}
        {unit.may.includes('unit:read-history') && (
          <Row term={say('history.former.names')}>
            {former.length === 0
              ? say('history.former.none')
              : former.map(({ name, until }) => (
                  <span key={name} className="block">
                    <Name>{say('history.former.until', { name, day: shownDay(plusDays(until, -1)) })}</Name>
                  </span>
                ))}
          </Row>
        )}
        <Row term={say('units.about.opened')}>{shownDay(unit.openedOn)}</Row>
        {unit.closedOn && <Row term={say('units.about.closed')}>{shownDay(unit.closedOn)}</Row>}
        <Row term={<Explained of="effective">{say('units.about.holds')}</Explained>}>
          {holds.until
            ? say('units.about.holdsUntil', { from, until: shownDay(plusDays(holds.until, -1)) })
            : say('units.about.holdsFrom', { from })}
        </Row>
      </dl>
    </Card>
  );
}

function Row({ term, children }: { term: ReactNode; children: ReactNode }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </>
  );
}
