import { useEffect, useId } from 'react';
import { useDay } from '../../day/useDay';
import { useText } from '../../i18n/useText';
import { Card } from '../../parts/Card';
import { useAnswer } from '../../providers/useAnswer';
import type { HomeCard } from './home-card';
import { PartFailure } from './PartFailure';
import { type AskedState, stateOf } from './state';

/** Asks what a card shows, tells how it stands, and shows it in its turn. */
export function HomeCardSlot({
  card: { name, title, place, document, variables, Action, Content },
  isShown,
  onState,
}: {
  card: HomeCard;
  isShown: boolean;
  onState: (name: string, state: AskedState) => void;
}) {
  const say = useText();
  const heading = useId();
  const { asOf } = useDay();
  const asked = useAnswer(document, variables({ asOf }), { keepFormer: true });
  const state = stateOf(asked);
  useEffect(() => onState(name, state), [onState, name, state]);
  if (!isShown) return null;
  const { answer, error, refetch } = asked;
  const action = answer !== undefined && Action && <Action answer={answer} />;
  const content = answer !== undefined ? <Content answer={answer} /> : <PartFailure error={error} onRetry={refetch} />;
  if (place === 'beside') {
    return (
      <Card flush title={say(title)} action={action}>
        {content}
      </Card>
    );
  }
  return (
    <section className="group" aria-labelledby={heading}>
      <div className="grouphd">
        <h3 id={heading}>{say(title)}</h3>
        {action}
      </div>
      {content}
    </section>
  );
}
