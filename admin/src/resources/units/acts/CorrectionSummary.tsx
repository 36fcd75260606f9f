import { plusDays, readDay, shownDay } from '../../../day/day';
import { useDay } from '../../../day/useDay';
import type { ReferenceQuery } from '../../../generated/operations';
import { Sentence } from '../../../i18n/Sentence';
import { useLabel, useText } from '../../../i18n/useText';
import { Summary } from '../../../parts/form/Summary';
import { asKept } from '../../../parts/typed';
import type { ShownUnit } from '../shown-unit';
import type { CorrectionValues } from './CorrectAct';
import { heldSince, isPartial, recordedOf, rightKey } from './correction';
import { usePresent } from './usePresent';

/** What a correction will put on record, through which days, and where the wrong stays to be seen. */
export function CorrectionSummary({
  unit,
  values,
  kinds,
}: {
  unit: ShownUnit;
  values: CorrectionValues;
  kinds: ReferenceQuery['unitKinds'];
}) {
  const say = useText();
  const labelOf = useLabel();
  const { day } = useDay();
  const { nothing } = usePresent();
  const recorded = recordedOf(unit, values, labelOf);
  const value = shownValue();
  const from = readDay(values.from ?? '');
  const until = readDay(values.until ?? '');
  const isPart = isPartial(values);

  function shownValue(): string {
    const { aspect, isTop, parentId } = values;
    if (aspect === 'parent') return isTop ? say('acts.top') : (parentId?.name ?? '');
    const given = values[aspect];
    if (aspect === 'kind') {
      const kind = kinds.find(({ code }) => code === given);
      return kind ? labelOf(kind.label) : '';
    }
    if (aspect === 'openedOn' || aspect === 'closedOn')
      return given && readDay(given) ? shownDay(given) : aspect === 'closedOn' && !given ? say('units.history.empty') : '';
    return asKept(given ?? '', aspect === 'code') || say('units.history.empty');
  }

  const isSame = recorded.isThere && recorded.key === rightKey(values);
  if (!value || isSame || !recorded.isThere || (isPart && !(from && (until ? from <= until : !values.until)))) {
    return (
      <Summary isCorrection>
        <p className="soft">{isSame ? nothing : say('acts.incomplete')}</p>
      </Summary>
    );
  }
  const wrong = recorded.value ?? say('units.history.empty');
  if (values.aspect === 'closedOn' && !values.closedOn) return <Reopening unit={unit} wrong={wrong} />;
  const shared = { unit: unit.name, field: say(`units.fields.${values.aspect}`).toLowerCase(), value, wrong };
  // what else is on record later in those days is another statement: it is not put right along with this one
  const isCut = isPart && recorded.until !== null && (until ? recorded.until <= until : recorded.until !== unit.closedOn);
  const { aspect } = values;
  const since = aspect === 'openedOn' || aspect === 'closedOn' ? undefined : heldSince(unit.history, aspect, day, labelOf);
  const last = isCut && recorded.until ? plusDays(recorded.until, -1) : until;
  return (
    <Summary isCorrection>
      <p>
        {isPart && from && last ? (
          <Sentence message="acts.correct.sentencePart" values={{ ...shared, from: shownDay(from), until: shownDay(last) }} />
        ) : isPart && from ? (
          <Sentence message="acts.correct.sentenceFrom" values={{ ...shared, from: shownDay(from) }} />
        ) : since ? (
          <Sentence message="acts.correct.sentenceSince" values={{ ...shared, from: shownDay(since) }} />
        ) : (
          <Sentence message="acts.correct.sentence" values={shared} />
        )}
      </p>
      {isCut && recorded.until && <p className="soft">{say('acts.correct.cut', { day: shownDay(recorded.until) })}</p>}
    </Summary>
  );
}

/** A unit that was closed by mistake is open again, with what ended only because of that. */
function Reopening({ unit, wrong }: { unit: ShownUnit; wrong: string }) {
  const say = useText();
  const endedWithIt = [...unit.appointments.nodes, ...unit.coverages].some(({ validUntil }) => validUntil && validUntil === unit.closedOn);
  return (
    <Summary isCorrection>
      <p>
        <Sentence message="acts.correct.sentenceReopen" values={{ unit: unit.name, wrong }} />
      </p>
      {endedWithIt && <p className="soft">{say('acts.correct.comesBack')}</p>}
    </Summary>
  );
}
