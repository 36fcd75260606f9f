import { SearchX, X } from 'lucide-react';
import { useEffect, useId, useRef } from 'react';
import { shownInstant } from '../../../day/day';
import { usePath } from '../../../day/useDay';
import { ActInTrailDocument, type ActInTrailQuery } from '../../../generated/operations';
import { Sentence } from '../../../i18n/Sentence';
import { useText } from '../../../i18n/useText';
import { Button } from '../../../parts/Button';
import { Empty } from '../../../parts/Empty';
import { Failure } from '../../../parts/Failure';
import { IconButton } from '../../../parts/IconButton';
import { Waiting } from '../../../parts/Waiting';
import { useAnswer } from '../../../providers/useAnswer';
import { useSeesAccounts } from '../../../providers/who';
import { AboutAct } from './AboutAct';
import { ActChanges } from './ActChanges';
import { useActWords } from './useActWords';

export type ShownAct = NonNullable<ActInTrailQuery['event']>;

/** One act of the trail: what it changed, who did it, from where and by which right, and its seal. */
export function EventPanel({ id, onClose }: { id: string; onClose: () => void }) {
  const say = useText();
  const heading = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const { answer, error, refetch } = useAnswer(ActInTrailDocument, { id });
  const isShown = answer !== undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each act is told anew once it is there
  useEffect(() => {
    if (isShown) title.current?.focus();
  }, [id, isShown]);
  const act = answer?.event;
  return (
    <section className="card evd" aria-labelledby={heading}>
      <header>
        <div className="grow">
          {act && <p className="meta">{say('trail.event.doneAt', toTheSecond(act.doneAt))}</p>}
          <h2 id={heading} ref={title} tabIndex={-1}>
            {act ? <Heading act={act} /> : say('trail.event.title')}
          </h2>
        </div>
        <IconButton icon={X} label={say('trail.event.close')} onClick={onClose} />
      </header>
      {error && !answer ? (
        <Failure error={error} onRetry={refetch} />
      ) : !answer ? (
        <Waiting rows={6} />
      ) : !act ? (
        <Empty icon={SearchX} title={say('trail.event.unknown')} hint={say('trail.event.unknownHint')} />
      ) : (
        <div className="in stack">
          <ActChanges act={act} />
          <AboutAct act={act} />
          <Ways act={act} />
        </div>
      )}
    </section>
  );
}

function Heading({ act }: { act: ShownAct }) {
  const { message, values } = useActWords()(act);
  return <Sentence message={message} values={values} />;
}

/** Where what it was done to is found, and what else was done by the same person and in the same request. */
function Ways({ act: { node, unit, subjectType, subjectId, actorId, requestId } }: { act: ShownAct }) {
  const say = useText();
  const toPath = usePath();
  const seesAccounts = useSeesAccounts();
  const unitId = unit && 'id' in unit ? unit.id : undefined;
  const personId = node?.__typename === 'Person' ? node.id : undefined;
  return (
    <div className="row wrap">
      {unitId && (
        <Button look="main" to={toPath(`/organization/${unitId}`, { tab: 'history' })}>
          {say('trail.event.openUnit')}
        </Button>
      )}
      {personId && (
        <Button look="main" to={toPath(`/people/${personId}`)}>
          {say('trail.event.openPerson')}
        </Button>
      )}
      {subjectType === 'Account' && seesAccounts && (
        <Button look="main" to={toPath(`/rights/accounts/${subjectId}`)}>
          {say('trail.event.openAccount')}
        </Button>
      )}
      {actorId && <Button to={toPath('/rights/trail', { actor: actorId })}>{say('trail.event.sameActor')}</Button>}
      {requestId && <Button to={toPath('/rights/trail', { request: requestId })}>{say('trail.event.sameRequest')}</Button>}
    </div>
  );
}

function toTheSecond(instant: string): { day: string; time: string } {
  const { day, time } = shownInstant(instant);
  return { day, time: `${time}:${instant.slice(17, 19)}` };
}
