import { laterChange } from '../../../../shared/timeline.js';
import { changesTo } from '../../unit/unit-diff.js';
import { changedFrom, type StateField, type UnitPiece, type UnitState } from '../../unit/unit-timeline.js';
import type { Findings } from '../findings.js';
import type { KnownVersion } from '../known/known-units.js';
import { inTurns } from '../turns.js';
import type { UnitsAsked } from './match-units.js';
import type { FieldChange, PlannedUnit } from './unit-plan.js';
import type { UnitField } from './unit-row.js';

const fieldOf: Readonly<Record<StateField, UnitField>> = {
  code: 'code',
  name: 'name',
  kind: 'kind',
  parentId: 'parent_code',
  address: 'address',
  phone: 'phone',
  email: 'email',
};

/** Decides for each unit what must be recorded so that it stands as the file states from the day on. */
export async function compareUnits(units: readonly PlannedUnit[], asked: UnitsAsked, findings: Findings): Promise<void> {
  await inTurns(units, (unit) => {
    const stated = statedOf(unit);
    unit.patch = unit.before ? changesTo(unit.before, stated) : stated;
    unit.act = actOf(unit);
    unit.changes = () => changesOf(unit, asked);
    if (unit.before && unit.act) refuseLaterChanges(unit, asked.known.versions(unit.unitId), asked, findings);
    unit.next = () => (unit.before ? changed(unit, asked) : [created(unit, asked)]);
  });
}

/** What the file states; fields of which it says nothing, or nothing that can be taken, are not there. */
function statedOf({ row, kind, parent }: PlannedUnit): Partial<UnitState> {
  const stated = {
    code: row.code ?? undefined,
    name: row.name || undefined,
    kind: kind?.code,
    parentId: parent === undefined ? undefined : (parent?.unitId ?? null),
    address: row.address,
    phone: row.phone,
    email: row.email,
  };
  return Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== undefined));
}

function actOf({ before, patch }: PlannedUnit): PlannedUnit['act'] {
  if (!before) return 'CREATE';
  const fields = Object.keys(patch);
  if (fields.length === 0) return null;
  return fields.every((field) => field === 'parentId') ? 'MOVE' : 'CHANGE';
}

function changesOf({ patch, before, parent, coverage }: PlannedUnit, { known, asOf }: UnitsAsked): FieldChange[] {
  const changes = (Object.keys(patch) as StateField[]).map((field) => {
    const recorded = before?.[field] ?? null;
    const isParent = field === 'parentId';
    return {
      field: fieldOf[field],
      before: isParent && recorded ? (known.on(recorded, asOf)?.code ?? null) : recorded,
      after: (isParent ? parent?.code : patch[field]) ?? null,
    };
  });
  const led = coverage ? [{ field: 'covers_code', before: null, after: coverage.coveredCode }] : [];
  return [...changes.filter((change) => change.before !== change.after), ...led];
}

function changed({ before, act, patch, unitId }: PlannedUnit, { known, asOf, ground, instant }: UnitsAsked): readonly UnitPiece[] {
  const pieces = known.versions(unitId);
  return before && act ? changedFrom(pieces, asOf, patch, { act, ...ground, at: instant }) : pieces;
}

function created({ patch, life }: PlannedUnit, { ground, instant }: UnitsAsked): UnitPiece {
  const state = { code: '', name: '', kind: '', parentId: null, address: null, phone: null, email: null, ...patch };
  return { ...state, ...life, act: 'CREATE', ...ground, statedAt: instant };
}

/** A change from a day on holds in all later versions; one that says something else of the same field contradicts it. */
function refuseLaterChanges(unit: PlannedUnit, pieces: readonly KnownVersion[], { known, asOf }: UnitsAsked, findings: Findings): void {
  for (const field of Object.keys(unit.patch) as StateField[]) {
    const later = laterChange(pieces, asOf, (piece) => piece[field]);
    const contradicting = later && pieces.find((piece) => piece.from >= later.from && piece[field] !== unit.patch[field]);
    if (!contradicting) continue;
    const value = contradicting[field];
    const shown = field === 'parentId' && value ? (known.on(value, contradicting.from)?.code ?? '') : (value ?? '');
    findings.refuse(unit.place(fieldOf[field]), 'LATER_CHANGE_EXISTS', {
      code: unit.before?.code ?? '',
      day: contradicting.from,
      value: shown,
    });
  }
}
