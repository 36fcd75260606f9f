import { type Day, plusDays } from '../../../day/day';
import type { RecordedFragment } from '../../../generated/operations';
import type { Say } from '../../../i18n/useText';
import type { WayBack } from '../../../parts/form/useSaved';
import type { ShownUnit } from '../shown-unit';
import type { CorrectionValues } from './CorrectAct';
import { type Correctable, type Dated, isPartial, recordedOn, sourceOf } from './correction';

/** What a correction begins with when it takes back what was saved by mistake. */
function correction(unit: ShownUnit, values: Partial<CorrectionValues>, say: Say, label: string, asOf?: Day): WayBack {
  return {
    label,
    path: `/organization/${unit.id}`,
    ask: { do: 'correct', asOf },
    draft: { name: `correct-unit ${unit.id}`, values: { ...values, note: say('saving.back.ground') } },
  };
}

/** Takes back what was said of one aspect of a unit from a day on: the correction to what was on record before. */
export function takenBack(unit: ShownUnit, aspect: Dated, from: Day, until: Day | null, say: Say): WayBack {
  const former = formerValue(unit, aspect, from);
  const values = { aspect, ...former, span: 'part' as const, from, until: until && plusDays(until, -1) };
  return correction(unit, values, say, say('saving.back.correct'));
}

/** Takes back a correction: another one, to what was on record before it and through the same days. */
export function correctedBack(unit: ShownUnit, values: CorrectionValues, day: Day, say: Say): WayBack {
  const { aspect } = values;
  if (aspect === 'openedOn' || aspect === 'closedOn') {
    return correction(unit, { aspect, [aspect]: unit[aspect] }, say, say('saving.back.correct'));
  }
  const asked = isPartial(values) && values.from ? { from: values.from, until: values.until && plusDays(values.until, 1) } : undefined;
  const on = asked?.from ?? day;
  const run = runOf(unit.history, aspect, on);
  const from = asked && asked.from > run.from ? asked.from : run.from;
  const until = asked?.until && (run.until === null || asked.until < run.until) ? asked.until : run.until;
  return takenBack(unit, aspect, from, until, say);
}

/** Changes several things back at once, from the day on which they were changed. */
export function changedBack(unit: ShownUnit, aspects: readonly Dated[], from: Day, day: Day, say: Say): WayBack {
  const former = Object.assign({}, ...aspects.map((aspect) => formerValue(unit, aspect, from)));
  return {
    label: say('saving.back.change'),
    path: `/organization/${unit.id}`,
    // the form begins with what is on record on the day in view: that must be a day that the change has reached
    ask: { do: 'change', asOf: from > day ? from : undefined },
    draft: { name: `change-unit ${unit.id}`, values: { from, ...former, note: say('saving.back.ground') } },
  };
}

/** Opens a unit again that was ended by mistake: the correction of its last day to none, on a day on which there is the unit, and back. */
export function openedAgain(unit: ShownUnit, closedOn: Day, day: Day, say: Say): WayBack {
  const asOf = closedOn <= day ? plusDays(closedOn, -1) : undefined;
  return correction(unit, { aspect: 'closedOn', closedOn: null, cameFrom: asOf ? day : null }, say, say('saving.back.reopen'), asOf);
}

/** What stood of an aspect on a day, as the form of a correction or a change holds it. */
function formerValue(unit: ShownUnit, aspect: Dated, on: Day): Partial<CorrectionValues> {
  const { key } = recordedOn(unit.history, aspect, on, ({ vi }) => vi);
  if (aspect !== 'parent') return { [sourceOf(aspect as Correctable)]: key };
  return { parentId: unit.parent?.id === key ? unit.parent : null, isTop: key === null };
}

/** The days around one on which the same is on record of an aspect. */
function runOf(history: readonly RecordedFragment[], aspect: Dated, on: Day): { from: Day; until: Day | null } {
  const plain = ({ vi }: { vi: string }) => vi;
  const { key, until } = recordedOn(history, aspect, on, plain);
  const earlier = history
    .filter(({ recordedUntil, validFrom }) => recordedUntil === null && validFrom <= on)
    .sort((one, other) => other.validFrom.localeCompare(one.validFrom));
  const other = earlier.findIndex(({ validFrom }) => recordedOn(history, aspect, validFrom, plain).key !== key);
  const first = (other < 0 ? earlier : earlier.slice(0, other)).at(-1);
  return { from: first?.validFrom ?? on, until };
}

/** Takes back what was said of an appointment: its correction, on the page on which that was said. */
export function postCorrected(id: string, former: object, say: Say, label = say('saving.back.correct')): WayBack {
  return {
    label,
    path: new URL(window.location.hash.slice(1) || '/', window.location.origin).pathname,
    ask: { do: `correctPost:${id}` },
    draft: { name: `correct-appointment ${id}`, values: { ...former, note: say('saving.back.ground') } },
  };
}
