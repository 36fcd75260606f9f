import { type ReactNode, useContext, useId } from 'react';
import { useText } from '../../i18n/useText';
import { ForTwoContext } from './act-form-context';
import { ForTwo } from './ForTwo';

/** What will be recorded, in a sentence, before it is: a change on petrol, a correction dashed on ochre; and whether a second person approves it. */
export function Summary({ children, isCorrection }: { children: ReactNode; isCorrection?: boolean }) {
  const say = useText();
  const id = useId();
  const isForTwo = useContext(ForTwoContext);
  return (
    <section className={isCorrection ? 'sum fix' : 'sum'} aria-labelledby={id}>
      <h3 id={id}>{say(isForTwo ? 'acts.summaryForTwo' : 'acts.summary')}</h3>
      {children}
      {isForTwo && <ForTwo />}
    </section>
  );
}
