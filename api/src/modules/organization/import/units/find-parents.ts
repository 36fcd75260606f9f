import type { Findings } from '../findings.js';
import { PaddedCodes } from '../sheet/cell-code.js';
import { inTurns } from '../turns.js';
import type { MatchedUnits, UnitsAsked } from './match-units.js';
import type { PlannedUnit, UnitAbove } from './unit-plan.js';

/** Finds the unit that each row's unit stands below, among the file's own units (in any order) and those alive on the day. */
export async function findParents(matched: MatchedUnits, asked: UnitsAsked, findings: Findings): Promise<void> {
  const ownPadded = new PaddedCodes();
  for (const code of matched.byCode.keys()) ownPadded.add(code);
  await inTurns(matched.all, (unit) => {
    const { parentCode } = unit.row;
    if (parentCode === null) return;
    unit.parent = parentCode === '' ? null : unitAbove(parentCode, matched, asked);
    if (unit.parent === undefined) sayWhyUnknown(unit, parentCode, ownPadded.whole(parentCode), asked, findings);
  });
}

/** A unit by its code: as the file states it, else as it is recorded on the day. */
export function unitAbove(code: string, matched: MatchedUnits, { known, asOf }: UnitsAsked): UnitAbove | undefined {
  const own = matched.byCode.get(code);
  if (own) return { unitId: own.unitId, code, life: own.life, kind: own.kind?.code, kindBefore: own.before?.kind };
  const version = known.withCodeOn(code, asOf);
  const life = version && known.life(version.unitId);
  return version && life && { unitId: version.unitId, code, life, kind: version.kind, kindBefore: version.kind };
}

function sayWhyUnknown(unit: PlannedUnit, code: string, ownWhole: string | undefined, asked: UnitsAsked, findings: Findings): void {
  const { known, asOf, paddedCodes, nearCodes } = asked;
  const other = known.withCodeAfter(code, asOf) ?? known.withCodeBefore(code, asOf);
  const whole = ownWhole ?? paddedCodes.whole(code);
  const place = unit.place('parent_code');
  if (other) findings.refuse(place, 'PARENT_NOT_ALIVE', ...known.whyNotThere(code, other, asOf));
  else if (whole) findings.refuse(place, 'LEADING_ZEROS_LOST', { whole }, [whole]);
  else {
    const [near, suggestions] = nearCodes.about(code, asOf);
    findings.refuse(place, 'PARENT_UNKNOWN', { code, day: asOf, ...near }, suggestions);
  }
}
