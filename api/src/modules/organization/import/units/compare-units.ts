import type { Findings } from '../findings.js';
import type { KnownVersion } from '../known/known-units.js';
import type { UnitsAsked } from './match-units.js';
import type { FieldChange, PlannedUnit } from './unit-plan.js';
import type { UnitField } from './unit-row.js';

type ComparedField = Exclude<UnitField, 'code' | 'covers_code'>;
const comparedFields: readonly ComparedField[] = ['name', 'kind', 'parent_code', 'address', 'phone', 'email'];

/** Decides for each unit what must be recorded so that it stands on the day as the file states. */
export function compareUnits(units: readonly PlannedUnit[], asked: UnitsAsked, findings: Findings): void {
  for (const unit of units) {
    unit.changes = unit.before ? differences(unit, unit.before, asked) : creation(unit);
    unit.act = actOf(unit, asked.asOf);
    if (unit.before && unit.act) refuseWhatIsTakenBack(unit, unit.before, asked, findings);
  }
}

function actOf({ before, changes }: PlannedUnit, asOf: string): PlannedUnit['act'] {
  if (!before) return 'CREATE';
  if (changes.length === 0) return null;
  if (before.from === asOf) return 'CORRECT';
  return changes.every(({ field }) => field === 'parent_code') ? 'MOVE' : 'CHANGE';
}

function differences(unit: PlannedUnit, before: KnownVersion, asked: UnitsAsked): FieldChange[] {
  return comparedFields.flatMap((field) => {
    const after = stated(unit, field);
    const known = recorded(before, field, asked);
    return after === undefined || after === known ? [] : [{ field, before: known, after }];
  });
}

function creation(unit: PlannedUnit): FieldChange[] {
  const fields = comparedFields.flatMap((field) => {
    const after = stated(unit, field);
    return after ? [{ field, before: null, after }] : [];
  });
  return [{ field: 'code', before: null, after: unit.row.code }, ...fields];
}

/** What the file states; undefined where it says nothing, or nothing that can be taken. */
function stated({ row, kind, parent }: PlannedUnit, field: ComparedField): string | null | undefined {
  if (field === 'kind') return kind?.code;
  if (field === 'parent_code') return parent === undefined ? undefined : (parent?.code ?? null);
  return field === 'name' ? row.name || undefined : row[field];
}

function recorded(version: KnownVersion, field: ComparedField, { known, asOf }: UnitsAsked): string | null {
  if (field !== 'parent_code') return version[field]?.normalize('NFC') ?? null;
  return version.parentId && (known.on(version.parentId, asOf)?.code ?? null);
}

/** A later version that still holds the old value was recorded on the ground of it: it would take the change back unsaid. */
function refuseWhatIsTakenBack(unit: PlannedUnit, before: KnownVersion, asked: UnitsAsked, findings: Findings): void {
  const next = asked.known.next(before);
  if (!next) return;
  for (const { field } of unit.changes as { field: ComparedField }[]) {
    const isKept = field === 'parent_code' ? next.parentId === before.parentId : next[field] === before[field];
    if (isKept) findings.refuse(unit.place(field), 'LATER_CHANGE_EXISTS', { code: before.code, day: next.from });
  }
}
