import { SearchX, UserRoundCheck } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'react-admin';
import { useChangeParams, usePath } from '../../../day/useDay';
import type { ProposedFragment } from '../../../generated/operations';
import { useText } from '../../../i18n/useText';
import { Button } from '../../../parts/Button';
import { Empty } from '../../../parts/Empty';
import { Failure } from '../../../parts/Failure';
import { FilterSelect } from '../../../parts/FilterSelect';
import { FilterUnit } from '../../../parts/FilterUnit';
import { Note } from '../../../parts/Note';
import { Pager } from '../../../parts/Pager';
import { Waiting } from '../../../parts/Waiting';
import { conditionsIn } from '../../../providers/address';
import { atHead, usePagedList } from '../../../providers/usePagedList';
import { SectionPage } from '../Rights';
import type { SectionProps } from '../sections';
import { type Asked, Decision } from './Decision';
import { OneProposal } from './OneProposal';
import { ProposalCard } from './ProposalCard';

const states = ['WAITING', 'APPROVED', 'DECLINED', 'WITHDRAWN'] as const;
const latest = { field: 'id', order: 'DESC' } as const;

/** What was put up for a second person: to decide, or one's own; one alone where the address names it. */
export function ProposalsSection({ tabs, id }: SectionProps) {
  return id === undefined ? <AllProposals tabs={tabs} /> : <OneProposal key={id} id={id} tabs={tabs} />;
}

function AllProposals({ tabs }: Pick<SectionProps, 'tabs'>) {
  const say = useText();
  const toPath = usePath();
  const change = useChangeParams();
  const { text, is, identity } = conditionsIn(useLocation().search);
  const [asked, setAsked] = useState<Asked>();
  const state = states.find((one) => one === text('state'));
  const isMine = is('mine');
  const unit = identity('unit');
  const { rows, total, range, error, refetch, isRestarted, previous, next } = usePagedList<ProposedFragment>(
    'proposals',
    {
      ...(state && { state: { equals: state } }),
      ...(unit && { unit: { equals: unit } }),
      ...(isMine && { isOwn: { equals: true } }),
    },
    latest,
  );
  const isWaiting = state === 'WAITING' && !isMine && !unit;
  return (
    <SectionPage name="proposals" tabs={tabs}>
      <div className="row wrap g4 ends">
        <FilterSelect
          label={say('proposals.list.state')}
          any={say('proposals.list.any')}
          value={state}
          choices={states.map((one) => [one, say(`proposals.list.states.${one}`)])}
          onChange={(code) => change({ ...atHead, state: code }, { replace: true })}
        />
        <FilterUnit
          label={say('proposals.list.unit')}
          unitId={unit}
          onChange={(id) => change({ ...atHead, unit: id }, { replace: true })}
        />
        <label className="cbx">
          <input
            type="checkbox"
            checked={isMine}
            onChange={(event) => change({ ...atHead, mine: event.target.checked ? '1' : undefined }, { replace: true })}
          />
          <span>{say('proposals.list.mine')}</span>
        </label>
      </div>
      {isRestarted && <Note tone="info">{say('units.list.restarted')}</Note>}
      {error ? (
        <Failure error={error} onRetry={refetch} />
      ) : !rows ? (
        <Waiting rows={6} />
      ) : total === 0 ? (
        <section className="card">
          <Empty
            icon={isWaiting ? UserRoundCheck : SearchX}
            title={say(isWaiting ? 'proposals.list.noneWaiting' : 'proposals.list.none')}
            hint={say(isWaiting ? 'proposals.list.noneWaitingHint' : 'proposals.list.noneHint')}
          >
            {(state || isMine || unit) && <Button to={toPath('/rights/proposals')}>{say('proposals.list.all')}</Button>}
          </Empty>
        </section>
      ) : (
        <section className="stack" aria-label={say('proposals.list.title')}>
          {rows.map((proposal) => (
            <ProposalCard key={proposal.id} proposal={proposal} onAsk={(act) => setAsked({ act, proposal })} />
          ))}
          <Pager
            range={say(range ? 'proposals.list.range' : 'proposals.list.rangeUnknown', { ...range, count: rows.length, total })}
            previous={previous}
            next={next}
          />
        </section>
      )}
      {asked && <Decision asked={asked} onClose={() => setAsked(undefined)} />}
    </SectionPage>
  );
}
