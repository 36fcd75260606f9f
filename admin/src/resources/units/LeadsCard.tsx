import { Pencil } from 'lucide-react';
import { shownDay } from '../../day/day';
import { useDay } from '../../day/useDay';
import type { UnitFactsFragment, UnitOptionFragment } from '../../generated/operations';
import { useLabel, useText } from '../../i18n/useText';
import { Button } from '../../parts/Button';
import { Card } from '../../parts/Card';
import { Name } from '../../parts/Name';
import { To } from '../../parts/To';
import { DiffersMark } from './history/DiffersMark';
import type { Fact } from './history/facts';
import type { ShownUnit } from './shown-unit';

/** What a unit leads, and who leads it, on the chosen day. */
export function LeadsCard({
  unit,
  present,
  onChange,
}: {
  unit: ShownUnit;
  present: UnitFactsFragment | null | undefined;
  onChange: () => void;
}) {
  const say = useText();
  const isParty = unit.kind.tree === 'PARTY';
  const mark = (fact: Fact) => <DiffersMark fact={fact} unit={unit} present={present} />;
  return (
    <Card
      title={say('units.leads.title')}
      action={
        isParty &&
        unit.may.includes('unit:lead') && (
          <Button look="quiet" small icon={Pencil} onClick={onChange}>
            {say('acts.coverage.open')}
          </Button>
        )
      }
    >
      <div className="stack tight">
        {(isParty || unit.coveredUnits.length > 0) && (
          <div>
            <Side title={say('units.leads.leads')} units={unit.coveredUnits} none={say('units.leads.none')} unit={unit} />
            {mark('leads')}
          </div>
        )}
        {(!isParty || unit.ledBy.length > 0) && (
          <div>
            <Side title={say('units.leads.ledBy')} units={unit.ledBy} none={say('units.leads.notLed')} unit={unit} />
            {mark('ledBy')}
          </div>
        )}
      </div>
    </Card>
  );
}

function Side({ title, units, none, unit }: { title: string; units: readonly UnitOptionFragment[]; none: string; unit: ShownUnit }) {
  const say = useText();
  const labelOf = useLabel();
  const { day } = useDay();
  const since = (other: string) =>
    unit.coverages.find(
      ({ leader, covered, validFrom, validUntil }) =>
        (leader.id === other || covered.id === other) && validFrom <= day && (!validUntil || day < validUntil),
    )?.validFrom;
  return (
    <div>
      <h3 className="sub">{title}</h3>
      {units.length === 0 && <p className="soft">{none}</p>}
      <ul className="leads">
        {units.map((other) => {
          const from = since(other.id);
          return (
            <li key={other.id}>
              <To path={`/organization/${other.id}`}>
                <b>
                  <Name>{other.name}</Name>
                </b>
              </To>
              <span className="soft block">
                {labelOf(other.kind.label)}
                {from && `. ${say('units.leads.from', { day: shownDay(from) })}`}
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
