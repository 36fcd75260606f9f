import {
  ApproveProposalDocument,
  DeclineProposalDocument,
  type ProposedFragment,
  WithdrawProposalDocument,
} from '../../../generated/operations';
import { Sentence } from '../../../i18n/Sentence';
import { useText } from '../../../i18n/useText';
import { ConfirmDialog } from '../../../parts/ConfirmDialog';
import { ActFooter } from '../../../parts/form/ActFooter';
import { ActForm } from '../../../parts/form/ActForm';
import { TextField } from '../../../parts/form/TextField';
import { useSaved } from '../../../parts/form/useSaved';
import { Name } from '../../../parts/Name';
import { Sheet } from '../../../parts/Sheet';
import { type Outcome, useAct } from '../../../providers/useAct';
import { useActWords } from '../trail/useActWords';
import { actsOf } from './acts-of';

/** Which proposal is to be decided, and how. */
export interface Asked {
  readonly act: 'approve' | 'decline' | 'withdraw';
  readonly proposal: ProposedFragment;
}

interface DecisionProps {
  readonly proposal: ProposedFragment;
  readonly onClose: () => void;
}

/** The dialog in which a proposal is approved, declined or taken back. */
export function Decision({ asked: { act, proposal }, onClose }: { asked: Asked; onClose: () => void }) {
  if (act === 'approve') return <Approve proposal={proposal} onClose={onClose} />;
  return act === 'decline' ? <Decline proposal={proposal} onClose={onClose} /> : <Withdraw proposal={proposal} onClose={onClose} />;
}

function Approve({ proposal, onClose }: DecisionProps) {
  const { id, version, unit, proposerName } = proposal;
  const say = useText();
  const wordsFor = useActWords();
  const acts = actsOf(proposal);
  const saved = useSaved();
  return (
    <ConfirmDialog
      title={say('proposals.approve.title')}
      refusedTitle={say('proposals.approve.refused')}
      document={ApproveProposalDocument}
      select={({ approveProposal }) => approveProposal}
      variables={(dryRun) => ({ input: { id, version, dryRun } })}
      label={say('proposals.approve.save')}
      keep={say('proposals.approve.keep')}
      isDangerous={false}
      onDone={() => {
        saved(say('proposals.approve.saved'));
        onClose();
      }}
      onClose={onClose}
    >
      {acts.slice(0, 3).map((act) => {
        const { message, values } = wordsFor(act);
        return (
          <p key={act.id}>
            <Sentence message={message} values={values} />
          </p>
        );
      })}
      <p>
        {unit && 'name' in unit ? <Name>{unit.name}</Name> : say('rights.everything')}
        {' · '}
        {say('proposals.from', { name: proposerName })}
      </p>
      <p>{say('proposals.approve.sentence')}</p>
    </ConfirmDialog>
  );
}

function Withdraw({ proposal: { id, version }, onClose }: DecisionProps) {
  const say = useText();
  const saved = useSaved();
  return (
    <ConfirmDialog
      title={say('proposals.withdraw.title')}
      refusedTitle={say('proposals.withdraw.refused')}
      document={WithdrawProposalDocument}
      select={({ withdrawProposal }) => withdrawProposal}
      variables={(dryRun) => ({ input: { id, version, dryRun } })}
      label={say('proposals.withdraw.save')}
      keep={say('proposals.withdraw.keep')}
      onDone={() => {
        saved(say('proposals.withdraw.saved'));
        onClose();
      }}
      onClose={onClose}
    >
      <p>{say('proposals.withdraw.sentence')}</p>
    </ConfirmDialog>
  );
}

const declineForm = 'decline-proposal';

function Decline({ proposal: { id, version }, onClose }: DecisionProps) {
  const say = useText();
  const saved = useSaved();
  const { act, isBusy } = useAct(DeclineProposalDocument, ({ declineProposal }) => declineProposal);
  return (
    <Sheet
      open
      onClose={onClose}
      width="36rem"
      title={say('proposals.decline.title')}
      footer={<ActFooter form={declineForm} label={say('proposals.decline.save')} isBusy={isBusy} onLater={onClose} />}
    >
      <ActForm<{ reason: string | null }, Outcome>
        id={declineForm}
        initial={{ reason: null }}
        draft={`${declineForm} ${id}`}
        save={({ reason }) => act({ input: { id, version, reason: reason ?? '' } })}
        onSaved={() => {
          saved(say('proposals.decline.saved'));
          onClose();
        }}
      >
        {() => <TextField source="reason" label={say('proposals.decline.reason')} hint={say('proposals.decline.reasonHint')} required />}
      </ActForm>
    </Sheet>
  );
}
