import type { UnitPageFragment } from '../../generated/operations';
import { AboutCard } from './AboutCard';
import { LeadsCard } from './LeadsCard';
import { OfficersCard } from './OfficersCard';
import type { Opened } from './UnitPage';

/** What matters first of a unit: who holds its positions, what it leads, what it is. */
export function OverviewTab({ unit, onOpen }: { unit: UnitPageFragment; onOpen: (opened: Opened) => void }) {
  return (
    <>
      <OfficersCard unit={unit} onAppoint={(position) => onOpen({ appoint: position })} />
      <div className="cols">
        <LeadsCard unit={unit} onChange={() => onOpen('coverage')} />
        <AboutCard unit={unit} onChangeIdentifiers={() => onOpen('identifiers')} />
      </div>
    </>
  );
}
