import { ChevronDown } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useChangeParams, useDay, useParam } from '../../day/useDay';
import { UnitAsKnownDocument } from '../../generated/operations';
import { useText } from '../../i18n/useText';
import { Button } from '../../parts/Button';
import { Failure } from '../../parts/Failure';
import { Icon } from '../../parts/Icon';
import { Segment } from '../../parts/Segment';
import { Waiting } from '../../parts/Waiting';
import { useAnswer } from '../../providers/useAnswer';
import { SeeTrail } from '../rights/trail/SeeTrail';
import { eventsOf } from './history';
import { BesideEntry } from './history/BesideEntry';
import { type Entry, entriesOf } from './history/entries';
import { KnownDialog } from './history/KnownDialog';
import { KnownFacts, KnownNote, RecordedLater } from './history/KnownThen';
import { correctedSince, historyKnownAt, momentsOf } from './history/knowledge';
import { isLater, type KnownAt, shownKnownAt } from './history/known-at';
import { useKnownAt } from './history/useKnownAt';
import { useOfficersOverTime } from './history/useOfficersOverTime';
import type { ShownUnit } from './shown-unit';
import { TimelineEntry } from './TimelineEntry';

const shownKinds = ['all', 'changes', 'corrections'] as const;
type Shown = (typeof shownKinds)[number];

/** What happened to a unit: every change and correction, when it applied, when it was recorded, and why; as known now, or then. */
export function HistoryTab({ unit }: { unit: ShownUnit }) {
  const say = useText();
  const { asOf } = useDay();
  const change = useChangeParams();
  const known = useKnownAt();
  const [also, setAlso] = useSwitch('also');
  const asked = useParam('acts') as Shown;
  const shown = shownKinds.includes(asked) ? asked : 'all';

  const then = useAnswer(UnitAsKnownDocument, { id: unit.id, asOf, knownAt: known?.instant ?? '' }, { enabled: known !== undefined });
  const officers = useOfficersOverTime({ id: unit.id, asOf, knownAt: known?.instant }, also);
  const beside = known ? then.answer?.unit : unit;

  const allEvents = eventsOf(unit.history);
  const events = known ? eventsOf(historyKnownAt(unit.history, known.instant)) : allEvents;
  const entries = entriesOf(
    unit.id,
    events,
    also && beside && officers.posts
      ? { posts: officers.posts, coverages: beside.coverages, identifiers: known ? [] : unit.identifiers }
      : undefined,
  );
  const isCorrection = (entry: Entry) => entry.kind === 'act' && entry.event.act === 'CORRECT';
  const byKind = { all: entries, changes: entries.filter((entry) => !isCorrection(entry)), corrections: entries.filter(isCorrection) };
  const correctedOf = (entry: Entry) =>
    known && entry.kind === 'act' ? correctedSince(entry.event, unit.history, known.instant) : undefined;

  return (
    <>
      <div className="row between wrap g3 timelinebar">
        <Segment
          label={say('units.history.filter')}
          value={shown}
          onChange={(acts) => change({ acts: acts === 'all' ? undefined : acts }, { replace: true })}
          choices={shownKinds.map((kind) => ({ value: kind, label: say(`units.history.${kind}`, { count: byKind[kind].length }) }))}
        />
        <div className="row wrap">
          {unit.may.includes('audit:read') && <SeeTrail of={{ at: unit.id }} />}
          <KnownControl known={known} moments={momentsOf(unit.history)} />
        </div>
      </div>
      <label className="cbx also">
        <input type="checkbox" checked={also} onChange={() => setAlso(!also)} />
        <span>{say('history.record.also')}</span>
      </label>
      {known && <KnownNote known={known} count={events.length} corrected={entries.filter((entry) => correctedOf(entry)).length} />}
      {also && officers.error !== undefined && <Failure error={officers.error} onRetry={officers.retry} />}
      {also && !officers.posts && officers.error === undefined && (
        <p className="soft" role="status">
          {say('history.record.loading')}
        </p>
      )}
      {byKind[shown].length > 0 ? (
        <ol className="tl">
          {byKind[shown].map((entry) =>
            entry.kind === 'act' ? (
              <TimelineEntry key={entry.id} event={entry.event} corrected={correctedOf(entry)} />
            ) : (
              <BesideEntry key={entry.id} entry={entry} />
            ),
          )}
        </ol>
      ) : (
        events.length > 0 && <p className="soft">{say('units.history.none')}</p>
      )}
      {known && <RecordedLater events={allEvents.filter(({ statedAt }) => isLater(statedAt, known.instant))} />}
      {known && then.error !== null && then.error !== undefined && <Failure error={then.error} onRetry={then.refetch} />}
      {known && then.isPending && <Waiting rows={6} />}
      {known && then.answer && events.length > 0 && <KnownFacts then={then.answer.unit} now={unit} />}
    </>
  );
}

/** A switch that stands in the address: it turns at once, the address follows. */
function useSwitch(name: string): [boolean, (isOn: boolean) => void] {
  const change = useChangeParams();
  const isNamed = useParam(name) === '1';
  const [isOn, setOn] = useState(isNamed);
  useEffect(() => setOn(isNamed), [isNamed]);
  function turn(to: boolean) {
    setOn(to);
    change({ [name]: to ? '1' : undefined }, { replace: true });
  }
  return [isOn, turn];
}

/** Up to when it is shown what was known, and the ways to another instant and back to now. */
function KnownControl({ known, moments }: { known: KnownAt | undefined; moments: readonly string[] }) {
  const say = useText();
  const change = useChangeParams();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="row wrap">
      <button type="button" className={known ? 'knownat on' : 'knownat'} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <span>
          {say('history.known.now')} <b>{known ? shownKnownAt(known, say) : say('history.known.nowValue')}</b>
        </span>
        <Icon of={ChevronDown} small />
      </button>
      {known && (
        <Button small onClick={() => change({ knownAt: undefined })}>
          {say('history.known.back')}
        </Button>
      )}
      {isOpen && <KnownDialog known={known} moments={moments} onClose={() => setOpen(false)} />}
    </div>
  );
}
