import { shownDay, whyNoDay } from '../../day/day';
import { useDay } from '../../day/useDay';
import { Sentence } from '../../i18n/Sentence';
import { useText } from '../../i18n/useText';
import { Button } from '../../parts/Button';
import { Failure } from '../../parts/Failure';
import { To } from '../../parts/To';
import { shortened } from '../../parts/typed';
import { useContact } from '../../providers/contact';
import { FoundOptions } from './FoundOptions';
import type { Found } from './found';
import type { useFound } from './useFound';
import { useRecentPlaces } from './useRecentPlaces';

/** What the search offers for what is typed; of nothing found it says what else to try. */
export function PaletteResults({
  id,
  found,
  at,
  includeFormer,
  onFormer,
  onOpen,
  onClose,
}: {
  id: string;
  found: ReturnType<typeof useFound>;
  at: number;
  includeFormer: boolean;
  onFormer: () => void;
  onOpen: (found: Found, inNewTab: boolean) => void;
  onClose: () => void;
}) {
  const say = useText();
  const { isSlow } = useContact();
  const { day, isToday } = useDay();
  const { forgetAll } = useRecentPlaces();
  const { typed, groups, options, beyond, isCurrent, error, refetch } = found;
  const isRecent = groups.some(({ name }) => name === 'recent');
  const isBadDay = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$/.test(typed) && whyNoDay(typed) !== undefined;
  return (
    <div className="lb" aria-busy={!isCurrent}>
      {error !== undefined && error !== null && <Failure error={error} onRetry={refetch} title="palette.failed" />}
      {isBadDay && <p className="palnote">{say('shell.day.invalid', { text: typed })}</p>}
      {options.length > 0 && <FoundOptions id={id} groups={groups} asked={typed} at={at} onOpen={onOpen} />}
      {isRecent && (
        <p className="palnote">
          <Button small look="quiet" onClick={forgetAll}>
            {say('palette.forgetAll')}
          </Button>
        </p>
      )}
      {beyond > 0 && isCurrent && <p className="soft palnote">{say('palette.more', { smart_count: beyond })}</p>}
      {isSlow && !isCurrent && (
        <p className="palnote" role="status">
          <Sentence message="shell.state.slow" />
        </p>
      )}
      {options.length === 0 && !isCurrent && !error && <p className="soft palnote">{say('palette.searching')}</p>}
      {options.length === 0 && isCurrent && !error && typed.length >= 2 && (
        <div className="palnote stack g2">
          <h2 title={shortened(typed) === typed ? undefined : typed}>{say('palette.none.title', { text: shortened(typed) })}</h2>
          <ul className="soft bullets">
            <li>{say('palette.none.fewer')}</li>
            <li>{say('palette.none.code')}</li>
            {!isToday && <li>{say('palette.none.day', { day: shownDay(day) })}</li>}
          </ul>
          <div className="row wrap">
            {!includeFormer && (
              <Button small onClick={onFormer}>
                {say('palette.none.former')}
              </Button>
            )}
            <To path="/units" onClick={onClose}>
              {say('palette.none.list')}
            </To>
          </div>
        </div>
      )}
      {options.length === 0 && isCurrent && typed.length === 1 && <p className="soft palnote">{say('shell.search.start')}</p>}
    </div>
  );
}
