import { shownDay, shownInstant } from '../../../day/day';
import type { UnitPageFragment } from '../../../generated/operations';
import { type Say, useLabel, useText } from '../../../i18n/useText';
import type { Fact } from '../../../parts/form/meanwhile';

/** What an act's form is told of a unit on record, so that what somebody else saved meanwhile can be seen beside what is typed. */
export function useUnitOnRecord(unit: UnitPageFragment): { version: number; facts: readonly Fact[]; savedAs: string | undefined } {
  const say = useText();
  const labelOf = useLabel();
  const fields = {
    ...{ name: unit.name, code: unit.code, kind: labelOf(unit.kind.label), address: unit.address, phone: unit.phone, email: unit.email },
    ...{ openedOn: shownDay(unit.openedOn), closedOn: unit.closedOn && shownDay(unit.closedOn) },
  };
  const facts = [
    ...(Object.keys(fields) as (keyof typeof fields)[]).map((source) => ({
      source,
      label: say(`units.fields.${source}`),
      value: fields[source],
    })),
    { source: 'parentId', label: say('units.fields.parent'), value: unit.parent?.name ?? null },
    { source: 'coveredIds', label: say('acts.coverage.fact'), value: unit.coveredUnits.map(({ name }) => name).join(', ') },
    {
      source: 'identifiers',
      label: say('acts.identifiers.title'),
      value: unit.identifiers.map(({ scheme, value }) => `${labelOf(scheme.label)} ${value}`).join(', '),
    },
  ];
  return { version: unit.version, facts, savedAs: savedAs(unit, say) };
}

/** When and as what a unit was written last, as far as that is a statement of its own. */
function savedAs({ history }: UnitPageFragment, say: Say): string | undefined {
  const [last] = history.toSorted((one, other) => other.statedAt.localeCompare(one.statedAt));
  if (!last) return undefined;
  const { day, time } = shownInstant(last.statedAt);
  return say('saving.meanwhile.savedAs', { time, on: day, act: say(`saving.meanwhile.acts.${last.act}`), day: shownDay(last.validFrom) });
}
