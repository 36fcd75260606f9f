import { useCallback, useState } from 'react';
import { useRefresh } from 'react-admin';
import type { HomeCountsQuery } from '../../generated/operations';
import { useText } from '../../i18n/useText';
import { Failure } from '../../parts/Failure';
import { Waiting } from '../../parts/Waiting';
import type { Answer } from '../../providers/useAnswer';
import { useMay, useWhoComes } from '../../providers/who';
import { Counts } from './Counts';
import { homeCards } from './cards';
import { HomeCardSlot } from './HomeCardSlot';
import type { HomeCard } from './home-card';
import { PartFailure } from './PartFailure';
import { type AskedState, stateOf } from './state';

/**
 * The counts and the cards. Each asks for itself, all at once; a card is shown when those before it are, so that nothing that is seen is
 * pushed away by what comes later: none before it is known which the reader's are. What failed is told when nothing is under way any more:
 * once, when all failed alike.
 */
export function HomeCards({ counts }: { counts: Answer<HomeCountsQuery> }) {
  const say = useText();
  const refresh = useRefresh();
  const may = useMay();
  const attention = homeCards
    .filter(({ place, needs }) => place === 'attention' && may(needs))
    .toSorted((a, b) => Number(may(b.acts)) - Number(may(a.acts)));
  const beside = homeCards.filter(({ place, needs }) => place === 'beside' && may(needs));
  const inOrder = [...attention, ...beside];
  const [states, setStates] = useState<Readonly<Record<string, AskedState>>>({});
  const keepState = useCallback((name: string, state: AskedState) => setStates((former) => ({ ...former, [name]: state })), []);
  const whoComes = useWhoComes();
  const all = [whoComes ? 'waiting' : stateOf(counts), ...inOrder.map(({ name }) => states[name] ?? 'waiting')];
  const isWaiting = all.includes('waiting');
  const isAllFailed = all.every((state) => state === 'failed');
  const held = all.findIndex((state) => state === 'waiting' || (state === 'failed' && isWaiting));
  const shown = isAllFailed ? 0 : held < 0 ? all.length : held;
  const slot = (card: HomeCard) => (
    <HomeCardSlot key={card.name} card={card} isShown={inOrder.indexOf(card) + 1 < shown} onState={keepState} />
  );
  return (
    <>
      {shown > 0 && (counts.answer ? <Counts counts={counts.answer} /> : <PartFailure error={counts.error} onRetry={counts.refetch} />)}
      {isAllFailed && <Failure error={counts.error} onRetry={refresh} />}
      <div className="homegrid" hidden={shown < 2}>
        <section className="card" aria-labelledby="attention">
          <header>
            <h2 id="attention">{say('home.attention')}</h2>
          </header>
          {attention.map(slot)}
        </section>
        <div className="stack">{beside.map(slot)}</div>
      </div>
      {/* anew for each step: what waits is not pushed down but drawn in its place */}
      {isWaiting && <Waiting key={shown} rows={5} />}
    </>
  );
}
