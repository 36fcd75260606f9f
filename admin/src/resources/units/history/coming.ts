import type { Day } from '../../../day/day';
import type { RecordedFragment } from '../../../generated/operations';
import type { Say, useLabel } from '../../../i18n/useText';
import type { ShownUnit } from '../shown-unit';
import { aspects, differing } from './differing';
import { knownOf } from './known';

/** What will be different of a unit from a day on, in words. */
export interface Coming {
  readonly day: Day;
  readonly what: readonly string[];
  readonly isEnd: boolean;
}

/** What is on record for the days after a day: changes of the unit, of what it leads and who leads it, and its end. */
export function comingOf(unit: ShownUnit, after: Day, say: Say, labelOf: ReturnType<typeof useLabel>): Coming[] {
  const known = knownOf(unit.history);
  const found = new Map<Day, string[]>();
  const add = (day: Day, what: string) => {
    const told = found.get(day) ?? [];
    if (!told.includes(what)) found.set(day, [...told, what]);
  };
  for (const row of known) {
    const before = known.find(({ validUntil }) => validUntil === row.validFrom);
    if (row.validFrom > after && before) for (const what of changed(before, row, say, labelOf)) add(row.validFrom, what);
  }
  for (const { validFrom, validUntil, leader, covered } of unit.coverages) {
    const leads = leader.id === unit.id;
    const value = leads ? covered.name : leader.name;
    if (validFrom > after) add(validFrom, say(leads ? 'history.coming.leads' : 'history.coming.led', { value }));
    if (validUntil && validUntil > after && validUntil !== unit.closedOn) {
      add(validUntil, say(leads ? 'history.coming.leadsNoMore' : 'history.coming.ledNoMore', { value }));
    }
  }
  if (unit.closedOn && unit.closedOn > after) add(unit.closedOn, say('history.coming.closing'));
  return [...found]
    .map(([day, what]) => ({ day, what, isEnd: day === unit.closedOn }))
    .sort((one, other) => one.day.localeCompare(other.day));
}

function changed(before: RecordedFragment, after: RecordedFragment, say: Say, labelOf: ReturnType<typeof useLabel>): string[] {
  return differing(aspects, before, after).map(({ aspect }) => {
    if (aspect === 'name' || aspect === 'code') return say(`history.coming.${aspect}`, { value: after[aspect] });
    if (aspect === 'kind') return say('history.coming.kind', { value: labelOf(after.kind.label) });
    if (aspect === 'parent' && after.parent) return say('history.coming.parent', { value: after.parent.name });
    return say('history.coming.contact');
  });
}

/** The names that a unit bore before a day, latest first, each with its last day. */
export function formerNames({ history, name }: ShownUnit, day: Day): { name: string; until: Day }[] {
  const found = new Map<string, Day>();
  for (const row of history) {
    if (row.recordedUntil === null && row.validUntil && row.validUntil <= day && row.name !== name) {
      const known = found.get(row.name);
      found.set(row.name, known && known > row.validUntil ? known : row.validUntil);
    }
  }
  return [...found].map(([former, until]) => ({ name: former, until })).sort((one, other) => other.until.localeCompare(one.until));
}
