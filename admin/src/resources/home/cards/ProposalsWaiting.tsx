import { UserRoundCheck } from 'lucide-react';
import { usePath } from '../../../day/useDay';
import { WaitingProposalsDocument, type WaitingProposalsQuery } from '../../../generated/operations';
import { useText } from '../../../i18n/useText';
import { Button } from '../../../parts/Button';
import { Icon } from '../../../parts/Icon';
import { approvable } from '../../rights/permission-groups';
import { homeCard } from '../home-card';

function ProposalsWaiting({ answer: { theirs, mine } }: { answer: WaitingProposalsQuery }) {
  const say = useText();
  const toPath = usePath();
  const counts = [
    { of: 'waiting', count: theirs.totalCount, params: {} },
    { of: 'mine', count: mine.totalCount, params: { mine: '1' } },
  ] as const;
  const some = counts.filter(({ count }) => count > 0);
  if (some.length === 0) return <p className="none">{say('proposals.home.none')}</p>;
  return (
    <ul className="rows">
      {some.map(({ of, count, params }) => {
        const told = say(`proposals.home.${of}`, { smart_count: count });
        return (
          <li key={of}>
            <span className={`disc ${of === 'waiting' ? 'warn' : 'info'}`}>
              <Icon of={UserRoundCheck} />
            </span>
            <p className="t grow">{told}</p>
            <Button small to={toPath('/rights/proposals', { state: 'WAITING', ...params })}>
              {say('proposals.home.see')}
              <span className="sr">, {told}</span>
            </Button>
          </li>
        );
      })}
    </ul>
  );
}

/** What waits for a second person: to decide, and what one sent oneself. */
export const proposalsWaiting = homeCard({
  name: 'proposals',
  title: 'proposals.home.title',
  place: 'attention',
  order: 40,
  needs: { permission: approvable },
  document: WaitingProposalsDocument,
  variables: () => ({}),
  Content: ProposalsWaiting,
});
