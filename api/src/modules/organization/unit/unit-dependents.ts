import type { EntityManager } from '@mikro-orm/postgresql';
import type { MessageKey } from '../../../shared/messages/messages.js';
import type { Period } from '../../../shared/period.js';
import type { Named, Reasons } from '../../../shared/refusal.js';
import { lifeOf } from '../../../shared/timeline.js';
import { UserErrorCode } from '../../../shared/user-error-code.js';
import { Position } from '../position/position.entity.js';
import type { Kinds } from '../unit-kind/kinds.js';
import { named, told } from './unit-naming.js';
import { childrenDuring, type Dependent, dependentsDuring, versionsOf } from './unit-neighbours.js';
import type { UnitPiece } from './unit-timeline.js';

const outside: Readonly<Record<Dependent['type'], MessageKey>> = {
  appointment: 'unit.outsideLifeAppointment',
  coverage: 'unit.outsideLifeCoverage',
  identifier: 'unit.outsideLifeIdentifier',
};

/** Refuses to take days from a unit's life on which something is recorded of it or stands below it, but for what goes with its end. */
export async function refuseLostDays(
  em: EntityManager,
  reasons: Reasons,
  { unitId, carried }: { unitId: string; carried?: ReadonlySet<string> },
  lost: Period,
  field: string,
): Promise<void> {
  if (field === 'openedOn') await refuseEarlierChildren(em, reasons, unitId, lost);
  else await refuseChildren(em, reasons, unitId, lost, field);
  const dependent = (await dependentsDuring(em, unitId, lost)).find(({ id }) => !carried?.has(id));
  if (dependent) refuseOutside(reasons, dependent, field);
}

/** Refuses to end a unit that others still stand below. */
export async function refuseChildren(em: EntityManager, reasons: Reasons, unitId: string, lost: Period, field: string): Promise<void> {
  const children = await childrenDuring(em, unitId, lost);
  const units = [...new Map(children.map((child) => [child.id, named(child)])).values()];
  if (units.length === 0) return;
  const about = { smart_count: units.length, some: units.slice(0, 3), more: Math.max(0, units.length - 3) };
  reasons.add(field, UserErrorCode.HAS_CHILDREN, units.length > 3 ? 'unit.hasManyChildren' : 'unit.hasChildren', about);
}

/** Refuses to open a unit later than others stand below it: their beginnings must be put right before its own. */
async function refuseEarlierChildren(em: EntityManager, reasons: Reasons, unitId: string, lost: Period): Promise<void> {
  const children = await childrenDuring(em, unitId, lost);
  const [first] = children.toSorted((a, b) => a.from.localeCompare(b.from));
  if (!first) return;
  const isOpening = lifeOf(await versionsOf(em, first.id)).from === first.from;
  const about = {
    smart_count: new Set(children.map(({ id }) => id)).size,
    unit: told(first).unit,
    from: first.from,
    opened: lost.until,
  };
  reasons.add('openedOn', UserErrorCode.HAS_CHILDREN, isOpening ? 'unit.childOpensBefore' : 'unit.childMovedBefore', about);
}

/** Refuses days on which something recorded of a unit would lie outside its life. */
export function refuseOutside(reasons: Reasons, dependent: Dependent, field: string): void {
  const { type, from } = dependent;
  reasons.add(field, UserErrorCode.OUTSIDE_UNIT_LIFE, outside[type], { name: nameOf(dependent), from });
}

/** Refuses another kind where holders' positions, or those whom the unit leads or is led by, don't fit it. */
export async function refuseUnfitting(
  em: EntityManager,
  kinds: Kinds,
  reasons: Reasons,
  unitId: string,
  { former, piece, field }: { former: UnitPiece; piece: UnitPiece; field: string },
): Promise<void> {
  const dependents = await dependentsDuring(em, unitId, piece);
  const held = [...new Set(dependents.flatMap(({ position }) => position ?? []))];
  const positions = held.length > 0 ? await em.find(Position, { code: held }, { populate: ['kinds'] }) : [];
  const unfit = positions.find((position) => !position.isOfKind(piece.kind));
  const holder = dependents.find(({ position }) => position === unfit?.code);
  const kind = kinds.label(piece.kind);
  if (unfit && holder) {
    const about = { kind, position: kinds.say(unfit), name: nameOf(holder) };
    reasons.add(field, UserErrorCode.POSITION_NOT_IN_KIND, 'unit.kindLacksPosition', about);
  }
  const led = dependents.find(({ type }) => type === 'coverage');
  if (led && kinds.get(former.kind).tree !== kinds.get(piece.kind).tree) {
    reasons.add(field, UserErrorCode.INVALID, 'unit.kindLeads', { kind, name: nameOf(led) });
  }
}

/** Whom or what a dependent is about: a person, a unit, or an identifier's value. */
function nameOf({ type, otherId, name }: Dependent): Named | string {
  if (otherId === null) return name;
  return { type: type === 'appointment' ? 'Person' : 'Unit', id: otherId, name };
}
