import { History, TriangleAlert } from 'lucide-react';
import { shownDay } from '../day/day';
import { useChangeParams, useDay } from '../day/useDay';
import { Sentence } from '../i18n/Sentence';
import { useText } from '../i18n/useText';
import { Button } from '../parts/Button';
import { Icon } from '../parts/Icon';

/** Says over every page that another day than today is shown, and leads back. */
export function DayBanner() {
  const say = useText();
  const { day, isToday, refused } = useDay();
  const change = useChangeParams();
  return (
    <div role="status">
      {!isToday && (
        <div className="daybar">
          <Icon of={History} />
          <p className="grow">
            <Sentence message="shell.day.banner" values={{ day: shownDay(day) }} />
          </p>
          <Button look="time" small onClick={() => change({ asOf: undefined })}>
            {say('shell.day.back')}
          </Button>
        </div>
      )}
      {refused !== undefined && (
        <div className="daybar refused">
          <Icon of={TriangleAlert} />
          <p className="grow">
            <Sentence message="shell.day.refused" values={{ text: refused.slice(0, 40) }} />
          </p>
          <Button small onClick={() => change({ asOf: undefined }, { replace: true })}>
            {say('shell.day.understood')}
          </Button>
        </div>
      )}
    </div>
  );
}
