import { Pencil } from 'lucide-react';
import type { ReactNode } from 'react';
import { plusDays, shownDay } from '../../day/day';
import type { UnitPageFragment } from '../../generated/operations';
import { useLabel, useText } from '../../i18n/useText';
import { Button } from '../../parts/Button';
import { Card } from '../../parts/Card';
import { Name } from '../../parts/Name';
import { To } from '../../parts/To';

/** What a unit is: kind, code, superior, days, place and contact, identifiers. */
export function AboutCard({ unit, onChangeIdentifiers }: { unit: UnitPageFragment; onChangeIdentifiers: () => void }) {
  const say = useText();
  const labelOf = useLabel();
  const none = <span className="muted">{say('shell.state.none')}</span>;
  const from = shownDay(unit.validFrom);
  return (
    <Card
      title={say('units.about.title')}
      action={
        <Button look="quiet" small icon={Pencil} onClick={onChangeIdentifiers}>
          {say('units.about.change')}
        </Button>
      }
    >
      <dl className="dl">
        <Row term={say('units.about.kind')}>{labelOf(unit.kind.label)}</Row>
        <Row term={say('units.about.code')}>{unit.code}</Row>
        <Row term={say('units.about.parent')}>
          {unit.parent ? (
            <To path={`/organization/${unit.parent.id}`}>
              <Name>{unit.parent.name}</Name>
            </To>
          ) : (
            say('units.about.root')
          )}
        </Row>
        <Row term={say('units.about.address')}>{unit.address ? <Name>{unit.address}</Name> : none}</Row>
        <Row term={say('units.about.phone')}>{unit.phone ?? none}</Row>
        <Row term={say('units.about.email')}>{unit.email ?? none}</Row>
        {unit.identifiers.length === 0 && <Row term={say('units.about.identifiers')}>{none}</Row>}
        {unit.identifiers.map(({ id, scheme, value }) => (
          <Row key={id} term={labelOf(scheme.label)}>
            {value}
          </Row>
        ))}
        <Row term={say('units.about.opened')}>{shownDay(unit.openedOn)}</Row>
        {unit.closedOn && <Row term={say('units.about.closed')}>{shownDay(unit.closedOn)}</Row>}
        <Row term={say('units.about.holds')}>
          {unit.validUntil
            ? say('units.about.holdsUntil', { from, until: shownDay(plusDays(unit.validUntil, -1)) })
            : say('units.about.holdsFrom', { from })}
        </Row>
      </dl>
    </Card>
  );
}

function Row({ term, children }: { term: string; children: ReactNode }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </>
  );
}
