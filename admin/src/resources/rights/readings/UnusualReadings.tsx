import { Eye } from 'lucide-react';
import { dayOf, shownInstant } from '../../../day/day';
import { usePath } from '../../../day/useDay';
import { UnusualReadingsDocument, type UnusualReadingsQuery } from '../../../generated/operations';
import { Sentence } from '../../../i18n/Sentence';
import { useText } from '../../../i18n/useText';
import { Button } from '../../../parts/Button';
import { Icon } from '../../../parts/Icon';
import { useAnswer } from '../../../providers/useAnswer';

type Unusual = UnusualReadingsQuery['unusualContactReadings'][number];

/** The days on which somebody read of far more people than usual: the last in sight, those before it folded. */
export function UnusualReadings() {
  const say = useText();
  const [latest, ...others] = useAnswer(UnusualReadingsDocument, {}).answer?.unusualContactReadings ?? [];
  if (!latest) return null;
  return (
    <>
      <UnusualDay day={latest} isFirst />
      {others.length > 0 && (
        <details>
          <summary>{say('trail.readings.moreUnusual', { smart_count: others.length })}</summary>
          <div className="stack">
            {others.map((day) => (
              <UnusualDay key={`${day.accountId} ${day.readFrom}`} day={day} />
            ))}
          </div>
        </details>
      )}
    </>
  );
}

function UnusualDay({
  day: { accountId, accountName, personCount, readFrom, readUntil, usualMost },
  isFirst,
}: {
  day: Unusual;
  isFirst?: boolean;
}) {
  const say = useText();
  const toPath = usePath();
  const { day, time: from } = shownInstant(readFrom);
  const on = dayOf(readFrom);
  return (
    <div className="note warn chainnote">
      <Icon of={Eye} />
      <p className="grow">
        <Sentence
          message={usualMost > 0 ? 'trail.readings.unusual' : 'trail.readings.unusualFirst'}
          values={{
            ...{ who: accountName ?? say('trail.readings.nobody'), smart_count: personCount, day, from },
            ...{ until: shownInstant(readUntil).time, usual: usualMost },
          }}
        />
      </p>
      <Button look={isFirst ? 'main' : 'plain'} to={toPath('/rights/readings', { account: accountId ?? undefined, from: on, until: on })}>
        {say('trail.readings.see')}
      </Button>
    </div>
  );
}
