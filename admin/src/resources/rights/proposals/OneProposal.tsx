import { SearchX } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { usePath } from '../../../day/useDay';
import { OneProposalDocument } from '../../../generated/operations';
import { useText } from '../../../i18n/useText';
import { Button } from '../../../parts/Button';
import { Empty } from '../../../parts/Empty';
import { Failure } from '../../../parts/Failure';
import { Waiting } from '../../../parts/Waiting';
import { useAnswer } from '../../../providers/useAnswer';
import { SectionPage } from '../Rights';
import { type Asked, Decision } from './Decision';
import { ProposalCard } from './ProposalCard';

/** The proposal to which a letter or the trail leads, to decide or to see how it was decided. */
export function OneProposal({ id, tabs }: { id: string; tabs: ReactNode }) {
  const say = useText();
  const toPath = usePath();
  const { answer, error, refetch } = useAnswer(OneProposalDocument, { id });
  const [asked, setAsked] = useState<Asked>();
  const proposal = answer?.proposal;
  const all = <Button to={toPath('/rights/proposals')}>{say('proposals.list.all')}</Button>;
  return (
    <SectionPage name="proposals" tabs={tabs}>
      {error && !answer ? (
        <Failure error={error} onRetry={refetch} />
      ) : !answer ? (
        <Waiting rows={6} />
      ) : proposal ? (
        <section className="stack" aria-label={say('proposals.list.title')}>
          <ProposalCard proposal={proposal} onAsk={(act) => setAsked({ act, proposal })} />
          <div className="row">{all}</div>
        </section>
      ) : (
        <section className="card">
          <Empty icon={SearchX} title={say('proposals.unknown')} hint={say('proposals.unknownHint')}>
            {all}
          </Empty>
        </section>
      )}
      {asked && <Decision asked={asked} onClose={() => setAsked(undefined)} />}
    </SectionPage>
  );
}
