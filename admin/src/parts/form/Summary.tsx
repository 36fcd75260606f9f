import { type ReactNode, useId } from 'react';
import { useText } from '../../i18n/useText';

/** What will be recorded, in a sentence, before it is: a change on petrol, a correction dashed on ochre. */
export function Summary({ children, isCorrection }: { children: ReactNode; isCorrection?: boolean }) {
  const say = useText();
  const id = useId();
  return (
    <section className={isCorrection ? 'sum fix' : 'sum'} aria-labelledby={id}>
      <h3 id={id}>{say('acts.summary')}</h3>
      {children}
    </section>
  );
}
