import type { EntityManager } from '@mikro-orm/postgresql';
import { mostLevels } from '../unit/unit-depth.js';
import type { ImportFindingCode } from './finding-code.js';
import type { Findings, Place } from './findings.js';

/** What a plan knows to find the row that a refusal of the database is about. */
export interface PlacesOfPlan {
  ofUnit(unitId: string): Place | undefined;
  /** By a code as codes are compared. */
  ofCode(code: string): Place | undefined;
}

const codes: Readonly<Record<string, ImportFindingCode>> = {
  unit_cycle: 'CYCLE',
  unit_too_deep: 'TOO_DEEP',
};

/** A refusal by a guard or constraint, as the driver brings it. */
interface DatabaseError {
  readonly code: string;
  readonly constraint?: string;
  readonly detail?: string;
}

/** Does the writing so that a refusal by the database undoes it and becomes a finding: another may have written meanwhile. */
export async function writeOrFind(em: EntityManager, places: PlacesOfPlan, findings: Findings, write: () => Promise<void>): Promise<void> {
  await em.execute('savepoint import_writing');
  try {
    await write();
  } catch (error) {
    if (!isRefusal(error)) throw error;
    await em.execute('rollback to savepoint import_writing');
    const { constraint = error.code, detail = '' } = error;
    const place = placeOf(detail, places) ?? { row: 0 };
    findings.refuse(place, codes[constraint] ?? 'CHANGED_MEANWHILE', {
      reason: constraint,
      codes: String(place.value ?? ''),
      depth: mostLevels + 1,
      most: mostLevels,
    });
  }
  await em.execute('release savepoint import_writing');
}

/** A guard, a broken constraint, or a deadlock. */
function isRefusal(error: unknown): error is DatabaseError {
  const code = (error as Partial<DatabaseError> | null)?.code;
  return typeof code === 'string' && (code === '23L01' || code === '23P01' || code === '23505' || code === '40P01' || code === '40001');
}

function placeOf(detail: string, places: PlacesOfPlan): Place | undefined {
  for (const [id] of detail.matchAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g)) {
    const place = places.ofUnit(id);
    if (place) return place;
  }
  const [, code] = /^Key \(fold_code\(code\), .*?\)=\((.*?), \[/.exec(detail) ?? [];
  return code === undefined ? undefined : places.ofCode(code);
}
