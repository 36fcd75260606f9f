import { overlaps, type Period } from '../../../../shared/period.js';
import type { Findings } from '../findings.js';
import { grouped } from '../known/known-units.js';
import type { KnownAppointment } from '../known/load-appointments.js';
import { inTurns, Turns } from '../turns.js';
import type { PlannedOfficer } from './officer-plan.js';

/** Someone in a position, from the file or recorded. */
interface Holder extends Period {
  readonly name: string;
  /** Row of the file; 0 for one that is recorded. */
  readonly row: number;
}

/** Positions with one holder at a time: whoever is to come while another is there is a finding that names the other. */
export async function checkHolders(
  officers: readonly PlannedOfficer[],
  recorded: readonly KnownAppointment[],
  findings: Findings,
): Promise<void> {
  const restated = new Set(officers.map(({ known }) => known?.versionId));
  const others = grouped(
    recorded.filter(({ versionId }) => !restated.has(versionId)),
    ({ unitId, position }) => `${unitId} ${position}`,
  );
  const turns = new Turns();
  const single = officers.filter(({ position }) => position.isSingleHolder);
  for (const [place, rows] of grouped(single, ({ unit, position }) => `${unit.unitId} ${position.code}`)) {
    const holders: Holder[] = (others.get(place) ?? []).map((it) => ({ from: it.from, until: it.until, name: it.fullName, row: 0 }));
    await inTurns(
      rows,
      (officer) => {
        const { from, until, fullName: name, row } = officer;
        const other = holders.find((holder) => overlaps(holder, officer));
        if (other) findings.refuse(row.place('position'), 'POSITION_TAKEN', { holder: other.name, day: other.from, row: other.row });
        else holders.push({ from, until, name, row: row.row });
      },
      turns,
    );
  }
}
