import { History } from 'lucide-react';
import { shownDay } from '../day/day';
import { useChangeParams, useDay } from '../day/useDay';
import { Sentence } from '../i18n/Sentence';
import { useText } from '../i18n/useText';
import { Button } from '../parts/Button';
import { Icon } from '../parts/Icon';

/** Says over every page that another day than today is shown, and leads back. */
export function DayBanner() {
  const say = useText();
  const { day, isToday } = useDay();
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
    </div>
  );
}
