import { type Day, shownDay } from '../../../day/day';
import { useDay } from '../../../day/useDay';
import { useText } from '../../../i18n/useText';

/** Words for what a form is compared with: the present, or the other day that is in view. */
export function usePresent(): {
  /** That nothing differs. */
  nothing: string;
  /** What is on record, or that nothing is; of yet another day when one is given. */
  present: (value: string | null | undefined, day?: Day) => string;
} {
  const say = useText();
  const { asOf } = useDay();
  return {
    nothing: asOf ? say('acts.change.nothingOn', { day: shownDay(asOf) }) : say('acts.change.nothing'),
    present: (value, day = asOf) => {
      if (day) return say('acts.presentOn', { day: shownDay(day), value: value || say('units.history.empty') });
      return value ? say('acts.present', { value }) : say('acts.presentEmpty');
    },
  };
}
