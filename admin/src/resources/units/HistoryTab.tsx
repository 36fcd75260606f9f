import { useState } from 'react';
import type { RecordedFragment } from '../../generated/operations';
import { useText } from '../../i18n/useText';
import { Segment } from '../../parts/Segment';
import { eventsOf } from './history';
import { TimelineEntry } from './TimelineEntry';

type Shown = 'all' | 'changes' | 'corrections';

/** What happened to a unit: every change and correction, when it applied, when it was recorded, and why. */
export function HistoryTab({ history }: { history: readonly RecordedFragment[] }) {
  const say = useText();
  const [shown, setShown] = useState<Shown>('all');
  const events = eventsOf(history);
  const corrections = events.filter(({ act }) => act === 'CORRECT');
  const changes = events.filter(({ act }) => act !== 'CORRECT');
  const chosen = { all: events, changes, corrections }[shown];
  return (
    <>
      <Segment
        label={say('units.history.filter')}
        value={shown}
        onChange={setShown}
        choices={[
          { value: 'all', label: say('units.history.all', { count: events.length }) },
          { value: 'changes', label: say('units.history.changes', { count: changes.length }) },
          { value: 'corrections', label: say('units.history.corrections', { count: corrections.length }) },
        ]}
      />
      {chosen.length ? (
        <ol className="tl">
          {chosen.map((event) => (
            <TimelineEntry key={event.id} event={event} />
          ))}
        </ol>
      ) : (
        <p className="soft">{say('units.history.none')}</p>
      )}
    </>
  );
}
