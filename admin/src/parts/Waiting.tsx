import { useEffect, useRef, useState } from 'react';
import { Sentence } from '../i18n/Sentence';
import { useText } from '../i18n/useText';
import { useContact } from '../providers/contact';

const widths = ['62%', '90%', '74%', '85%', '57%', '79%', '68%', '93%'];

/** The shape of what comes, after a moment; a word when it takes long and the page does not say so already. */
export function Waiting({ rows = 3 }: { rows?: number }) {
  const say = useText();
  const frame = useRef<HTMLDivElement>(null);
  const [stage, setStage] = useState<'quiet' | 'shape' | 'slow'>('quiet');
  const { isSlow } = useContact();

  useEffect(() => {
    const shape = setTimeout(() => setStage('shape'), 200);
    const slow = setTimeout(() => setStage('slow'), 3000);
    return () => {
      clearTimeout(shape);
      clearTimeout(slow);
    };
  }, []);

  // what the page says is not seen or heard from within a dialog
  const isAlone = !isSlow || frame.current?.closest('[role="dialog"]') != null;
  return (
    <div ref={frame} className="waiting" role="status" aria-busy="true">
      <span className="sr">{say('shell.state.loading')}</span>
      {stage !== 'quiet' && widths.slice(0, rows).map((width) => <span key={width} className="sk" style={{ width }} />)}
      {stage === 'slow' && isAlone && (
        <p>
          <Sentence message="shell.state.slow" />
        </p>
      )}
    </div>
  );
}
