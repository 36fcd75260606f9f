import { mostLevels } from '../../unit/unit-depth.js';
import type { Findings } from '../findings.js';
import { inTurns } from '../turns.js';
import type { MatchedUnits, UnitsAsked } from './match-units.js';
import type { PlannedUnit } from './unit-plan.js';

/** The most codes of a circle that are told. */
const mostOfCircle = 8;

/** Checks where new and changed units are to stand: allowed kinds, the life of the unit above, and that no unit stands below itself. */
export async function checkPlaces(matched: MatchedUnits, asked: UnitsAsked, findings: Findings): Promise<void> {
  await inTurns(matched.all, (unit) => {
    checkKindBelow(unit, asked, findings);
    checkKindLater(unit, asked, findings);
    checkLife(unit, findings);
  });
  await checkCycles(matched, asked, findings);
}

function checkKindBelow(unit: PlannedUnit, { kinds, label }: UnitsAsked, findings: Findings): void {
  const { kind, parent, before } = unit;
  if (!kind || parent === undefined) return;
  const isNew = !before || before.kind !== kind.code || before.parentId !== (parent?.unitId ?? null) || parent?.kind !== parent?.kindBefore;
  if (!isNew) return;
  const about = { kind: label(kind.code), allowed: kind.parents.map(label).join(', ') || '–' };
  if (!parent) {
    if (!kind.mayBeRoot) findings.refuse(unit.place('parent_code'), 'ROOT_NOT_ALLOWED', about);
  } else if (parent.kind && !kind.parents.includes(parent.kind) && kinds.find(parent.kind)) {
    findings.refuse(unit.place('parent_code'), 'PARENT_KIND_NOT_ALLOWED', {
      ...about,
      parent: parent.code,
      parentKind: label(parent.kind),
    });
  }
}

/** Another kind holds in later versions too, which may stand elsewhere. */
function checkKindLater({ kind, patch, next, place }: PlannedUnit, { known, kinds, asOf, label }: UnitsAsked, findings: Findings): void {
  if (!kind || !('kind' in patch)) return;
  for (const { parentId, from } of next()) {
    const parent = parentId && from > asOf ? known.on(parentId, from) : undefined;
    if (!parent || kind.parents.includes(parent.kind) || !kinds.find(parent.kind)) continue;
    const allowed = kind.parents.map(label).join(', ') || '–';
    const about = { kind: label(kind.code), allowed, parent: parent.code, parentKind: label(parent.kind) };
    findings.refuse(place('kind'), 'PARENT_KIND_NOT_ALLOWED', about);
  }
}

function checkLife(unit: PlannedUnit, findings: Findings): void {
  const { parent, before, patch, row } = unit;
  if (!parent || (before && !('parentId' in patch))) return;
  if (parent.life.until < unit.life.until) {
    findings.refuse(unit.place('parent_code'), 'OUTSIDE_PARENT', { code: row.code ?? '', parent: parent.code, day: parent.life.until });
  }
}

/** Walks up from each unit on the day; every unit of a circle that the file makes is named with it. */
async function checkCycles(matched: MatchedUnits, { known, asOf }: UnitsAsked, findings: Findings): Promise<void> {
  const seen = new Map<string, PlannedUnit>();
  const depths = new Map<string, number>();
  const above = (unitId: string): string | null | undefined => {
    const own = matched.byId.get(unitId);
    return own ? own.parent?.unitId : known.on(unitId, asOf)?.parentId;
  };
  await inTurns(matched.all, (start) => {
    const path: string[] = [];
    let at: string | null | undefined = start.unitId;
    while (at && !seen.has(at)) {
      seen.set(at, start);
      path.push(at);
      at = above(at);
    }
    if (!at || seen.get(at) !== start) {
      let depth = (at && depths.get(at)) || 0;
      for (const unitId of path.reverse()) depths.set(unitId, ++depth);
      if (depth > mostLevels) findings.refuse(start.place('parent_code'), 'TOO_DEEP', { depth, most: mostLevels });
      return;
    }
    const circle = path.slice(path.indexOf(at));
    const about = toldOf(circle, (unitId) => matched.byId.get(unitId)?.row.code ?? known.on(unitId, asOf)?.code ?? '');
    for (const unitId of circle) {
      const own = matched.byId.get(unitId);
      if (own) findings.refuse(own.place('parent_code'), 'CYCLE', about);
    }
  });
}

/** A circle from its first unit to that unit again; of a long one the first units, and how many more there are. */
function toldOf(circle: readonly string[], codeOf: (unitId: string) => string): { codes: string; kind?: string; more?: number } {
  const more = circle.length - mostOfCircle;
  const codes = (more > 0 ? circle.slice(0, mostOfCircle) : [...circle, ...circle.slice(0, 1)]).map(codeOf).join(' → ');
  return more > 0 ? { codes, kind: 'LONG', more } : { codes };
}
