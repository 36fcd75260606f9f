import { shownDay } from '../../../day/day';
import { Sentence } from '../../../i18n/Sentence';
import { useText } from '../../../i18n/useText';
import { reachOf, untilOf } from '../rights';
import { dayAfter, type GrantValues, isWhole } from './grant-values';
import { useReach } from './ReachFields';

/** What will be given, in a sentence, with how many units it reaches. */
export function GrantSentence({ values, name, role }: { values: GrantValues; name: string; role: string }) {
  const say = useText();
  const { units: reached } = useReach(values);
  if (!isWhole(values) || !name) return <p className="soft">{say('acts.incomplete')}</p>;
  const { over, unitId, includesLed, validFrom, validUntil } = values;
  const units = reached && (includesLed && over === 'unit' ? reached.led : reached.below);
  const said = {
    ...{ name, role, from: shownDay(validFrom ?? ''), until: untilOf(dayAfter(validUntil), say) },
    reach: reachOf(over === 'unit' ? unitId : null, includesLed, say),
  };
  return (
    <p>
      {units === undefined ? (
        <Sentence message="grants.give.sentenceUncounted" values={said} />
      ) : (
        <Sentence message="grants.give.sentence" values={{ ...said, smart_count: units }} />
      )}
    </p>
  );
}
