import { readDay, shownDay } from '../../../day/day';
import type { ReferenceQuery, UnitPageFragment } from '../../../generated/operations';
import { Sentence } from '../../../i18n/Sentence';
import { useLabel, useText } from '../../../i18n/useText';
import { Summary } from '../../../parts/form/Summary';
import type { CorrectionValues } from './CorrectAct';

/** What a correction will put on record, and where the wrong stays to be seen. */
export function CorrectionSummary({
  unit,
  values,
  kinds,
  wrong,
}: {
  unit: UnitPageFragment;
  values: CorrectionValues;
  kinds: ReferenceQuery['unitKinds'];
  wrong: string;
}) {
  const say = useText();
  const labelOf = useLabel();
  const value = shownValue();
  const from = readDay(values.from ?? '');
  const until = readDay(values.until ?? '');
  const isPart = values.span === 'part' && values.aspect !== 'openedOn' && values.aspect !== 'closedOn';

  function shownValue(): string {
    const { aspect } = values;
    if (aspect === 'parent') return values.parentId?.name ?? '';
    const given = values[aspect];
    if (aspect === 'kind') {
      const kind = kinds.find(({ code }) => code === given);
      return kind ? labelOf(kind.label) : '';
    }
    if (aspect === 'openedOn' || aspect === 'closedOn')
      return given && readDay(given) ? shownDay(given) : aspect === 'closedOn' && !given ? say('units.history.empty') : '';
    return given ?? say('units.history.empty');
  }

  if (!value || value === wrong || (isPart && !(from && until))) {
    return (
      <Summary isCorrection>
        <p className="soft">{say(value === wrong ? 'acts.change.nothing' : 'acts.incomplete')}</p>
      </Summary>
    );
  }
  const shared = { unit: unit.name, field: say(`units.fields.${values.aspect}`).toLowerCase(), value, wrong };
  return (
    <Summary isCorrection>
      <p>
        {isPart && from && until ? (
          <Sentence message="acts.correct.sentencePart" values={{ ...shared, from: shownDay(from), until: shownDay(until) }} />
        ) : (
          <Sentence message="acts.correct.sentence" values={shared} />
        )}
      </p>
    </Summary>
  );
}
