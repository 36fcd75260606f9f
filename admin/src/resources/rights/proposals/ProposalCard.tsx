import { Ban, CircleCheck, Clock, Undo2 } from 'lucide-react';
import { shownInstant } from '../../../day/day';
import type { ActFragment, ProposedFragment } from '../../../generated/operations';
import { Sentence } from '../../../i18n/Sentence';
import { useText } from '../../../i18n/useText';
import { Button } from '../../../parts/Button';
import { Name } from '../../../parts/Name';
import { Tag, type Tone } from '../../../parts/Tag';
import { To } from '../../../parts/To';
import { wordOf } from '../permission-groups';
import { ActChanges } from '../trail/ActChanges';
import { useActWords } from '../trail/useActWords';
import { actsOf } from './acts-of';
import type { Asked } from './Decision';

const looks = {
  WAITING: { tone: 'warn', icon: Clock },
  APPROVED: { tone: 'ok', icon: CircleCheck },
  DECLINED: { tone: 'danger', icon: Ban },
  WITHDRAWN: { tone: undefined, icon: Undo2 },
} as const satisfies Record<ProposedFragment['state'], { tone: Tone | undefined; icon: typeof Clock }>;

/** How many of its changes are shown at once. */
const shownAtOnce = 5;

/** One proposal: what it would do, who sent it, and how it is decided. */
export function ProposalCard({ proposal, onAsk }: { proposal: ProposedFragment; onAsk: (act: Asked['act']) => void }) {
  const say = useText();
  const { permission, state, unit, isOwn, note, reason, changeCount } = proposal;
  const changes = actsOf(proposal);
  const shown = changes.slice(0, shownAtOnce);
  const { tone, icon } = looks[state];
  return (
    <article className="card" aria-labelledby={proposal.id}>
      <div className="line">
        <div className="grow">
          <h2 id={proposal.id}>{wordOf(permission, say)}</h2>
          {unit && 'name' in unit ? (
            <p>
              <To path={`/organization/${unit.id}`}>
                <Name>{unit.name}</Name>
              </To>
            </p>
          ) : (
            <p>{say('rights.everything')}</p>
          )}
          <Fate proposal={proposal} />
        </div>
        <Tag tone={tone} icon={icon}>
          {say(`proposals.list.states.${state}`)}
        </Tag>
      </div>
      <div className="in stack">
        <Told label={say('proposals.note')} text={note} />
        <Told label={say('proposals.reason')} text={reason} />
        <p className="meta">{say(state === 'WAITING' ? 'proposals.changes' : 'proposals.changed')}</p>
        {shown.map((act) => (
          <Change key={act.id} act={act} />
        ))}
        {changeCount > shown.length && <p className="soft">{say('proposals.more', { smart_count: changeCount - shown.length })}</p>}
        {state === 'WAITING' && (
          <div className="row wrap g3">
            {isOwn ? (
              <>
                <Button onClick={() => onAsk('withdraw')} aria-haspopup="dialog">
                  {say('proposals.withdraw.open')}
                </Button>
                <p className="meta">{say('proposals.ownHint')}</p>
              </>
            ) : (
              <>
                <Button look="main" onClick={() => onAsk('approve')} aria-haspopup="dialog">
                  {say('proposals.approve.open')}
                </Button>
                <Button onClick={() => onAsk('decline')} aria-haspopup="dialog">
                  {say('proposals.decline.open')}
                </Button>
              </>
            )}
          </div>
        )}
      </div>
    </article>
  );
}

/** Who sent it and when, and who decided it. */
function Fate({ proposal: { state, isOwn, proposerName, proposedAt, deciderName, decidedAt } }: { proposal: ProposedFragment }) {
  const say = useText();
  return (
    <p className="meta">
      {say(isOwn ? 'proposals.byYou' : 'proposals.by', { name: proposerName, ...shownInstant(proposedAt) })}
      {state !== 'WAITING' &&
        decidedAt &&
        ` · ${say(`proposals.decided.${state}`, { name: deciderName ?? '', ...shownInstant(decidedAt) })}`}
    </p>
  );
}

function Told({ label, text }: { label: string; text: string | null }) {
  if (!text) return null;
  return (
    <p>
      <b>{label}:</b> {text}
    </p>
  );
}

function Change({ act }: { act: ActFragment }) {
  const { message, values } = useActWords()(act);
  return (
    <section className="stack">
      <p>
        <Sentence message={message} values={values} />
      </p>
      <ActChanges act={act} />
    </section>
  );
}
