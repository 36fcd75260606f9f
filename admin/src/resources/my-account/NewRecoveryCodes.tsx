import { MakeRecoveryCodesDocument } from '../../generated/operations';
import { Sentence } from '../../i18n/Sentence';
import { useText } from '../../i18n/useText';
import { ConfirmDialog } from '../../parts/ConfirmDialog';

/** Ten new recovery codes in place of those that there are. */
export function NewRecoveryCodes({ onMade, onClose }: { onMade: (codes: readonly string[]) => void; onClose: () => void }) {
  const say = useText();
  return (
    <ConfirmDialog
      title={say('myAccount.codes.newTitle')}
      refusedTitle={say('myAccount.codes.notMade')}
      document={MakeRecoveryCodesDocument}
      select={({ makeRecoveryCodes }) => makeRecoveryCodes}
      variables={(dryRun) => ({ input: { dryRun } })}
      label={say('myAccount.codes.make')}
      keep={say('shell.state.later')}
      isDangerous={false}
      onDone={({ recoveryCodes }) => onMade(recoveryCodes)}
      onClose={onClose}
    >
      <p>
        <Sentence message="myAccount.codes.newSentence" />
      </p>
    </ConfirmDialog>
  );
}
