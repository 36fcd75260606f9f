import { shownDay } from '../../../day/day';
import type { UnitFactsFragment } from '../../../generated/operations';
import type { MessageKey } from '../../../i18n/messages';
import type { Say, useLabel } from '../../../i18n/useText';

/** What of a unit is laid beside the same on another day, or as known at another time. */
export const facts = [
  ...(['name', 'code', 'kind', 'parent', 'address', 'phone', 'email', 'openedOn', 'closedOn'] as const),
  ...(['identifiers', 'officers', 'leads', 'ledBy', 'children'] as const),
];
export type Fact = (typeof facts)[number];

const own = new Set<Fact>(['officers', 'leads', 'ledBy', 'children', 'identifiers']);

/** What a fact is called. */
export function factLabel(fact: Fact): MessageKey {
  return own.has(fact) ? (`history.differs.${fact}` as MessageKey) : (`units.fields.${fact}` as MessageKey);
}

/** Whether a fact is the same in both. */
export function isSame(fact: Fact, one: UnitFactsFragment, other: UnitFactsFragment): boolean {
  return keyOf(fact, one) === keyOf(fact, other);
}

function keyOf(fact: Fact, unit: UnitFactsFragment): string | number | null | undefined {
  switch (fact) {
    case 'kind':
      return unit.kind.code;
    case 'parent':
      return unit.parent?.id;
    case 'identifiers':
      return sorted(unit.identifiers.map(({ scheme, value }) => `${scheme.code} ${value}`));
    case 'officers':
      return sorted([
        ...unit.appointments.nodes.map(({ position, person }) => position.code + person.id),
        `${unit.appointments.totalCount}`,
      ]);
    case 'leads':
      return sorted(unit.coveredUnits.map(({ id }) => id));
    case 'ledBy':
      return sorted(unit.ledBy.map(({ id }) => id));
    case 'children':
      return unit.children.totalCount;
    default:
      return unit[fact];
  }
}

function sorted(keys: string[]): string {
  return keys.sort().join(' ');
}

const fewest = 6;

/** A fact in words. */
export function shownFact(fact: Fact, unit: UnitFactsFragment, say: Say, labelOf: ReturnType<typeof useLabel>): string {
  return told(fact, unit, say, labelOf) || say('history.differs.none');
}

function told(fact: Fact, unit: UnitFactsFragment, say: Say, labelOf: ReturnType<typeof useLabel>): string | null | undefined {
  switch (fact) {
    case 'kind':
      return labelOf(unit.kind.label);
    case 'parent':
      return unit.parent?.name;
    case 'openedOn':
      return shownDay(unit.openedOn);
    case 'closedOn':
      return unit.closedOn && shownDay(unit.closedOn);
    case 'identifiers':
      return unit.identifiers.map(({ scheme, value }) => `${labelOf(scheme.label)} ${value}`).join(', ');
    case 'officers': {
      const { nodes, totalCount } = unit.appointments;
      if (totalCount > fewest) return say('history.differs.people', { smart_count: totalCount });
      return nodes.map(({ position, person }) => `${labelOf(position.label)} ${person.fullName}`).join(', ');
    }
    case 'leads':
      return names(unit.coveredUnits, say);
    case 'ledBy':
      return names(unit.ledBy, say);
    case 'children':
      return unit.children.totalCount ? say('history.differs.units', { smart_count: unit.children.totalCount }) : undefined;
    default:
      return unit[fact];
  }
}

function names(units: readonly { name: string }[], say: Say): string {
  if (units.length > fewest) return say('history.differs.units', { smart_count: units.length });
  return units.map(({ name }) => name).join(', ');
}
