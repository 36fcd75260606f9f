import type { EntityManager } from '@mikro-orm/postgresql';
import type { Language } from '../../../../shared/context.js';
import type { Ground } from '../../ground.js';
import type { Findings } from '../findings.js';
import { loadKinds } from '../known/kinds.js';
import type { KnownUnits } from '../known/known-units.js';
import { loadCoverages, loadPaddedCodes, loadUnits } from '../known/load-units.js';
import { loadNearCodes } from '../known/near-codes.js';
import type { Table } from '../read-table.js';
import { inTurns } from '../turns.js';
import { checkDependents } from './check-dependents.js';
import { checkPlaces } from './check-places.js';
import { compareUnits } from './compare-units.js';
import { findParents } from './find-parents.js';
import { type MatchedUnits, matchUnits, type UnitsAsked } from './match-units.js';
import { planCoverage } from './plan-coverage.js';
import type { UnitRow } from './unit-row.js';

/** The day that the file speaks of, and what is stamped on what it changes. */
export interface PlanOptions {
  readonly asOf: string;
  readonly language: Language;
  readonly instant: string;
  readonly ground: Ground;
}

/** What is to be done with each row, and what is recorded of the units it speaks of. */
export interface UnitsPlan {
  readonly matched: MatchedUnits;
  readonly known: KnownUnits;
}

/** Compares a file of units with what is recorded, a few statements for the whole file, and decides what is to be done. */
export async function planUnits(
  em: EntityManager,
  { rows, paddedWidth }: Table<UnitRow>,
  { asOf, language, instant, ground }: PlanOptions,
  findings: Findings,
): Promise<UnitsPlan> {
  const kinds = await loadKinds(em);
  const { own, named } = await codesIn(rows);
  const known = await loadUnits(em, new Set([...own.keys(), ...named]));
  const paddedCodes = await loadPaddedCodes(em);
  const nearCodes = await loadNearCodes(em, known, named, own);
  const label = (code: string) => kinds.label(code, language);
  const asked: UnitsAsked = { rows, asOf, instant, ground, paddedWidth, kinds, known, paddedCodes, nearCodes, label, language };

  const matched = await matchUnits(asked, findings);
  await findParents(matched, asked, findings);
  await compareUnits(matched.all, asked, findings);
  await checkPlaces(matched, asked, findings);
  await checkDependents(em, matched, asked, findings);
  const leaders = matched.all.filter(({ before, row }) => before && row.coversCode).map(({ unitId }) => unitId);
  await planCoverage(matched, await loadCoverages(em, leaders), asked, findings);
  return { matched, known };
}

/** The codes of the rows' units, each with a name, and those of the units that the rows name beside their own. */
async function codesIn(rows: readonly UnitRow[]): Promise<{ own: Map<string, string>; named: Set<string> }> {
  const own = new Map<string, string>();
  const named = new Set<string>();
  await inTurns(rows, ({ code, name, parentCode, coversCode }) => {
    if (code) own.set(code, name);
    for (const other of [parentCode, coversCode]) if (other) named.add(other);
  });
  return { own, named };
}
