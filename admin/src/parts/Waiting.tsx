import { useEffect, useState } from 'react';
import { Sentence } from '../i18n/Sentence';
import { useText } from '../i18n/useText';

const widths = ['62%', '90%', '74%', '85%', '57%', '79%', '68%', '93%'];

/** The shape of what comes, after a moment; a word when it takes long. */
export function Waiting({ rows = 3 }: { rows?: number }) {
  const say = useText();
  const [stage, setStage] = useState<'quiet' | 'shape' | 'slow'>('quiet');

  useEffect(() => {
    const shape = setTimeout(() => setStage('shape'), 200);
    const slow = setTimeout(() => setStage('slow'), 3000);
    return () => {
      clearTimeout(shape);
      clearTimeout(slow);
    };
  }, []);

  return (
    <div className="waiting" role="status" aria-busy="true">
      <span className="sr">{say('shell.state.loading')}</span>
      {stage !== 'quiet' && widths.slice(0, rows).map((width) => <span key={width} className="sk" style={{ width }} />)}
      {stage === 'slow' && (
        <p>
          <Sentence message="shell.state.slow" />
        </p>
      )}
    </div>
  );
}
