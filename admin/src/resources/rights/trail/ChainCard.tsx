import { Download, Link2, Unlink } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { shownInstant, today } from '../../../day/day';
import { usePath } from '../../../day/useDay';
import type { ChainFragment, CheckFragment } from '../../../generated/operations';
import { Sentence } from '../../../i18n/Sentence';
import { useText } from '../../../i18n/useText';
import { Button } from '../../../parts/Button';
import { Failure } from '../../../parts/Failure';
import { Icon } from '../../../parts/Icon';
import { keepFile } from '../../../providers/export-file';
import { useBrokenWords } from './broken-words';
import { shortSeal } from './seal';
import { type CheckProgress, useChainCheck } from './useChainCheck';

/** Whether the chain of the trail is whole, and the way to have it checked; where it breaks, what still stands and what not to do. */
export function ChainCard({ chain }: { chain: ChainFragment }) {
  const say = useText();
  const { check, progress, failure, isDone } = useChainCheck();
  const last = chain.lastCheck;
  const button = (
    <Button busy={progress !== undefined} onClick={check}>
      {say(last ? 'trail.chain.again' : 'trail.chain.check')}
    </Button>
  );
  return (
    <div>
      {last?.brokenReason ? <Broken check={last}>{button}</Broken> : <Whole chain={chain}>{button}</Whole>}
      <div role="status" className="chainstate">
        {progress ? <Checking progress={progress} /> : isDone && <p className="sr">{say('trail.chain.checked')}</p>}
      </div>
      {failure !== undefined && <Failure error={failure} title="trail.chain.failed" onRetry={check} />}
    </div>
  );
}

function Checking({ progress: { done, total } }: { progress: CheckProgress }) {
  const say = useText();
  if (total === 0) return <p className="soft">{say('trail.chain.begin')}</p>;
  const words = say('trail.chain.checking', { done, total });
  return (
    <>
      <p className="soft">{words}</p>
      <progress value={done} max={total} aria-label={words} />
    </>
  );
}

function Whole({ chain: { rows, beganAt, lastCheck, seal }, children }: { chain: ChainFragment; children: ReactNode }) {
  const say = useText();
  const told = { smart_count: rows, since: beganAt ? shownInstant(beganAt).day : '', seal: shortSeal(lastCheck?.seal || seal, say) };
  return (
    <section className={lastCheck ? 'note ok chainnote' : 'note info chainnote'} aria-label={say('trail.chain.label')}>
      <Icon of={Link2} />
      <p className="grow">
        {beganAt === null ? (
          <Sentence message="trail.chain.empty" />
        ) : lastCheck?.endedAt ? (
          <Sentence message="trail.chain.whole" values={{ ...told, smart_count: lastCheck.checked, ...shownInstant(lastCheck.endedAt) }} />
        ) : (
          <Sentence message="trail.chain.unchecked" values={told} />
        )}
      </p>
      {children}
    </section>
  );
}

function Broken({ check, children }: { check: CheckFragment; children: ReactNode }) {
  const say = useText();
  const heading = useId();
  const toPath = usePath();
  const { title, lines, report } = useBrokenWords()(check);
  const [first = '', ...others] = lines;
  return (
    <section className="note danger chainnote" role="alert" aria-labelledby={heading}>
      <Icon of={Unlink} />
      <div className="grow">
        <h2 id={heading}>{title}</h2>
        <p>{first}</p>
        {others.map((line) => (
          <p key={line} className="meta">
            {line}
          </p>
        ))}
      </div>
      <div className="row wrap">
        {check.brokenEvent && <Button to={toPath('/rights/trail', { event: check.brokenEvent.id })}>{say('trail.chain.see')}</Button>}
        {children}
        <Button
          look="main"
          icon={Download}
          onClick={() =>
            keepFile(`${say('trail.chain.reportFile', { day: today() })}.txt`, new Blob([report], { type: 'text/plain;charset=utf-8' }))
          }
        >
          {say('trail.chain.report')}
        </Button>
      </div>
    </section>
  );
}
