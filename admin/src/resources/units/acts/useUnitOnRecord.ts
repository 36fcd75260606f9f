import { type Day, readDay, shownDay, shownInstant } from '../../../day/day';
import { useDay } from '../../../day/useDay';
import type { RecordedFragment } from '../../../generated/operations';
import { type Say, useLabel, useText } from '../../../i18n/useText';
import type { Base, Fact } from '../../../parts/form/meanwhile';
import { pieceOn } from '../history/known';
import type { ShownUnit } from '../shown-unit';

type OnRecord = Pick<Base<object>, 'facts'> & { version: number; savedAs: string | undefined };
type Content = Pick<RecordedFragment, 'name' | 'code' | 'kind' | 'parent' | 'address' | 'phone' | 'email'>;

/** What an act's form is told of a unit on record, so that what somebody else saved meanwhile can be seen beside what is typed. */
export function useUnitOnRecord(unit: ShownUnit): {
  onRecord: OnRecord;
  /** What of it is on record on a later day than the one in view: what takes effect then is written over that. */
  onLaterDay: (typed: string | null) => { day: Day; content: Content; facts: readonly Fact[] } | undefined;
} {
  const say = useText();
  const labelOf = useLabel();
  const { day: inView } = useDay();
  const factsOf = ({ name, code, kind, address, phone, email, parent }: Content): Fact[] => {
    const fields = {
      ...{ name, code, kind: labelOf(kind.label), address, phone, email },
      ...{ openedOn: shownDay(unit.openedOn), closedOn: unit.closedOn && shownDay(unit.closedOn) },
    };
    return [
      ...(Object.keys(fields) as (keyof typeof fields)[]).map((source) => ({
        source,
        label: say(`units.fields.${source}`),
        value: fields[source],
      })),
      { source: 'parentId', label: say('units.fields.parent'), value: parent?.name ?? null },
      { source: 'coveredIds', label: say('acts.coverage.fact'), value: unit.coveredUnits.map(({ name }) => name).join(', ') },
      {
        source: 'identifiers',
        label: say('acts.identifiers.title'),
        value: unit.identifiers.map(({ scheme, value }) => `${labelOf(scheme.label)} ${value}`).join(', '),
      },
    ];
  };
  return {
    onRecord: { version: unit.version, facts: factsOf(unit), savedAs: savedAs(unit, say) },
    onLaterDay: (typed) => {
      const day = readDay(typed ?? '');
      if (!day || day <= inView) return undefined;
      const content = pieceOn(unit.history, day);
      return content && { day, content, facts: factsOf(content) };
    },
  };
}

/** When and as what a unit was written last, as far as that is a statement of its own. */
function savedAs({ history }: ShownUnit, say: Say): string | undefined {
  const [last] = history.toSorted((one, other) => other.statedAt.localeCompare(one.statedAt));
  if (!last) return undefined;
  const { day, time } = shownInstant(last.statedAt);
  return say('saving.meanwhile.savedAs', { time, on: day, act: say(`saving.meanwhile.acts.${last.act}`), day: shownDay(last.validFrom) });
}
