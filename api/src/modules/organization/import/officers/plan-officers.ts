import type { EntityManager } from '@mikro-orm/postgresql';
import type { Language } from '../../../../shared/context.js';
import type { Findings } from '../findings.js';
import { loadKinds } from '../known/kinds.js';
import { loadAppointments } from '../known/load-appointments.js';
import { loadPaddedCodes, loadUnits } from '../known/load-units.js';
import { loadNearCodes } from '../known/near-codes.js';
import { loadPositions } from '../known/positions.js';
import type { Table } from '../read-table.js';
import { inTurns } from '../turns.js';
import { assignPersons } from './assign-persons.js';
import { checkHolders } from './check-holders.js';
import { type Found, matchOfficers, type OfficersAsked, positionOfRow, unitOfRow } from './match-officers.js';
import type { PlannedOfficer } from './officer-plan.js';
import type { OfficerRow } from './officer-row.js';

/** Compares a file of officers with what is recorded and decides whom to appoint, whose end to state, and who each person is. */
export async function planOfficers(
  em: EntityManager,
  { rows }: Table<OfficerRow>,
  language: Language,
  findings: Findings,
): Promise<PlannedOfficer[]> {
  const codes = new Set(rows.flatMap(({ unitCode }) => unitCode ?? []));
  const positions = await loadPositions(em);
  const units = await loadUnits(em, codes);
  const paddedCodes = await loadPaddedCodes(em);
  const nearCodes = await loadNearCodes(em, units, codes);
  const kinds = await loadKinds(em);
  const asked: OfficersAsked = { rows, units, paddedCodes, nearCodes, positions, kinds, language };

  const found: Found[] = [];
  await inTurns(rows, (row) => {
    const unit = unitOfRow(row, asked, findings);
    const position = positionOfRow(row, asked, findings);
    if (unit && position) found.push({ row, unit, position });
  });
  const recorded = await loadAppointments(em, new Set(found.map(({ unit }) => unit.unitId)));
  const officers = await matchOfficers(found, recorded, asked, findings);
  await checkHolders(officers, recorded, findings);
  await assignPersons(officers, recorded, findings);
  for (const officer of officers) officer.act = actOf(officer);
  return officers;
}

function actOf({ known, until }: PlannedOfficer): PlannedOfficer['act'] {
  if (!known) return 'CREATE';
  return known.until === until ? null : 'END';
}
