import { contains, forever, type Period } from '../../../../shared/period.js';
import type { Findings } from '../findings.js';
import { grouped, type KnownCoverage } from '../known/known-units.js';
import { PaddedCodes } from '../sheet/cell-code.js';
import { inTurns } from '../turns.js';
import type { MatchedUnits, UnitsAsked } from './match-units.js';
import type { PlannedCoverage, PlannedUnit } from './unit-plan.js';

/** A unit that is to be led. */
interface Covered {
  readonly unitId: string;
  readonly code: string;
  readonly tree: string | undefined;
  readonly life: Period;
}

/**
 * Decides for each row with a covered unit the days on which its unit leads that one: from the later of the file's day and
 * the covered unit's opening, until either closes or it already leads it.
 */
export async function planCoverage(
  matched: MatchedUnits,
  recorded: readonly KnownCoverage[],
  asked: UnitsAsked,
  findings: Findings,
): Promise<void> {
  const ownPadded = new PaddedCodes();
  for (const code of matched.byCode.keys()) ownPadded.add(code);
  const known = grouped(recorded, ({ leaderId, coveredId }) => `${leaderId} ${coveredId}`);
  await inTurns(matched.all, (unit) => {
    const code = unit.row.coversCode;
    if (!code) return;
    const covered = coveredUnit(code, matched, asked);
    if (!covered) sayWhyUnknown(unit, code, ownPadded.whole(code), asked, findings);
    else if (mayLead(unit, covered, asked, findings)) {
      unit.coverage = daysToLead(unit, covered, known.get(`${unit.unitId} ${covered.unitId}`) ?? [], asked, findings);
    }
  });
}

/** By its code among the file's units and those alive on the day, else the next to bear it. */
function coveredUnit(code: string, matched: MatchedUnits, { known, kinds, asOf }: UnitsAsked): Covered | undefined {
  const own = matched.byCode.get(code);
  if (own) return { unitId: own.unitId, code, tree: own.kind?.tree, life: own.life };
  const version = known.withCodeOn(code, asOf) ?? known.withCodeAfter(code, asOf);
  const life = version && known.life(version.unitId);
  return version && life && { unitId: version.unitId, code, tree: kinds.find(version.kind)?.tree, life };
}

/** Only Party units lead others, and those are outside the Party. */
function mayLead(unit: PlannedUnit, covered: Covered, { label }: UnitsAsked, findings: Findings): boolean {
  const place = unit.place('covers_code');
  if (covered.unitId === unit.unitId) findings.refuse(place, 'COVERS_ITSELF');
  else if (unit.kind && covered.tree && (unit.kind.tree !== 'PARTY' || covered.tree === 'PARTY')) {
    findings.refuse(place, 'COVERAGE_TREES', { kind: label(unit.kind.code) });
  } else return true;
  return false;
}

function daysToLead(
  unit: PlannedUnit,
  covered: Covered,
  recorded: readonly KnownCoverage[],
  { asOf }: UnitsAsked,
  findings: Findings,
): PlannedCoverage | null {
  const from = covered.life.from > asOf ? covered.life.from : asOf;
  if (from >= unit.life.until) {
    findings.refuse(unit.place('covers_code'), 'COVERED_NOT_ALIVE', { code: covered.code, name: '', ...covered.life, day: asOf });
    return null;
  }
  if (recorded.some((days) => contains(days, from))) return null;
  if (from > asOf) findings.notice(unit.place('covers_code'), 'COVERED_LATER', { code: covered.code, day: from });
  const ends = [unit.life.until, covered.life.until, ...recorded.map((days) => days.from).filter((day) => day > from)];
  return { coveredId: covered.unitId, coveredCode: covered.code, from, until: ends.sort()[0] ?? forever };
}

function sayWhyUnknown(unit: PlannedUnit, code: string, ownWhole: string | undefined, asked: UnitsAsked, findings: Findings): void {
  const former = asked.known.withCodeBefore(code, asked.asOf);
  const whole = ownWhole ?? asked.paddedCodes.whole(code);
  const place = unit.place('covers_code');
  if (former)
    findings.refuse(place, 'COVERED_NOT_ALIVE', { code, name: former.name, from: former.from, until: former.until, day: asked.asOf });
  else if (whole) findings.refuse(place, 'LEADING_ZEROS_LOST', { whole }, [whole]);
  else {
    const [near, suggestions] = asked.nearCodes.about(code, asked.asOf);
    findings.refuse(place, 'COVERED_UNKNOWN', { code, day: asked.asOf, ...near }, suggestions);
  }
}
