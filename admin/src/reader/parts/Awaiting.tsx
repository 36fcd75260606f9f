import { type ReactNode, useEffect, useState } from 'react';
import { isClosed } from '../asking/ask';
import type { Asked } from '../asking/useAsked';
import { useSay } from '../i18n/say';
import { Closed } from './Closed';
import { Failure } from './Failure';

/** What is asked for, once it is there; before that, its shape, and where it fails, why and what to do. */
export function Awaiting<Result>({ asked, children }: { asked: Asked<Result>; children: (answer: Result) => ReactNode }) {
  if (asked.answer !== undefined) return children(asked.answer);
  if (asked.error === undefined) return <Waiting />;
  return isClosed(asked.error) ? <Closed /> : <Failure error={asked.error} onAgain={asked.again} />;
}

const [shapeMs, slowMs] = [200, 3_000];

/** The shape of what comes; said to be slow when it is. */
export function Waiting() {
  const say = useSay();
  const [waited, setWaited] = useState(0);
  useEffect(() => {
    const timers = [shapeMs, slowMs].map((ms) => setTimeout(() => setWaited(ms), ms));
    return () => timers.forEach(clearTimeout);
  }, []);
  return (
    <div className="waiting" aria-busy="true">
      <p className="sr" role="status">
        {waited > 0 && say(waited >= slowMs ? 'slow' : 'waiting')}
      </p>
      {waited > 0 && ['60%', '35%', '100%', '92%', '97%', '40%'].map((width) => <span key={width} className="sk" style={{ width }} />)}
      {waited >= slowMs && (
        <p className="soft" aria-hidden="true">
          {say('slow')}
        </p>
      )}
    </div>
  );
}
