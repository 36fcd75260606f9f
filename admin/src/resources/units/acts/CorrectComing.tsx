import { useFormContext } from 'react-hook-form';
import { plusDays, shownDay } from '../../../day/day';
import { useDay } from '../../../day/useDay';
import { Sentence } from '../../../i18n/Sentence';
import { useLabel, useText } from '../../../i18n/useText';
import { Button } from '../../../parts/Button';
import { Note } from '../../../parts/Note';
import type { ShownUnit } from '../shown-unit';
import type { CorrectionValues } from './CorrectAct';
import { isPartial, recordedOn, sourceOf } from './correction';

/** Says what is on record of the same from a later day on, for whoever looks for a slip in that, and leads the form to it. */
export function CorrectComing({ unit, values }: { unit: ShownUnit; values: CorrectionValues }) {
  const say = useText();
  const labelOf = useLabel();
  const { day } = useDay();
  const { setValue } = useFormContext();
  const { aspect } = values;
  if (aspect === 'openedOn' || aspect === 'closedOn' || isPartial(values)) return null;
  const from = recordedOn(unit.history, aspect, day, labelOf).until;
  if (!from) return null;
  const coming = recordedOn(unit.history, aspect, from, labelOf);
  if (!coming.isThere) return null;
  const told = { day: shownDay(from), value: coming.value ?? say('units.history.empty') };
  const lead = () => {
    setValue('span', 'part');
    setValue('from', from);
    setValue('until', coming.until && plusDays(coming.until, -1));
    if (aspect !== 'parent') setValue(sourceOf(aspect), coming.key);
    requestAnimationFrame(() => document.querySelector<HTMLElement>('[role="dialog"] .pair :is(input, select)')?.focus());
  };
  return (
    <Note tone="info" action={<Button onClick={lead}>{say('acts.correct.coming.do', told)}</Button>}>
      <p>
        <Sentence message="acts.correct.coming.is" values={told} />
      </p>
    </Note>
  );
}
